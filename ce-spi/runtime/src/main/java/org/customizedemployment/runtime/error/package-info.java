/** Errors of the runtime. Start with {@link org.customizedemployment.runtime.error.RuntimeError}. */
@NullMarked
package org.customizedemployment.runtime.error;

import org.jspecify.annotations.NullMarked;
