package org.customizedemployment.core.strategy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.Remainder;
import org.customizedemployment.core.employer.PrimaryResponsibility;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;

/** What holds for every design, whatever its strategy: known tasks, possible minutes, a place for every remainder. */
final class DesignBasics {
    static final List<Citation> CITATIONS = List.of(Citation.of("SEM-29"));
    private static final String TASKS = "tasks";
    private static final String REMAINDER = "remainder";

    private DesignBasics() {}

    static List<RuleFinding> check(JobDesign design, WorkplaceBrief brief) {
        List<RuleFinding> findings = new ArrayList<>();
        Set<EntryId> seen = new LinkedHashSet<>();
        if (design.getTasks().isEmpty()) {
            findings.add(Clause.notMet(TASKS, Reason.of("strategy.tasks.none"), CITATIONS));
        }
        for (DesignTask line : design.getTasks()) {
            Optional<WorkTask> task = brief.task(line.task());
            if (task.isEmpty()) {
                findings.add(problem(TASKS, "strategy.tasks.unknown", line));
            } else if (!seen.add(line.task())) {
                findings.add(problem(TASKS, "strategy.tasks.twice", line));
            } else {
                checkMinutes(line, task.get(), brief).ifPresent(findings::add);
            }
        }
        return findings.isEmpty() ? List.of(Clause.met(TASKS, CITATIONS)) : findings;
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

    /** A primary responsibility taken from a held job; unknown counts as primary and becomes a question for the meeting (SEM-28). */
    static List<RuleFinding> primaryTaken(
            JobDesign design, WorkplaceBrief brief, String rule, List<Citation> citations) {
        List<RuleFinding> findings = new ArrayList<>();
        for (DesignTask line : design.getTasks()) {
            Optional<WorkTask> task = brief.task(line.task());
            boolean fromHeldJob =
                    task.flatMap(WorkTask::getJob).filter(brief::isHeld).isPresent();
            if (fromHeldJob && task.orElseThrow().getPrimaryResponsibility() != PrimaryResponsibility.NO) {
                boolean unknown = task.orElseThrow().getPrimaryResponsibility() == PrimaryResponsibility.UNKNOWN;
                findings.add(Clause.notMet(
                        rule,
                        Reason.of(unknown ? "strategy.primary.unknown" : "strategy.primary.taken")
                                .with("task", task.orElseThrow().toRef()),
                        citations));
            }
        }
        return findings;
    }
}
