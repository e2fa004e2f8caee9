package org.customizedemployment.pack.foundations.principles;

import java.util.List;
import java.util.function.Predicate;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.discovery.VocationalTheme;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.reading.Asked;
import org.customizedemployment.pack.foundations.reading.Findings;
import org.customizedemployment.pack.foundations.reading.Picked;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * The job seeker controls planning (ODEP-P4): the person approved the plan, and the plan draws on statements of interests or preferences and on
 * the connections of the person: through its themes and conditions, or, for connections, through the natural supports it names.
 */
final class JobSeekerPlans {
    private static final List<FactNeed> NEEDS = List.of(
            FactNeed.of(EmploymentPlan.TYPE),
            FactNeed.of(VocationalTheme.TYPE),
            FactNeed.of(ProfileStatement.TYPE),
            FactNeed.of(Pursuit.TYPE));

    private JobSeekerPlans() {}

    static Rule rule() {
        return Asked.rule("odep.p4", List.of("ODEP-P4", "SEM-3"), NEEDS, JobSeekerPlans::find);
    }

    private static Finding find(Reading reading) {
        return Plans.judge(reading, JobSeekerPlans::ofPlan);
    }

    private static Finding ofPlan(Reading reading, EmploymentPlan plan) {
        boolean wishes = drawsOn(reading, plan, area -> area == ProfileArea.INTEREST || area == ProfileArea.PREFERENCE);
        boolean connections =
                !plan.getNaturalSupports().isEmpty() || drawsOn(reading, plan, area -> area == ProfileArea.CONNECTION);
        return Findings.all(
                reading.reason("odep.p4.plans").with("plan", plan),
                List.of(
                        Plans.approved(reading, plan),
                        content(reading, plan, wishes, "odep.p4.wishes"),
                        content(reading, plan, connections, "odep.p4.connections")));
    }

    private static Finding content(Reading reading, EmploymentPlan plan, boolean there, String code) {
        return there
                ? Finding.of(Outcome.MET, reading.reason(code)).withEvidence(plan)
                : reading.onAbsence(
                                Outcome.NOT_MET,
                                reading.reason(code + ".none").with("plan", plan),
                                EmploymentPlan.TYPE,
                                VocationalTheme.TYPE,
                                ProfileStatement.TYPE)
                        .withEvidence(plan);
    }

    /** Whether the plan draws on a statement of such an area. */
    private static boolean drawsOn(Reading reading, EmploymentPlan plan, Predicate<ProfileArea> area) {
        List<VocationalTheme> themes = Picked.all(
                reading.begun(VocationalTheme.TYPE), one -> plan.getThemes().contains(one.id()));
        return Picked.any(
                reading.current(ProfileStatement.TYPE),
                one -> area.test(one.getArea())
                        && one.getStanding() != StatementStanding.SET_ASIDE
                        && (plan.getConditions().contains(one.id()) || isIn(themes, one.id())));
    }

    private static boolean isIn(List<VocationalTheme> themes, EntryId statement) {
        return Picked.any(themes, one -> one.getStatements().contains(statement));
    }
}
