package org.customizedemployment.reports.workplace;

import java.util.List;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.spi.document.BeforeAfter;

/**
 * One task in one lane of the picture, and in the table that says the same.
 *
 * @param label the task, or several that stay as they are
 * @param sources the work tasks
 * @param before minutes a week before
 * @param after minutes a week after
 * @param line as it is drawn
 * @param change what changes, in words; empty if nothing does
 */
record LaneRow(
        String label, List<EntryRef> sources, Minutes before, Minutes after, BeforeAfter.Line line, String change) {}
