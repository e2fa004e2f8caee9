package org.customizedemployment.solver.ojalgo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.customizedemployment.core.assignment.AssignmentAnswer;
import org.customizedemployment.core.assignment.AssignmentChecker;
import org.customizedemployment.core.assignment.AssignmentDonor;
import org.customizedemployment.core.assignment.AssignmentItem;
import org.customizedemployment.core.assignment.AssignmentProblem;
import org.customizedemployment.core.assignment.AssignmentSlot;
import org.customizedemployment.core.assignment.AssignmentStatus;
import org.customizedemployment.core.assignment.Choice;
import org.customizedemployment.core.assignment.ItemGroup;
import org.customizedemployment.core.assignment.SolverLimits;
import org.customizedemployment.core.assignment.solver.BranchAndBoundSolver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEM-29")
class OjAlgoSolverTest {
    private static final int PROBLEMS = 20;
    private static final int STEPS = 20_000;
    private static final AssignmentAnswer NOTHING_KNOWN = AssignmentAnswer.undecided(0);

    /** Two days, three donors, a dozen tasks of every kind. */
    private static AssignmentProblem office(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        AssignmentProblem.Builder office = AssignmentProblem.builder()
                .leastTotal(4)
                .mostTotal(14)
                .mostDonors(2)
                .addGroups(ItemGroup.together("pair", List.of("i0", "i1")))
                .addGroups(ItemGroup.atMost("few", 2, List.of("i2", "i3", "i4")));
        List<String> slots = new ArrayList<>();
        for (int s = 0; s < 6; s++) {
            office.addSlots(new AssignmentSlot("s" + s, s / 3, s % 3, 2, 6));
            slots.add("s" + s);
        }
        for (int d = 0; d < 3; d++) {
            office.addDonors(new AssignmentDonor("d" + d, 9, 3, 20));
        }
        for (int i = 0; i < 12; i++) {
            int from = random.nextInt(5);
            int least = 1 + random.nextInt(4);
            office.addItems(AssignmentItem.builder()
                    .id("i" + i)
                    .donor("d" + random.nextInt(3))
                    .least(least)
                    .most(least + random.nextInt(2))
                    .divisible(random.nextInt(3) == 0)
                    .worthPerGrain(10 + random.nextInt(90))
                    .slots(slots.subList(from, from + 2))
                    .build());
        }
        return office.build();
    }

    @Test
    void the_program_says_the_same_as_the_built_in_solver() {
        int same = 0;
        for (int seed = 0; seed < PROBLEMS; seed++) {
            AssignmentProblem problem = office(seed);
            AssignmentAnswer right = new BranchAndBoundSolver().solve(problem, SolverLimits.standard());
            assertThat(right.status()).isEqualTo(AssignmentStatus.OPTIMAL);
            Optional<List<Choice>> found = new Program(problem).solve(STEPS, NOTHING_KNOWN);
            if (found.isPresent()) {
                assertThat(AssignmentChecker.check(problem, found.get()))
                        .as("seed %d", seed)
                        .isEmpty();
                long value = AssignmentChecker.value(problem, found.get());
                assertThat(value).as("seed %d", seed).isLessThanOrEqualTo(right.value());
                same += value == right.value() ? 1 : 0;
            }
        }
        assertThat(same).isGreaterThan(PROBLEMS * 9 / 10);
    }

    @Test
    void nothing_better_than_the_best_is_found() {
        AssignmentProblem problem = office(1);
        AssignmentAnswer right = new BranchAndBoundSolver().solve(problem, SolverLimits.standard());
        assertThat(new Program(problem).solve(STEPS, right)).isEmpty();
    }

    @Test
    void with_few_steps_it_is_never_worse_than_the_built_in_solver_and_sometimes_better() {
        SolverLimits few = SolverLimits.standard().withIterations(1);
        int better = 0;
        for (int seed = 0; seed < PROBLEMS; seed++) {
            AssignmentProblem problem = office(seed);
            AssignmentAnswer own = new BranchAndBoundSolver().solve(problem, few);
            AssignmentAnswer answer = new OjAlgoSolver().solve(problem, few);
            assertThat(AssignmentChecker.check(problem, answer))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(answer.bound()).isEqualTo(own.bound());
            assertThat(answer.value()).isGreaterThanOrEqualTo(own.value());
            better += answer.value() > own.value() ? 1 : 0;
        }
        assertThat(better).isPositive();
    }

    @Test
    void the_most_promising_donors_are_kept_and_those_that_the_known_answer_touches() {
        AssignmentProblem.Builder many =
                AssignmentProblem.builder().leastTotal(1).mostTotal(9).addSlots(AssignmentSlot.of("mon", 1, 1, 9));
        for (int d = 0; d < 20; d++) {
            many.addDonors(new AssignmentDonor("d" + d, 3, 1, 0));
            many.addItems(AssignmentItem.builder()
                    .id("i" + d)
                    .donor("d" + d)
                    .least(3)
                    .most(3)
                    .worthPerGrain(d)
                    .addSlots("mon")
                    .build());
        }
        AssignmentAnswer known =
                new AssignmentAnswer(AssignmentStatus.FEASIBLE, 0, 200, List.of(Choice.of("i0", "mon", 3)));
        AssignmentProblem shortlisted = Shortlist.of(many.build(), known);
        assertThat(shortlisted.getItems())
                .filteredOn(item -> item.getPresence() != AssignmentItem.Presence.FORBIDDEN)
                .extracting(AssignmentItem::getId)
                .contains("i0", "i19", "i6")
                .doesNotContain("i1", "i5");
    }
}
