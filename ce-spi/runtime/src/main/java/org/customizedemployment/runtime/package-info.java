/** The front door. Start with {@link org.customizedemployment.runtime.CustomizedEmployment}. */
@NullMarked
package org.customizedemployment.runtime;

import org.jspecify.annotations.NullMarked;
