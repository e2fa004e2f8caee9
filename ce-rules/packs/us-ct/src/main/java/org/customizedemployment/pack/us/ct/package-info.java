/** The pack of Connecticut. Start with {@link org.customizedemployment.pack.us.ct.UsCtPack}. */
@NullMarked
package org.customizedemployment.pack.us.ct;

import org.jspecify.annotations.NullMarked;
