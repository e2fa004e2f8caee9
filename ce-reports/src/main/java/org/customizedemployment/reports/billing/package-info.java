/** What a provider sends for its pay: the bill to the funder and what goes with it. Start with {@link org.customizedemployment.reports.billing.InvoiceReport}. */
@NullMarked
package org.customizedemployment.reports.billing;

import org.jspecify.annotations.NullMarked;
