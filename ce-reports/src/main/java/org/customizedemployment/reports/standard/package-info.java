/** The reports that come with the library. Start with {@link org.customizedemployment.reports.standard.StandardReports}. */
@NullMarked
package org.customizedemployment.reports.standard;

import org.jspecify.annotations.NullMarked;
