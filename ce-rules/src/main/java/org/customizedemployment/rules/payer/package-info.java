/** Several payers for one person's services. Start with {@link org.customizedemployment.rules.payer.BraidedAdjudication}. */
@NullMarked
package org.customizedemployment.rules.payer;

import org.jspecify.annotations.NullMarked;
