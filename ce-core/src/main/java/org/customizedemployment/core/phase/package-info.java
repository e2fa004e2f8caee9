/** Names of phases, transitions and processes. Start with {@link org.customizedemployment.core.phase.PhaseId}. */
@NullMarked
package org.customizedemployment.core.phase;

import org.jspecify.annotations.NullMarked;
