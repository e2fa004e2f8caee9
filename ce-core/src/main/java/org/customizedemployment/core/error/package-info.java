/** Errors of program, plugin and input. Start with {@link org.customizedemployment.core.error.CeException}. */
@NullMarked
package org.customizedemployment.core.error;

import org.jspecify.annotations.NullMarked;
