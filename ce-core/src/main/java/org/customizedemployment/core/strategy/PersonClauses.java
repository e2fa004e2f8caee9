package org.customizedemployment.core.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.JobChange;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.PlannedWork;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.discovery.ConditionWish;
import org.customizedemployment.core.discovery.ProfileTopic;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.PersonLimits;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.core.value.WeeklyWindow;
import org.customizedemployment.core.work.WorkCondition;

/** Whether a job keeps what the person said must be or must not be. What they would rather have is not judged: it may give way. */
final class PersonClauses {
    private static final List<Citation> CITATIONS = List.of(Citation.of("ODEP-P2"), Citation.of("ICF-D2"));
    private static final List<Citation> EARNINGS = List.of(Citation.of("SEM-7"));

    private final JobDesign design;
    private final WorkplaceBrief brief;
    private final PersonBrief person;
    private final List<RuleFinding> findings = new ArrayList<>();

    private PersonClauses(JobDesign design, WorkplaceBrief brief, PersonBrief person) {
        this.design = design;
        this.brief = brief;
        this.person = person;
    }

    static List<RuleFinding> check(JobDesign design, WorkplaceBrief brief, PersonBrief person) {
        PersonClauses clauses = new PersonClauses(design, brief, person);
        clauses.conditions();
        clauses.times();
        clauses.hours();
        clauses.pay();
        return clauses.findings;
    }

    private void conditions() {
        List<Reason> problems = new ArrayList<>();
        for (DesignTask line : tasks()) {
            if (isToChange(line)) {
                continue;
            }
            brief.task(line.task())
                    .ifPresent(task -> person.ruledOutBy(task)
                            .forEach(one -> problems.add(Reason.of("strategy.person.ruled-out")
                                    .with("task", task.toRef())
                                    .with("statement", one.statement().toRef()))));
        }
        for (PersonBrief.Topic<ProfileTopic.Condition> one : person.conditions(true)) {
            WorkCondition condition = one.topic().condition();
            boolean there = brief.conditions().contains(condition);
            if (one.topic().wish() == ConditionWish.MUST_NOT_HAVE && there) {
                problems.add(about("strategy.person.place", condition, one));
            } else if (one.topic().wish() == ConditionWish.MUST_HAVE && !there && noTaskHas(condition)) {
                problems.add(about("strategy.person.must-have", condition, one));
            }
        }
        if (problems.isEmpty() && !toChange().isEmpty()) {
            toChange()
                    .forEach(one -> findings.add(Clause.of(
                            "person.conditions",
                            Outcome.CANNOT_TELL,
                            Reason.of("strategy.person.if-changed")
                                    .withCode("task", one.task().value()),
                            CITATIONS)));
            return;
        }
        findings.addAll(Clause.metUnless("person.conditions", problems, CITATIONS));
    }

    /** What the profile rules out as it is, and is to be done in another way. */
    private List<DesignTask> toChange() {
        return tasks().stream()
                .filter(this::isToChange)
                .filter(line -> brief.task(line.task())
                        .filter(task -> !person.ruledOutBy(task).isEmpty())
                        .isPresent())
                .toList();
    }

    private boolean isToChange(DesignTask line) {
        return design.getChanges().stream()
                .anyMatch(change -> !change.kind().isSwap() && change.task().equals(line.task()));
    }

    private static Reason about(String code, WorkCondition condition, PersonBrief.Topic<?> topic) {
        return Reason.of(code)
                .withCode("condition", condition.value())
                .with("statement", topic.statement().toRef());
    }

    private boolean noTaskHas(WorkCondition condition) {
        return tasks().stream()
                .flatMap(line -> brief.task(line.task()).stream())
                .noneMatch(task -> PersonBrief.conditionsOf(task).contains(condition));
    }

    /** The tasks that are the person's: in a shared job those of the others are not. */
    private List<DesignTask> tasks() {
        return design.tasksOf(person.getActor());
    }

    private void times() {
        List<PersonBrief.Topic<ProfileTopic.Times>> stated = person.topics(ProfileTopic.Times.class);
        List<PlannedWork> planned = plannedWork();
        if (planned.isEmpty() && !stated.isEmpty() && !isAsItIs(stated)) {
            stated.forEach(one -> findings.add(open(one)));
            return;
        }
        List<Reason> problems = new ArrayList<>();
        for (PersonBrief.Topic<ProfileTopic.Times> one : stated) {
            for (PlannedWork work : planned) {
                if (one.topic().windows().stream().noneMatch(window -> window.contains(work.when()))) {
                    problems.add(Reason.of("strategy.person.times")
                            .withCode("when", work.when().toString())
                            .with("statement", one.statement().toRef()));
                }
            }
        }
        findings.addAll(Clause.metUnless("person.times", problems, CITATIONS));
    }

