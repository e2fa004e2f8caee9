/** Until when something must have been done. Start with {@link org.customizedemployment.rules.programme.deadline.Deadline}. */
@NullMarked
package org.customizedemployment.rules.programme.deadline;

import org.jspecify.annotations.NullMarked;
