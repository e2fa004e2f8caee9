/** What every entry of a case file has in common. Start with {@link org.customizedemployment.core.entry.Entry}. */
@NullMarked
package org.customizedemployment.core.entry;

import org.jspecify.annotations.NullMarked;
