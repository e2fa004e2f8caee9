package org.customizedemployment.rules.shape;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Rate;

/**
 * The pay that is recorded, agreed or paid, is no lower than a rate that a pack or agency gives (CT-34). Rates are compared exactly, by time;
 * pay by the week goes by its weekly minutes. Pay by the piece, day, month or year, or in another currency, can't be compared. Of a job that
 * ended, the rate on its last day counts, for what was agreed as for what was paid. That no job is below it needs all terms and employments to be recorded.
 *
 * @param id its id
 * @param citations where it comes from
 * @param minimum a dated parameter that holds a rate by time
 * @param needs what it reads
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PayAtLeast(RuleId id, List<Citation> citations, ParameterId minimum, List<FactNeed> needs)
        implements Rule {
    public PayAtLeast {
        citations = List.copyOf(citations);
        needs = List.copyOf(needs);
    }

    /** Reads terms, employments and that parameter. */
    public PayAtLeast(RuleId id, List<Citation> citations, ParameterId minimum) {
        this(
                id,
                citations,
                minimum,
                List.of(FactNeed.of(Agreement.TYPE), FactNeed.of(Employment.TYPE), FactNeed.of(minimum)));
    }

    @Override
    public RuleId getId() {
        return id;
    }

    @Override
    public List<Citation> getCitations() {
        return citations;
    }

    @Override
    public List<FactNeed> getNeeds() {
        return needs;
    }

    @Override
    public Finding evaluate(Facts facts) {
        Optional<LocalDate> decision = facts.date(DateName.DECISION);
        List<Paid> jobs = jobs(facts);
        if (jobs.isEmpty()) {
            return ofAll(Finding.of(Outcome.NOT_APPLICABLE, Reason.of("rules.pay-none-recorded")), facts);
        }
        if (decision.isEmpty()) {
            return Finding.of(Outcome.CANNOT_TELL, Reason.of("rules.pay-date-missing"))
                    .withMissing(List.of(new Missing(Missing.Kind.DATE, DateName.DECISION.word())));
        }
        if (!facts.isExplaining()) {
            return Finding.plain(outcome(jobs, decision.get(), facts));
        }
        List<Finding> findings = new ArrayList<>(jobs.size());
        for (Paid job : jobs) {
            findings.add(judge(job, job.day(decision.get()), facts));
        }
        // The first that is below; else the first that can't be told; else all are fine.
        return findings.stream()
                .filter(one -> one.outcome() == Outcome.NOT_MET)
                .findFirst()
                .or(() -> findings.stream()
                        .filter(one -> one.outcome() == Outcome.CANNOT_TELL)
                        .findFirst())
                .orElseGet(() -> ofAll(findings.get(findings.size() - 1), facts));
    }

    /** The same without reasons. */
    private Outcome outcome(List<Paid> jobs, LocalDate decision, Facts facts) {
        Outcome worst = Outcome.MET;
        for (Paid job : jobs) {
            Outcome outcome = judgeOutcome(job, least(job.day(decision), facts));
            if (outcome == Outcome.NOT_MET) {
                return outcome;
            }
            worst = outcome == Outcome.CANNOT_TELL ? outcome : worst;
        }
        return worst == Outcome.MET && !isWhole(facts) ? Outcome.CANNOT_TELL : worst;
    }

    private static boolean isWhole(Facts facts) {
        LocalDate day = facts.date(DateName.DECISION).orElse(LocalDate.MAX);
        return facts.coverageOf(Agreement.TYPE).isCompleteOn(day)
                && facts.coverageOf(Employment.TYPE).isCompleteOn(day);
    }

    private Optional<Rate> least(LocalDate day, Facts facts) {
        Optional<DatedParameter> found = facts.parameter(minimum, day);
        return found.isPresent() && found.get().value() instanceof ArgumentValue.OfRate value
                ? Optional.of(value.rate())
                : Optional.empty();
    }

    private static Outcome judgeOutcome(Paid job, Optional<Rate> least) {
        Optional<Integer> order = least.isEmpty() ? Optional.empty() : job.compareTo(least.get());
        if (order.isEmpty()) {
            return Outcome.CANNOT_TELL;
        }
        return order.get() >= 0 ? Outcome.MET : Outcome.NOT_MET;
    }

    /** That none is below, or that there is none, needs every job; one that is below is enough for the contrary. */
    private static Finding ofAll(Finding finding, Facts facts) {
        LocalDate day = facts.date(DateName.DECISION).orElse(LocalDate.MAX);
        List<Missing> missing = Stream.of(Agreement.TYPE, Employment.TYPE)
                .filter(kind -> !facts.coverageOf(kind).isCompleteOn(day))
                .map(kind -> new Missing(Missing.Kind.ENTRIES, kind.getKind()))
                .toList();
        return missing.isEmpty()
                ? finding
                : new Finding(Outcome.CANNOT_TELL, finding.reason(), missing, finding.evidence(), null);
    }

    private static List<Paid> jobs(Facts facts) {
        List<Paid> jobs = new ArrayList<>();
        for (Agreement one : facts.entries(Agreement.TYPE)) {
            jobs.add(new Paid(one, one.getPay(), one.getWeekly(), endOf(one.getPursuit(), facts)));
        }
        for (Employment one : facts.entries(Employment.TYPE)) {
            jobs.add(new Paid(one, one.getWage(), one.getWeekly(), one.getEndedOn()));
        }
        return jobs;
    }

    /** The last day of the work to which terms led; empty if none is recorded, or some of it goes on. */
    private static Optional<LocalDate> endOf(EntryId pursuit, Facts facts) {
        LocalDate last = null;
        for (Employment one : facts.entries(Employment.TYPE)) {
            if (one.getPursuit().equals(pursuit)) {
                if (one.getEndedOn().isEmpty()) {
                    return Optional.empty();
                }
                LocalDate ended = one.getEndedOn().get();
                last = last == null || ended.isAfter(last) ? ended : last;
            }
        }
        return Optional.ofNullable(last);
    }

    private Finding judge(Paid job, LocalDate day, Facts facts) {
        List<EntryRef> evidence = List.of(job.entry().toRef());
        Optional<Rate> least = least(day, facts);
        if (least.isEmpty()) {
            return Finding.of(
                            Outcome.CANNOT_TELL,
                            Reason.of("rules.pay-minimum-not-supplied").withCode("parameter", minimum.value()))
                    .withMissing(List.of(new Missing(Missing.Kind.PARAMETER, minimum.value())))
                    .withEvidence(evidence);
        }
        Outcome outcome = judgeOutcome(job, least);
        Reason reason =
                switch (outcome) {
                    case MET -> Reason.of("rules.pay-at-least-met");
                    case NOT_MET -> Reason.of("rules.pay-below-minimum");
                    default -> Reason.of("rules.pay-not-comparable");
                };
        return Finding.of(outcome, reason.with("pay", job.pay()).with("minimum", least.get()))
                .withEvidence(evidence);
    }

    /** What a job pays. */
    private record Paid(Entry entry, Rate pay, Minutes weekly, Optional<LocalDate> endedOn) {
        /** The day whose rate counts: its last one, or that of the decision if it goes on. */
        LocalDate day(LocalDate decision) {
            return endedOn.isPresent() && endedOn.get().isBefore(decision) ? endedOn.get() : decision;
        }

        Optional<Integer> compareTo(Rate other) {
            Optional<Long> mine = minutes(pay);
            Optional<Long> theirs = minutes(other);
            if (mine.isEmpty() || theirs.isEmpty() || !pay.currency().equals(other.currency())) {
                return Optional.empty();
            }
            BigDecimal left = pay.amount().multiply(BigDecimal.valueOf(theirs.get()));
            return Optional.of(left.compareTo(other.amount().multiply(BigDecimal.valueOf(mine.get()))));
        }

        /** The minutes that a rate is for. */
        private Optional<Long> minutes(Rate rate) {
            return switch (rate.per()) {
                case MINUTE -> Optional.of(1L);
                case QUARTER_HOUR -> Optional.of(15L);
                case HOUR -> Optional.of(60L);
                case WEEK -> Optional.of(weekly.value());
                case DAY, MONTH, YEAR, PIECE -> Optional.empty();
            };
        }
    }
}
