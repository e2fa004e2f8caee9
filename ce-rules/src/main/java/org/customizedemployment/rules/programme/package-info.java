/** A funder's programme as data. Start with {@link org.customizedemployment.rules.programme.Programme}. */
@NullMarked
package org.customizedemployment.rules.programme;

import org.jspecify.annotations.NullMarked;
