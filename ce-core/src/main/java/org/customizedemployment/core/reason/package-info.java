/** Why, as codes and typed values. Start with {@link org.customizedemployment.core.reason.Reason}. */
@NullMarked
package org.customizedemployment.core.reason;

import org.jspecify.annotations.NullMarked;
