/** What was proposed to an employer. Start with {@link org.customizedemployment.core.proposal.Proposal}. */
@NullMarked
package org.customizedemployment.core.proposal;

import org.jspecify.annotations.NullMarked;
