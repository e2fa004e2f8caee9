/** A report, a format and a rule of an agency's own. Start with {@link org.customizedemployment.example.agency.VisitsReport}. */
@NullMarked
package org.customizedemployment.example.agency;

import org.jspecify.annotations.NullMarked;
