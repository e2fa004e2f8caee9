/** Money, minutes, times, dates: typed and exact. Start with {@link org.customizedemployment.core.value.ServiceInterval}. */
@NullMarked
package org.customizedemployment.core.value;

import org.jspecify.annotations.NullMarked;
