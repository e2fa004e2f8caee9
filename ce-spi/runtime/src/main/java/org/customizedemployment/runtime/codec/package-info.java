/** The built-in codec. Start with {@link org.customizedemployment.runtime.codec.JsonCaseCodec}. */
@NullMarked
package org.customizedemployment.runtime.codec;

import org.jspecify.annotations.NullMarked;
