/** Reads what an agency wrote, line by line. Start with {@link org.customizedemployment.brand.file.PropertyLines}. */
@NullMarked
package org.customizedemployment.brand.file;

import org.jspecify.annotations.NullMarked;
