package org.customizedemployment.core.integration;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.internal.CeStyle;
import org.customizedemployment.core.reason.Citation;
import org.immutables.value.Value;

/**
 * What people found of a requirement that recorded facts can't settle (SEM-20): whether integration and comparable pay are truly there, say. The
 * decision cites the facts that it rests on; where those have changed since, it no longer speaks of them.
 *
 * <pre>{@code
 * Judgment.builder().header(EntryHeader.first("integrated")).requirement(Citation.of("FED-CIE-2")).about(pursuit).met(true)
 *         .decision(new HumanDecision(counselor, Capacity.COUNSELOR, day, "saw it on two visits", List.of(fact.toRef()))).build();
 * }</pre>
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class Judgment implements Entry {
    /** The kind {@code judgment}. */
    public static final EntryType<Judgment> TYPE =
            EntryType.of("judgment", 1, EntryNature.HAPPENING, Judgment.class, ImmutableJudgment.class);

    Judgment() {}

    /** The requirement, for example {@code FED-CIE-2}. */
    public abstract Citation getRequirement();

    /** The pursuit it is about; empty: the case as a whole. */
    public abstract Optional<EntryId> getAbout();

    /** Whether they found it met. */
    public abstract boolean isMet();

    /** Who decided so, when, and on what it rests. */
    @Valid
    public abstract HumanDecision getDecision();

    @Override
    public final Optional<LocalDate> beganOn() {
        return Optional.of(getDecision().on());
    }

    @Override
    public final List<HumanDecision> decisions() {
        return List.of(getDecision());
    }

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list().maybe(getAbout(), "pursuit").toList();
    }

    @Override
    public final EntryType<Judgment> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Judgment}. */
    public static final class Builder extends ImmutableJudgment.Builder {
        Builder() {}
    }
}
