/** Solvers in plain Java. Start with {@link org.customizedemployment.core.assignment.solver.BranchAndBoundSolver}. */
@NullMarked
package org.customizedemployment.core.assignment.solver;

import org.jspecify.annotations.NullMarked;
