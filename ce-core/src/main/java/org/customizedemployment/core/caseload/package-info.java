/** Figures about many cases, counted in one pass, in which nobody can be found out. Start with {@link org.customizedemployment.core.caseload.CaseloadTally}. */
@NullMarked
package org.customizedemployment.core.caseload;

import org.jspecify.annotations.NullMarked;
