/** A command from the store and back; internal, start from {@link org.customizedemployment.runtime.keeping.Submission}. */
@NullMarked
package org.customizedemployment.runtime.keeping;

import org.jspecify.annotations.NullMarked;
