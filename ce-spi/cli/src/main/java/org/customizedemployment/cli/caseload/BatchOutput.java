package org.customizedemployment.cli.caseload;

import java.io.PrintWriter;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.runtime.batch.BadLine;
import org.customizedemployment.runtime.batch.BatchCount;
import org.customizedemployment.runtime.batch.BatchListener;

/** Writes answers to one place, what is wrong to the other. */
final class BatchOutput implements BatchListener<BatchRows.Row> {
    private final PrintWriter out;
    private final PrintWriter err;
    private final BatchBar bar;
    private final String named;
    private boolean findings;

    /**
     * @param named what comes before the number of one that is refused
     */
    BatchOutput(PrintWriter out, PrintWriter err, BatchBar bar, String named) {
        this.out = out;
        this.err = err;
        this.bar = bar;
        this.named = named;
    }

    void begin(String head) {
        out.print(head);
    }

    @Override
    public void answered(long line, CaseId id, BatchRows.Row row) {
        findings |= row.findings();
        out.print(row.text());
    }

    @Override
    public void refused(BadLine line) {
        bar.clear();
        err.println(named + line);
    }

    @Override
    public void progressed(BatchCount sofar) {
        bar.show(sofar);
        // A full disk must not be found out at the end.
        if (out.checkError()) {
            throw new CeException(CliError.NOT_WRITTEN, "what was answered can't be written");
        }
    }

    void end() {
        bar.clear();
    }

    boolean hasFindings() {
        return findings;
    }

    void close(boolean own) {
        out.flush();
        if (own) {
            out.close();
        }
    }
}
