package org.customizedemployment.core.strategy.offer;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.design.Design;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.PlannedWork;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.strategy.brief.FitLevel;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.TaskFit;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.strategy.plan.Points;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.WeeklyWindow;

/** What designs differ in: counts of minutes, days and cents, used to keep the set small and to sort it as the person asks. */
final class Measures {
    private Measures() {}

    /** Of a shared job the person's own. */
    static long hours(ProposedDesign one) {
        DesignAccount account = one.job();
        return account != null
                ? account.weekly().value()
                : ((BusinessDesign) one.design())
                        .getWorkTimes().stream()
                                .mapToLong(window -> window.length().value())
                                .sum();
    }

    static long weeklyPay(ProposedDesign one) {
        DesignAccount account = one.job();
        Money weekly = account == null ? null : account.pay().weekly();
        return weekly == null ? 0 : weekly.minorUnits();
    }

    static long days(Design design) {
        return times(design).stream().map(WeeklyWindow::day).distinct().count();
    }

    static List<WeeklyWindow> times(Design design) {
        return design instanceof JobDesign job
                ? job.getPlannedWork().stream().map(PlannedWork::when).sorted().toList()
                : ((BusinessDesign) design).getWorkTimes();
    }

    static long liked(ProposedDesign one) {
        return minutes(one, fit -> fit.level() == FitLevel.DOES_AND_LIKES ? 1 : 0);
    }

    static long conditions(ProposedDesign one) {
        return minutes(one, fit -> (long) fit.with().size() - fit.without().size());
    }

    private static long minutes(ProposedDesign one, ToLongFunction<TaskFit> weight) {
        DesignAccount account = one.job();
        return account == null
                ? 0
                : account.tasks().stream()
                        .mapToLong(task ->
                                weight.applyAsLong(task.fit()) * task.share().value())
                        .sum();
    }

    /** Fit to the person, value to the business, hours: along these no design in a set is worse than another in all. */
    static List<Long> of(JobDesign design, WorkplaceBrief brief, PersonBrief person) {
        long fit = 0;
        long value = 0;
        for (DesignTask line : design.getTasks()) {
            Optional<WorkTask> task = brief.task(line.task());
            if (task.isPresent()) {
                fit += Points.fit(task.get(), person) * line.weekly().value();
                value += Points.givenBack(task.get(), brief) * line.weekly().value();
            }
        }
        return List.of(fit, value, design.weeklyMinutes().value());
    }
}
