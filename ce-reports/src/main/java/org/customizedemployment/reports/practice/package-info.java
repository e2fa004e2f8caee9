/** The tasks of a case, and a specialist's self-assessment. Start with {@link org.customizedemployment.reports.practice.TasksReport}. */
@NullMarked
package org.customizedemployment.reports.practice;

import org.jspecify.annotations.NullMarked;
