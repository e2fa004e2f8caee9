package org.customizedemployment.core.strategy.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.customizedemployment.core.assignment.AssignmentStatus;
import org.customizedemployment.core.assignment.solver.BranchAndBoundSolver;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.discovery.ConditionWish;
import org.customizedemployment.core.discovery.ProfileTopic;
import org.customizedemployment.core.employer.PrimaryResponsibility;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.strategy.Bakery;
import org.customizedemployment.core.strategy.DesignChecker;
import org.customizedemployment.core.strategy.DesignDraft;
import org.customizedemployment.core.strategy.DesignDrafts;
import org.customizedemployment.core.strategy.DesignObjective;
import org.customizedemployment.core.strategy.DesignTools;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.strategy.standard.StandardStrategies;
import org.customizedemployment.core.work.WorkCondition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every choice of tasks is tried by hand, and the best of them is what the planner finds. */
class JobPlannerPropertyTest {
    private static final List<String> KINDS = List.of("labelling", "washing", "folding", "baking");
    private static final DesignChecker CHECKER = StandardStrategies.checker();

    @Test
    @Tag("SEM-29")
    @Tag("SEM-28")
    void trying_every_choice_of_tasks_finds_nothing_better_and_nothing_where_there_is_nothing() {
        int infeasible = 0;
        int irreducible = 0;
        int optimal = 0;
        int found = 0;
        for (int seed = 0; seed < 60; seed++) {
            Bakery bakery = bakery(new Random(seed));
            for (DesignObjective objective : List.of(DesignObjective.BEST_FIT, DesignObjective.LONGEST_HOURS)) {
                DesignTools tools = DesignTools.of(new BranchAndBoundSolver()).withObjectives(List.of(objective));
                DesignDrafts drafts =
                        JobPlanner.of(bakery.brief(), bakery.person(), tools).plan(List.of(JobScope.reassignment()));
                long best = best(bakery, objective);
                if (best == Long.MIN_VALUE) {
                    infeasible++;
                    assertThat(drafts.drafts()).as("seed %s", seed).isEmpty();
                    assertThat(drafts.conflicts()).as("seed %s", seed).hasSize(1);
                    irreducible += drafts.conflicts().get(0).irreducible() ? 1 : 0;
                } else if (!drafts.drafts().isEmpty()) {
                    found++;
                    DesignDraft draft = drafts.drafts().get(0);
                    boolean proved = draft.status() == AssignmentStatus.OPTIMAL;
                    optimal += proved ? 1 : 0;
                    assertThat(draft.value()).as("seed %s", seed).isBetween(proved ? best : 0, best);
                    assertThat(draft.bound()).as("seed %s", seed).isGreaterThanOrEqualTo(best);
                    assertThat(CHECKER.findings(draft.design(), bakery.brief(), bakery.person()))
                            .as("seed %s", seed)
                            .allMatch(one -> one.finding().outcome().passes());
                }
            }
        }
        assertThat(infeasible).isPositive();
        assertThat(irreducible).isPositive();
        assertThat(found).isGreaterThan(40);
        assertThat(optimal).isPositive();
    }

    private static Bakery bakery(Random random) {
        Bakery bakery = Bakery.open();
        for (int i = 0; i < 3; i++) {
            WorkCondition[] conditions =
                    random.nextInt(3) == 0 ? new WorkCondition[] {WorkCondition.NOISE} : new WorkCondition[0];
            bakery.task(
                    "extra-" + i,
                    random.nextBoolean() ? "baker" : "seller",
                    30L * (1 + random.nextInt(10)),
                    random.nextInt(5) == 0 ? PrimaryResponsibility.UNKNOWN : PrimaryResponsibility.NO,
                    KINDS.get(random.nextInt(KINDS.size())),
                    conditions);
        }
        KINDS.stream().filter(kind -> random.nextBoolean()).forEach(bakery::does);
        if (random.nextBoolean()) {
            bakery.likes(KINDS.get(random.nextInt(KINDS.size())));
        }
        if (random.nextBoolean()) {
            bakery.wishes(
                    random.nextBoolean() ? ConditionWish.MUST_NOT_HAVE : ConditionWish.MUST_HAVE, WorkCondition.NOISE);
        }
        long least = 60L * random.nextInt(16);
        return bakery.works(random.nextBoolean() ? "09:00-11:00" : "08:00-17:00")
                .hours(least, least + 60L * (1 + random.nextInt(8)));
    }

    /** The worth of the best choice; the tasks of these workplaces lie anywhere in the person's times, so minutes decide whether they fit. */
    private static long best(Bakery bakery, DesignObjective objective) {
        WorkplaceBrief brief = bakery.brief();
        PersonBrief person = bakery.person();
        List<WorkTask> tasks = brief.tasks().stream()
                .filter(task -> task.getJob().filter(brief::isHeld).isPresent())
                .filter(task -> task.getPrimaryResponsibility() == PrimaryResponsibility.NO)
                .filter(task -> person.ruledOutBy(task).isEmpty())
                .toList();
        long best = Long.MIN_VALUE;
        for (int bits = 1; bits < 1 << tasks.size(); bits++) {
            List<WorkTask> chosen = new ArrayList<>();
            for (int i = 0; i < tasks.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    chosen.add(tasks.get(i));
                }
            }
            if (isFine(chosen, brief, person)) {
                long worth = chosen.stream()
                        .mapToLong(task -> task.getWeekly().typical().value()
                                * (objective == DesignObjective.BEST_FIT ? Points.fit(task, person) : 1))
                        .sum();
                best = Math.max(best, worth);
            }
        }
        return best;
    }

    private static boolean isFine(List<WorkTask> chosen, WorkplaceBrief brief, PersonBrief person) {
        long total = minutes(chosen);
        long times = person.topics(ProfileTopic.Times.class).get(0).topic().windows().stream()
                .mapToLong(one -> one.length().value())
                .sum();
        boolean hours = total >= person.limits().leastWeekly().value().value()
                && total <= person.limits().mostWeekly().value().value()
                && total <= times;
        boolean donors = brief.jobs().stream()
                .filter(job -> job.getHolder().isPresent())
                .allMatch(job -> minutes(chosen.stream()
                                        .filter(task -> task.getJob()
                                                .filter(job.id()::equals)
                                                .isPresent())
                                        .toList())
                                * 2
                        <= brief.minutesOf(job.id()).value());
        boolean musts = person.conditions(true).stream()
                .filter(one -> one.topic().wish() == ConditionWish.MUST_HAVE)
                .allMatch(one -> chosen.stream()
                        .anyMatch(task -> PersonBrief.conditionsOf(task)
                                .contains(one.topic().condition())));
        return hours && donors && musts;
    }

    private static long minutes(List<WorkTask> tasks) {
        return tasks.stream()
                .mapToLong(task -> task.getWeekly().typical().value())
                .sum();
    }

    @Test
    void the_same_input_gives_the_same_designs() {
        Bakery bakery = bakery(new Random(7));
        DesignTools tools = DesignTools.of(new BranchAndBoundSolver());
        JobPlanner planner = JobPlanner.of(bakery.brief(), bakery.person(), tools);
        assertThat(planner.plan(List.of(JobScope.reassignment())))
                .isEqualTo(planner.plan(List.of(JobScope.reassignment())));
        assertThat(planner.plan(List.of(JobScope.reassignment())).drafts())
                .allMatch(one -> one.design() instanceof JobDesign);
    }
}
