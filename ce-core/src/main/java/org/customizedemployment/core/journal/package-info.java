/** How a case came to be what it is: commands, changes, effects. Start with {@link org.customizedemployment.core.journal.Change}. */
@NullMarked
package org.customizedemployment.core.journal;

import org.jspecify.annotations.NullMarked;
