package org.customizedemployment.rules.certification;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.training.CourseIteration;
import org.customizedemployment.core.training.Enrolment;
import org.customizedemployment.core.training.Homework;
import org.customizedemployment.core.training.TrainingRegister;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.core.value.WeeklyWindow;
import org.customizedemployment.rules.programme.scheme.CourseTerms;

/** How far someone is in the course: agreement, live sessions, homework, completion (CT-8, CT-9). */
record TrainingCheck(CourseTerms course, TrainingRegister register) {
    private static final Missing NOT_RECORDED = new Missing(Missing.Kind.REFERENCE, "training-register");

    List<RuleFinding> findings(ActorId staff, LocalDate day) {
        Optional<Enrolment> enrolment = register.enrolment(staff, course.id());
        Noted enrolled = noted("enrolled");
        if (enrolment.isEmpty()) {
            boolean known = register.isRecordedThrough(day);
            Reason reason = about("rules.training-not-enrolled");
            return List.of(
                    known
                            ? enrolled.found(Outcome.NOT_MET, reason)
                            : enrolled.found(Outcome.CANNOT_TELL, reason, NOT_RECORDED));
        }
        Enrolment one = enrolment.get();
        LocalDate left = one.withdrawnOn();
        if (left != null && !left.isAfter(day)) {
            return List.of(
                    enrolled.found(Outcome.NOT_MET, about("rules.training-left").with("date", left)));
        }
        Optional<CourseIteration> iteration = register.iteration(course.id(), one.iteration());
        if (iteration.isEmpty()) {
            return List.of(enrolled.found(
                    Outcome.CANNOT_TELL,
                    about("rules.training-dates-not-known").withCode("iteration", one.iteration()),
                    NOT_RECORDED));
        }
        List<RuleFinding> findings = new ArrayList<>();
        findings.add(agreement(one, iteration.get(), day));
        findings.add(sessions(one, iteration.get(), day));
        findings.add(homework(one, iteration.get(), day));
        findings.add(completed(one, day));
        otherTimes(iteration.get()).ifPresent(findings::add);
        return findings;
    }

    private Noted noted(String rule) {
        return Noted.blocking(rule, course.citations());
    }

    private Reason about(String code) {
        return Reason.of(code).withCode("course", course.id());
    }

    private RuleFinding agreement(Enrolment one, CourseIteration iteration, LocalDate day) {
        Noted noted = noted("agreement");
        Optional<LocalDate> first = iteration.firstDay();
        LocalDate signed = one.agreementSignedOn();
        if (first.isEmpty()) {
            return noted.found(Outcome.CANNOT_TELL, about("rules.training-no-sessions"), NOT_RECORDED);
        }
        if (signed != null && !signed.isAfter(day)) {
            Reason reason = about(
                            signed.isBefore(first.get())
                                    ? "rules.training-agreement-met"
                                    : "rules.training-agreement-late")
                    .with("date", signed)
                    .with("from", first.get());
            return noted.found(signed.isBefore(first.get()) ? Outcome.MET : Outcome.NOT_MET, reason);
        }
        Reason reason = about("rules.training-agreement-missing").with("from", first.get());
        if (day.isBefore(first.get())) {
            return noted.found(Outcome.NOT_YET_DUE, reason);
        }
        return register.isRecordedThrough(first.get())
                ? noted.found(Outcome.NOT_MET, reason)
                : noted.found(Outcome.CANNOT_TELL, reason, NOT_RECORDED);
    }

    private RuleFinding sessions(Enrolment one, CourseIteration iteration, LocalDate day) {
        if (iteration.sessions().isEmpty()) {
            return noted("live-sessions").found(Outcome.CANNOT_TELL, about("rules.training-no-sessions"), NOT_RECORDED);
        }
        Tally tally = new Tally();
        TreeSet<LocalDate> dates = new TreeSet<>();
        iteration.sessions().forEach(session -> dates.add(session.firstDate()));
        for (LocalDate date : dates) {
            boolean attended = one.attended().contains(date) && !date.isAfter(day);
            tally.add(date, attended, !date.isBefore(day), register.isRecordedThrough(date));
        }
        return tally.found(noted("live-sessions"), about("rules.training-sessions" + tally.suffix()));
    }

