/** Payable time as it is rounded together. Start with {@link org.customizedemployment.rules.adjudication.unit.JoinedLog}. */
@NullMarked
package org.customizedemployment.rules.adjudication.unit;

import org.jspecify.annotations.NullMarked;
