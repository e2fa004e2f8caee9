/** Completeness at the boundary. Start with {@link org.customizedemployment.runtime.validation.Violation}. */
@NullMarked
package org.customizedemployment.runtime.validation;

import org.jspecify.annotations.NullMarked;
