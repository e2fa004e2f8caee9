/** What strategies look at: a workplace or a market, and the person. Start with {@link org.customizedemployment.core.strategy.brief.WorkplaceBrief}. */
@NullMarked
package org.customizedemployment.core.strategy.brief;

import org.jspecify.annotations.NullMarked;
