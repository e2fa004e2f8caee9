/** Whether anything about a person comes out where it must not. Start with {@link org.customizedemployment.tck.privacy.Canaries}. */
@NullMarked
package org.customizedemployment.tck.privacy;

import org.jspecify.annotations.NullMarked;
