/** Which of two services at one time is paid (SEM-23). Start with {@link org.customizedemployment.rules.adjudication.overlap.Overlap}. */
@NullMarked
package org.customizedemployment.rules.adjudication.overlap;

import org.jspecify.annotations.NullMarked;
