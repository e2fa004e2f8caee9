/** A problem as arrays, and what plainly follows from it. Start with {@link org.customizedemployment.core.assignment.internal.model.Model}. */
@NullMarked
package org.customizedemployment.core.assignment.internal.model;

import org.jspecify.annotations.NullMarked;
