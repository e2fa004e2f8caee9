package org.customizedemployment.core.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Code;
import org.customizedemployment.core.constraint.Words;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.internal.CeStyle;
import org.immutables.value.Value;

/**
 * A written agreement to collect, use or release information (ICF-T3, FED-PRIV-1). The header's dates say from when until when. Whether it
 * holds on a day depends on authorities and other consents too: ask {@code core.disclosure.Consents}.
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class Consent implements Entry {
    /** The kind {@code consent}. */
    public static final EntryType<Consent> TYPE =
            EntryType.of("consent", 1, EntryNature.STANDING, Consent.class, ImmutableConsent.class);

    Consent() {}

    /** Who gave it. */
    public abstract ActorId getGivenBy();

    /** In what capacity; the person's own answer is recorded apart. */
    public abstract Capacity getCapacity();

    /** What it allows. */
    public abstract ConsentScope getScope();

    /** The organization it names; empty if none. */
    public abstract Optional<OrganizationId> getRecipient();

    /** The employer it names; empty: not limited to one employer. */
    public abstract Optional<EntryId> getRecipientEntry();

    /** The person's own answer, always asked (SEM-3). */
    public abstract Optional<Answer> getJobSeekerAnswer();

    /** The day from which it no longer holds. */
    public abstract Optional<LocalDate> getRevokedOn();

    /** The authority under which someone else gave it; ends with it (SEM-3). */
    public abstract Optional<EntryId> getAuthority();

    /** What the person was told it is for (FED-PRIV-1). */
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract Optional<@Words String> getPurpose();

    /** The language or mode in which it was explained, for example {@code es} or {@code ase}. */
    @Sensitive(Sensitivity.NONE)
    public abstract Optional<@Code String> getExplainedIn();

    /** The signed form. */
    public abstract Optional<EntryId> getDocument();

    /** The last day on which it holds unless it is revoked: the last of the header's dates; empty if it states none. */
    public final Optional<LocalDate> expiry() {
        return Optional.ofNullable(getHeader().effective().until());
    }

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list()
                .maybe(getRecipientEntry(), "employer")
                .maybe(getAuthority(), "authority")
                .maybe(getDocument(), "document")
                .toList();
    }

    @Override
    public final EntryType<Consent> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Consent}. */
    public static final class Builder extends ImmutableConsent.Builder {
        Builder() {}
    }
}
