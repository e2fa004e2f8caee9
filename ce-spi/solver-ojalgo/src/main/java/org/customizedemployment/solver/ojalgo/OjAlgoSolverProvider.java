package org.customizedemployment.solver.ojalgo;

import org.apiguardian.api.API;
import org.customizedemployment.core.assignment.AssignmentSolver;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.solver.SolverProvider;

/** Brings {@link OjAlgoSolver}. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class OjAlgoSolverProvider implements SolverProvider {
    @Override
    public Descriptor getDescriptor() {
        return Descriptor.of("ojalgo", "0.1", ProviderKind.SOLVER);
    }

    @Override
    public AssignmentSolver getSolver() {
        return new OjAlgoSolver();
    }
}
