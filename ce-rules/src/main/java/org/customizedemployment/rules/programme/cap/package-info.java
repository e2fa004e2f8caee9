/** How much time is paid for, in whose count and above it. Start with {@link org.customizedemployment.rules.programme.cap.TimeCap}. */
@NullMarked
package org.customizedemployment.rules.programme.cap;

import org.jspecify.annotations.NullMarked;
