package org.customizedemployment.tck.solver;

import java.util.List;
import java.util.function.UnaryOperator;
import org.customizedemployment.core.assignment.AssignmentAnswer;
import org.customizedemployment.core.assignment.AssignmentChecker;
import org.customizedemployment.core.assignment.AssignmentProblem;
import org.customizedemployment.core.assignment.AssignmentSolver;
import org.customizedemployment.core.assignment.AssignmentStatus;
import org.customizedemployment.core.assignment.Choice;
import org.customizedemployment.core.assignment.SolverLimits;
import org.customizedemployment.core.assignment.solver.BranchAndBoundSolver;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.solver.SolverProvider;
import org.customizedemployment.tck.proof.ContractProof;

/** The contract lets a right solver pass and catches wrong ones. */
class SolverContractTest extends ContractProof {
    SolverContractTest() {
        super(Right.class);
    }

    private static final AssignmentSolver RIGHT = new BranchAndBoundSolver();

    record Provided(AssignmentSolver solver) implements SolverProvider {
        @Override
        public Descriptor getDescriptor() {
            return Descriptor.of("trial", "1", ProviderKind.SOLVER);
        }

        @Override
        public AssignmentSolver getSolver() {
            return solver;
        }
    }

    abstract static class Trial extends SolverContract {
        abstract AssignmentAnswer solve(AssignmentProblem problem, SolverLimits limits);

        @Override
        public SolverProvider provider() {
            return new Provided(this::solve);
        }

        static AssignmentAnswer changed(
                AssignmentProblem problem, SolverLimits limits, UnaryOperator<AssignmentAnswer> change) {
            AssignmentAnswer right = RIGHT.solve(problem, limits);
            return right.status().isAnswered() ? change.apply(right) : right;
        }
    }

    static final class Right extends Trial {
        @Override
        AssignmentAnswer solve(AssignmentProblem problem, SolverLimits limits) {
            return RIGHT.solve(problem, limits);
        }
    }

    static final class OtherKind extends Trial {
        @Override
        public SolverProvider provider() {
            return new SolverProvider() {
                @Override
                public Descriptor getDescriptor() {
                    return Descriptor.of("trial", "1", ProviderKind.FORMAT);
                }

                @Override
                public AssignmentSolver getSolver() {
                    return RIGHT;
                }
            };
        }

        @Override
        AssignmentAnswer solve(AssignmentProblem problem, SolverLimits limits) {
            return RIGHT.solve(problem, limits);
        }
    }

    static final class BreaksConstraints extends Trial {
        @Override
        AssignmentAnswer solve(AssignmentProblem problem, SolverLimits limits) {
            AssignmentProblem loose = AssignmentProblem.builder()
                    .from(problem)
                    .mostDays(7)
                    .contiguous(false)
                    .groups(List.of())
                    .build();
            return RIGHT.solve(loose, limits);
        }
    }

    static final class ClaimsTooMuch extends Trial {
        @Override
        AssignmentAnswer solve(AssignmentProblem problem, SolverLimits limits) {
            return changed(problem, limits, right -> {
                List<Choice> fewer =
                        right.choices().subList(0, Math.max(0, right.choices().size() - 1));
                boolean fine = AssignmentChecker.check(problem, fewer).isEmpty();
                long value = fine ? AssignmentChecker.value(problem, fewer) : 0;
                return fine ? new AssignmentAnswer(AssignmentStatus.OPTIMAL, value, value, fewer) : right;
            });
        }
    }

    static final class BoundTooLow extends Trial {
        @Override
        AssignmentAnswer solve(AssignmentProblem problem, SolverLimits limits) {
            AssignmentAnswer right = RIGHT.solve(problem, limits);
            return right.status().isAnswered() ? AssignmentAnswer.undecided(right.value() - 1) : right;
        }
    }

    static final class GivesUp extends Trial {
        @Override
        AssignmentAnswer solve(AssignmentProblem problem, SolverLimits limits) {
            AssignmentAnswer right = RIGHT.solve(problem, limits);
            return right.choices().size() > 2 ? AssignmentAnswer.undecided(right.bound()) : right;
        }
    }

    static final class SaysInfeasible extends Trial {
        @Override
        AssignmentAnswer solve(AssignmentProblem problem, SolverLimits limits) {
            return limits.iterations() == 1 ? AssignmentAnswer.infeasible() : RIGHT.solve(problem, limits);
        }
    }

    static final class NeverSure extends Trial {
        @Override
        AssignmentAnswer solve(AssignmentProblem problem, SolverLimits limits) {
            return changed(
                    problem,
                    limits,
                    right -> new AssignmentAnswer(
                            AssignmentStatus.FEASIBLE, right.value(), right.value() + 1, right.choices()));
        }
    }

    static final class GoesByOrder extends Trial {
        @Override
        AssignmentAnswer solve(AssignmentProblem problem, SolverLimits limits) {
            String first = problem.getItems().get(0).getId();
            return changed(
                    problem,
                    limits,
                    right -> first.equals("i0")
                            ? right
                            : new AssignmentAnswer(
                                    AssignmentStatus.FEASIBLE, right.value(), right.bound() + 1, right.choices()));
        }
    }

    @Override
    protected List<Wrong> wrongs() {
        return List.of(
                new Wrong(OtherKind.class, "it_says_that_it_is_a_solver"),
                new Wrong(BreaksConstraints.class, "every_answer_keeps_every_constraint"),
                new Wrong(ClaimsTooMuch.class, "what_it_calls_optimal_is_and_no_bound_is_too_low"),
                new Wrong(BoundTooLow.class, "what_it_calls_optimal_is_and_no_bound_is_too_low"),
                new Wrong(GivesUp.class, "it_finds_an_answer_where_there_is_one_and_none_where_there_is_none"),
                new Wrong(SaysInfeasible.class, "a_single_step_is_enough_to_be_honest"),
                new Wrong(NeverSure.class, "it_is_nearly_always_sure_of_small_problems"),
                new Wrong(GoesByOrder.class, "the_same_problem_has_the_same_answer_whatever_the_order_of_its_lists"));
    }
}
