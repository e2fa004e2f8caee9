/** Funding episodes and authorizations. Start with {@link org.customizedemployment.core.funding.FundingEpisode}. */
@NullMarked
package org.customizedemployment.core.funding;

import org.jspecify.annotations.NullMarked;
