/** Documents as typed trees. Start with {@link org.customizedemployment.spi.document.Document}. */
@NullMarked
package org.customizedemployment.spi.document;

import org.jspecify.annotations.NullMarked;
