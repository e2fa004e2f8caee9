package org.customizedemployment.core.strategy.offer;

import java.util.List;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.employer.PrimaryResponsibility;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.strategy.DesignTools;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.strategy.plan.CoreWork;
import org.customizedemployment.core.strategy.plan.JobPlanner;

/** Why a task of the workplace is not in a design. */
final class Omissions {
    private final JobDesign design;
    private final WorkplaceBrief brief;
    private final PersonBrief person;
    private final JobPlanner planner;
    private final boolean typedIn;

    private Omissions(JobDesign design, WorkplaceBrief brief, PersonBrief person, DesignTools tools, boolean typedIn) {
        this.design = design;
        this.brief = brief;
        this.person = person;
        this.planner = JobPlanner.of(brief, person, tools);
        this.typedIn = typedIn;
    }

    /**
     * @param typedIn whether nothing chose between its tasks and others
     */
    static List<LeftOut> of(
            JobDesign design, WorkplaceBrief brief, PersonBrief person, DesignTools tools, boolean typedIn) {
        Omissions all = new Omissions(design, brief, person, tools, typedIn);
        return brief.tasks().stream()
                .filter(task ->
                        design.getTasks().stream().noneMatch(line -> line.task().equals(task.id())))
                .map(task -> new LeftOut(task.toRef(), all.why(task)))
                .toList();
    }

    private Reason why(WorkTask task) {
        List<PersonBrief.Topic<?>> ruledOut = person.ruledOutBy(task);
        boolean fromJob = task.getJob().isPresent();
        if (CoreWork.stays(task, brief)) {
            return Reason.of(
                    task.getPrimaryResponsibility() == PrimaryResponsibility.UNKNOWN
                            ? "strategy.left-out.primary-unknown"
                            : "strategy.left-out.primary");
        } else if (!ruledOut.isEmpty()) {
            return Reason.of("strategy.left-out.ruled-out")
                    .with("statement", ruledOut.get(0).statement().toRef());
        } else if (!planner.hasTimeFor(task)) {
            return Reason.of("strategy.left-out.times");
        } else if (!fromJob && brief.needsMetBy(List.of(task.id())).isEmpty()) {
            return Reason.of("strategy.left-out.no-need");
        } else if (isOtherJobs(task)) {
            return Reason.of(fromJob ? "strategy.left-out.other-job" : "strategy.left-out.nobodys");
        } else if (fromJob
                && task.getJob().filter(brief::isHeld).isPresent()
                && CoreWork.of(task.getJob().orElseThrow(), brief).isEmpty()) {
            return Reason.of("strategy.left-out.no-core-work");
        }
        return Reason.of(typedIn ? "strategy.left-out.not-named" : "strategy.left-out.not-chosen");
    }

    /** A design from one description leaves those of other jobs where they are. */
    private boolean isOtherJobs(WorkTask task) {
        boolean oneDescription = design.getStrategies().contains(StrategyId.CARVING)
                || design.getStrategies().contains(StrategyId.SHARING)
                || design.getStrategies().contains(StrategyId.RESTRUCTURING);
        return oneDescription
                && design.getTasks().stream()
                        .flatMap(line -> brief.task(line.task()).stream())
                        .noneMatch(taken -> taken.getJob().equals(task.getJob()));
    }
}
