package org.customizedemployment.spi.solver;

import org.apiguardian.api.API;
import org.customizedemployment.core.assignment.AssignmentSolver;
import org.customizedemployment.spi.plugin.Provider;

/**
 * Brings a solver of assignment problems; one is used, in place of the library's own. Its answers are checked in whole numbers whoever gave them. Prove
 * it with {@code SolverContract} of {@code ce-tck}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface SolverProvider extends Provider {
    AssignmentSolver getSolver();
}
