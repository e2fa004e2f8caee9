package org.customizedemployment.tck.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.customizedemployment.core.assignment.AssignmentAnswer;
import org.customizedemployment.core.assignment.AssignmentChecker;
import org.customizedemployment.core.assignment.AssignmentProblem;
import org.customizedemployment.core.assignment.AssignmentSolver;
import org.customizedemployment.core.assignment.AssignmentStatus;
import org.customizedemployment.core.assignment.SolverLimits;
import org.customizedemployment.core.assignment.solver.ExhaustiveSolver;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.solver.SolverProvider;
import org.junit.jupiter.api.Test;

/** Right answers, honest claims, and the same answer each time. */
interface SolverClauses {
    /** Most small problems that are also solved by trying everything. */
    int PROBLEMS = 150;

    SolverLimits LIMITS = SolverLimits.standard().withIterations(2000);

    /** The provider that is to be proved. */
    SolverProvider provider();

    @Test
    default void it_says_that_it_is_a_solver() {
        assertThat(provider().getDescriptor().kind()).isEqualTo(ProviderKind.SOLVER);
    }

    @Test
    default void every_answer_keeps_every_constraint() {
        AssignmentSolver solver = provider().getSolver();
        for (int seed = 0; seed < PROBLEMS; seed++) {
            AssignmentProblem problem = SampleProblems.small(seed);
            assertThat(AssignmentChecker.check(problem, solver.solve(problem, LIMITS)))
                    .as("problem %d", seed)
                    .isEmpty();
        }
    }

    @Test
    default void what_it_calls_optimal_is_and_no_bound_is_too_low() {
        AssignmentSolver solver = provider().getSolver();
        for (int seed = 0; seed < PROBLEMS; seed++) {
            AssignmentProblem problem = SampleProblems.small(seed);
            AssignmentAnswer right = SampleProblems.right(problem);
            AssignmentAnswer answer = solver.solve(problem, LIMITS);
            if (right.status() == AssignmentStatus.OPTIMAL && answer.status() != AssignmentStatus.INFEASIBLE) {
                assertThat(answer.bound()).as("bound of problem %d", seed).isGreaterThanOrEqualTo(right.value());
            }
            if (answer.status() == AssignmentStatus.OPTIMAL) {
                assertThat(answer.value()).as("problem %d", seed).isEqualTo(right.value());
            }
        }
    }

    @Test
    default void it_finds_an_answer_where_there_is_one_and_none_where_there_is_none() {
        AssignmentSolver solver = provider().getSolver();
        for (int seed = 0; seed < PROBLEMS; seed++) {
            AssignmentProblem problem = SampleProblems.small(seed);
            boolean there = SampleProblems.right(problem).status() == AssignmentStatus.OPTIMAL;
            AssignmentStatus status = solver.solve(problem, LIMITS).status();
            assertThat(status.isAnswered()).as("problem %d: %s", seed, status).isEqualTo(there);
        }
    }

    @Test
    default void it_is_nearly_always_sure_of_small_problems() {
        AssignmentSolver solver = provider().getSolver();
        long sure = IntStream.range(0, PROBLEMS)
                .mapToObj(seed -> solver.solve(SampleProblems.small(seed), LIMITS))
                .filter(one -> one.status() == AssignmentStatus.OPTIMAL || one.status() == AssignmentStatus.INFEASIBLE)
                .count();
        assertThat(sure).isGreaterThan(PROBLEMS * 9L / 10);
    }

    @Test
    default void the_same_problem_has_the_same_answer_whatever_the_order_of_its_lists() {
        for (int seed = 0; seed < PROBLEMS; seed++) {
            AssignmentProblem problem = SampleProblems.small(seed);
            AssignmentAnswer answer = provider().getSolver().solve(problem, LIMITS);
            assertThat(provider().getSolver().solve(problem, LIMITS))
                    .as("problem %d again", seed)
                    .isEqualTo(answer);
            assertThat(provider().getSolver().solve(SampleProblems.reversed(problem), LIMITS))
                    .as("problem %d turned round", seed)
                    .isEqualTo(answer);
        }
    }

    @Test
    default void a_single_step_is_enough_to_be_honest() {
        AssignmentSolver solver = provider().getSolver();
        List<AssignmentProblem> problems =
                IntStream.range(0, PROBLEMS).mapToObj(SampleProblems::small).toList();
        for (AssignmentProblem problem : problems) {
            AssignmentAnswer hasty = solver.solve(problem, LIMITS.withIterations(1));
            AssignmentAnswer right = new ExhaustiveSolver().solve(problem, SolverLimits.standard());
            assertThat(AssignmentChecker.check(problem, hasty)).isEmpty();
            if (right.status() == AssignmentStatus.OPTIMAL) {
                assertThat(hasty.status()).isNotEqualTo(AssignmentStatus.INFEASIBLE);
                assertThat(hasty.bound()).isGreaterThanOrEqualTo(right.value());
            }
        }
    }
}
