package org.customizedemployment.pack.foundations.ips;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.person.Referral;
import org.customizedemployment.core.pursuit.ContactMethod;
import org.customizedemployment.core.pursuit.EmployerContact;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.todo.TodoParameters;
import org.customizedemployment.pack.foundations.federal.Numbers;
import org.customizedemployment.pack.foundations.reading.Findings;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * Rapid job search (IPS-3): the first face-to-face contact with an employer within 30 days. A visit in the contact log counts, or an activity at an
 * employer's. Before the last of these days it is not yet due, after it without such a contact not met.
 */
final class RapidSearch {
    private static final List<ActivityKind> FACE_TO_FACE = List.of(
            ActivityKind.EMPLOYER_VISIT,
            ActivityKind.INFORMATIONAL_INTERVIEW,
            ActivityKind.TOUR,
            ActivityKind.JOB_SHADOW,
            ActivityKind.NEGOTIATION,
            ActivityKind.CUSTOMIZED_JOB_MEETING);

    private RapidSearch() {}

    static Rule rule() {
        return Ips.rule(
                "ips.3",
                List.of("IPS-3"),
                List.of(
                        FactNeed.of(EmployerContact.TYPE),
                        FactNeed.of(Activity.TYPE),
                        FactNeed.of(FundingEpisode.TYPE),
                        FactNeed.of(Referral.TYPE),
                        FactNeed.of(TodoParameters.FIRST_CONTACT_START),
                        FactNeed.of(TodoParameters.FIRST_CONTACT_DAYS)),
                RapidSearch::find);
    }

    private static Finding find(Reading reading) {
        Optional<LocalDate> day = reading.getDay();
        if (day.isEmpty()) {
            return TimesMissing.date();
        }
        Optional<String> word = Clock.word(reading, day.get());
        if (word.isEmpty()) {
            return Finding.cannotTell(
                    Reason.of("ips.3.clock-not-stated"),
                    new Missing(Missing.Kind.PARAMETER, TodoParameters.FIRST_CONTACT_START.value()));
        }
        Optional<Long> days = Numbers.of(reading, TodoParameters.FIRST_CONTACT_DAYS, day.get());
        if (days.isEmpty()) {
            return Numbers.missing(reading, TodoParameters.FIRST_CONTACT_DAYS);
        }
        List<Clock> clocks = Clock.starts(reading, word.get());
        // An earlier start, or a first contact that nobody recorded, would turn every answer.
        return reading.resting(
                clocks.isEmpty()
                        ? Finding.cannotTell(
                                Reason.of("ips.3.not-started").withCode("clock", word.get()),
                                new Missing(Missing.Kind.ENTRIES, word.get()))
                        : ofClocks(reading, clocks, days.get(), day.get()),
                EmployerContact.TYPE,
                Activity.TYPE,
                word.get().equals("referral-received") ? Referral.TYPE : FundingEpisode.TYPE);
    }

    /** By the last start, where every start says the same; whether an earlier or a later one counts, the source does not say. */
    private static Finding ofClocks(Reading reading, List<Clock> clocks, long days, LocalDate day) {
        List<Finding> found = new ArrayList<>();
        for (Clock clock : clocks) {
            found.add(ofClock(reading, clock, clocks.indexOf(clock) == 0 ? LocalDate.MIN : clock.on(), days, day));
        }
        Finding last = found.get(found.size() - 1);
        if (found.stream().allMatch(one -> one.outcome() == last.outcome())) {
            return last;
        }
        return Finding.cannotTell(
                        Reason.of("ips.3.several-starts")
                                .with("start", clocks.get(0).on())
                                .with("last", clocks.get(clocks.size() - 1).on()),
                        new Missing(Missing.Kind.PARAMETER, TodoParameters.FIRST_CONTACT_START.value()))
                .withEvidence(clocks.stream().map(one -> one.entry().toRef()).toList());
    }

    /** @param since contacts before that day were made under an earlier start */
    private static Finding ofClock(Reading reading, Clock clock, LocalDate since, long days, LocalDate day) {
        LocalDate due = clock.on().plusDays(days);
        Reason reason = Reason.of("ips.3.running").with("start", clock.on()).with("due", due);
        List<EntryRef> evidence = new ArrayList<>(List.of(clock.entry().toRef()));
        Optional<Meeting> first = meetings(reading).stream()
                .filter(one -> !one.on().isBefore(since))
                .reduce((one, other) -> other.on().isBefore(one.on()) ? other : one);
        if (first.isPresent()) {
            evidence.add(first.get().entry());
            boolean late = first.get().on().isAfter(due);
            Reason told = new Reason(late ? "ips.3.late" : "ips.3.in-time", reason.arguments())
                    .with("on", first.get().on());
            return late ? Findings.notMet(told, evidence) : Finding.met(told, evidence);
        }
        return day.isAfter(due)
                ? reading.onAbsence(
                                Outcome.NOT_MET,
                                new Reason("ips.3.none", reason.arguments()),
                                EmployerContact.TYPE,
                                Activity.TYPE)
                        .withEvidence(evidence)
                : Finding.of(Outcome.NOT_YET_DUE, reason).withEvidence(evidence);
    }

    private record Meeting(LocalDate on, EntryRef entry) {}

    private static List<Meeting> meetings(Reading reading) {
        List<Meeting> all = new ArrayList<>();
        for (EmployerContact one : reading.begun(EmployerContact.TYPE)) {
            if (one.getMethod() == ContactMethod.VISIT && reading.hasCome(one.getOn())) {
                all.add(new Meeting(one.getOn(), one.toRef()));
            }
        }
        for (Activity one : reading.begun(Activity.TYPE)) {
            LocalDate on = one.getWhen().firstDate();
            if (one.getEmployer().isPresent() && FACE_TO_FACE.contains(one.getActivityKind()) && reading.hasCome(on)) {
                all.add(new Meeting(on, one.toRef()));
            }
        }
        return all;
    }
}
