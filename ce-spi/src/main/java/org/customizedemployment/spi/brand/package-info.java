/** What makes documents an agency's own. Start with {@link org.customizedemployment.spi.brand.Brand}. */
@NullMarked
package org.customizedemployment.spi.brand;

import org.jspecify.annotations.NullMarked;
