/** Documents as HTML, JSON, Markdown, CSV and plain text. Start with {@link org.customizedemployment.reports.format.HtmlFormat}. */
@NullMarked
package org.customizedemployment.reports.format;

import org.jspecify.annotations.NullMarked;
