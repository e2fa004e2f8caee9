package org.customizedemployment.core.strategy.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.customizedemployment.core.assignment.solver.BranchAndBoundSolver;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.discovery.ConditionWish;
import org.customizedemployment.core.employer.PrimaryResponsibility;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.strategy.Bakery;
import org.customizedemployment.core.strategy.DesignConstraint;
import org.customizedemployment.core.strategy.DesignDrafts;
import org.customizedemployment.core.strategy.DesignTools;
import org.customizedemployment.core.strategy.offer.DesignSearch;
import org.customizedemployment.core.strategy.offer.DesignSet;
import org.customizedemployment.core.strategy.standard.StandardStrategies;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.work.WorkCondition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A job that someone has is changed for them: swaps where a swap is possible, else another way or another time. */
@Tag("ODEP-S4")
@Tag("ICF-K1")
@Tag("SEM-29")
class RestructuringPlannerTest {
    private static final DesignTools TOOLS = DesignTools.of(new BranchAndBoundSolver());

    /** The person does the counter: selling is their job, two side tasks are noisy. */
    private static Bakery counter() {
        return Bakery.open()
                .job("counter", "job-seeker")
                .task("serve", "counter", 600, PrimaryResponsibility.YES, "selling")
                .task("grinder", "counter", 240, PrimaryResponsibility.NO, "washing", WorkCondition.NOISE)
                .does("selling", "folding")
                .wishes(ConditionWish.MUST_NOT_HAVE, WorkCondition.NOISE)
                .works("06:00-18:00");
    }

    private static DesignDrafts plan(Bakery bakery) {
        return RestructuringPlanner.of(bakery.brief(), bakery.person(), TOOLS).plan();
    }

    private static List<String> changes(JobDesign design) {
        return design.getChanges().stream()
                .map(one -> one.kind() + " " + one.task() + (one.job() == null ? "" : " " + one.job()))
                .toList();
    }

    @Test
    @Tag("ODEP-D2")
    void what_must_not_be_is_swapped_with_the_nearest_side_task_of_a_co_worker() {
        JobDesign design = (JobDesign) plan(counter()).drafts().get(0).design();
        // "label" takes 240 minutes, "boxes" 300; the baker's trays are noisy too.
        assertThat(changes(design)).containsExactly("GIVES_TO grinder baker", "TAKES_FROM label baker");
        assertThat(design.getTasks()).extracting(line -> line.task().value()).containsExactly("serve", "label");
        assertThat(design.getExistingJob()).contains(EntryId.of("counter"));
        assertThat(design.getHolder()).contains(counter().person().getActor());
    }

    @Test
    void the_checker_lets_it_through_and_the_team_is_reminded_of_accommodation() {
        Bakery bakery = counter();
        DesignSet set = DesignSearch.of(StandardStrategies.checker())
                .find(bakery.brief(), bakery.person(), TOOLS, List.of(StrategyId.RESTRUCTURING));
        assertThat(set.unsound()).isEmpty();
        assertThat(set.designs()).hasSize(1);
        assertThat(set.designs().get(0).findings())
                .allMatch(one -> one.finding().outcome() == Outcome.MET);
        assertThat(Objects.requireNonNull(set.designs().get(0).job()).questions())
                .anyMatch(one -> one.question().code().equals("strategy.question.accommodation"));
    }

    @Test
    void a_co_worker_who_gets_less_than_they_give_is_flagged_with_the_difference() {
        Bakery bakery =
                counter().task("grinder", "counter", 200, PrimaryResponsibility.NO, "washing", WorkCondition.NOISE);
        assertThat(StandardStrategies.checker()
                        .findings(plan(bakery).drafts().get(0).design(), bakery.brief(), bakery.person()))
                .filteredOn(one -> one.finding().reason().code().equals("strategy.flag.displacement"))
                .extracting(one -> one.finding().reason().argument("open").orElseThrow())
                .containsExactly(new ArgumentValue.OfMinutes(Minutes.of(40)));
    }

