/** What follows on what, as tables. Start with {@link org.customizedemployment.core.status.StatusRules}. */
@NullMarked
package org.customizedemployment.core.status;

import org.jspecify.annotations.NullMarked;
