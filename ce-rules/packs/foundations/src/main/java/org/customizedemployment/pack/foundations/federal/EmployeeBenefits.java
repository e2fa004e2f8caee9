package org.customizedemployment.pack.foundations.federal;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.integration.ComparablePay;
import org.customizedemployment.core.integration.Judgment;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.reading.Asked;
import org.customizedemployment.pack.foundations.reading.Determined;
import org.customizedemployment.pack.foundations.reading.Job;
import org.customizedemployment.pack.foundations.reading.PerJob;
import org.customizedemployment.pack.foundations.reading.Picked;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * The same benefits as others in like work, and similar advancement (FED-CIE-3). Others get benefits, or can advance, and the person has none in terms
 * and employment: not met, where those are complete. Whether what there is compares, people say who cite it; a business has no
 * employer to give benefits.
 */
final class EmployeeBenefits {
    private EmployeeBenefits() {}

    static Rule rule() {
        return Asked.rule(
                "fed.cie-3",
                List.of("FED-CIE-3", "SEM-20"),
                List.of(
                        FactNeed.of(Pursuit.TYPE),
                        FactNeed.of(Employment.TYPE),
                        FactNeed.of(Agreement.TYPE),
                        FactNeed.of(ComparablePay.TYPE),
                        FactNeed.of(JobDesign.TYPE),
                        FactNeed.of(Judgment.TYPE)),
                reading -> PerJob.judge(reading, job -> ofJob(reading, job)));
    }

    private static Finding ofJob(Reading reading, Job job) {
        if (job.isBusiness()) {
            return Finding.of(Outcome.NOT_APPLICABLE, reading.reason("fed.cie-3.business"))
                    .withEvidence(job.evidence());
        }
        List<ComparablePay> others = CompetitivePay.comparable(reading, job);
        if (others.isEmpty()) {
            return Finding.cannotTell(
                            reading.reason("fed.cie-3.no-comparison"),
                            new Missing(Missing.Kind.ENTRIES, ComparablePay.TYPE.getKind()))
                    .withEvidence(job.evidence());
        }
        boolean benefits = Picked.any(others, one -> !one.getBenefits().isEmpty());
        if (benefits && !hasBenefits(job)) {
            return none(reading, job, others, "fed.cie-3.no-benefits");
        }
        boolean advancement = Picked.any(others, one -> !one.getAdvancement().isEmpty());
        if (advancement && !hasAdvancement(job)) {
            return none(reading, job, others, "fed.cie-3.no-advancement");
        }
        Finding found = Determined.of(reading, job, "FED-CIE-3").answerOn("fed.cie-3", others);
        return reading.resting(found, ComparablePay.TYPE, Employment.TYPE, Agreement.TYPE);
    }

    private static Finding none(Reading reading, Job job, List<ComparablePay> others, String code) {
        List<EntryRef> refs = new ArrayList<>(reading.refs(others));
        refs.addAll(job.evidence());
        return reading.onAbsence(
                        Outcome.NOT_MET,
                        reading.reason(code).with("others", others.get(0)),
                        Employment.TYPE,
                        Agreement.TYPE)
                .withEvidence(refs);
    }

    private static boolean hasBenefits(Job job) {
        return (job.employment().isPresent()
                        && !job.employment().get().getBenefits().isEmpty())
                || (job.agreement().isPresent()
                        && !job.agreement().get().getBenefits().isEmpty());
    }

    private static boolean hasAdvancement(Job job) {
        return (job.employment().isPresent()
                        && !job.employment().get().getAdvancement().isEmpty())
                || (job.agreement().isPresent()
                        && job.agreement().get().getAdvancement().isPresent());
    }
}
