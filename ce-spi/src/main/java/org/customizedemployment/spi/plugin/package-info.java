/** What every provider says of itself. Start with {@link org.customizedemployment.spi.plugin.Provider}. */
@NullMarked
package org.customizedemployment.spi.plugin;

import org.jspecify.annotations.NullMarked;
