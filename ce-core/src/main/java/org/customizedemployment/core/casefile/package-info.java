/** The case file: all entries of one person's case. Start with {@link org.customizedemployment.core.casefile.CaseFile}. */
@NullMarked
package org.customizedemployment.core.casefile;

import org.jspecify.annotations.NullMarked;
