package org.customizedemployment.rules.adjudication.overlap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.service.OtherService;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.rules.adjudication.line.Line;
import org.customizedemployment.rules.adjudication.line.Mark;
import org.customizedemployment.rules.adjudication.log.Exclusions;
import org.customizedemployment.rules.adjudication.log.Paid;
import org.customizedemployment.rules.adjudication.log.Turn;
import org.customizedemployment.rules.programme.Exclusion;
import org.customizedemployment.rules.programme.Programme;

/**
 * Time of the same person that more than one line or service takes up (SEM-23). Touching ends do not overlap. Found by sorting and sweeping,
 * so that a long log without overlaps costs no more than its sorting. That one member of staff served two people at once (SEM-23b) can't be
 * seen in one person's case; it is judged by the times that a host supplies.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Overlap {
    private final List<Line> lines;
    private final List<Line> later;
    private final List<Claimant> claimants = new ArrayList<>();
    private final Map<Integer, Told> told = new HashMap<>();
    private final Joint joint = new Joint();
    private final Settlement settlement;
    private final Exclusions exclusions;

    private Overlap(Programme programme, List<Line> lines, List<Line> later) {
        this.lines = new ArrayList<>(lines);
        this.later = List.copyOf(later);
        this.exclusions = new Exclusions(programme.exclusions());
        this.settlement = new Settlement(exclusions);
    }

    /**
     * @param lines this programme's lines in the order in which they count, as judged each by itself
     * @param later the same lines in the same order, as far as it is known how they turn out: only minutes that are payable there take the
     *     same minutes from another line; those that stay open leave it open too
     * @param others lines of other programmes
     * @param services other services of the person
     * @param episodes those of the case
     * @param paid what is paid already
     * @return the lines in the same order, marked
     */
    public static List<Line> settle(
            Programme programme,
            List<Line> lines,
            List<Line> later,
            List<ServiceEntry> others,
            List<OtherService> services,
            List<FundingEpisode> episodes,
            Paid paid) {
        Overlap overlap = new Overlap(programme, lines, later);
        overlap.collect(others, services, paid);
        overlap.sweep();
        overlap.joint.settle(overlap);
        if (overlap.exclusions.anyByDay()) {
            overlap.byDay();
        }
        if (overlap.exclusions.anyByEpisode()) {
            List<Line> settled = new InEpisode(overlap.exclusions, overlap.claimants, episodes).settle(overlap.lines);
            overlap.lines.clear();
            overlap.lines.addAll(settled);
        }
        return List.copyOf(overlap.lines);
    }

    private void collect(List<ServiceEntry> others, List<OtherService> services, Paid paid) {
        for (int place = 0; place < lines.size(); place++) {
            claimants.add(Claimant.ours(lines.get(place), later.get(place), place, paid));
        }
        for (ServiceEntry entry : others) {
            claimants.add(Claimant.other(
                    entry.toRef(),
                    entry.getService(),
                    entry.getWhen(),
                    paid.elsewhere().get(entry.id())));
        }
        for (OtherService other : services) {
            claimants.add(Claimant.other(
                    other.toRef(),
                    other.getService(),
                    other.getWhen(),
                    other.getAdopted()
                            .map(adopted -> new Turn(adopted.on(), -1))
                            .orElse(null)));
        }
        claimants.sort(Comparator.comparingLong(Claimant::start)
                .thenComparingLong(Claimant::end)
                .thenComparing(Claimant::ref));
    }

    private void sweep() {
        List<Claimant> active = new ArrayList<>();
        for (Claimant next : claimants) {
            active.removeIf(one -> one.end() <= next.start());
            for (Claimant one : active) {
                if (one.ours() || next.ours()) {
                    shared(one, next);
                }
            }
            active.add(next);
        }
    }

    private void shared(Claimant one, Claimant other) {
        long from = Math.max(one.start(), other.start());
        long until = Math.min(one.end(), other.end());
        if (settlement.sameService(one, other)) {
            boolean inOrder = one.place() < other.place();
            Claimant earlier = inOrder ? one : other;
            Claimant later = inOrder ? other : one;
            if (Joint.allows(later, earlier)) {
                joint.add(later, earlier);
            } else {
                once(later, earlier, from, until);
            }
            return;
        }
        Exclusion exclusion = exclusions.of(one.service(), other.service());
        if (exclusion.grain() == Exclusion.Grain.INTERVAL) {
            against(one, other, from, until, exclusion);
            against(other, one, from, until, exclusion);
        }
    }

    /** The later one is not paid for what the earlier one keeps. */
    void once(Claimant later, Claimant earlier, long from, long until) {
        if (isTold(later, from, until)) {
            return;
        }
        mark(
                later,
                earlier.standing(from, until),
                true,
                firm -> firm
                        ? settlement.once(later, earlier, from, until)
                        : settlement.waiting(later, earlier, from, until, Settlement.ONCE));
    }

    private void against(Claimant one, Claimant other, long from, long until, Exclusion exclusion) {
        if (isTold(one, from, until)) {
            return;
        }
        settlement.against(one, other, exclusion).ifPresent(verdict -> {
            mark(
                    one,
                    other.standing(from, until),
                    !verdict.open(),
                    firm -> firm || verdict.open()
                            ? verdict.interval(one, other, from, until, exclusion)
                            : settlement.waiting(one, other, from, until, exclusion.citations()));
        });
    }

    private void byDay() {
        ByDay days = new ByDay(claimants);
        for (Claimant one : claimants) {
            if (one.ours()) {
                one.dates().forEach(date -> days.others(date, one).forEach(other -> day(date, one, other)));
            }
        }
    }

    private void day(LocalDate date, Claimant one, ByDay.Standing stands) {
        Claimant other = stands.one();
        Exclusion exclusion = exclusions.of(one.service(), other.service());
        if (!Exclusions.isByDay(exclusion) || settlement.sameService(one, other)) {
            return;
        }
        settlement.against(one, other, exclusion).ifPresent(verdict -> {
            Mark mark = verdict.day(other, date, exclusion, stands.firm());
            Line line = lines.get(one.place());
            lines.set(
                    one.place(),
                    line.within(
                            line.start(), line.end(), slice -> slice.date().equals(date) ? slice.with(mark) : slice));
        });
    }

    /** Whether it was refused often enough for all of that time, or is none of ours. */
    private boolean isTold(Claimant loser, long from, long until) {
        Told before = told.get(loser.place());
        return !loser.ours() || (before != null && before.isEnough(from, until, true));
    }

    /** @param refuses whether what stands firmly refuses the loser's time, or leaves it open too */
    private void mark(Claimant loser, List<Claimant.Part> parts, boolean refuses, Function<Boolean, Mark> mark) {
        if (!loser.ours()) {
            return;
        }
        Told before = told.computeIfAbsent(loser.place(), place -> new Told());
        for (Claimant.Part part : parts) {
            boolean refusal = refuses && part.firm();
            if (!before.isEnough(part.from(), part.until(), refusal)) {
                before.add(part.from(), part.until(), refusal);
                Line line = lines.get(loser.place());
                lines.set(loser.place(), line.mark(part.from(), part.until(), mark.apply(part.firm())));
            }
        }
    }
}
