/** The pack of Maine. Start with {@link org.customizedemployment.pack.us.me.UsMePack}. */
@NullMarked
package org.customizedemployment.pack.us.me;

import org.jspecify.annotations.NullMarked;
