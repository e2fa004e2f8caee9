package org.customizedemployment.pack.foundations.elements;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.indicators.Indicators;
import org.customizedemployment.pack.foundations.reading.Asked;
import org.customizedemployment.pack.foundations.reading.Findings;
import org.customizedemployment.pack.foundations.reading.Known;
import org.customizedemployment.pack.foundations.reading.PerJob;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * Customized Employment for a person with a significant disability, on an individualized determination of strengths, needs and interests, meeting the
 * business's needs by flexible strategies (CEE-1). Put together from the programme's determination, confirmed statements of the profile, and ODEP-I5;
 * whether the employment is competitive and integrated, the federal rules ask.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CustomizedEmployment {
    private static final Rule STRATEGIES = Indicators.strategies();

    private CustomizedEmployment() {}

    static Rule rule() {
        return Asked.rule(
                "cee.1",
                List.of("CEE-1", "FED-CE-1", "SEM-20"),
                needs(),
                reading -> Findings.all(reading.reason("cee.1.all"), parts(reading)));
    }

    /** What the answer reads. */
    public static List<FactNeed> needs() {
        Set<FactNeed> needs = new LinkedHashSet<>(STRATEGIES.getNeeds());
        needs.add(FactNeed.of(JobSeeker.TYPE));
        needs.add(FactNeed.of(Agreement.TYPE));
        needs.add(FactNeed.of(Employment.TYPE));
        return List.copyOf(needs);
    }

    /** Significance, what the profile has to hold, and the strategies. */
    public static List<Finding> parts(Reading reading) {
        List<Finding> parts = new ArrayList<>();
        parts.add(SignificantDisability.of(reading));
        parts.add(reading.getFacts().finding(STRATEGIES));
        // Designs are judged before anything is agreed; the whole is not yet due until then.
        parts.add(PerJob.judge(reading, job -> Finding.met(reading.reason("cee.1.agreed"), job.evidence())));
        if (PerJob.anyAgreed(reading) == Known.YES) {
            for (int at = 0; at < DiscoveryDocument.PARTS.size(); at++) {
                parts.add(DiscoveryDocument.part(reading, DiscoveryDocument.PARTS.get(at)));
            }
        }
        return parts;
    }
}
