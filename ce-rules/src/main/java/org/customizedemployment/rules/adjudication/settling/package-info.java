/** Lines settled in their order: the paid ones first, as they were adopted (SEM-26). Start with {@link org.customizedemployment.rules.adjudication.settling.Settling}. */
@NullMarked
package org.customizedemployment.rules.adjudication.settling;

import org.jspecify.annotations.NullMarked;
