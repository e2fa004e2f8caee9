/** Errors of the contracts' own types. Start with {@link org.customizedemployment.spi.error.SpiError}. */
@NullMarked
package org.customizedemployment.spi.error;

import org.jspecify.annotations.NullMarked;
