package org.customizedemployment.core.assignment;

import java.util.List;
import org.apiguardian.api.API;

/** Judges choices and answers by the problem alone, in whole numbers: it shares nothing with any solver. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class AssignmentChecker {
    private AssignmentChecker() {}

    /** The constraints that the choices break, in order and each once; empty if they keep all. */
    public static List<AssignmentConstraint> check(AssignmentProblem problem, List<Choice> choices) {
        return new ChoiceCheck(problem, choices).run();
    }

    /**
     * The same for an answer, and whether its figures are those of its choices. That there is nothing better, and that a problem is infeasible,
     * it takes on trust.
     */
    public static List<AssignmentConstraint> check(AssignmentProblem problem, AssignmentAnswer answer) {
        AssignmentConstraint wrong = AssignmentConstraint.of(AssignmentConstraint.Kind.VALUE);
        if (!answer.status().isAnswered()) {
            return answer.choices().isEmpty() && answer.value() == 0 ? List.of() : List.of(wrong);
        }
        List<AssignmentConstraint> broken = check(problem, answer.choices());
        if (!broken.isEmpty()) {
            return broken;
        }
        boolean optimal = answer.status() == AssignmentStatus.OPTIMAL;
        boolean right = answer.value() == value(problem, answer.choices())
                && (optimal ? answer.bound() == answer.value() : answer.bound() >= answer.value());
        return right ? List.of() : List.of(wrong);
    }

    /**
     * What those choices are worth, less the cost of the donors they touch.
     *
     * @throws java.util.NoSuchElementException if a choice names an item that is not there
     */
    public static long value(AssignmentProblem problem, List<Choice> choices) {
        return new ChoiceCheck(problem, choices).value();
    }
}
