package org.customizedemployment.rules.adjudication.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.funding.ExceptionGrant;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.core.service.ServiceEntry;

/**
 * The exceptions that were granted in a case by the decision date. Each lifts one named term for its days; what it lifts is said at the line,
 * never silently (SEM-20).
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Exceptions {
    private static final List<Citation> CITATIONS = List.of(Citation.of("SEM-20"));

    private final List<ExceptionGrant> grants;

    private Exceptions(List<ExceptionGrant> grants) {
        this.grants = grants;
    }

    /** @param decision grants of a later day do not count yet; empty: all count */
    public static Exceptions of(List<ExceptionGrant> granted, Optional<LocalDate> decision) {
        return new Exceptions(granted.stream()
                .filter(one -> decision.isEmpty() || !one.getDecision().on().isAfter(decision.get()))
                .sorted(Comparator.comparing(Entry::id))
                .toList());
    }

    /** None were granted. */
    public static Exceptions none() {
        return new Exceptions(List.of());
    }

    public boolean isEmpty() {
        return grants.isEmpty();
    }

    /** Those that lift that term for that line on that day. */
    public List<ExceptionGrant> of(String term, ServiceEntry entry, LocalDate date) {
        return of(term, entry.getEpisode(), entry.getService(), date);
    }

    private List<ExceptionGrant> of(String term, EntryId episode, ServiceCode service, LocalDate date) {
        if (grants.isEmpty()) {
            return List.of();
        }
        return grants.stream()
                .filter(one -> one.getTerm().equals(term))
                .filter(one -> one.getDates().contains(date))
                .filter(one -> one.getEpisode().map(episode::equals).orElse(true))
                .filter(one -> one.getService().map(service::equals).orElse(true))
                .toList();
    }

    /** That minutes rest on it. */
    public static Mark mark(ExceptionGrant grant, String code) {
        Reason reason = Reason.of(code)
                .withCode("term", grant.getTerm())
                .with("grant", grant.toRef())
                .with("date", grant.getDecision().on());
        return new Mark(LineOutcome.PAYABLE, reason, CITATIONS);
    }

    /**
     * Takes back the marks that a step made, where an exception lifts them.
     *
     * @param before the line before the step
     * @param after the line after it
     */
    Line lift(String step, Line before, Line after) {
        if (grants.isEmpty()) {
            return after;
        }
        List<Slice> slices = new ArrayList<>(after.slices().size());
        for (Slice slice : after.slices()) {
            slices.add(lift(step, after.entry(), marksAt(before, slice.from()), slice));
        }
        return new Line(after.entry(), after.service(), slices);
    }

    /** What of a milestone's marks is left where exceptions lift them. */
    public List<Mark> lift(String step, Milestone milestone, List<Mark> marks) {
        List<Mark> kept = new ArrayList<>(marks.size());
        for (Mark mark : marks) {
            kept.add(lift(step, milestone.getEpisode(), milestone.getService(), milestone.getReachedOn(), mark));
        }
        return kept;
    }

    private Mark lift(String step, EntryId episode, ServiceCode service, LocalDate date, Mark mark) {
        String term = mark.term().isEmpty() ? step : mark.term();
        List<ExceptionGrant> lifting =
                mark.outcome() == LineOutcome.ERROR ? List.of() : of(term, episode, service, date);
        return lifting.isEmpty() ? mark : mark(lifting.get(0), "claim.exception");
    }

    private Slice lift(String step, ServiceEntry entry, List<Mark> before, Slice slice) {
        List<Mark> kept = new ArrayList<>(before);
        for (Mark mark : slice.marks().subList(before.size(), slice.marks().size())) {
            Mark instead = lift(step, entry.getEpisode(), entry.getService(), slice.date(), mark);
            if (!kept.contains(instead)) {
                kept.add(instead);
            }
        }
        return new Slice(slice.from(), slice.until(), slice.date(), slice.indirect(), kept);
    }

    /** A step only adds marks, so what was there before comes first. */
    private static List<Mark> marksAt(Line before, long minute) {
        for (Slice slice : before.slices()) {
            if (slice.from() <= minute && minute < slice.until()) {
                return slice.marks();
            }
        }
        return List.of();
    }
}
