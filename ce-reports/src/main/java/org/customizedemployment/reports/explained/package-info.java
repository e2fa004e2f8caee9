/**
 * The parts of a decision in words, for the reports that show one: findings, the lines of a claim, what is left of limits. Start with
 * {@link org.customizedemployment.reports.explained.FindingBlocks}.
 */
@NullMarked
package org.customizedemployment.reports.explained;

import org.jspecify.annotations.NullMarked;
