package org.customizedemployment.tck.solver;

import org.apiguardian.api.API;
import org.customizedemployment.spi.solver.SolverProvider;

/**
 * What every {@link SolverProvider} must do, as tests. A solver proves itself with a subclass:
 *
 * <pre>{@code
 * final class OurSolverTest extends SolverContract {
 *     @Override
 *     public SolverProvider provider() {
 *         return new OurSolver();
 *     }
 * }
 * }</pre>
 *
 * <p>Small problems are also solved by trying everything; the solver may find as much or say that it is not sure, and may never claim more.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class SolverContract implements SolverClauses {
    protected SolverContract() {}
}
