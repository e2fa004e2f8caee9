package org.customizedemployment.core.service;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Code;
import org.customizedemployment.core.constraint.Count;
import org.customizedemployment.core.document.Signature;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.internal.CeStyle;
import org.customizedemployment.core.value.ServiceInterval;
import org.immutables.value.Value;

/**
 * One line of the service log: time that a provider gave and may bill. Whether it is payable is decided from it, never written in it.
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class ServiceEntry implements Entry {
    /** The kind {@code service}. */
    public static final EntryType<ServiceEntry> TYPE =
            EntryType.of("service", 1, EntryNature.HAPPENING, ServiceEntry.class, ImmutableServiceEntry.class);

    ServiceEntry() {}

    /** The funding episode it is claimed in. */
    public abstract EntryId getEpisode();

    /** The programme's service. */
    public abstract ServiceCode getService();

    /** The component it belongs to; never derived from the case's phase (SEM-1). */
    public abstract ServiceComponent getComponent();

    /** What kind of work it was; decides whether time without the job seeker is indirect (SEM-24). */
    public abstract ActivityKind getActivityKind();

    /** Its exact time. */
    public abstract ServiceInterval getWhen();

    /** Who gave it; their certification on that date is looked up. */
    public abstract ActorId getStaff();

    /** The provider that gave it; empty: not stated. */
    public abstract Optional<OrganizationId> getProvider();

    /** When the job seeker was there; empty if nobody recorded it. */
    public abstract Optional<@Valid Presence> getPresence();

    /** The activity that it documents. */
    public abstract Optional<EntryId> getActivity();

    /** The authorization it draws on. */
    public abstract Optional<EntryId> getAuthorization();

    /** The vocational theme it worked on; empty: not stated. */
    public abstract Optional<EntryId> getTheme();

    /** How many people the same staff served at the same time, this person included; empty: nobody recorded it (SEM-23). */
    public abstract Optional<@Count Integer> getGroupSize();

    /** Whether it was given by telephone or video; empty: nobody recorded it. */
    public abstract Optional<Boolean> getRemote();

    /** The funder's code of the area in which it was given. */
    @Value.Redacted
    @Sensitive(Sensitivity.IDENTITY)
    public abstract Optional<@Code String> getArea();

    /** When the note on it was written; empty: not stated. */
    public abstract Optional<LocalDate> getDocumentedOn();

    /** Who signed the log of it. */
    @Bounded
    public abstract List<@Valid Signature> getSignatures();

    /** The codes it is billed with besides its service: region, language, procedure. */
    @Bounded
    @Sensitive(Sensitivity.NONE)
    public abstract List<@Code String> getBillingCodes();

    /** A note of a later day was not written yet, nor was it signed by who signed later. */
    @Override
    public final ServiceEntry happenedBy(LocalDate day) {
        Optional<LocalDate> note = getDocumentedOn();
        boolean written = note.isEmpty() || !note.get().isAfter(day);
        List<Signature> signed = Signature.by(getSignatures(), day);
        return written && signed.size() == getSignatures().size()
                ? this
                : builder()
                        .from(this)
                        .documentedOn(written ? note : Optional.empty())
                        .signatures(signed)
                        .build();
    }

    @Override
    public final Optional<LocalDate> beganOn() {
        return Optional.of(getWhen().firstDate());
    }

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list()
                .one(getEpisode(), "funding-episode")
                .maybe(getActivity(), "activity")
                .maybe(getAuthorization(), "authorization")
                .maybe(getTheme(), "theme")
                .toList();
    }

    @Override
    public final EntryType<ServiceEntry> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServiceEntry}. */
    public static final class Builder extends ImmutableServiceEntry.Builder {
        Builder() {}
    }
}
