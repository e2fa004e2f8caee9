/** The pack of Wisconsin. Start with {@link org.customizedemployment.pack.us.wi.UsWiPack}. */
@NullMarked
package org.customizedemployment.pack.us.wi;

import org.jspecify.annotations.NullMarked;
