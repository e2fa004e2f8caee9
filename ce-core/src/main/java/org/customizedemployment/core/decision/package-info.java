/** The one shape in which every answer explains itself. Start with {@link org.customizedemployment.core.decision.Decision}. */
@NullMarked
package org.customizedemployment.core.decision;

import org.jspecify.annotations.NullMarked;
