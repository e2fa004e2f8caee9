/** Words, dates, times and money per language. Start with {@link org.customizedemployment.reports.text.BundleMessages}. */
@NullMarked
package org.customizedemployment.reports.text;

import org.jspecify.annotations.NullMarked;
