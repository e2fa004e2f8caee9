/** Outcomes that are paid as a whole. Start with {@link org.customizedemployment.rules.adjudication.milestone.MilestoneClaims}. */
@NullMarked
package org.customizedemployment.rules.adjudication.milestone;

import org.jspecify.annotations.NullMarked;
