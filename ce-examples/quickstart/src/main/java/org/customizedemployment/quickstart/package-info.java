/** One invented person from referral to ninety days in a job. Start with {@link org.customizedemployment.quickstart.Walk}. */
@NullMarked
package org.customizedemployment.quickstart;

import org.jspecify.annotations.NullMarked;
