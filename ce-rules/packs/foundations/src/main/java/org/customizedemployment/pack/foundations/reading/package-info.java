/** What of a case counts on the day of the decision, job by job. Not exported. Start with {@link org.customizedemployment.pack.foundations.reading.Reading}. */
@NullMarked
package org.customizedemployment.pack.foundations.reading;

import org.jspecify.annotations.NullMarked;
