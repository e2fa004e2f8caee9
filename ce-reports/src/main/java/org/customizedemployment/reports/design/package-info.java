/**
 * Designs laid out for the person and those who stand with them. Start with {@link org.customizedemployment.reports.design.DesignsReport}; the
 * page for an employer is elsewhere.
 */
@NullMarked
package org.customizedemployment.reports.design;

import org.jspecify.annotations.NullMarked;
