/** Logs of activities and employer contacts. Start with {@link org.customizedemployment.reports.log.ActivitiesLogReport}. */
@NullMarked
package org.customizedemployment.reports.log;

import org.jspecify.annotations.NullMarked;
