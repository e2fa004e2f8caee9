package org.customizedemployment.core.strategy.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.customizedemployment.core.discovery.Competence;
import org.customizedemployment.core.discovery.ConditionWish;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileTopic;
import org.customizedemployment.core.discovery.SupportGiver;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.work.TaskKind;
import org.customizedemployment.core.work.WorkCondition;
import org.jspecify.annotations.Nullable;

/** Matches a task with a profile: for each kind of task it asks for, the best that the profile says; of those, the one with least behind it. */
final class TaskFitting {
    private final PersonBrief person;
    private final WorkTask task;
    private final Set<EntryRef> because = new LinkedHashSet<>();
    private boolean liked;
    private boolean open;
    private @Nullable SupportGiver giver;

    private TaskFitting(PersonBrief person, WorkTask task) {
        this.person = person;
        this.task = task;
    }

    static TaskFit fit(PersonBrief person, WorkTask task) {
        return new TaskFitting(person, task).fit();
    }

    private TaskFit fit() {
        FitLevel level = task.getSkills().isEmpty() ? FitLevel.NOT_KNOWN : FitLevel.DOES;
        for (TaskKind kind : task.getSkills()) {
            FitLevel one = fit(kind);
            level = one.compareTo(level) > 0 ? one : level;
        }
        if (level == FitLevel.DOES && liked) {
            level = FitLevel.DOES_AND_LIKES;
        }
        List<WorkCondition> with = rather(ConditionWish.RATHER_WITH);
        List<WorkCondition> without = rather(ConditionWish.RATHER_WITHOUT);
        return new TaskFit(level, List.copyOf(because), with, without, open ? null : giver);
    }

    private FitLevel fit(TaskKind kind) {
        Competence best = null;
        for (PersonBrief.Topic<ProfileTopic.Tasks> one : person.topics(ProfileTopic.Tasks.class)) {
            ProfileArea area = one.statement().getArea();
            if (area == ProfileArea.DID_NOT_FIT || !one.topic().kinds().contains(kind)) {
                continue;
            }
            because.add(one.statement().toRef());
            liked |= area == ProfileArea.INTEREST || area == ProfileArea.PREFERENCE;
            Competence says = one.topic().competence();
            if (says == null && (area == ProfileArea.CONTRIBUTION || area == ProfileArea.TASK_COMPETENCE)) {
                says = Competence.DOES_IT;
            }
            if (says != null && (best == null || says.compareTo(best) < 0)) {
                best = says;
            }
        }
        if (best == null) {
            return FitLevel.NOT_KNOWN;
        }
        return best == Competence.DOES_IT ? FitLevel.DOES : supported(kind);
    }

    /** The most natural support there is: givers are declared in that order. */
    private FitLevel supported(TaskKind kind) {
        Optional<PersonBrief.Topic<ProfileTopic.Support>> support = person.topics(ProfileTopic.Support.class).stream()
                .filter(one ->
                        one.topic().kinds().isEmpty() || one.topic().kinds().contains(kind))
                .min(Comparator.comparing(one -> one.topic().giver()));
        if (support.isEmpty()) {
            open = true;
            return FitLevel.SUPPORT_OPEN;
        }
        because.add(support.get().statement().toRef());
        giver = support.get().topic().giver();
        return FitLevel.WITH_SUPPORT;
    }

    private List<WorkCondition> rather(ConditionWish wish) {
        List<WorkCondition> there = PersonBrief.conditionsOf(task);
        List<WorkCondition> found = new ArrayList<>();
        for (PersonBrief.Topic<ProfileTopic.Condition> one : person.conditions(false)) {
            WorkCondition condition = one.topic().condition();
            if (one.topic().wish() == wish && there.contains(condition) && !found.contains(condition)) {
                found.add(condition);
                because.add(one.statement().toRef());
            }
        }
        return found;
    }
}
