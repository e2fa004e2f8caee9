/** Words for codes, per language. Start with {@link org.customizedemployment.spi.text.Messages}. */
@NullMarked
package org.customizedemployment.spi.text;

import org.jspecify.annotations.NullMarked;
