package org.customizedemployment.runtime.plugin;

import org.apiguardian.api.API;
import org.customizedemployment.core.assignment.AssignmentSolver;
import org.customizedemployment.core.assignment.solver.BranchAndBoundSolver;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.solver.SolverProvider;

/** The library's own solver, for want of another. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class OwnSolver implements SolverProvider {
    @Override
    public Descriptor getDescriptor() {
        return Descriptor.of("branch-and-bound", "0.1", ProviderKind.SOLVER);
    }

    @Override
    public AssignmentSolver getSolver() {
        return new BranchAndBoundSolver();
    }
}
