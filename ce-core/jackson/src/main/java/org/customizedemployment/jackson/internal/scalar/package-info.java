/** Texts, days and times, read once and remembered. Start with {@link org.customizedemployment.jackson.internal.scalar.Remembered}. */
@NullMarked
package org.customizedemployment.jackson.internal.scalar;

import org.jspecify.annotations.NullMarked;
