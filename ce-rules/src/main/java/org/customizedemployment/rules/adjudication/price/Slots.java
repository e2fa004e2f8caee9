package org.customizedemployment.rules.adjudication.price;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.rules.adjudication.line.Line;
import org.customizedemployment.rules.adjudication.line.Slice;
import org.customizedemployment.rules.programme.funding.PersonalBudget;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a person's budget minutes draw on: that of the year of their own date (SEM-22, SEM-26), as far as no earlier minutes of the year are
 * still open. By the minute, so that it does not depend on how a visit was written down.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Slots {
    private static final Slot ONLY = new Slot(LocalDate.EPOCH, false);

    private final @Nullable PersonalBudget terms;
    private final Set<EntryId> adopted;
    private final Map<Year, Long> firstOpen = new HashMap<>();

    private Slots(@Nullable PersonalBudget terms, List<EntryId> adopted) {
        this.terms = terms;
        this.adopted = new HashSet<>(adopted);
    }

    /**
     * @param terms the budget; null: there is none, and one slot for all
     * @param lines all lines of the programme, decided to the minute
     * @param adopted those that are paid already: they count first, so they wait for nothing
     */
    public static Slots of(@Nullable PersonalBudget terms, List<Line> lines, List<EntryId> adopted) {
        Slots slots = new Slots(terms, adopted);
        if (terms != null) {
            lines.forEach(line -> slots.note(terms, line));
        }
        return slots;
    }

    /** A budget year of an episode. */
    private record Year(EntryId episode, LocalDate first) {}

    /**
     * A part of a budget.
     *
     * @param year the first day of the budget year
     * @param waits whether earlier minutes of that year are still open, and may use it up
     */
    public record Slot(LocalDate year, boolean waits) implements Comparable<Slot> {
        @Override
        public int compareTo(Slot other) {
            int byYear = year.compareTo(other.year);
            return byYear == 0 ? Boolean.compare(waits, other.waits) : byYear;
        }
    }

    private void note(PersonalBudget budget, Line line) {
        for (Slice slice : line.slices()) {
            LineOutcome outcome = slice.outcome();
            if (outcome == LineOutcome.UNDECIDED || outcome == LineOutcome.ERROR) {
                Year year = new Year(line.entry().getEpisode(), budget.yearOf(slice.date()));
                firstOpen.merge(year, slice.from(), Math::min);
            }
        }
    }

    Slot of(Line line, Slice slice) {
        PersonalBudget budget = terms;
        if (budget == null) {
            return ONLY;
        }
        LocalDate first = budget.yearOf(slice.date());
        Long open = firstOpen.get(new Year(line.entry().getEpisode(), first));
        boolean waits = open != null
                && slice.from() >= open
                && !adopted.contains(line.entry().id());
        return new Slot(first, waits);
    }
}
