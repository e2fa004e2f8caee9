/** The seven indicators of Customized Employment, computed from what is recorded. Start with {@link org.customizedemployment.pack.foundations.indicators.Indicators}. */
@NullMarked
package org.customizedemployment.pack.foundations.indicators;

import org.jspecify.annotations.NullMarked;
