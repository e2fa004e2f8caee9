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

    /** Marks a second one, and remembers a first. */
    List<Mark> marks(Milestone one, MilestoneFee fee, List<Citation> cited, LineOutcome sofar) {
        List<Mark> marks = new ArrayList<>();
        List<Citation> citations = cited.isEmpty() ? OWN : cited;
        int seconds = 0;
        Optional<Earlier> other = Optional.empty();
        for (OncePer per : fee.oncePer()) {
            Optional<Earlier> found = find(one, per);
            seconds += found.isPresent() ? 1 : 0;
            other = other.or(() -> found);
        }
        boolean all = seconds == fee.oncePer().size();
        if (other.isPresent()) {
            boolean sure = all && other.get().sure();
            EntryRef ref = other.get().milestone().toRef();
            Reason reason = Reason.of(sure ? "claim.milestone-once" : "claim.milestone-once-open")
                    .withCode("service", one.getService().value())
                    .with("other", ref);
            marks.add(sure ? Mark.notPayable(reason, citations) : Mark.undecided(reason, citations));
        }
        if (sofar != LineOutcome.NOT_PAYABLE && marks.stream().noneMatch(m -> m.outcome() == LineOutcome.NOT_PAYABLE)) {
            earlier.computeIfAbsent(one.getService().value(), any -> new ArrayList<>())
                    .add(new Earlier(one, sofar == LineOutcome.PAYABLE && marks.isEmpty()));
        }
        if (!caseFile.coverageOf(Milestone.TYPE).isCompleteOn(one.getReachedOn())) {
            notes.notComplete(Milestone.TYPE.getKind(), OWN);
            marks.add(Mark.undecided(
                    Reason.of("claim.milestones-not-complete").withCode("kind", Milestone.TYPE.getKind()), OWN));
        }
        return marks;
    }

    private Optional<Earlier> find(Milestone one, OncePer per) {
        return earlier.getOrDefault(one.getService().value(), List.of()).stream()
                .filter(other -> together(one, other.milestone(), per))
                .findFirst();
    }

    private static boolean together(Milestone one, Milestone other, OncePer per) {
        boolean episode = one.getEpisode().equals(other.getEpisode());
        return switch (per) {
            case PERSON -> true;
            case EPISODE -> episode;
            case AUTHORIZATION -> same(one.getAuthorization(), other.getAuthorization(), episode);
            case PURSUIT -> same(one.getPursuit(), other.getPursuit(), episode);
            case PERIOD -> same(one.getPursuit(), other.getPursuit(), episode) && overlap(one, other);
        };
    }

    private static boolean same(Optional<EntryId> one, Optional<EntryId> other, boolean episode) {
        return (one.isPresent() || other.isPresent()) ? one.equals(other) : episode;
    }

    private static boolean overlap(Milestone one, Milestone other) {
        EffectiveRange days = one.getCovers().orElse(EffectiveRange.NOT_STATED);
        return days.overlaps(other.getCovers().orElse(EffectiveRange.NOT_STATED));
    }
}
