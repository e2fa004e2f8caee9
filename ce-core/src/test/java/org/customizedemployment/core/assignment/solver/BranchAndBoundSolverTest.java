package org.customizedemployment.core.assignment.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.customizedemployment.core.assignment.AssignmentAnswer;
import org.customizedemployment.core.assignment.AssignmentChecker;
import org.customizedemployment.core.assignment.AssignmentDonor;
import org.customizedemployment.core.assignment.AssignmentItem;
import org.customizedemployment.core.assignment.AssignmentProblem;
import org.customizedemployment.core.assignment.AssignmentSlot;
import org.customizedemployment.core.assignment.AssignmentSolver;
import org.customizedemployment.core.assignment.AssignmentStatus;
import org.customizedemployment.core.assignment.Choice;
import org.customizedemployment.core.assignment.ItemGroup;
import org.customizedemployment.core.assignment.SolverLimits;
import org.customizedemployment.core.assignment.conflict.Conflict;
import org.customizedemployment.core.assignment.conflict.ConflictFinder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEM-29")
class BranchAndBoundSolverTest {
    private static final int SMALL = 4000;
    private static final int LARGE = 120;
    private static final SolverLimits LIMITS = SolverLimits.standard();
    private static final SolverLimits FEW = LIMITS.withIterations(60);

    private final AssignmentSolver solver = new BranchAndBoundSolver();

    @Test
    void it_agrees_with_trying_everything_on_thousands_of_small_problems() {
        AssignmentSolver everything = new ExhaustiveSolver();
        SolverLimits enough = LIMITS.withIterations(300_000);
        Map<AssignmentStatus, Integer> seen = new EnumMap<>(AssignmentStatus.class);
        for (long seed = 0; seed < SMALL; seed++) {
            AssignmentProblem problem = RandomProblems.small(seed);
            AssignmentAnswer right = everything.solve(problem, enough);
            AssignmentAnswer answer = solver.solve(problem, LIMITS);
            seen.merge(right.status(), 1, Integer::sum);
            assertThat(AssignmentChecker.check(problem, answer))
                    .as("seed %d", seed)
                    .isEmpty();
            if (right.status() == AssignmentStatus.OPTIMAL || right.status() == AssignmentStatus.INFEASIBLE) {
                assertThat(answer.status()).as("seed %d", seed).isEqualTo(right.status());
                assertThat(answer.value()).as("seed %d", seed).isEqualTo(right.value());
            }
        }
        assertThat(seen.get(AssignmentStatus.OPTIMAL)).isGreaterThan(SMALL / 2);
        assertThat(seen.get(AssignmentStatus.INFEASIBLE)).isGreaterThan(SMALL / 20);
    }

    @Test
    void every_answer_to_large_problems_passes_the_checker_and_does_not_depend_on_the_order_of_lists() {
        for (long seed = 0; seed < LARGE; seed++) {
            AssignmentProblem problem = RandomProblems.large(seed);
            AssignmentAnswer answer = solver.solve(problem, FEW);
            assertThat(AssignmentChecker.check(problem, answer))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(solver.solve(RandomProblems.shuffled(problem, seed), FEW))
                    .as("seed %d", seed)
                    .isEqualTo(answer);
        }
    }

    @Test
    void more_steps_never_make_an_answer_worse_nor_a_bound_higher() {
        for (long seed = 0; seed < LARGE; seed++) {
            AssignmentProblem problem = RandomProblems.large(seed);
            AssignmentAnswer few = solver.solve(problem, LIMITS.withIterations(5));
            AssignmentAnswer more = solver.solve(problem, FEW);
            if (few.status().isAnswered()) {
                assertThat(more.value()).as("seed %d", seed).isGreaterThanOrEqualTo(few.value());
                assertThat(more.bound()).as("seed %d", seed).isLessThanOrEqualTo(few.bound());
            }
        }
    }

