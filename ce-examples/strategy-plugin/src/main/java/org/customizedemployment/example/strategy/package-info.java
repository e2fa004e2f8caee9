/** A strategy of one's own. Start with {@link org.customizedemployment.example.strategy.OtherTimes}. */
@NullMarked
package org.customizedemployment.example.strategy;

import org.jspecify.annotations.NullMarked;