    private RuleFinding homework(Enrolment one, CourseIteration iteration, LocalDate day) {
        if (iteration.homework().isEmpty()) {
            return noted("homework").found(Outcome.CANNOT_TELL, about("rules.training-no-homework"), NOT_RECORDED);
        }
        Tally tally = new Tally();
        for (Homework task : iteration.homework()) {
            Optional<LocalDate> came = one.handedIn(task.id()).filter(on -> !on.isAfter(day));
            boolean inTime = came.filter(on -> !on.isAfter(task.due())).isPresent();
            boolean known = came.isPresent() || register.isRecordedThrough(task.due());
            tally.add(task.due(), inTime, came.isEmpty() && !task.due().isBefore(day), known);
        }
        return tally.found(noted("homework"), about("rules.training-homework" + tally.suffix()));
    }

    private RuleFinding completed(Enrolment one, LocalDate day) {
        LocalDate completed = one.completedOn();
        return completed != null && !completed.isAfter(day)
                ? noted("completed")
                        .found(Outcome.MET, about("rules.training-completed").with("date", completed))
                : noted("completed").found(Outcome.NOT_YET_DUE, about("rules.training-not-completed"));
    }

    /** Live sessions are on weekdays in the morning (CT-8); another time may be a mistake in the register. */
    private Optional<RuleFinding> otherTimes(CourseIteration iteration) {
        Reason reason = about("rules.training-other-times");
        boolean any = false;
        for (ServiceInterval session : iteration.sessions()) {
            if (!course.sessions().isEmpty() && course.sessions().stream().noneMatch(one -> holds(one, session))) {
                reason = reason.with("session", session.start());
                any = true;
            }
        }
        return any
                ? Optional.of(
                        Noted.advising("session-times", course.citations()).found(Outcome.NEEDS_HUMAN_DECISION, reason))
                : Optional.empty();
    }

    private static boolean holds(WeeklyWindow window, ServiceInterval session) {
        DayOfWeek day = session.firstDate().getDayOfWeek();
        return window.day() == day
                && session.start().getDate().equals(session.end().getDate())
                && minute(session.start()) >= window.from()
                && minute(session.end()) <= window.until();
    }

    private static int minute(PlaceTime time) {
        return time.getLocal().getHour() * 60 + time.getLocal().getMinute();
    }

    /** What of several dated things was done; the first that decides heads them. */
    private static final class Tally {
        private final List<LocalDate> missed = new ArrayList<>();
        private final List<LocalDate> unknown = new ArrayList<>();
        private final List<LocalDate> ahead = new ArrayList<>();
        private int done;

        void add(LocalDate date, boolean isDone, boolean isAhead, boolean isKnown) {
            if (isDone) {
                done++;
            } else if (isAhead) {
                ahead.add(date);
            } else {
                (isKnown ? missed : unknown).add(date);
            }
        }

        String suffix() {
            if (!missed.isEmpty()) {
                return "-missed";
            }
            if (!unknown.isEmpty()) {
                return "-not-known";
            }
            return ahead.isEmpty() ? "-met" : "-ahead";
        }

        RuleFinding found(Noted noted, Reason start) {
            Reason reason = start.with("done", done);
            List<LocalDate> decide = missed.isEmpty() ? unknown.isEmpty() ? ahead : unknown : missed;
            for (LocalDate date : decide) {
                reason = reason.with("date", date);
            }
            if (!missed.isEmpty()) {
                return noted.found(Outcome.NOT_MET, reason);
            }
            if (!unknown.isEmpty()) {
                return noted.found(Outcome.CANNOT_TELL, reason, NOT_RECORDED);
            }
            return noted.found(ahead.isEmpty() ? Outcome.MET : Outcome.NOT_YET_DUE, reason);
        }
    }
}
