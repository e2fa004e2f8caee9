/** How easy a text is to read. Start with {@link org.customizedemployment.reports.readability.Readability}. */
@NullMarked
package org.customizedemployment.reports.readability;

import org.jspecify.annotations.NullMarked;
