/** Assignment problems by ojAlgo. Start with {@link org.customizedemployment.solver.ojalgo.OjAlgoSolverProvider}. */
@NullMarked
package org.customizedemployment.solver.ojalgo;

import org.jspecify.annotations.NullMarked;
