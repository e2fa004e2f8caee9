/** Ways toward work: contacts, agreements, employment, support. Start with {@link org.customizedemployment.core.pursuit.Pursuit}. */
@NullMarked
package org.customizedemployment.core.pursuit;

import org.jspecify.annotations.NullMarked;
