/** The guide "Your state in an afternoon", followed literally. Start with {@link org.customizedemployment.stateagency.GuideTest}. */
@NullMarked
package org.customizedemployment.stateagency;

import org.jspecify.annotations.NullMarked;
