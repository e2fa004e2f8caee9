/** What texts, lists and amounts must be like to be taken in. Start with {@link org.customizedemployment.core.constraint.Words}. */
@NullMarked
package org.customizedemployment.core.constraint;

import org.jspecify.annotations.NullMarked;
