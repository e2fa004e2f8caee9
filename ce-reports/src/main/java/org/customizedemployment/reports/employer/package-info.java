/** The page for an employer. Start with {@link org.customizedemployment.reports.employer.EmployerPageReport}. */
@NullMarked
package org.customizedemployment.reports.employer;

import org.jspecify.annotations.NullMarked;
