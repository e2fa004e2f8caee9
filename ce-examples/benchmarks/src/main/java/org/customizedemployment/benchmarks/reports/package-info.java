/** What files of reports cost. Start with {@link org.customizedemployment.benchmarks.reports.FormatCost}. */
@NullMarked
package org.customizedemployment.benchmarks.reports;

import org.jspecify.annotations.NullMarked;
