/** Customization strategies as checkable definitions. Start with {@link org.customizedemployment.core.strategy.CustomizationStrategy}. */
@NullMarked
package org.customizedemployment.core.strategy;

import org.jspecify.annotations.NullMarked;
