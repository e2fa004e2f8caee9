/** Designs laid out side by side, each accounted for, for people to choose from. Start with {@link org.customizedemployment.core.strategy.offer.DesignSearch}. */
@NullMarked
package org.customizedemployment.core.strategy.offer;

import org.jspecify.annotations.NullMarked;
