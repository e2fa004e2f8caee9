/** Words for an audience and the pieces that reports are put together from. Start with {@link org.customizedemployment.reports.wording.Wording}. */
@NullMarked
package org.customizedemployment.reports.wording;

import org.jspecify.annotations.NullMarked;
