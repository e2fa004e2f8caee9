package org.customizedemployment.pack.foundations.principles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.pack.foundations.reading.Asked;
import org.customizedemployment.pack.foundations.reading.Findings;
import org.customizedemployment.pack.foundations.reading.Job;
import org.customizedemployment.pack.foundations.reading.Pay;
import org.customizedemployment.pack.foundations.reading.PerJob;
import org.customizedemployment.pack.foundations.reading.Picked;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * Pay at the prevailing or going rate (ODEP-P8). What recorded facts can show is that it is <em>not</em> there: pay below the minimum wage in force
 * on the day of the decision, or below that of a job at the workplace which the terms cite as comparable. It is met when a decision in the terms
 * cites such a job and the pay is no lower; which jobs are comparable, people say (SEM-20). State and local minimum wages are other packs' rules.
 */
final class GoingRate {
    /** The lowest hourly pay that federal law allows; a dated parameter of this pack (FED-WAGE-1). */
    static final ParameterId MINIMUM_WAGE = ParameterId.of("fed.minimum-wage");

    private static final List<FactNeed> NEEDS = List.of(
            FactNeed.of(Employment.TYPE),
            FactNeed.of(Agreement.TYPE),
            FactNeed.of(WorkplaceJob.TYPE),
            FactNeed.of(Pursuit.TYPE),
            FactNeed.of(MINIMUM_WAGE));

    private GoingRate() {}

    static Rule rule() {
        return Asked.rule("odep.p8", List.of("ODEP-P8", "FED-WAGE-1", "SEM-20"), NEEDS, GoingRate::find);
    }

    private static Finding find(Reading reading) {
        return PerJob.judge(reading, job -> {
            Finding found = ofJob(reading, job);
            return reading.isExplaining() ? found.withEvidence(evidence(reading, job)) : found;
        });
    }

    private static Finding ofJob(Reading reading, Job job) {
        if (job.isBusiness()) {
            return Findings.human(reading.reason("odep.p8.business"), List.of());
        }
        Optional<Pay> pay = Pay.of(job);
        if (pay.isEmpty()) {
            return Finding.cannotTell(
                    reading.reason("odep.p8.pay-unknown"), new Missing(Missing.Kind.ENTRIES, Agreement.TYPE.getKind()));
        }
        Optional<LocalDate> day = reading.getDay();
        if (day.isEmpty()) {
            return Finding.cannotTell(
                    reading.reason("odep.p8.no-date"), new Missing(Missing.Kind.DATE, DateName.DECISION.word()));
        }
        Optional<Rate> minimum = minimum(reading.getFacts(), day.get());
        return minimum.isPresent()
                ? ofPay(reading, job, pay.get(), minimum.get())
                : Finding.cannotTell(
                        reading.reason("odep.p8.minimum-unknown").with("on", day.get()),
                        new Missing(Missing.Kind.PARAMETER, MINIMUM_WAGE.value()));
    }

    private static Finding ofPay(Reading reading, Job job, Pay pay, Rate minimum) {
        Reason toMinimum =
                reading.reason("odep.p8.below-minimum").with("pay", pay.rate()).with("minimum", minimum);
        Optional<Integer> compared = pay.compareTo(minimum);
        if (compared.isEmpty()) {
            return Finding.cannotTell(
                    toMinimum.under("odep.p8.not-comparable"),
                    new Missing(Missing.Kind.ENTRIES, Employment.TYPE.getKind()));
        }
        if (compared.get() < 0) {
            return job.restingOnPay(reading, Findings.notMet(toMinimum, List.of()));
        }
        return job.restingOnPay(reading, reading.resting(besideOthers(reading, job, pay, toMinimum), Agreement.TYPE));
    }

    private static Finding besideOthers(Reading reading, Job job, Pay pay, Reason toMinimum) {
        List<WorkplaceJob> comparable = Picked.all(
                cited(reading, job),
                one -> one.getPay().isPresent()
                        && pay.compareTo(one.getPay().get()).isPresent());
        for (WorkplaceJob one : comparable) {
            Rate rate = one.getPay().orElseThrow();
            if (pay.compareTo(rate).orElseThrow() < 0) {
                return Findings.notMet(
                        reading.reason("odep.p8.below-comparable")
                                .with("pay", pay.rate())
                                .with("comparable", one)
                                .with("customary", rate),
                        List.of());
            }
        }
        return comparable.isEmpty()
                ? Findings.human(toMinimum.under("odep.p8.whether-going-rate"), List.of())
                : reading.resting(
                        Finding.met(
                                toMinimum.under("odep.p8.going-rate").with("comparable", comparable.get(0)), List.of()),
                        WorkplaceJob.TYPE);
    }

    private static Optional<Rate> minimum(Facts facts, LocalDate day) {
        Optional<DatedParameter> found = facts.parameter(MINIMUM_WAGE, day);
        return found.isPresent() && found.get().value() instanceof ArgumentValue.OfRate value
                ? Optional.of(value.rate())
                : Optional.empty();
    }

    /** The jobs that a decision in the terms cites as comparable. */
    private static List<WorkplaceJob> cited(Reading reading, Job job) {
        if (job.agreement().isEmpty()) {
            return List.of();
        }
        List<EntryRef> employer = job.agreement().get().getEmployerAgreed().evidence();
        List<EntryRef> person = job.agreement().get().getJobSeekerAgreed().evidence();
        return Picked.all(
                reading.begun(WorkplaceJob.TYPE),
                one -> employer.contains(one.toRef()) || person.contains(one.toRef()));
    }

    private static List<EntryRef> evidence(Reading reading, Job job) {
        List<EntryRef> refs = new ArrayList<>(job.evidence());
        cited(reading, job).forEach(one -> refs.add(one.toRef()));
        return refs;
    }
}
