package org.customizedemployment.pack.foundations.principles;

import java.util.List;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.business.MarketStudy;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.VocationalTheme;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.planning.EmployerListing;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.reading.Asked;
import org.customizedemployment.pack.foundations.reading.BusinessSide;
import org.customizedemployment.pack.foundations.reading.EmployerSide;
import org.customizedemployment.pack.foundations.reading.Findings;
import org.customizedemployment.pack.foundations.reading.PerDesign;
import org.customizedemployment.pack.foundations.reading.PersonSide;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * The job meets the person and the employer (ODEP-P2): a task of the design meets a need that the employer confirmed, and a statement that the
 * person confirmed leads to that employer. Only a confirmed need lets it be met (SEM-28). A business: its design rests on
 * statements that the person confirmed, and its market study names a need of which it is known who said so; without a design people have to say.
 */
final class BothSides {
    private static final List<FactNeed> NEEDS = List.of(
            FactNeed.of(JobDesign.TYPE),
            FactNeed.of(EmployerNeed.TYPE),
            FactNeed.of(ProfileStatement.TYPE),
            FactNeed.of(EmployerListing.TYPE),
            FactNeed.of(VocationalTheme.TYPE),
            FactNeed.of(Activity.TYPE),
            FactNeed.of(BusinessDesign.TYPE),
            FactNeed.of(MarketStudy.TYPE),
            FactNeed.of(Pursuit.TYPE));

    private BothSides() {}

    static Rule rule() {
        return Asked.rule("odep.p2", List.of("ODEP-P2", "SEM-28"), NEEDS, BothSides::find);
    }

    private static Finding find(Reading reading) {
        return PerDesign.judge(
                reading,
                design -> ofDesign(reading, design),
                job -> BusinessSide.judge(
                        reading, job, "odep.p2.business", (design, study) -> ofBusiness(reading, design, study)));
    }

    private static Finding ofDesign(Reading reading, JobDesign design) {
        return Findings.all(
                reading.reason("odep.p2.both-sides").with("design", design),
                List.of(EmployerSide.of(reading, design), PersonSide.of(reading, design)));
    }

    private static Finding ofBusiness(Reading reading, BusinessDesign design, MarketStudy study) {
        return Findings.all(
                reading.reason("odep.p2.owner-and-market")
                        .with("design", design)
                        .with("study", study),
                List.of(BusinessSide.owner(reading, design), BusinessSide.market(reading, study)));
    }
}
