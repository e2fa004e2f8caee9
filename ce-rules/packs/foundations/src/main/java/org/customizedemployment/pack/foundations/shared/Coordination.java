package org.customizedemployment.pack.foundations.shared;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.integration.Judgment;
import org.customizedemployment.core.person.TeamMember;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.core.planning.PlanTask;
import org.customizedemployment.core.pursuit.AgreedSupport;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ProviderAssignment;
import org.customizedemployment.pack.foundations.reading.Asked;
import org.customizedemployment.pack.foundations.reading.Determined;
import org.customizedemployment.pack.foundations.reading.Picked;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * A coordinated blend of services and resources (ODEP-P11). Blend: help comes from at least two sources, each funder, provider, organization in the
 * team, and natural support counting once. Coordinated: they met about the plan, or its tasks are shared out among at least two. A blend that nothing
 * shows to be coordinated is for people to judge.
 */
final class Coordination {
    private static final EntryType<?>[] KINDS = {
        EmploymentPlan.TYPE,
        FundingEpisode.TYPE,
        ProviderAssignment.TYPE,
        TeamMember.TYPE,
        Agreement.TYPE,
        Activity.TYPE,
        PlanTask.TYPE
    };

    private Coordination() {}

    static Rule rule() {
        List<FactNeed> needs = new ArrayList<>();
        for (EntryType<?> kind : KINDS) {
            needs.add(FactNeed.of(kind));
        }
        needs.add(FactNeed.of(Judgment.TYPE));
        return Asked.rule("odep.p11", List.of("ODEP-P11", "ICF-G3"), needs, Coordination::find);
    }

    private static Finding find(Reading reading) {
        List<EmploymentPlan> plans = reading.begun(EmploymentPlan.TYPE);
        if (plans.isEmpty()) {
            return reading.onAbsence(Outcome.NOT_YET_DUE, reading.reason("odep.no-plan"), EmploymentPlan.TYPE);
        }
        if (!reading.isExplaining()) {
            return outcome(reading, plans);
        }
        List<EntryRef> evidence = new ArrayList<>();
        plans.forEach(one -> evidence.add(one.toRef()));
        int sources = sources(reading, plans, evidence);
        boolean together = isCoordinated(reading, plans, evidence);
        Reason reason = reading.reason(sources > 1 ? "odep.p11.coordinated" : "odep.p11.one-source")
                .with("sources", sources);
        if (sources < 2) {
            return reading.onAbsence(Outcome.NOT_MET, reason, KINDS).withEvidence(evidence);
        }
        return together
                ? Finding.met(reason, evidence)
                : reading.resting(
                        Determined.of(reading, "ODEP-P11")
                                .answer("odep.p11", List.of())
                                .withEvidence(evidence),
                        KINDS);
    }

    /** The same without what it rests on. */
    private static Finding outcome(Reading reading, List<EmploymentPlan> plans) {
        if (!hasTwoSources(reading, plans)) {
            return reading.onAbsence(Outcome.NOT_MET, Reason.unexplained(), KINDS);
        }
        return isCoordinated(reading, plans)
                ? Finding.plain(Outcome.MET)
                : reading.resting(Determined.of(reading, "ODEP-P11").answer("odep.p11", List.of()), KINDS);
    }

    private static boolean hasTwoSources(Reading reading, List<EmploymentPlan> plans) {
        String first = Picked.any(plans, one -> !one.getNaturalSupports().isEmpty())
                        || Picked.any(
                                reading.begun(Agreement.TYPE),
                                one -> Picked.any(one.getSupportTerms(), AgreedSupport::isNatural))
                ? ""
                : null;
        for (FundingEpisode one : reading.begun(FundingEpisode.TYPE)) {
            first = first == null ? one.getFunder().value() : first;
            if (!first.equals(one.getFunder().value())) {
                return true;
            }
        }
        for (ProviderAssignment one : reading.begun(ProviderAssignment.TYPE)) {
            first = first == null ? one.getProvider().value() : first;
            if (!first.equals(one.getProvider().value())) {
                return true;
            }
        }
        for (TeamMember one : reading.begun(TeamMember.TYPE)) {
            if (one.getOrganization().isPresent()) {
                String organization = one.getOrganization().get().value();
                first = first == null ? organization : first;
                if (!first.equals(organization)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isCoordinated(Reading reading, List<EmploymentPlan> plans) {
        // The plan's own meeting is found by its id; all activities are gone through only without it.
        boolean met = Picked.any(
                plans,
                plan -> plan.getMeeting().isPresent()
                        && reading.find(Activity.TYPE, plan.getMeeting().get()).isPresent());
        List<PlanTask> tasks = reading.begun(PlanTask.TYPE);
        return met
                || Picked.any(
                        tasks, one -> !one.getAssignee().equals(tasks.get(0).getAssignee()))
                || Picked.any(reading.begun(Activity.TYPE), one -> isMeeting(one, plans));
    }

    private static boolean isMeeting(Activity one, List<EmploymentPlan> plans) {
        return one.getActivityKind().equals(ActivityKind.PLAN_MEETING)
                || one.getActivityKind().equals(ActivityKind.TEAM_MEETING)
                || Picked.any(
                        plans,
                        plan -> plan.getMeeting().isPresent()
                                && plan.getMeeting().get().equals(one.id()));
    }

    private static int sources(Reading reading, List<EmploymentPlan> plans, List<EntryRef> evidence) {
        Set<String> sources = new LinkedHashSet<>();
        for (FundingEpisode one : reading.begun(FundingEpisode.TYPE)) {
            add(sources, one.getFunder().value(), one, evidence);
        }
        for (ProviderAssignment one : reading.begun(ProviderAssignment.TYPE)) {
            add(sources, one.getProvider().value(), one, evidence);
        }
        for (TeamMember one : reading.begun(TeamMember.TYPE)) {
            one.getOrganization().ifPresent(organization -> add(sources, organization.value(), one, evidence));
        }
        boolean natural =
                plans.stream().anyMatch(one -> !one.getNaturalSupports().isEmpty());
        for (Agreement one : reading.begun(Agreement.TYPE)) {
            if (one.getSupportTerms().stream().anyMatch(AgreedSupport::isNatural)) {
                natural = true;
                evidence.add(one.toRef());
            }
        }
        return sources.size() + (natural ? 1 : 0);
    }

    private static void add(Set<String> sources, String source, Entry entry, List<EntryRef> evidence) {
        sources.add(source);
        evidence.add(new EntryRef(entry.id(), entry.getHeader().version()));
    }

    private static boolean isCoordinated(Reading reading, List<EmploymentPlan> plans, List<EntryRef> evidence) {
        List<EntryRef> meetings = reading.begun(Activity.TYPE).stream()
                .filter(one -> isMeeting(one, plans))
                .map(Activity::toRef)
                .toList();
        evidence.addAll(meetings);
        long assignees = reading.begun(PlanTask.TYPE).stream()
                .map(PlanTask::getAssignee)
                .distinct()
                .count();
        return !meetings.isEmpty() || assignees > 1;
    }
}
