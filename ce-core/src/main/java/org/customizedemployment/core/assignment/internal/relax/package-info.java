/** Bounds on how good a choice can be. Start with {@link org.customizedemployment.core.assignment.internal.relax.Relaxation}. */
@NullMarked
package org.customizedemployment.core.assignment.internal.relax;

import org.jspecify.annotations.NullMarked;
