/** What every format of documents must do, as tests. Start with {@link org.customizedemployment.tck.format.FormatContract}. */
@NullMarked
package org.customizedemployment.tck.format;

import org.jspecify.annotations.NullMarked;
