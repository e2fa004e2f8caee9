package org.customizedemployment.runtime.plugin;

import org.customizedemployment.spi.solver.SolverProvider;
import org.customizedemployment.tck.solver.SolverContract;

final class OwnSolverTest extends SolverContract {
    @Override
    public SolverProvider provider() {
        return new OwnSolver();
    }
}
