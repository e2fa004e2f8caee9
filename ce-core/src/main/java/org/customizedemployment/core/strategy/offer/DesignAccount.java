package org.customizedemployment.core.strategy.offer;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.design.FreedTime;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.strategy.DesignTools;
import org.customizedemployment.core.strategy.DonorChange;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.value.Minutes;

/**
 * Everything that a job design is explained with, ours or typed in: codes, minutes, money and the entries they rest on; no prose and no names.
 * What concerns the person is for them and their representative; an employer sees none of it from here.
 *
 * @param tasks each task
 * @param weekly minutes a week; of a shared job the person's own
 * @param pay pay and what it is measured by
 * @param donors before and after for each current job that gives tasks
 * @param needs the needs it meets
 * @param questions what is left to ask
 * @param leftOut the tasks that are not in it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DesignAccount(
        List<TaskAccount> tasks,
        Minutes weekly,
        PayAccount pay,
        List<DonorChange> donors,
        List<NeedMet> needs,
        List<DesignQuestion> questions,
        List<LeftOut> leftOut) {
    public DesignAccount {
        tasks = List.copyOf(tasks);
        donors = List.copyOf(donors);
        needs = List.copyOf(needs);
        questions = List.copyOf(questions);
        leftOut = List.copyOf(leftOut);
    }

    /** Accounts for a design at a workplace, for a person, that was found there as the best of those that could be. */
    public static DesignAccount of(JobDesign design, WorkplaceBrief brief, PersonBrief person, DesignTools tools) {
        return of(design, brief, person, tools, false);
    }

    /** Accounts for a design that someone typed in: nothing chose between its tasks and those that are not in it. */
    public static DesignAccount typedIn(JobDesign design, WorkplaceBrief brief, PersonBrief person, DesignTools tools) {
        return of(design, brief, person, tools, true);
    }

    private static DesignAccount of(
            JobDesign design, WorkplaceBrief brief, PersonBrief person, DesignTools tools, boolean typedIn) {
        List<TaskAccount> tasks = design.getTasks().stream()
                .flatMap(line -> brief
                        .task(line.task())
                        .map(task -> new TaskAccount(
                                task.toRef(),
                                task.getJob().orElse(null),
                                line.weekly(),
                                task.getWeekly().typical(),
                                line.remainder(),
                                person.fit(task)))
                        .stream())
                .toList();
        List<NeedMet> needs = brief.needs().stream()
                .filter(need -> design.getNeeds().contains(need.id()))
                .map(need -> new NeedMet(
                        need.toRef(),
                        need.getStatus(),
                        need.getWorth().stream()
                                .map(one -> new NeedMet.WorthLine(one, one.amount()))
                                .toList()))
                .toList();
        return new DesignAccount(
                tasks,
                design.weeklyMinutesOf(person.getActor()),
                PayAccount.of(design, design.weeklyMinutesOf(person.getActor()), tools.pay()),
                DonorChange.of(design, brief),
                needs,
                Questions.of(design, brief, person, tools),
                Omissions.of(design, brief, person, tools, typedIn));
    }

    /** Minutes a week that current staff get for their core work. */
    public Minutes freedForCoreWork() {
        return donors.stream()
                .flatMap(donor -> donor.freed().stream())
                .map(FreedTime::weekly)
                .reduce(Minutes.ZERO, Minutes::plus);
    }
}
