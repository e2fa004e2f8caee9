package org.customizedemployment.cli.caseload;

import java.io.PrintWriter;
import java.util.Locale;
import org.customizedemployment.runtime.batch.BatchCount;
import picocli.CommandLine;

/** How far a batch is, in one line that is written over; only where someone looks on. */
final class BatchBar {
    /** How many bytes a store has for its cases. */
    static final long UNKNOWN = -1;

    private static final int WIDTH = 40;
    private static final String LINE_START = "\r";
    private static final String CLEAR = LINE_START + " ".repeat(79) + LINE_START;

    private final PrintWriter err;
    private final long bytes;
    private final boolean watched;
    private long shown = -1;

    private BatchBar(PrintWriter err, long bytes, boolean watched) {
        this.err = err;
        this.bytes = bytes;
        this.watched = watched;
    }

    /** On a terminal; elsewhere it shows nothing. */
    static BatchBar on(PrintWriter err, long bytes) {
        return new BatchBar(err, bytes, CommandLine.Help.Ansi.AUTO.enabled());
    }

    static BatchBar watched(PrintWriter err, long bytes) {
        return new BatchBar(err, bytes, true);
    }

    /** Once for each hundredth; where it is not known how much there is, only how far it is. */
    void show(BatchCount sofar) {
        if (watched && bytes == UNKNOWN) {
            shown = 0;
            err.print(String.format(
                    Locale.ROOT, "%s%d cases, %d refused", LINE_START, sofar.answered(), sofar.refused()));
            err.flush();
            return;
        }
        long hundredths = bytes == 0 ? 100 : Math.min(100, sofar.bytes() * 100 / bytes);
        if (!watched || hundredths == shown) {
            return;
        }
        shown = hundredths;
        int full = (int) (hundredths * WIDTH / 100);
        err.print(String.format(
                Locale.ROOT,
                "%s%3d %% [%s%s] %d cases, %d refused",
                LINE_START,
                hundredths,
                "#".repeat(full),
                ".".repeat(WIDTH - full),
                sofar.answered(),
                sofar.refused()));
        err.flush();
    }

    /** Before something else is said. */
    void clear() {
        if (watched && shown >= 0) {
            err.print(CLEAR);
            err.flush();
            shown = -1;
        }
    }
}
