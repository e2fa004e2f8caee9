/** Claims decided to the minute and cent. Start with {@link org.customizedemployment.rules.adjudication.Adjudication}. */
@NullMarked
package org.customizedemployment.rules.adjudication;

import org.jspecify.annotations.NullMarked;
