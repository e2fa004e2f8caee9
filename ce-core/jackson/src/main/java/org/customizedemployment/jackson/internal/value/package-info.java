/** Values with builders and records, read member by member. Start with {@link org.customizedemployment.jackson.internal.value.ValueReader}. */
@NullMarked
package org.customizedemployment.jackson.internal.value;

import org.jspecify.annotations.NullMarked;
