/** What every customization strategy must do, as tests. Start with {@link org.customizedemployment.tck.strategy.StrategyContract}. */
@NullMarked
package org.customizedemployment.tck.strategy;

import org.jspecify.annotations.NullMarked;
