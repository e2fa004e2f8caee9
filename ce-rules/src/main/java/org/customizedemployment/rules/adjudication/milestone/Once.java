package org.customizedemployment.rules.adjudication.milestone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.rules.adjudication.line.Mark;
import org.customizedemployment.rules.adjudication.line.RunNotes;
import org.customizedemployment.rules.programme.fee.MilestoneFee;
import org.customizedemployment.rules.programme.fee.OncePer;

/**
 * That a milestone is paid once for each person, episode, authorization, job or period (SEM-23). Where the source leaves several readings, one
 * that is a second in some of them only is undecided (SEM-12). For one run and one thread.
 */
final class Once {
    private static final List<Citation> OWN = List.of(Citation.of("SEM-12"), Citation.of("SEM-23"));

    private final CaseFile caseFile;
    private final RunNotes notes;
    private final Map<String, List<Earlier>> earlier = new LinkedHashMap<>();

    Once(CaseFile caseFile, RunNotes notes) {
        this.caseFile = caseFile;
        this.notes = notes;
    }

    /** One that came first, and whether it is sure to be paid. */
    private record Earlier(Milestone milestone, boolean sure) {}

    /** Whether two are of one; what neither may have been stated of is open (SEM-8). */
    private enum Same {
        YES,
        OPEN,
        NO
    }

    /**
     * Marks a second one, and remembers a first.
     *
     * @param sofar what it comes to by itself
     * @param paid whether it was adopted as paid: then it takes the place, however it would be judged today
     */
    List<Mark> marks(Milestone one, MilestoneFee fee, List<Citation> cited, LineOutcome sofar, boolean paid) {
        List<Mark> marks = new ArrayList<>();
        List<Citation> citations = cited.isEmpty() ? OWN : cited;
        boolean sure = !fee.oncePer().isEmpty();
        Optional<Earlier> other = Optional.empty();
        for (OncePer per : fee.oncePer()) {
            Optional<Earlier> certain = find(one, per, true);
            sure &= certain.isPresent();
            other = other.or(() -> certain.or(() -> find(one, per, false)));
        }
        if (other.isPresent()) {
            EntryRef ref = other.get().milestone().toRef();
            Reason reason = Reason.of(sure ? "claim.milestone-once" : "claim.milestone-once-open")
                    .withCode("service", one.getService().value())
                    .with("other", ref);
            marks.add(sure ? Mark.notPayable(reason, citations) : Mark.undecided(reason, citations));
        }
        boolean refused = sofar == LineOutcome.NOT_PAYABLE || (sure && other.isPresent());
        if (paid || !refused) {
            boolean first = paid || (sofar == LineOutcome.PAYABLE && marks.isEmpty());
            earlier.computeIfAbsent(one.getService().value(), any -> new ArrayList<>())
                    .add(new Earlier(one, first));
        }
        if (!caseFile.coverageOf(Milestone.TYPE).isCompleteOn(one.getReachedOn())) {
            notes.notComplete(Milestone.TYPE.getKind(), OWN);
            marks.add(Mark.undecided(
                    Reason.of("claim.milestones-not-complete").withCode("kind", Milestone.TYPE.getKind()), OWN));
        }
        return marks;
    }

    /** One that certainly takes its place, or one that may. */
    private Optional<Earlier> find(Milestone one, OncePer per, boolean certainly) {
        return earlier.getOrDefault(one.getService().value(), List.of()).stream()
                .filter(other -> {
                    Same same = together(one, other.milestone(), per);
                    return certainly ? same == Same.YES && other.sure() : same != Same.NO;
                })
                .findFirst();
    }

    private static Same together(Milestone one, Milestone other, OncePer per) {
        Same episode = one.getEpisode().equals(other.getEpisode()) ? Same.YES : Same.NO;
        return switch (per) {
            case PERSON -> Same.YES;
            case EPISODE -> episode;
            // An authorization is of one episode.
            case AUTHORIZATION -> both(episode, same(one.getAuthorization(), other.getAuthorization()));
            case PURSUIT -> same(one.getPursuit(), other.getPursuit());
            case PERIOD -> both(same(one.getPursuit(), other.getPursuit()), overlap(one, other));
        };
    }

    private static Same both(Same one, Same other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Same same(Optional<EntryId> one, Optional<EntryId> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Same.OPEN;
        }
        return one.equals(other) ? Same.YES : Same.NO;
    }

    private static Same overlap(Milestone one, Milestone other) {
        Optional<EffectiveRange> days = one.getCovers();
        if (days.isEmpty() || other.getCovers().isEmpty()) {
            return Same.OPEN;
        }
        return days.get().overlaps(other.getCovers().get()) ? Same.YES : Same.NO;
    }
}
