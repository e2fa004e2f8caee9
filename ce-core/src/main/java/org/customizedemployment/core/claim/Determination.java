package org.customizedemployment.core.claim;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.internal.CeStyle;
import org.immutables.value.Value;

/**
 * A claim that people made a payment fact (SEM-20). It never changes: what turns out different later is a reversal and a replacement of their
 * own, each adopted anew (SEM-27). Its lines count first for caps and overlap, in the order of adoption (SEM-26).
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class Determination implements Entry {
    /** The kind {@code determination}. */
    public static final EntryType<Determination> TYPE =
            EntryType.of("determination", 1, EntryNature.HAPPENING, Determination.class, ImmutableDetermination.class);

    Determination() {}

    /** The funding episode. */
    public abstract EntryId getEpisode();

    /** By whose terms it was decided. */
    public abstract ProgrammeId getProgramme();

    /** What was adopted of each line. */
    @Bounded
    public abstract List<@Valid AdoptedLine> getLines();

    /**
     * Of lines that were paid in part: which of their time. Together it comes to the minutes of the line; where it doesn't, or there is none, nobody
     * can tell which minutes they were, and only how many counts.
     */
    @Bounded
    public abstract List<@Valid PaidTime> getPaidTimes();

    /** Who adopted it. */
    @Valid
    public abstract HumanDecision getAdopted();

    /** The determination whose lines it takes back; empty: it takes back none. */
    public abstract Optional<EntryId> getReverses();

    /** The determination in whose place it stands; empty: it replaces none. */
    public abstract Optional<EntryId> getReplaces();

    @Override
    public final List<HumanDecision> decisions() {
        return List.of(getAdopted());
    }

    @Override
    public final Optional<LocalDate> beganOn() {
        return Optional.of(getAdopted().on());
    }

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list()
                .one(getEpisode(), "funding-episode")
                .maybe(getReverses(), "determination")
                .maybe(getReplaces(), "determination")
                .toList();
    }

    @Override
    public final EntryType<Determination> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Determination}. */
    public static final class Builder extends ImmutableDetermination.Builder {
        Builder() {}
    }
}
