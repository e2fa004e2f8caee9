/** Conditions as data: a closed, bounded vocabulary over the case. Start with {@link org.customizedemployment.rules.condition.Condition}. */
@NullMarked
package org.customizedemployment.rules.condition;

import org.jspecify.annotations.NullMarked;
