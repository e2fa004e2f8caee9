/** What a pack test expects, and whether it was so. Start with {@link org.customizedemployment.rules.packtest.expect.ExpectReader}. */
@NullMarked
package org.customizedemployment.rules.packtest.expect;

import org.jspecify.annotations.NullMarked;
