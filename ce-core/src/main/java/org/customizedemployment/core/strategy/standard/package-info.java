/** The strategies of this library, each with its definition. Start with {@link org.customizedemployment.core.strategy.standard.StandardStrategies}. */
@NullMarked
package org.customizedemployment.core.strategy.standard;

import org.jspecify.annotations.NullMarked;
