/**
 * Federal definitions and times, as advice: competitive integrated employment, supported employment, eligibility. Start with {@link org.customizedemployment.pack.foundations.federal.FederalRules}.
 */
@NullMarked
package org.customizedemployment.pack.foundations.federal;

import org.jspecify.annotations.NullMarked;
