package org.customizedemployment.core.person;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Words;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.internal.CeStyle;
import org.immutables.value.Value;

/**
 * A funder's referral of the person to the provider of their choice (CT-16), with its several dates.
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class Referral implements Entry {
    /** The kind {@code referral}. */
    public static final EntryType<Referral> TYPE =
            EntryType.of("referral", 1, EntryNature.STANDING, Referral.class, ImmutableReferral.class);

    Referral() {}

    /** Who refers. */
    public abstract OrganizationId getFunder();

    /** The provider of choice. */
    public abstract OrganizationId getProvider();

    /** The case manager or counselor. */
    public abstract ActorId getReferredBy();

    /** The date on the form. */
    public abstract Optional<LocalDate> getFormDate();

    /** When it was e-mailed. */
    public abstract Optional<LocalDate> getEmailedOn();

    /** When it was mailed. */
    public abstract Optional<LocalDate> getMailedOn();

    /** When the provider had it. */
    public abstract Optional<LocalDate> getReceivedOn();

    /** The documents sent with it. */
    @Bounded
    public abstract List<EntryId> getForms();

    /** Where it stands. */
    @Value.Default
    public ReferralState getState() {
        return ReferralState.SENT;
    }

    /** When the provider accepted or declined it, or the funder withdrew it. */
    public abstract Optional<LocalDate> getDecidedOn();

    /** Why it was declined or withdrawn. */
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract Optional<@Words String> getDecisionReason();

    /** The grounds given for declining it (IPS-6); empty: none was given. */
    @Bounded
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract List<ExclusionGround> getDeclinedFor();

    /** The person's choice of the provider (CT-16). */
    public abstract Optional<@Valid HumanDecision> getProviderChosen();

    /** The funding episode it led to. */
    public abstract Optional<EntryId> getEpisode();

    @Override
    public final List<HumanDecision> decisions() {
        return getProviderChosen().stream().toList();
    }

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list()
                .each(getForms(), "document")
                .maybe(getEpisode(), "funding-episode")
                .toList();
    }

    @Override
    public final EntryType<Referral> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Referral}. */
    public static final class Builder extends ImmutableReferral.Builder {
        Builder() {}
    }
}
