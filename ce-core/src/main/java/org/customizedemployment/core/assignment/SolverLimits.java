package org.customizedemployment.core.assignment;

import org.apiguardian.api.API;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;

/**
 * How hard to try. Counted in steps and never in time: the same problem with the same limits has the same answer on any machine.
 *
 * @param seed for solvers that draw random numbers; others ignore it
 * @param iterations most steps of the solver's search, 1 or more; what a step is, each solver says
 * @param gapPermille good enough: stop once the value is shown to be within so many thousandths of the best; 0 asks for the optimum
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SolverLimits(long seed, int iterations, int gapPermille) {
    private static final int STANDARD_ITERATIONS = 100_000;

    public SolverLimits {
        if (iterations < 1 || gapPermille < 0) {
            throw new InvalidValueException(
                    CoreError.BAD_ARGUMENT, "limits of " + iterations + " iterations and a gap of " + gapPermille);
        }
    }

    /** Enough to prove the optimum for a workplace of usual size. */
    public static SolverLimits standard() {
        return new SolverLimits(1, STANDARD_ITERATIONS, 0);
    }

    public SolverLimits withIterations(int most) {
        return new SolverLimits(seed, most, gapPermille);
    }

    public SolverLimits withGapPermille(int permille) {
        return new SolverLimits(seed, iterations, permille);
    }
}
