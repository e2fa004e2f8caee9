/** All that differs between Jackson 2 and 3 beyond names: written by hand for each. Start with {@link org.customizedemployment.jackson.internal.line.Jackson}. */
@NullMarked
package org.customizedemployment.jackson.internal.line;

import org.jspecify.annotations.NullMarked;
