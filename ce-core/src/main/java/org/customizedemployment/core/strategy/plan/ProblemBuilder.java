package org.customizedemployment.core.strategy.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.customizedemployment.core.assignment.AssignmentDonor;
import org.customizedemployment.core.assignment.AssignmentItem;
import org.customizedemployment.core.assignment.AssignmentProblem;
import org.customizedemployment.core.assignment.ItemGroup;
import org.customizedemployment.core.discovery.ConditionWish;
import org.customizedemployment.core.discovery.ProfileTopic;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.DesignConstraint;
import org.customizedemployment.core.strategy.DesignObjective;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.PersonLimits;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.work.WorkCondition;

/** Writes the problem of a model with some of its constraints. */
final class ProblemBuilder {
    private static final int A_WEEK = 7 * 24 * 60;

    private final JobModel model;
    private final List<DesignConstraint> kept;
    private final DesignObjective objective;
    private final Slots slots;
    private final List<AssignmentItem> items = new ArrayList<>();
    private final List<ItemGroup> groups = new ArrayList<>();
    private final Map<EntryId, List<String>> counted = new LinkedHashMap<>();

    ProblemBuilder(JobModel model, List<DesignConstraint> kept, DesignObjective objective) {
        this.model = model;
        this.kept = kept;
        this.objective = objective;
        this.slots = model.slots(kept);
    }

    AssignmentProblem build() {
        for (WorkTask task : model.open(kept)) {
            TaskItems one = new TaskItems(task, model.grain(), slots, model.worth(task, objective));
            List<AssignmentItem> own = one.items();
            items.addAll(own);
            groups.addAll(one.groups(own));
            counted.put(task.id(), one.counted(own));
        }
        conditions();
        jobs();
        if (model.scope().unmetWork()) {
            List<String> unmet = model.open(kept).stream()
                    .filter(task -> task.getJob().isEmpty())
                    .flatMap(task -> counted.getOrDefault(task.id(), List.of()).stream())
                    .toList();
            groups.add(ItemGroup.atLeast("unmet-work", 1, unmet));
        }
        AssignmentProblem.Builder problem = AssignmentProblem.builder();
        problem.items(items)
                .slots(slots.all())
                .donors(donors())
                .groups(groups)
                .leastTotal(Math.max(1, least()))
                .mostTotal(Math.max(Math.max(1, least()), most()))
                .contiguous(JobModel.has(kept, DesignConstraint.Kind.ONE_STRETCH_A_DAY, ""));
        if (most() < Math.max(1, least())) {
            groups.clear();
            problem.addGroups(never());
        }
        return problem.build();
    }

    /** A group that nothing satisfies: the person's longest week is shorter than their shortest, or than one grain. */
    private static ItemGroup never() {
        return ItemGroup.atLeast("hours", 1, List.of());
    }

    private int least() {
        PersonLimits.Stated<Minutes> stated = model.person().limits().leastWeekly();
        if (stated == null || !JobModel.has(kept, DesignConstraint.Kind.PERSON_LEAST_HOURS, "")) {
            return 0;
        }
        return Math.toIntExact((stated.value().value() + model.grain() - 1) / model.grain());
    }

    private int most() {
        long most = A_WEEK;
        PersonLimits.Stated<Minutes> stated = model.person().limits().mostWeekly();
        if (stated != null && JobModel.has(kept, DesignConstraint.Kind.PERSON_MOST_HOURS, "")) {
            most = Math.min(most, stated.value().value());
        }
        if (JobModel.has(kept, DesignConstraint.Kind.PERSON_EARNINGS_LIMIT, "")) {
            most = Math.min(
                    most,
                    model.pay().longestWeek(model.person()).map(Minutes::value).orElse(most));
        }
        return (int) (most / model.grain());
    }

    private void conditions() {
        Set<ProfileTopic.Condition> seen = new LinkedHashSet<>();
        for (PersonBrief.Topic<ProfileTopic.Condition> one : model.person().conditions(true)) {
            if (!seen.add(one.topic())) {
                continue;
            }
            WorkCondition condition = one.topic().condition();
            boolean there = model.brief().conditions().contains(condition);
            boolean must = one.topic().wish() == ConditionWish.MUST_HAVE;
            if (must && !there && JobModel.has(kept, DesignConstraint.Kind.PERSON_MUST_HAVE, condition.value())) {
                groups.add(ItemGroup.atLeast("must-have:" + condition, 1, itemsWith(condition)));
            } else if (!must
                    && there
                    && JobModel.has(kept, DesignConstraint.Kind.PERSON_MUST_NOT_HAVE, condition.value())) {
                groups.add(ItemGroup.atLeast("place:" + condition, 1, List.of()));
            }
        }
    }

    private List<String> itemsWith(WorkCondition condition) {
        return model.open(kept).stream()
                .filter(task -> PersonBrief.conditionsOf(task).contains(condition))
                .flatMap(task -> counted.getOrDefault(task.id(), List.of()).stream())
                .toList();
    }

    private void jobs() {
        for (EntryId job : sources()) {
            boolean keeps = JobModel.has(kept, DesignConstraint.Kind.NOT_ALL_TASKS_OF_THE_JOB, job.value())
                    || JobModel.has(kept, DesignConstraint.Kind.DONOR_KEEPS_A_TASK, job.value());
            List<WorkTask> own = model.brief().tasksOf(job);
            if (keeps) {
                List<String> all = own.stream()
                        .flatMap(task -> counted.getOrDefault(task.id(), List.of()).stream())
                        .toList();
                groups.add(ItemGroup.atMost("keeps:" + job, own.size() - 1, all));
            }
        }
    }

    private List<EntryId> sources() {
        return model.tasks().stream()
                .flatMap(task -> task.getJob().stream())
                .distinct()
                .toList();
    }

    private List<AssignmentDonor> donors() {
        return sources().stream()
                .map(job -> new AssignmentDonor(
                        job.value(),
                        JobModel.has(kept, DesignConstraint.Kind.DONOR_GIVES_AT_MOST, job.value())
                                ? model.mostOf(job)
                                : AssignmentProblem.MOST_GRAINS,
                        Integer.MAX_VALUE,
                        0))
                .toList();
    }
}
