package org.customizedemployment.benchmarks.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.customizedemployment.core.assignment.AssignmentAnswer;
import org.customizedemployment.core.assignment.AssignmentChecker;
import org.customizedemployment.core.assignment.AssignmentProblem;
import org.customizedemployment.core.assignment.AssignmentStatus;
import org.customizedemployment.core.assignment.SolverLimits;
import org.customizedemployment.core.assignment.solver.BranchAndBoundSolver;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is compared is the same work: both solvers find the same worth. And the families of workplaces are solved, whatever the machine. */
@Tag("SEM-29")
class DesignBenchmarkTest {
    private static final int SEEDS = 5;
    private static final int MOST_SECONDS = 60;

    @BeforeAll
    static void load() {
        CpSat.load();
    }

    @Test
    void both_solvers_prove_the_same_worth() {
        for (CarvingFamily family : new CarvingFamily[] {CarvingFamily.ONE_JOB, CarvingFamily.TEN_JOBS}) {
            for (int seed = 1; seed <= SEEDS; seed++) {
                AssignmentProblem problem = family.problem(seed);
                AssignmentAnswer own = new BranchAndBoundSolver().solve(problem, SolverLimits.standard());
                CpSat.Answer other = CpSat.solve(problem, MOST_SECONDS);
                assertThat(AssignmentChecker.check(problem, own)).isEmpty();
                assertThat(own.status().isAnswered()).isEqualTo(other.feasible());
                assertThat(own.status()).isNotEqualTo(AssignmentStatus.FEASIBLE);
                if (other.proved()) {
                    assertThat(own.value()).as("%s %d", family, seed).isEqualTo(other.value());
                }
            }
        }
    }

    @Test
    void fifty_jobs_have_a_first_answer_in_one_step_and_are_within_three_percent_after_a_thousand() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            AssignmentProblem problem = CarvingFamily.FIFTY_JOBS.problem(seed);
            SolverLimits one = SolverLimits.standard().withIterations(1);
            assertThat(new BranchAndBoundSolver().solve(problem, one).status().isAnswered())
                    .isTrue();
            AssignmentAnswer answer = new BranchAndBoundSolver().solve(problem, one.withIterations(1000));
            assertThat(AssignmentChecker.check(problem, answer)).isEmpty();
            assertThat(answer.gapPermille()).as("seed %d", seed).isLessThanOrEqualTo(30);
        }
    }
}
