package org.customizedemployment.core.strategy.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.customizedemployment.core.assignment.AssignmentAnswer;
import org.customizedemployment.core.assignment.AssignmentProblem;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.discovery.ProfileTopic;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.DesignConstraint;
import org.customizedemployment.core.strategy.DesignObjective;
import org.customizedemployment.core.strategy.DesignTools;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.value.WeeklyWindow;

/** The assignment problem of one scope, with all or some of its constraints, and its answers as designs. */
final class JobModel {
    private final WorkplaceBrief brief;
    private final PersonBrief person;
    private final DesignTools tools;
    private final JobScope scope;
    private final List<WorkTask> tasks;
    private final int grain;
    private final ProposedPay pay;

    JobModel(WorkplaceBrief brief, PersonBrief person, DesignTools tools, JobScope scope) {
        this(
                brief,
                person,
                tools,
                scope,
                brief.tasks().stream()
                        .filter(task -> scope.embraces(task, brief))
                        .filter(task -> !task.getWeekly().typical().isZero())
                        .sorted(Comparator.comparing(WorkTask::id))
                        .toList());
    }

    private JobModel(
            WorkplaceBrief brief, PersonBrief person, DesignTools tools, JobScope scope, List<WorkTask> tasks) {
        this.brief = brief;
        this.person = person;
        this.tools = tools;
        this.scope = scope;
        this.tasks = tasks;
        this.grain = Grain.of(tasks);
        this.pay = ProposedPay.of(brief, person, tools.pay(), scope.job());
    }

    /** The same, as if each task could be done at any time. */
    JobModel atAnyTime() {
        return new JobModel(
                brief,
                person,
                tools,
                scope,
                tasks.stream()
                        .map(task ->
                                WorkTask.builder().from(task).windows(List.of()).build())
                        .toList());
    }

    boolean isEmpty() {
        return tasks.isEmpty();
    }

    List<WorkTask> tasks() {
        return tasks;
    }

    int grain() {
        return grain;
    }

    ProposedPay pay() {
        return pay;
    }

    /** Every constraint of its own. The person's are spared first: what can be negotiated with the workplace is the better thing to talk about. */
    List<DesignConstraint> constraints() {
        List<DesignConstraint> all = new ArrayList<>(PersonConstraints.of(brief, person, pay));
        sources().stream()
                .filter(brief::isHeld)
                .forEach(job -> all.add(ofWorkplace(DesignConstraint.Kind.PRIMARY_RESPONSIBILITIES_STAY, job)));
        if (scope.strategy().equals(StrategyId.CARVING)) {
            sources().forEach(job -> all.add(ofWorkplace(DesignConstraint.Kind.NOT_ALL_TASKS_OF_THE_JOB, job)));
        } else {
            sources().forEach(job -> all.add(ofWorkplace(DesignConstraint.Kind.DONOR_KEEPS_A_TASK, job)));
        }
        sources().stream()
                .filter(brief::isHeld)
                .forEach(job -> all.add(ofWorkplace(DesignConstraint.Kind.DONOR_GIVES_AT_MOST, job)));
        if (tools.oneStretch()) {
            all.add(new DesignConstraint(DesignConstraint.Kind.ONE_STRETCH_A_DAY, "", null));
        }
        return all;
    }

    private static DesignConstraint ofWorkplace(DesignConstraint.Kind kind, EntryId job) {
        return new DesignConstraint(kind, job.value(), null);
    }

    private List<EntryId> sources() {
        return tasks.stream()
                .flatMap(task -> task.getJob().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The tasks that those constraints leave open. */
    List<WorkTask> open(List<DesignConstraint> kept) {
        return tasks.stream()
                .filter(task -> !isPrimary(task, kept))
                .filter(task -> kept.stream().noneMatch(constraint -> constraint.rulesOut(task)))
                .filter(task -> scope.strategy().equals(StrategyId.CARVING) || freesCoreWork(task))
                .toList();
    }

    private boolean isPrimary(WorkTask task, List<DesignConstraint> kept) {
        return CoreWork.stays(task, brief)
                && has(
                        kept,
                        DesignConstraint.Kind.PRIMARY_RESPONSIBILITIES_STAY,
                        task.getJob().orElseThrow().value());
    }

    /** Without known core work nobody can say where the time goes that its holder gets back. */
    private boolean freesCoreWork(WorkTask task) {
        return task.getJob().flatMap(job -> CoreWork.of(job, brief)).isPresent()
                || task.getJob().isEmpty();
    }

    Slots slots(List<DesignConstraint> kept) {
        List<List<WeeklyWindow>> lists = new ArrayList<>();
        lists.add(brief.openHours());
        for (PersonBrief.Topic<ProfileTopic.Times> one : person.topics(ProfileTopic.Times.class)) {
            if (has(
                    kept,
                    DesignConstraint.Kind.PERSON_TIMES,
                    one.statement().id().value())) {
                lists.add(one.topic().windows());
            }
        }
        return Slots.of(Slots.common(lists), tasks, grain);
    }

    /** The problem in which only those constraints hold. */
    AssignmentProblem problem(List<DesignConstraint> kept, DesignObjective objective) {
        return new ProblemBuilder(this, kept, objective).build();
    }

    long worth(WorkTask task, DesignObjective objective) {
        return (long) Points.of(objective, task, brief, person) * grain;
    }

    int mostOf(EntryId donor) {
        long whole = brief.minutesOf(donor).value();
        return (int) (whole * tools.donorShare() / 1000 / grain);
    }

    WorkplaceBrief brief() {
        return brief;
    }

    PersonBrief person() {
        return person;
    }

    JobScope scope() {
        return scope;
    }

    static boolean has(List<DesignConstraint> kept, DesignConstraint.Kind kind, String subject) {
        return kept.stream().anyMatch(one -> one.kind() == kind && one.subject().equals(subject));
    }

    /** An answer as a design. */
    JobDesign design(AssignmentAnswer answer, EntryId id) {
        return new Decoding(this, slots(constraints()), answer).design(id);
    }
}
