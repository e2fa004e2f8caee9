/** How solvers are provided. Start with {@link org.customizedemployment.spi.solver.SolverProvider}. */
@NullMarked
package org.customizedemployment.spi.solver;

import org.jspecify.annotations.NullMarked;
