/** A folder that makes documents an agency's own. Start with {@link org.customizedemployment.brand.BrandFolder}. */
@NullMarked
package org.customizedemployment.brand;

import org.jspecify.annotations.NullMarked;
