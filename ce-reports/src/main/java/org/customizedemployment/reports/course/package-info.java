/** How things went: referral, timeline, audit trail, follow-along. Start with {@link org.customizedemployment.reports.course.TimelineReport}. */
@NullMarked
package org.customizedemployment.reports.course;

import org.jspecify.annotations.NullMarked;
