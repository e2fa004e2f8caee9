package org.customizedemployment.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.customizedemployment.core.assignment.AssignmentAnswer;
import org.customizedemployment.core.assignment.AssignmentProblem;
import org.customizedemployment.core.assignment.AssignmentSolver;
import org.customizedemployment.core.assignment.AssignmentStatus;
import org.customizedemployment.core.assignment.SolverLimits;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.solver.SolverProvider;
import org.junit.jupiter.api.Test;

/** One solver is used, and nobody sees an answer of it that does not hold. */
class SolverChoiceTest {
    private static final AssignmentProblem NOTHING =
            AssignmentProblem.builder().leastTotal(0).mostTotal(1).build();

    private static final class Given implements SolverProvider {
        private final AssignmentAnswer answer;

        Given(AssignmentAnswer answer) {
            this.answer = answer;
        }

        @Override
        public Descriptor getDescriptor() {
            return Descriptor.of("given", "1", ProviderKind.SOLVER);
        }

        @Override
        public AssignmentSolver getSolver() {
            return (problem, limits) -> answer;
        }
    }

    private static AssignmentAnswer solve(CustomizedEmployment.Builder builder) {
        try (CustomizedEmployment ce = builder.build()) {
            return ce.solver().solve(NOTHING, SolverLimits.standard());
        }
    }

    @Test
    void without_another_the_own_solver_is_used() {
        assertThat(solve(CustomizedEmployment.builder()).status()).isEqualTo(AssignmentStatus.OPTIMAL);
    }

    @Test
    void a_solver_that_is_passed_in_is_used_instead() {
        AssignmentAnswer unsure = new AssignmentAnswer(AssignmentStatus.FEASIBLE, 0, 7, List.of());
        assertThat(solve(CustomizedEmployment.builder().solver(new Given(unsure))))
                .isEqualTo(unsure);
    }

    @Test
    void an_answer_that_does_not_hold_is_an_error_that_names_the_solver() {
        AssignmentAnswer wrong = new AssignmentAnswer(AssignmentStatus.OPTIMAL, 9, 9, List.of());
        CeException error = catchThrowableOfType(
                CeException.class, () -> solve(CustomizedEmployment.builder().solver(new Given(wrong))));
        assertThat(error.getErrorCode()).isEqualTo(RuntimeError.PROVIDER_FAILED);
        assertThat(error).hasMessageContaining("'given'");
    }
}
