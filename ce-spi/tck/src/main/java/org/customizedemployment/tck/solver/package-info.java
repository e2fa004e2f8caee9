/** The contract of a solver of assignments. Start with {@link org.customizedemployment.tck.solver.SolverContract}. */
@NullMarked
package org.customizedemployment.tck.solver;

import org.jspecify.annotations.NullMarked;
