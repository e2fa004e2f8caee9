package org.customizedemployment.pack.foundations.indicators;

import java.util.List;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.business.MarketStudy;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.design.Design;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.VocationalTheme;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.planning.EmployerListing;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.strategy.brief.MarketBrief;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.strategy.standard.StandardStrategies;
import org.customizedemployment.pack.foundations.reading.Asked;
import org.customizedemployment.pack.foundations.reading.BusinessSide;
import org.customizedemployment.pack.foundations.reading.EmployerSide;
import org.customizedemployment.pack.foundations.reading.Findings;
import org.customizedemployment.pack.foundations.reading.PerDesign;
import org.customizedemployment.pack.foundations.reading.PersonSide;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * Strategies tailor the duties to both (ODEP-I5). Three parts, all of them: the design names at least one strategy and the one checker of designs
 * finds nothing against it (SEM-29); a task of it meets a need that the employer confirmed; a statement that the person confirmed leads to that
 * employer, through a theme under which it is listed or an activity there. One fitting strategy is enough: the source asks for an array to
 * choose from, not for many in one job. A business: the checker finds nothing
 * against its design, which rests on confirmed statements and a sourced local need; without a design people have to say.
 */
final class TailoredByStrategies {
    private static final List<FactNeed> NEEDS = List.of(
            FactNeed.of(JobDesign.TYPE),
            FactNeed.of(Employer.TYPE),
            FactNeed.of(EmployerNeed.TYPE),
            FactNeed.of(ProfileStatement.TYPE),
            FactNeed.of(EmployerListing.TYPE),
            FactNeed.of(VocationalTheme.TYPE),
            FactNeed.of(Activity.TYPE),
            FactNeed.of(WorkTask.TYPE),
            FactNeed.of(WorkplaceJob.TYPE),
            FactNeed.of(BusinessDesign.TYPE),
            FactNeed.of(MarketStudy.TYPE),
            FactNeed.of(Pursuit.TYPE));

    private TailoredByStrategies() {}

    static Rule rule() {
        return Asked.rule(
                "odep.i5", List.of("ODEP-I5", "ODEP-P2", "SEM-28", "SEM-29"), NEEDS, TailoredByStrategies::find);
    }

    private static Finding find(Reading reading) {
        return PerDesign.judge(
                reading,
                design -> ofDesign(reading, design),
                job -> BusinessSide.judge(
                        reading, job, "odep.i5.business", (design, study) -> ofBusiness(reading, design, study)));
    }

    private static Finding ofDesign(Reading reading, JobDesign design) {
        Reason met = reading.reason("odep.i5.tailored")
                .with("design", design)
                .with("strategies", design.getStrategies().size());
        return Findings.all(
                met,
                List.of(checked(reading, design), EmployerSide.of(reading, design), PersonSide.of(reading, design)));
    }

    private static Finding checked(Reading reading, JobDesign design) {
        WorkplaceBrief brief = WorkplaceBrief.of(reading.getCaseFile(), design.getEmployer());
        Reason holds = reading.reason("odep.i5.design-holds").with("design", design);
        Finding found =
                clauses(reading, holds, design, StandardStrategies.checker().findings(design, brief));
        if (design.getStrategies().isEmpty()) {
            // The design itself shows that; all else depends on what is known of the workplace.
            return found;
        }
        Finding ofPlace = reading.resting(found, WorkTask.TYPE, WorkplaceJob.TYPE, EmployerNeed.TYPE);
        boolean known =
                reading.getCaseFile().find(Employer.TYPE, design.getEmployer()).isPresent();
        return known ? ofPlace : reading.resting(ofPlace, Employer.TYPE);
    }

    /** All clauses of a design together. */
    private static Finding clauses(Reading reading, Reason holds, Design design, List<RuleFinding> checked) {
        if (!reading.isExplaining()) {
            Outcome head = checked.get(0).finding().outcome();
            for (int at = 1; at < checked.size(); at++) {
                Outcome one = checked.get(at).finding().outcome();
                head = one.compareTo(head) < 0 ? one : head;
            }
            return Finding.plain(head);
        }
        List<EntryRef> evidence = List.of(design.toRef());
        return Findings.all(
                holds,
                checked.stream()
                        .map(one -> one.finding().withEvidence(evidence))
                        .toList());
    }

    private static Finding ofBusiness(Reading reading, BusinessDesign design, MarketStudy study) {
        Reason holds = reading.reason("odep.i5.design-holds").with("design", design);
        Finding checked =
                clauses(reading, holds, design, StandardStrategies.checker().findings(design, new MarketBrief(study)));
        Finding found = reading.resting(checked, BusinessDesign.TYPE, MarketStudy.TYPE);
        return Findings.all(
                reading.reason("odep.i5.business-shaped").with("design", design).with("study", study),
                List.of(found, BusinessSide.owner(reading, design), BusinessSide.market(reading, study)));
    }
}
