/** Values to bytes and back. Start with {@link org.customizedemployment.spi.codec.CaseCodec}. */
@NullMarked
package org.customizedemployment.spi.codec;

import org.jspecify.annotations.NullMarked;
