/** What is decided of one claim line by itself. Start with {@link org.customizedemployment.rules.adjudication.line.Line}. */
@NullMarked
package org.customizedemployment.rules.adjudication.line;

import org.jspecify.annotations.NullMarked;
