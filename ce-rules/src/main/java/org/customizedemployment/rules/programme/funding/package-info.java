/** Whose money it is, and to whom it goes on. Start with {@link org.customizedemployment.rules.programme.funding.FundingTerms}. */
@NullMarked
package org.customizedemployment.rules.programme.funding;

import org.jspecify.annotations.NullMarked;
