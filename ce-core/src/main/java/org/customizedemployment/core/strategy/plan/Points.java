package org.customizedemployment.core.strategy.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.discovery.ConditionWish;
import org.customizedemployment.core.discovery.ProfileTopic;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.DesignObjective;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.TaskFit;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.work.WorkCondition;

/**
 * What an objective counts for a minute of a task. Small whole numbers that stand for an order, not a measure: of tasks for one person, never of
 * people.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Points {
    private static final int STRONGEST_WISH = 3;

    private Points() {}

    /** For the fit of a task with the person; conditions that may give way count by the person's own order. */
    public static int fit(WorkTask task, PersonBrief person) {
        TaskFit fit = person.fit(task);
        int points =
                switch (fit.level()) {
                    case DOES_AND_LIKES -> 8;
                    case DOES -> 6;
                    case WITH_SUPPORT -> 4;
                    case SUPPORT_OPEN -> 1;
                    case NOT_KNOWN -> 0;
                };
        List<PersonBrief.Topic<ProfileTopic.Condition>> wishes = person.conditions(false);
        Set<List<Object>> counted = new LinkedHashSet<>();
        for (PersonBrief.Topic<ProfileTopic.Condition> one : wishes) {
            if (!counted.add(List.of(one.topic().condition(), one.topic().wish()))) {
                continue;
            }
            WorkCondition condition = one.topic().condition();
            if (one.topic().wish() == ConditionWish.RATHER_WITH && fit.with().contains(condition)) {
                points += weight(one.topic(), wishes);
            } else if (one.topic().wish() == ConditionWish.RATHER_WITHOUT
                    && fit.without().contains(condition)) {
                points -= weight(one.topic(), wishes);
            }
        }
        return points;
    }

    /** By the person's own order; those without one weigh the same, whatever the order of recording. */
    private static int weight(ProfileTopic.Condition wish, List<PersonBrief.Topic<ProfileTopic.Condition>> wishes) {
        Integer order = wish.order();
        if (order == null) {
            return 1;
        }
        long before = wishes.stream()
                .flatMap(one -> Stream.ofNullable(one.topic().order()))
                .filter(other -> other < order)
                .count();
        return (int) Math.max(1, STRONGEST_WISH - before);
    }

    /** 1 if a minute of it gives someone time for their core work, or does needed work that nobody does. */
    public static int givenBack(WorkTask task, WorkplaceBrief brief) {
        Optional<EntryId> job = task.getJob();
        boolean freed = job.filter(brief::isHeld)
                .flatMap(one -> CoreWork.of(one, brief))
                .isPresent();
        boolean needed = job.isEmpty() && !brief.needsMetBy(List.of(task.id())).isEmpty();
        return freed || needed ? 1 : 0;
    }

    static int of(DesignObjective objective, WorkTask task, WorkplaceBrief brief, PersonBrief person) {
        return switch (objective) {
            case BEST_FIT -> fit(task, person);
            case MOST_TIME_GIVEN_BACK -> givenBack(task, brief);
            case LONGEST_HOURS -> 1;
            default -> 0;
        };
    }
}
