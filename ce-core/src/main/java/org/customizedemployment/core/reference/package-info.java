/** What decisions need from outside the case. Start with {@link org.customizedemployment.core.reference.References}. */
@NullMarked
package org.customizedemployment.core.reference;

import org.jspecify.annotations.NullMarked;
