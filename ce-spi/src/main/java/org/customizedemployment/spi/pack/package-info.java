/** How a pack of rules is provided. Start with {@link org.customizedemployment.spi.pack.PackProvider}. */
@NullMarked
package org.customizedemployment.spi.pack;

import org.jspecify.annotations.NullMarked;
