package org.customizedemployment.rules.certification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.training.CourseIteration;
import org.customizedemployment.core.training.TrainingRegister;
import org.customizedemployment.core.training.WaitListEntry;
import org.customizedemployment.rules.programme.scheme.CourseTerms;

/** An entry in the wait-list is for one time the course is held, and lapses with it (CT-13). */
record WaitListCheck(CourseTerms course, TrainingRegister register) {
    List<RuleFinding> findings(ActorId staff, String iteration, LocalDate day) {
        CourseTerms.Seats seats = course.seats();
        List<Citation> citations = seats == null ? course.citations() : seats.citations();
        Noted noted = Noted.blocking("wait-list", citations);
        if (seats == null) {
            return List.of(noted.found(Outcome.CANNOT_TELL, about("rules.wait-list-not-stated", iteration)));
        }
        List<WaitListEntry> entries = register.waiting(staff, course.id()).stream()
                .filter(one -> !one.submittedOn().isAfter(day))
                .toList();
        Optional<WaitListEntry> asked = entries.stream()
                .filter(one -> one.iteration().equals(iteration))
                .findFirst();
        if (asked.isEmpty()) {
            return List.of(noEntry(noted, entries, iteration, day));
        }
        Optional<LocalDate> first = register.iteration(course.id(), iteration).flatMap(CourseIteration::firstDay);
        Reason reason = about("rules.wait-list-waits", iteration)
                .with("date", asked.get().submittedOn());
        if (first.isEmpty()) {
            Missing dates = new Missing(Missing.Kind.REFERENCE, "training-register");
            return List.of(noted.found(Outcome.CANNOT_TELL, about("rules.training-dates-not-known", iteration), dates));
        }
        if (!day.isBefore(first.get())) {
            return List.of(noted.found(
                    Outcome.NOT_MET, about("rules.wait-list-lapsed", iteration).with("from", first.get())));
        }
        List<RuleFinding> findings = new ArrayList<>();
        findings.add(noted.found(Outcome.MET, reason));
        findings.add(Noted.advising("seat", citations)
                .found(
                        Outcome.NEEDS_HUMAN_DECISION,
                        about("rules.wait-list-seat", iteration),
                        new Missing(Missing.Kind.HUMAN_DECISION, "training-seat")));
        return findings;
    }

    private RuleFinding noEntry(Noted noted, List<WaitListEntry> entries, String iteration, LocalDate day) {
        Reason reason = entries.isEmpty()
                ? about("rules.wait-list-none", iteration)
                : about("rules.wait-list-other", iteration)
                        .withCode("other", entries.get(entries.size() - 1).iteration());
        return register.isRecordedThrough(day)
                ? noted.found(Outcome.NOT_MET, reason)
                : noted.found(Outcome.CANNOT_TELL, reason, new Missing(Missing.Kind.REFERENCE, "training-register"));
    }

    private Reason about(String code, String iteration) {
        return Reason.of(code).withCode("course", course.id()).withCode("iteration", iteration);
    }
}
