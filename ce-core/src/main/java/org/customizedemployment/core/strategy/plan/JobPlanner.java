package org.customizedemployment.core.strategy.plan;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.assignment.AssignmentAnswer;
import org.customizedemployment.core.assignment.AssignmentChecker;
import org.customizedemployment.core.assignment.AssignmentProblem;
import org.customizedemployment.core.assignment.conflict.Conflict;
import org.customizedemployment.core.assignment.conflict.ConflictFinder;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.DesignConflict;
import org.customizedemployment.core.strategy.DesignConstraint;
import org.customizedemployment.core.strategy.DesignDraft;
import org.customizedemployment.core.strategy.DesignDrafts;
import org.customizedemployment.core.strategy.DesignObjective;
import org.customizedemployment.core.strategy.DesignTools;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;

/**
 * Lays out jobs at a workplace: one design for each objective, each the optimum within the model or with its gap, or the constraints that stand
 * against one another. Stateless and deterministic.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class JobPlanner {
    private final WorkplaceBrief brief;
    private final PersonBrief person;
    private final DesignTools tools;

    private JobPlanner(WorkplaceBrief brief, PersonBrief person, DesignTools tools) {
        this.brief = brief;
        this.person = person;
        this.tools = tools;
    }

    public static JobPlanner of(WorkplaceBrief brief, PersonBrief person, DesignTools tools) {
        return new JobPlanner(brief, person, tools);
    }

    /** Whether the person's times and those of the place and the task have room for it. */
    public boolean hasTimeFor(WorkTask task) {
        return Scheduling.of(List.of(task), brief, person, tools).isPresent();
    }

    /** Designs of all those scopes. Their ids are of this search: a choice of designs gives them their final ones. */
    public DesignDrafts plan(List<JobScope> scopes) {
        List<DesignDraft> drafts = new ArrayList<>();
        List<DesignConflict> conflicts = new ArrayList<>();
        for (JobScope scope : scopes) {
            plan(scope, drafts, conflicts);
        }
        return new DesignDrafts(drafts, conflicts);
    }

    private void plan(JobScope scope, List<DesignDraft> drafts, List<DesignConflict> conflicts) {
        JobModel model = new JobModel(brief, person, tools, scope);
        if (model.isEmpty()) {
            return;
        }
        List<DesignConstraint> all = model.constraints();
        for (DesignObjective objective : tools.objectives()) {
            AssignmentProblem problem = model.problem(all, objective);
            AssignmentAnswer answer = tools.solver().solve(problem, tools.limits());
            if (!answer.status().isAnswered()) {
                conflicts.add(conflict(model, all));
                return;
            }
            if (!answer.choices().isEmpty()
                    && !AssignmentChecker.check(problem, answer.choices()).isEmpty()) {
                throw new CeException(
                        CoreError.BAD_ARGUMENT, "a solver's answer that breaks its problem's constraints");
            }
            boolean counts = problem.getItems().stream().anyMatch(item -> item.getWorthPerGrain() > 0);
            if (counts) {
                EntryId id = EntryId.of(tools.idPrefix() + "-draft-" + (drafts.size() + 1));
                drafts.add(new DesignDraft(
                        model.design(answer, id), objective, answer.status(), answer.value(), answer.bound()));
            }
        }
    }

    private DesignConflict conflict(JobModel model, List<DesignConstraint> all) {
        Conflict<DesignConstraint> conflict = ConflictFinder.of(tools.solver(), tools.limits())
                .find(all, kept -> model.problem(kept, DesignObjective.LONGEST_HOURS));
        boolean irreducible = conflict.kind() == Conflict.Kind.IRREDUCIBLE;
        // Nothing that can be spared one by one stands against it: then the tasks' own times may.
        List<DesignConstraint> constraints =
                irreducible && conflict.constraints().isEmpty() && isUntimely(model)
                        ? List.of(new DesignConstraint(DesignConstraint.Kind.TASK_TIMES, "", null))
                        : conflict.constraints();
        return new DesignConflict(model.scope().strategy(), model.scope().job(), irreducible, constraints);
    }

    /** Whether there would be a job, were there no constraints, if each task could be done at any time. */
    private boolean isUntimely(JobModel model) {
        AssignmentProblem problem = model.atAnyTime().problem(List.of(), DesignObjective.LONGEST_HOURS);
        return tools.solver().solve(problem, tools.limits()).status().isAnswered();
    }
}
