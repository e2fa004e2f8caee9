package org.customizedemployment.core.strategy.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.assignment.AssignmentAnswer;
import org.customizedemployment.core.assignment.AssignmentDonor;
import org.customizedemployment.core.assignment.AssignmentItem;
import org.customizedemployment.core.assignment.AssignmentProblem;
import org.customizedemployment.core.assignment.ItemGroup;
import org.customizedemployment.core.design.PlannedWork;
import org.customizedemployment.core.discovery.ProfileTopic;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.strategy.DesignTools;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.value.WeeklyWindow;

/** Whether given tasks fit into a person's week, and when; for strategies here and in plugins. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Scheduling {
    private Scheduling() {}

    /**
     * When each is done, all of it: within the times that the person stated, those of the place, and its own; empty if they don't all fit. Without
     * stated times Monday to Friday 9 to 17 is taken.
     */
    public static Optional<List<PlannedWork>> of(
            List<WorkTask> tasks, WorkplaceBrief brief, PersonBrief person, DesignTools tools) {
        List<List<WeeklyWindow>> times = person.topics(ProfileTopic.Times.class).stream()
                .map(one -> one.topic().windows())
                .toList();
        return of(tasks, brief, times, tools.oneStretch(), tools);
    }

    /** The same for someone with those times. */
    static Optional<List<PlannedWork>> of(
            List<WorkTask> tasks,
            WorkplaceBrief brief,
            List<List<WeeklyWindow>> times,
            boolean oneStretch,
            DesignTools tools) {
        int grain = Grain.of(tasks);
        List<List<WeeklyWindow>> lists = new ArrayList<>(List.of(brief.openHours()));
        lists.addAll(times);
        Slots slots = Slots.of(Slots.common(lists), tasks, grain);
        List<AssignmentItem> items = new ArrayList<>();
        List<ItemGroup> groups = new ArrayList<>();
        int total = 0;
        for (WorkTask task : tasks) {
            TaskItems one = new TaskItems(task, grain, slots, 0);
            List<AssignmentItem> own =
                    one.items().stream().map(Scheduling::whole).toList();
            if (own.isEmpty()) {
                return Optional.empty();
            }
            items.addAll(own);
            groups.addAll(one.groups(own));
            groups.add(ItemGroup.atLeast("all:" + task.id(), 1, one.counted(own)));
            total += (int) (task.getWeekly().typical().value() / grain);
        }
        AssignmentProblem.Builder problem = AssignmentProblem.builder();
        problem.items(items)
                .slots(slots.all())
                .donors(tasks.stream()
                        .flatMap(task -> task.getJob().stream())
                        .distinct()
                        .map(job ->
                                new AssignmentDonor(job.value(), AssignmentProblem.MOST_GRAINS, Integer.MAX_VALUE, 0))
                        .toList())
                .groups(groups)
                .leastTotal(total)
                .mostTotal(total)
                .contiguous(oneStretch);
        AssignmentAnswer answer = tools.solver().solve(problem.build(), tools.limits());
        return answer.status().isAnswered()
                ? Optional.of(new Timetable(slots, answer, grain).work())
                : Optional.empty();
    }

    private static AssignmentItem whole(AssignmentItem item) {
        return AssignmentItem.builder().from(item).least(item.getMost()).build();
    }
}
