/** Loads packs into rule books and programmes. Start with {@link org.customizedemployment.rules.pack.PackLoader}. */
@NullMarked
package org.customizedemployment.rules.pack;

import org.jspecify.annotations.NullMarked;
