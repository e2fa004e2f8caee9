package org.customizedemployment.pack.foundations.federal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.integration.ComparablePay;
import org.customizedemployment.core.integration.ComparisonBasis;
import org.customizedemployment.core.integration.Judgment;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.reading.Asked;
import org.customizedemployment.pack.foundations.reading.Determined;
import org.customizedemployment.pack.foundations.reading.Findings;
import org.customizedemployment.pack.foundations.reading.Job;
import org.customizedemployment.pack.foundations.reading.Pay;
import org.customizedemployment.pack.foundations.reading.PerJob;
import org.customizedemployment.pack.foundations.reading.Picked;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * Competitive pay (FED-CIE-1): at least the highest of federal, state and local minimum wage, <em>and</em> at least what the employer customarily pays
 * others in like work. A business: income like that of others in such a business. Less than recorded others: not met; that the
 * comparison is right takes a decision of people who cite it (SEM-20).
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CompetitivePay {
    /** The three minimum wages; those of state and place the agency supplies. */
    private static final List<ParameterId> MINIMA = List.of(
            ParameterId.of("fed.minimum-wage"),
            ParameterId.of("state.minimum-wage"),
            ParameterId.of("local.minimum-wage"));

    /** What pay is judged by. */
    public static final List<FactNeed> NEEDS = List.of(
            FactNeed.of(Pursuit.TYPE),
            FactNeed.of(Employment.TYPE),
            FactNeed.of(Agreement.TYPE),
            FactNeed.of(ComparablePay.TYPE),
            FactNeed.of(JobDesign.TYPE),
            FactNeed.of(Judgment.TYPE),
            FactNeed.of(MINIMA.get(0)),
            FactNeed.of(MINIMA.get(1)),
            FactNeed.of(MINIMA.get(2)));

    private CompetitivePay() {}

    static Rule rule() {
        return Asked.rule(
                "fed.cie-1",
                List.of("FED-CIE-1", "FED-WAGE-1", "SEM-20"),
                NEEDS,
                reading -> PerJob.judge(reading, job -> ofJob(reading, job)));
    }

    static Finding ofJob(Reading reading, Job job) {
        return ofJob(reading, job, "FED-CIE-1");
    }

    /**
     * The pay of one job.
     *
     * @param requirement under which people may have decided, besides FED-CIE-1
     */
    public static Finding ofJob(Reading reading, Job job, String requirement) {
        return reading.once(requirement, job.pursuit(), () -> find(reading, job, requirement));
    }

    private static Finding find(Reading reading, Job job, String requirement) {
        Optional<Pay> pay = Pay.of(job);
        if (pay.isEmpty()) {
            return Finding.cannotTell(
                            reading.reason("fed.cie-1.pay-unknown"),
                            new Missing(Missing.Kind.ENTRIES, Employment.TYPE.getKind()))
                    .withEvidence(job.evidence());
        }
        List<Finding> parts = new ArrayList<>();
        if (!job.isBusiness()) {
            parts.addAll(minima(reading, job, pay.get()));
        }
        parts.add(besideOthers(reading, job, pay.get(), requirement));
        Reason met =
                reading.reason("fed.cie-1.competitive").with("pay", pay.get().rate());
        return job.restingOnPay(reading, Findings.all(met, parts));
    }

    private static List<Finding> minima(Reading reading, Job job, Pay pay) {
        Optional<LocalDate> day = reading.getDay();
        if (day.isEmpty()) {
            return List.of(Finding.cannotTell(
                    reading.reason("fed.cie-1.no-date"), new Missing(Missing.Kind.DATE, DateName.DECISION.word())));
        }
        List<Finding> minima = new ArrayList<>(MINIMA.size());
        for (ParameterId minimum : MINIMA) {
            minima.add(ofMinimum(reading, job, pay, minimum, day.get()));
        }
        return minima;
    }

    private static Finding ofMinimum(Reading reading, Job job, Pay pay, ParameterId id, LocalDate day) {
        Optional<DatedParameter> found = reading.getFacts().parameter(id, day);
        if (found.isEmpty() || !(found.get().value() instanceof ArgumentValue.OfRate minimum)) {
            return Finding.cannotTell(
                    reading.reason("fed.cie-1.minimum-unknown").withCode("minimum", id.value()),
                    new Missing(Missing.Kind.PARAMETER, id.value()));
        }
        Reason reason = reading.reason("fed.cie-1.below-minimum")
                .with("pay", pay.rate())
                .with("minimum", minimum.rate())
                .withCode("which", id.value());
        Optional<Integer> compared = pay.compareTo(minimum.rate());
        if (compared.isEmpty()) {
            return Finding.cannotTell(
                            reason.under("fed.cie-1.not-comparable"),
                            new Missing(Missing.Kind.ENTRIES, Employment.TYPE.getKind()))
                    .withEvidence(job.evidence());
        }
        return compared.get() < 0
                ? Findings.notMet(reason, job.evidence())
                : Finding.met(reason.under("fed.cie-1.minimum"), job.evidence());
    }

    private static Finding besideOthers(Reading reading, Job job, Pay pay, String requirement) {
        List<ComparablePay> others = Picked.all(comparable(reading, job), one -> pay.isComparable(one.getLowest()));
        for (ComparablePay one : others) {
            if (pay.compareTo(one.getLowest()).orElse(0) < 0) {
                Reason reason = reading.reason("fed.cie-1.below-customary")
                        .with("pay", pay.rate())
                        .with("customary", one.getLowest())
                        .with("others", one);
                return Findings.notMet(reason, reading.refs(others));
            }
        }
        if (others.isEmpty()) {
            return Finding.cannotTell(
                            reading.reason("fed.cie-1.no-comparison"),
                            new Missing(Missing.Kind.ENTRIES, ComparablePay.TYPE.getKind()))
                    .withEvidence(job.evidence());
        }
        Finding found = Determined.of(reading, job, "FED-CIE-1", requirement).answerOn("fed.cie-1", others);
        return reading.resting(found, ComparablePay.TYPE);
    }

    /** What others get for like work: of the same employer, or, for a business, of others who own such a business. */
    static List<ComparablePay> comparable(Reading reading, Job job) {
        ComparisonBasis basis = job.isBusiness() ? ComparisonBasis.LIKE_BUSINESSES : ComparisonBasis.SAME_EMPLOYER;
        Optional<EntryId> employer = job.employer();
        return Picked.all(
                reading.begun(ComparablePay.TYPE),
                one -> one.getBasis() == basis
                        && reading.hasCome(one.getLearnedOn())
                        && (one.getPursuit().isPresent()
                                ? one.getPursuit().get().equals(job.pursuit().id())
                                : one.getEmployer().isPresent()
                                        && one.getEmployer().equals(employer)));
    }
}
