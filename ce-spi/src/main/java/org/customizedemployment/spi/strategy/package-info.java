/** How strategies are provided. Start with {@link org.customizedemployment.spi.strategy.StrategyProvider}. */
@NullMarked
package org.customizedemployment.spi.strategy;

import org.jspecify.annotations.NullMarked;