    @Test
    void a_primary_task_is_never_swapped_but_done_in_another_way_and_whether_that_suits_stays_open() {
        Bakery bakery =
                counter().task("serve", "counter", 600, PrimaryResponsibility.YES, "selling", WorkCondition.NOISE);
        JobDesign design = (JobDesign) plan(bakery).drafts().get(0).design();
        assertThat(changes(design)).contains("HOW serve");
        List<RuleFinding> findings = StandardStrategies.checker().findings(design, bakery.brief(), bakery.person());
        assertThat(findings)
                .filteredOn(one -> !one.finding().outcome().passes())
                .extracting(one ->
                        one.finding().reason().code() + " " + one.finding().outcome())
                .containsExactly("strategy.person.if-changed CANNOT_TELL");
    }

    @Test
    void what_lies_outside_the_persons_times_is_to_be_done_at_another_time() {
        Bakery bakery = Bakery.open()
                .job("counter", "job-seeker")
                .task("serve", "counter", 600, PrimaryResponsibility.YES, "selling")
                .does("selling")
                .works("06:00-07:00");
        assertThat(changes((JobDesign) plan(bakery).drafts().get(0).design())).containsExactly("WHEN serve");
    }

    @Test
    void a_job_that_troubles_nobody_is_left_as_it_is() {
        Bakery bakery = Bakery.open()
                .job("counter", "job-seeker")
                .task("serve", "counter", 600, PrimaryResponsibility.YES, "selling")
                .works("06:00-18:00");
        assertThat(plan(bakery)).isEqualTo(DesignDrafts.NONE);
        assertThat(plan(Bakery.open().wishes(ConditionWish.MUST_NOT_HAVE, WorkCondition.NOISE)))
                .isEqualTo(DesignDrafts.NONE);
    }

    @Test
    void swaps_that_make_the_week_too_long_are_a_conflict_that_names_the_limit() {
        DesignDrafts drafts = plan(counter()
                .task("grinder", "counter", 200, PrimaryResponsibility.NO, "washing", WorkCondition.NOISE)
                .hours(300, 800));
        assertThat(drafts.drafts()).isEmpty();
        assertThat(drafts.conflicts().get(0).constraints())
                .extracting(DesignConstraint::kind)
                .containsExactly(DesignConstraint.Kind.PERSON_MOST_HOURS);
    }

    @Test
    @Tag("SEM-28")
    void trying_every_set_of_swaps_finds_none_with_more_swaps_or_less_difference() {
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            List<WorkTask> free = tasks(random, "free");
            List<WorkTask> offered = tasks(random, "offered");
            Swaps best = Swaps.best(free, offered);
            long[] byHand = byHand(free, 0, new ArrayList<>(offered));
            assertThat(new long[] {-best.given().size(), best.difference()})
                    .as("seed %s", seed)
                    .isEqualTo(byHand);
            assertThat(best.taken()).doesNotHaveDuplicates();
        }
    }

    private static List<WorkTask> tasks(Random random, String name) {
        Bakery bakery = new Bakery();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            bakery.task(name + i, null, 10L + 10L * random.nextInt(9), PrimaryResponsibility.NO, "any");
        }
        return bakery.brief().tasks();
    }

    /** The negative count of swaps, and the difference. */
    private static long[] byHand(List<WorkTask> free, int at, List<WorkTask> offered) {
        if (at == free.size()) {
            return new long[] {0, 0};
        }
        long[] best = byHand(free, at + 1, offered);
        for (WorkTask one : List.copyOf(offered)) {
            List<WorkTask> rest = new ArrayList<>(offered);
            rest.remove(one);
            long[] with = byHand(free, at + 1, rest);
            Minutes mine = free.get(at).getWeekly().typical();
            long apart = Math.abs(mine.value() - one.getWeekly().typical().value());
            long[] found = {with[0] - 1, with[1] + apart};
            best = found[0] < best[0] || (found[0] == best[0] && found[1] < best[1]) ? found : best;
        }
        return best;
    }
}