    @Test
    void a_small_problem_without_an_answer_has_a_conflict_that_cant_be_reduced() {
        ConflictFinder finder = ConflictFinder.of(solver, LIMITS);
        int conflicts = 0;
        for (long seed = 0; seed < SMALL / 10; seed++) {
            AssignmentProblem problem = RandomProblems.small(seed);
            boolean infeasible = solver.solve(problem, LIMITS).status() == AssignmentStatus.INFEASIBLE;
            Conflict.Kind kind = finder.find(problem).kind();
            assertThat(kind).as("seed %d", seed).isEqualTo(infeasible ? Conflict.Kind.IRREDUCIBLE : Conflict.Kind.NONE);
            conflicts += infeasible ? 1 : 0;
        }
        assertThat(conflicts).isPositive();
    }

    @Test
    void a_daily_task_is_taken_every_day_or_not_at_all() {
        AssignmentProblem.Builder shop = shop(5);
        AssignmentAnswer week = solver.solve(shop.mostDays(5).build(), LIMITS);
        assertThat(week.status()).isEqualTo(AssignmentStatus.OPTIMAL);
        assertThat(week.choices()).extracting(Choice::item).contains("mail-0", "mail-1", "mail-2", "mail-3", "mail-4");
        AssignmentAnswer fourDays = solver.solve(shop.mostDays(4).build(), LIMITS);
        assertThat(fourDays.status()).isEqualTo(AssignmentStatus.OPTIMAL);
        assertThat(fourDays.choices()).extracting(Choice::item).containsExactly("stock");
    }

    /** Mail each day, worth much; stock once, on any day. */
    private static AssignmentProblem.Builder shop(int days) {
        AssignmentProblem.Builder shop = AssignmentProblem.builder()
                .addDonors(new AssignmentDonor("clerk", 40, 9, 10))
                .leastTotal(1)
                .mostTotal(20);
        AssignmentItem.Builder stock =
                AssignmentItem.builder().id("stock").least(4).most(8).worthPerGrain(3);
        for (int day = 0; day < days; day++) {
            shop.addSlots(AssignmentSlot.of("day-" + day, day, 0, 8));
            shop.addItems(AssignmentItem.builder()
                    .id("mail-" + day)
                    .donor("clerk")
                    .least(2)
                    .most(2)
                    .worthPerGrain(9)
                    .addSlots("day-" + day)
                    .build());
            stock.addSlots("day-" + day);
        }
        return shop.addItems(stock.build())
                .addGroups(ItemGroup.together(
                        "mail",
                        IntStream.range(0, days).mapToObj(day -> "mail-" + day).toList()));
    }

    @Test
    void it_stops_when_the_answer_is_shown_to_be_good_enough() {
        for (long seed = 0; seed < LARGE; seed++) {
            AssignmentProblem problem = RandomProblems.large(seed);
            AssignmentAnswer answer =
                    solver.solve(problem, LIMITS.withIterations(300).withGapPermille(500));
            AssignmentAnswer fully = solver.solve(problem, LIMITS.withIterations(300));
            if (fully.status() == AssignmentStatus.OPTIMAL && fully.value() > 0) {
                assertThat(answer.gapPermille()).as("seed %d", seed).isLessThanOrEqualTo(500);
            }
        }
    }

    @Test
    void nothing_to_choose_from_is_an_answer_where_nothing_is_asked_for() {
        AssignmentProblem nothing =
                AssignmentProblem.builder().leastTotal(0).mostTotal(10).build();
        assertThat(solver.solve(nothing, LIMITS))
                .isEqualTo(new AssignmentAnswer(AssignmentStatus.OPTIMAL, 0, 0, List.of()));
        AssignmentProblem something =
                AssignmentProblem.builder().leastTotal(1).mostTotal(10).build();
        assertThat(solver.solve(something, LIMITS)).isEqualTo(AssignmentAnswer.infeasible());
    }
}
