package org.customizedemployment.core.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.PlannedWork;
import org.customizedemployment.core.design.Remainder;
import org.customizedemployment.core.design.Sharer;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.WeeklyWindow;

/** What holds for every design, whatever its strategy: known tasks, possible minutes, a place for every remainder. */
final class DesignBasics {
    static final List<Citation> CITATIONS = List.of(Citation.of("SEM-29"));
    private static final String TASKS = "tasks";
    private static final RuleFinding TASKS_MET = Clause.met(TASKS, CITATIONS);
    private static final String REMAINDER = "remainder";
    private static final String SCHEDULE = "schedule";

    private DesignBasics() {}

    static List<RuleFinding> check(JobDesign design, WorkplaceBrief brief) {
        List<RuleFinding> findings = new ArrayList<>();
        if (design.getTasks().isEmpty() && design.getChanges().isEmpty()) {
            findings.add(Clause.notMet(TASKS, Reason.of("strategy.tasks.none"), CITATIONS));
        }
        findings.addAll(plannedWork(design, brief));
        for (DesignTask line : design.getTasks()) {
            Optional<WorkTask> task = brief.task(line.task());
            if (task.isEmpty()) {
                findings.add(problem(TASKS, "strategy.tasks.unknown", line));
            } else if (isNamedBefore(line, design)) {
                findings.add(problem(TASKS, "strategy.tasks.twice", line));
            } else {
                checkMinutes(line, task.get(), brief).ifPresent(findings::add);
            }
        }
        return findings.isEmpty() ? List.of(TASKS_MET) : findings;
    }

    /** Whether an earlier line is of the same task; a job has few. */
    @SuppressWarnings("ReferenceEquality") // the line itself, not one that says the same
    private static boolean isNamedBefore(DesignTask line, JobDesign design) {
        for (DesignTask earlier : design.getTasks()) {
            if (earlier == line) {
                return false;
            }
            if (earlier.task().equals(line.task())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<RuleFinding> checkMinutes(DesignTask line, WorkTask task, WorkplaceBrief brief) {
        if (line.weekly().isZero() || line.weekly().compareTo(task.getWeekly().high()) > 0) {
            return Optional.of(Clause.notMet(
                    TASKS,
                    Reason.of("strategy.tasks.minutes")
                            .with("task", task.toRef())
                            .with("given", line.weekly())
                            .with("most", task.getWeekly().high()),
                    CITATIONS));
        }
        boolean restLeft = line.weekly().compareTo(task.getWeekly().typical()) < 0;
        Remainder remainder = line.remainder();
        if (restLeft && (remainder == null || remainder.kind() == Remainder.Kind.NONE_LEFT)) {
            return Optional.of(problem(REMAINDER, "strategy.remainder.missing", line));
        }
        EntryId job = remainder == null ? null : remainder.job();
        if (job != null && brief.job(job).isEmpty()) {
            return Optional.of(problem(REMAINDER, "strategy.remainder.unknown-job", line));
        }
        return Optional.empty();
    }

    private static RuleFinding problem(String rule, String code, DesignTask line) {
        return Clause.notMet(rule, Reason.of(code).withCode("task", line.task().value()), CITATIONS);
    }

    /** Planned work is of the design's own tasks, when they may be done, one at a time, and as long as they take or more. */
    private static List<RuleFinding> plannedWork(JobDesign design, WorkplaceBrief brief) {
        List<PlannedWork> planned = design.getPlannedWork();
        if (planned.isEmpty()) {
            return List.of();
        }
        List<RuleFinding> problems = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            PlannedWork work = planned.get(i);
            boolean own =
                    design.getTasks().stream().anyMatch(line -> line.task().equals(work.task()));
            if (!own) {
                problems.add(schedule("strategy.schedule.other-task", work));
            } else if (!fits(work.when(), brief.task(work.task()), brief)) {
                problems.add(schedule("strategy.schedule.outside", work));
            }
            for (PlannedWork other : planned.subList(i + 1, planned.size())) {
                if (work.when().intersection(other.when()).isPresent() && isOfOnePerson(design, work, other)) {
                    problems.add(schedule("strategy.schedule.overlap", other));
                }
            }
        }
        for (DesignTask line : design.getTasks()) {
            long minutes = planned.stream()
                    .filter(work -> work.task().equals(line.task()))
                    .mapToLong(work -> work.when().length().value())
                    .sum();
            if (minutes < line.weekly().value() && !isOfNobodyYet(design, line)) {
                problems.add(Clause.notMet(
                        SCHEDULE,
                        Reason.of("strategy.schedule.short")
                                .withCode("task", line.task().value())
                                .with("planned", Minutes.of(minutes))
                                .with("needed", line.weekly()),
                        CITATIONS));
            }
        }
        return problems;
    }

    /** People who share a job may work at the same time. */
    private static boolean isOfOnePerson(JobDesign design, PlannedWork work, PlannedWork other) {
        return design.getSharers().isEmpty()
                || design.getSharers().stream()
                        .anyMatch(one ->
                                one.tasks().contains(work.task()) && one.tasks().contains(other.task()));
    }

    /** When a partner who is still to be found will work, nobody can say. */
    private static boolean isOfNobodyYet(JobDesign design, DesignTask line) {
        List<Sharer> sharers = design.getSharers().stream()
                .filter(one -> one.tasks().contains(line.task()))
                .toList();
        return !sharers.isEmpty() && sharers.stream().allMatch(one -> one.person() == null);
    }

    private static boolean fits(WeeklyWindow when, Optional<WorkTask> task, WorkplaceBrief brief) {
        List<WeeklyWindow> allowed = task.map(WorkTask::getWindows).orElse(List.of());
        return within(when, allowed) && within(when, brief.openHours());
    }

    private static boolean within(WeeklyWindow when, List<WeeklyWindow> allowed) {
        return allowed.isEmpty() || allowed.stream().anyMatch(one -> one.contains(when));
    }

    private static RuleFinding schedule(String code, PlannedWork work) {
        return Clause.notMet(
                SCHEDULE, Reason.of(code).withCode("task", work.task().value()), CITATIONS);
    }
}
