/** Reports on many cases at once and on staff. Start with {@link org.customizedemployment.reports.caseload.CaseloadReport}. */
@NullMarked
package org.customizedemployment.reports.caseload;

import org.jspecify.annotations.NullMarked;
