package org.customizedemployment.solver.ojalgo;

import org.customizedemployment.spi.solver.SolverProvider;
import org.customizedemployment.tck.solver.SolverContract;

final class OjAlgoSolverContractTest extends SolverContract {
    @Override
    public SolverProvider provider() {
        return new OjAlgoSolverProvider();
    }
}
