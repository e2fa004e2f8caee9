/** Which time of a service counts. Start with {@link org.customizedemployment.rules.programme.time.KindTime}. */
@NullMarked
package org.customizedemployment.rules.programme.time;

import org.jspecify.annotations.NullMarked;
