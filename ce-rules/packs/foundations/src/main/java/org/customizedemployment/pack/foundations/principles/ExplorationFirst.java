package org.customizedemployment.pack.foundations.principles;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.pack.foundations.reading.Asked;
import org.customizedemployment.pack.foundations.reading.Findings;
import org.customizedemployment.pack.foundations.reading.Picked;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * Exploration comes before planning (ODEP-P5): a Discovery activity before the day of the plan, which is that of its meeting, else of its approval,
 * else its first effective day. And formal assessment is never the primary source: at most half of the statements come from it. An agreed plan
 * without such an activity is not met where activities are complete.
 */
final class ExplorationFirst {
    private static final List<FactNeed> NEEDS = List.of(
            FactNeed.of(EmploymentPlan.TYPE),
            FactNeed.of(Activity.TYPE),
            FactNeed.of(ProfileStatement.TYPE),
            FactNeed.of(JobSeeker.TYPE));

    private ExplorationFirst() {}

    static Rule rule() {
        return Asked.rule("odep.p5", List.of("ODEP-P5"), NEEDS, ExplorationFirst::find);
    }

    private static Finding find(Reading reading) {
        return Findings.all(
                Sources.of(reading).reason(reading, "odep.p5.explored"),
                List.of(Plans.judge(reading, ExplorationFirst::order), assessments(reading)));
    }

    private static Finding order(Reading reading, EmploymentPlan plan) {
        boolean unread = plan.getMeeting().isPresent()
                && reading.find(Activity.TYPE, plan.getMeeting().get()).isEmpty();
        Finding found = ofDay(reading, plan);
        // A meeting that is not recorded may have been on another day than the approval.
        return unread ? reading.resting(found, Activity.TYPE) : found;
    }

    private static Finding ofDay(Reading reading, EmploymentPlan plan) {
        Optional<LocalDate> planned = dayOf(reading, plan);
        if (planned.isEmpty()) {
            return Finding.cannotTell(
                            reading.reason("odep.p5.plan-undated").with("plan", plan),
                            new Missing(Missing.Kind.ENTRIES, EmploymentPlan.TYPE.getKind()))
                    .withEvidence(plan);
        }
        Predicate<Activity> counts = one -> one.getComponent().equals(ServiceComponent.DISCOVERY)
                && one.getWhen().firstDate().isBefore(planned.get());
        if (!reading.isExplaining()
                && Picked.any(reading.getFacts().entries(Activity.TYPE), counts.and(reading::hasBegun))) {
            return Finding.plain(Outcome.MET);
        }
        List<Activity> all = reading.begun(Activity.TYPE);
        List<EntryRef> before = reading.refs(Picked.all(all, counts));
        Reason reason = reading.reason(before.isEmpty() ? "odep.p5.nothing-before" : "odep.p5.before-plan")
                .with("planned", planned.get())
                .with("activities", before.size());
        return before.isEmpty()
                ? reading.onAbsence(Outcome.NOT_MET, reason, Activity.TYPE).withEvidence(plan)
                : Finding.met(reason, before);
    }

    private static Optional<LocalDate> dayOf(Reading reading, EmploymentPlan plan) {
        return plan.getMeeting()
                .flatMap(id -> reading.find(Activity.TYPE, id))
                .map(one -> one.getWhen().firstDate())
                .or(() -> plan.getApproved().map(HumanDecision::on))
                .or(() -> Optional.ofNullable(plan.getHeader().effective().from()));
    }

    private static Finding assessments(Reading reading) {
        Sources from = Sources.of(reading);
        if (from.total() == 0) {
            return reading.onAbsence(Outcome.NOT_YET_DUE, reading.reason("odep.no-statements"), ProfileStatement.TYPE);
        }
        int rest = from.own() + from.seen() + from.others() + from.saidToBeOwn();
        if (from.assessed() > rest + from.unknown()) {
            return counted(reading, Outcome.NOT_MET, from, "odep.p5.assessments-first");
        }
        return from.assessed() + from.unknown() > rest
                ? Finding.cannotTell(
                                from.reason(reading, "odep.source-unknown"),
                                new Missing(Missing.Kind.ENTRIES, ProfileStatement.TYPE.getKind()))
                        .withEvidence(reading.refs(from.statements()))
                : counted(reading, Outcome.MET, from, "odep.p5.assessments-supplement");
    }

    private static Finding counted(Reading reading, Outcome outcome, Sources from, String code) {
        return reading.onAbsence(outcome, from.reason(reading, code), ProfileStatement.TYPE)
                .withEvidence(reading.refs(from.statements()));
    }
}
