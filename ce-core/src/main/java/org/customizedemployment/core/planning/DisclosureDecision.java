package org.customizedemployment.core.planning;

import jakarta.validation.Valid;
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
import org.customizedemployment.core.internal.CeStyle;
import org.immutables.value.Value;

/**
 * One line of the disclosure plan: what may be told to whom, how, decided by the person (ICF-T15, FED-PRIV-2).
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class DisclosureDecision implements Entry {
    /** The kind {@code disclosure-decision}. */
    public static final EntryType<DisclosureDecision> TYPE = EntryType.of(
            "disclosure-decision",
            1,
            EntryNature.STANDING,
            DisclosureDecision.class,
            ImmutableDisclosureDecision.class);

    DisclosureDecision() {}

    /** What may be told. */
    public abstract DisclosureSubject getSubject();

    /** To which employer; empty: any. */
    public abstract Optional<EntryId> getEmployer();

    /** The profile statements released under it, for contributions, interests and conditions. */
    @Bounded
    public abstract List<EntryId> getStatements();

    /** The picture released under it. */
    public abstract Optional<EntryId> getPhoto();

    /** Whether it may be told. */
    public abstract boolean isReleased();

    /** When and how it is told, and by whom. */
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract Optional<@Words String> getManner();

    /** Who decided. */
    @Valid
    public abstract HumanDecision getDecision();

    /** From when on; empty: not limited. The manner may say more. */
    public abstract Optional<DisclosureTiming> getTiming();

    /** Who tells it, the job seeker or someone of their choice. */
    public abstract Optional<ActorId> getToldBy();

    @Override
    public final List<HumanDecision> decisions() {
        return List.of(getDecision());
    }

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list()
                .maybe(getEmployer(), "employer")
                .each(getStatements(), "profile-statement")
                .maybe(getPhoto(), "document")
                .toList();
    }

    @Override
    public final EntryType<DisclosureDecision> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DisclosureDecision}. */
    public static final class Builder extends ImmutableDisclosureDecision.Builder {
        Builder() {}
    }
}