    /** Nothing is planned, so nobody can tell whether work lies in those times. */
    static RuleFinding open(PersonBrief.Topic<ProfileTopic.Times> times) {
        return Clause.of(
                "person.times",
                Outcome.CANNOT_TELL,
                Reason.of("strategy.person.times-open")
                        .with("statement", times.statement().toRef()),
                CITATIONS);
    }

    /** A job that its holder keeps, and none of whose tasks is moved to another time or can only be done at other times than the person's. */
    private boolean isAsItIs(List<PersonBrief.Topic<ProfileTopic.Times>> stated) {
        return design.getStrategies().equals(List.of(StrategyId.RESTRUCTURING))
                && design.getChanges().stream().noneMatch(change -> change.kind() == JobChange.Kind.WHEN)
                && stated.stream()
                        .allMatch(one -> tasks().stream()
                                .flatMap(line -> brief.task(line.task()).stream())
                                .allMatch(task -> canBeDoneIn(one.topic().windows(), task.getWindows())));
    }

    private static boolean canBeDoneIn(List<WeeklyWindow> times, List<WeeklyWindow> ofTask) {
        return ofTask.isEmpty()
                || ofTask.stream()
                        .anyMatch(one -> times.stream()
                                .anyMatch(time -> one.intersection(time).isPresent()));
    }

    private List<PlannedWork> plannedWork() {
        return design.getPlannedWork().stream()
                .filter(work -> tasks().stream().anyMatch(line -> line.task().equals(work.task())))
                .toList();
    }

    private void hours() {
        PersonLimits limits = person.limits();
        Minutes weekly = design.weeklyMinutesOf(person.getActor());
        List<Reason> problems = new ArrayList<>();
        PersonLimits.Stated<Minutes> least = limits.leastWeekly();
        PersonLimits.Stated<Minutes> most = limits.mostWeekly();
        if (least != null && weekly.compareTo(least.value()) < 0) {
            problems.add(hours("strategy.person.too-short", weekly, least));
        }
        if (most != null && weekly.compareTo(most.value()) > 0) {
            problems.add(hours("strategy.person.too-long", weekly, most));
        }
        findings.addAll(Clause.metUnless("person.hours", problems, CITATIONS));
    }

    private static Reason hours(String code, Minutes weekly, PersonLimits.Stated<Minutes> limit) {
        return Reason.of(code)
                .with("weekly", weekly)
                .with("stated", limit.value())
                .with("statement", limit.statement());
    }

    private void pay() {
        PersonLimits limits = person.limits();
        PersonLimits.Stated<Rate> floor = limits.payFloor();
        Optional<Rate> pay = design.getPay();
        if (floor != null) {
            Optional<Integer> compared = pay.flatMap(rate -> PayComparison.compare(rate, floor.value()));
            Reason reason = Reason.of("strategy.person.pay-floor")
                    .with("floor", floor.value())
                    .with("statement", floor.statement());
            findings.add(
                    compared.isEmpty()
                            ? Clause.of(
                                    "person.pay", Outcome.CANNOT_TELL, Reason.of("strategy.person.pay-open"), CITATIONS)
                            : compared.get() < 0
                                    ? Clause.notMet("person.pay", reason, CITATIONS)
                                    : Clause.met("person.pay", CITATIONS));
        }
        PersonLimits.Stated<Money> monthly = limits.mostMonthly();
        if (monthly != null) {
            Optional<Minutes> most = pay.flatMap(rate -> PayComparison.weeklyMinutesWithin(monthly.value(), rate));
            if (most.isEmpty()) {
                findings.add(Clause.of(
                        "person.earnings", Outcome.CANNOT_TELL, Reason.of("strategy.person.pay-open"), EARNINGS));
                return;
            }
            List<Reason> problems = most
                    .filter(one -> design.weeklyMinutesOf(person.getActor()).compareTo(one) > 0)
                    .map(one -> Reason.of("strategy.person.earnings-limit")
                            .with("most", one)
                            .with("statement", monthly.statement()))
                    .stream()
                    .toList();
            findings.addAll(Clause.metUnless("person.earnings", problems, EARNINGS));
        }
    }
}
