/** Papers of the person's own: portfolio, disclosure plan, benefits. Start with {@link org.customizedemployment.reports.own.PortfolioReport}. */
@NullMarked
package org.customizedemployment.reports.own;

import org.jspecify.annotations.NullMarked;
