/**
 * A business of one's own: the market it would serve, and the business as it could be. Start with {@link
 * org.customizedemployment.core.business.BusinessDesign}.
 */
@NullMarked
package org.customizedemployment.core.business;

import org.jspecify.annotations.NullMarked;
