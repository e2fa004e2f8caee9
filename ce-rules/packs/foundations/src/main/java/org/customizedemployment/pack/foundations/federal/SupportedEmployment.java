package org.customizedemployment.pack.foundations.federal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.reading.Determined;
import org.customizedemployment.pack.foundations.reading.Findings;
import org.customizedemployment.pack.foundations.reading.Job;
import org.customizedemployment.pack.foundations.reading.Picked;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * Supported employment (FED-SE-1), job by job, in three questions: support from vocational rehabilitation for 24 months unless counselor and person agreed
 * on longer; work on a short-term basis for 6 months, 12 at the most; and an outcome only after 90 days that are stable. What is stable no
 * source says: people do.
 */
final class SupportedEmployment {
    private static final ParameterId SUPPORT_MONTHS = ParameterId.of("fed.se-1.support-months");
    private static final ParameterId SHORT_TERM_MONTHS = ParameterId.of("fed.se-1.short-term-months");
    private static final ParameterId EXTENDED_MONTHS = ParameterId.of("fed.se-1.short-term-months-extended");
    private static final ParameterId STABLE_DAYS = ParameterId.of("fed.se-1.stable-days");

    private SupportedEmployment() {}

    static List<Rule> rules() {
        return List.of(
                SupportedJobs.rule(
                        "fed.se-1.support",
                        "FED-SE-1",
                        List.of(SUPPORT_MONTHS, PaidByRehabilitation.FUNDER),
                        SupportedEmployment::support),
                SupportedJobs.rule(
                        "fed.se-1.short-term",
                        "FED-SE-1",
                        List.of(SHORT_TERM_MONTHS, EXTENDED_MONTHS),
                        SupportedEmployment::shortTerm),
                SupportedJobs.rule("fed.se-1.stable", "FED-SE-1", List.of(STABLE_DAYS), SupportedEmployment::stable));
    }

    private static Finding support(Reading reading, Job job, Employment employment, LocalDate day) {
        Optional<Long> months = Numbers.of(reading, SUPPORT_MONTHS, day);
        if (months.isEmpty()) {
            return Numbers.missing(reading, SUPPORT_MONTHS);
        }
        LocalDate due = employment.getStartedOn().plusMonths(months.get());
        Reason reason = reading.reason("fed.se-1.support.running")
                .with("start", employment.getStartedOn())
                .with("due", due);
        if (!day.isAfter(due)) {
            return Finding.of(Outcome.NOT_YET_DUE, reason);
        }
        if (isAgreedByBoth(reading, employment.getSupportExtended(), due)) {
            return Finding.met(reason.under("fed.se-1.support.extended"), List.of());
        }
        PaidByRehabilitation paid = PaidByRehabilitation.of(reading, employment, day, due);
        return paid.conclude(reading, reason.under("fed.se-1.support.longer"), reason.under("fed.se-1.support.over"));
    }

    /** Both of them, while the time was running. */
    private static boolean isAgreedByBoth(Reading reading, List<HumanDecision> decisions, LocalDate due) {
        List<HumanDecision> counted =
                Picked.all(decisions, one -> reading.hasCome(one) && !one.on().isAfter(due));
        return Picked.any(counted, one -> one.capacity() == Capacity.COUNSELOR)
                && Picked.any(
                        counted,
                        one -> one.capacity() == Capacity.JOB_SEEKER || Reading.standsForPerson(one.capacity()));
    }

    private static Finding shortTerm(Reading reading, Job job, Employment employment, LocalDate day) {
        Optional<LocalDate> since = employment.getShortTermSince().filter(reading::hasCome);
        if (since.isEmpty()) {
            return Finding.of(Outcome.NOT_APPLICABLE, reading.reason("fed.se-1.short-term.none"));
        }
        Optional<Long> months = Numbers.of(reading, SHORT_TERM_MONTHS, day);
        Optional<Long> longest = Numbers.of(reading, EXTENDED_MONTHS, day);
        if (months.isEmpty() || longest.isEmpty()) {
            return Numbers.missing(reading, months.isEmpty() ? SHORT_TERM_MONTHS : EXTENDED_MONTHS);
        }
        LocalDate first = since.get().plusMonths(months.get());
        boolean extended = employment
                .getShortTermExtended()
                .filter(one -> reading.hasCome(one) && !one.on().isAfter(first))
                .isPresent();
        LocalDate due = extended ? since.get().plusMonths(longest.get()) : first;
        Reason reason = reading.reason("fed.se-1.short-term.running")
                .with("since", since.get())
                .with("due", due);
        Finding competitive = Findings.all(
                reason.under("fed.se-1.short-term.competitive"),
                List.of(
                        CompetitivePay.ofJob(reading, job),
                        Integration.setting(reading, job, "FED-CIE-2"),
                        Integration.interaction(reading, job, "FED-CIE-2")));
        if (competitive.outcome() == Outcome.MET) {
            return competitive;
        }
        if (!day.isAfter(due)) {
            // Open or not: until then it need not be.
            Finding running = Finding.of(Outcome.NOT_YET_DUE, reason);
            return competitive.outcome() == Outcome.NOT_MET ? running : openUntil(competitive, reason);
        }
        return competitive.outcome() == Outcome.NOT_MET
                ? Findings.notMet(reason.under("fed.se-1.short-term.over"), competitive.evidence())
                : competitive;
    }

    /** Whether it is competitive and integrated is not known; before the time is up that is a question, no answer. */
    private static Finding openUntil(Finding competitive, Reason reason) {
        if (reason.isUnexplained()) {
            return Finding.plain(competitive.outcome());
        }
        return new Finding(competitive.outcome(), reason, competitive.missing(), competitive.evidence(), null);
    }

    private static Finding stable(Reading reading, Job job, Employment employment, LocalDate day) {
        Optional<LocalDate> from = employment.getExtendedServicesFrom().filter(reading::hasCome);
        if (from.isEmpty()) {
            return Finding.of(Outcome.NOT_YET_DUE, reading.reason("fed.se-1.stable.no-transition"));
        }
        Optional<Long> days = Numbers.of(reading, STABLE_DAYS, day);
        if (days.isEmpty()) {
            return Numbers.missing(reading, STABLE_DAYS);
        }
        LocalDate due = from.get().plusDays(days.get());
        Reason reason = reading.reason("fed.se-1.stable.running")
                .with("start", from.get())
                .with("due", due);
        List<EntryRef> evidence = List.of(employment.toRef());
        Optional<LocalDate> ended = employment.getEndedOn().filter(reading::hasCome);
        if (ended.filter(due::isAfter).isPresent()) {
            return Findings.notMet(reason.under("fed.se-1.stable.ended").with("on", ended.get()), evidence);
        }
        return day.isBefore(due)
                ? Finding.of(Outcome.NOT_YET_DUE, reason)
                : Determined.of(reading, job, "FED-SE-1").answer("fed.se-1.stable", evidence);
    }
}
