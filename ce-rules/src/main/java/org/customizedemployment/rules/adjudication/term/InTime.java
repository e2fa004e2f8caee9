package org.customizedemployment.rules.adjudication.term;

import java.time.LocalDate;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.rules.adjudication.line.Mark;
import org.customizedemployment.rules.adjudication.line.Slice;
import org.customizedemployment.rules.programme.deadline.Deadline;

/** Compares the day on which something was done with the last day for it. */
final class InTime {
    private InTime() {}

    static Slice check(Slice slice, DueDates.Due due, LocalDate done, String code, Deadline limit) {
        Mark open = due.open();
        if (open != null) {
            return slice.with(open);
        }
        LocalDate last = due.day();
        return last != null && done.isAfter(last)
                ? slice.with(Mark.notPayable(
                        Reason.of(code)
                                .with("date", slice.date())
                                .with("done", done)
                                .with("due", last),
                        limit.citations()))
                : slice;
    }
}
