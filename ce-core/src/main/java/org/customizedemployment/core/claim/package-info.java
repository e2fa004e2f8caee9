/** The answer to a claim for payment, to the minute and cent. Start with {@link org.customizedemployment.core.claim.ClaimLine}. */
@NullMarked
package org.customizedemployment.core.claim;

import org.jspecify.annotations.NullMarked;
