/** What must be there for time to be paid: authorizations in time, notes, signatures, contracts. Start with {@link org.customizedemployment.rules.adjudication.term.DueDates}. */
@NullMarked
package org.customizedemployment.rules.adjudication.term;

import org.jspecify.annotations.NullMarked;
