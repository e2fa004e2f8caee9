package org.customizedemployment.pack.foundations.federal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.elements.CustomizedEmployment;
import org.customizedemployment.pack.foundations.elements.EssentialElements;
import org.customizedemployment.pack.foundations.reading.Asked;
import org.customizedemployment.pack.foundations.reading.Findings;
import org.customizedemployment.pack.foundations.reading.Known;
import org.customizedemployment.pack.foundations.reading.PerJob;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * Customized employment as federal law defines it (FED-CE-1): competitive integrated employment, for a significant disability, on an individualized
 * determination, by flexible strategies that fit both sides, with a representative whom the person chose. All of it; the part that heads is told.
 */
final class FederalDefinition {
    private static final Rule REPRESENTATIVE = EssentialElements.representative();

    private FederalDefinition() {}

    static Rule rule() {
        Set<FactNeed> needs = new LinkedHashSet<>(CustomizedEmployment.needs());
        needs.addAll(REPRESENTATIVE.getNeeds());
        needs.addAll(CompetitivePay.NEEDS);
        needs.addAll(Integration.NEEDS);
        return Asked.rule(
                "fed.ce-1", List.of("FED-CE-1", "CEE-1", "SEM-20"), List.copyOf(needs), FederalDefinition::find);
    }

    private static Finding find(Reading reading) {
        List<Finding> parts = new ArrayList<>();
        Finding integrated = PerJob.judge(
                reading,
                job -> Findings.all(
                        reading.reason("fed.cie.all"),
                        List.of(
                                CompetitivePay.ofJob(reading, job),
                                Integration.setting(reading, job, "FED-CIE-2"),
                                Integration.interaction(reading, job, "FED-CIE-2"))));
        parts.add(integrated);
        if (PerJob.anyAgreed(reading) == Known.YES) {
            parts.addAll(CustomizedEmployment.parts(reading));
            parts.add(reading.getFacts().finding(REPRESENTATIVE));
        }
        return Findings.all(reading.reason("fed.ce-1.all"), parts);
    }
}
