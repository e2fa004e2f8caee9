/** Decisions in words. Start with {@link org.customizedemployment.reports.decision.DecisionReport}. */
@NullMarked
package org.customizedemployment.reports.decision;

import org.jspecify.annotations.NullMarked;
