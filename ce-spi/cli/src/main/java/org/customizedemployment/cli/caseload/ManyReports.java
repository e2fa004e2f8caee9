package org.customizedemployment.cli.caseload;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.core.caseload.CaseStanding;
import org.customizedemployment.core.caseload.CaseloadTally;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.runtime.Caseload;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.batch.BadLine;
import org.customizedemployment.runtime.batch.BatchCount;
import org.customizedemployment.runtime.batch.BatchListener;
import org.customizedemployment.runtime.batch.CaseBatch;
import org.customizedemployment.runtime.batch.CaseReports;
import org.customizedemployment.runtime.batch.CaseloadCount;
import org.customizedemployment.runtime.batch.ReportOrder;
import org.customizedemployment.spi.source.SourcedCase;

/** Reports of many cases with a bar, which Ctrl-C ends cleanly: a document for each case, or one that counts them all. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ManyReports {
    private final ManyCases cases;
    private final CustomizedEmployment ce;
    private final PrintWriter err;

    private ManyReports(ManyCases cases, CustomizedEmployment ce, PrintWriter err) {
        this.cases = cases;
        this.ce = ce;
        this.err = err;
    }

    /** Whether that is a folder, a file of lines or a store, and no single case. */
    public static boolean isMany(String place) {
        return ManyCases.isMany(place);
    }

    public static ManyReports of(String place, CustomizedEmployment ce, PrintWriter err) {
        return new ManyReports(new ManyCases(place), ce, err);
    }

    /** Writes a document for each case and says how many. */
    public int write(ReportOrder order, Path folder) throws IOException {
        CaseReports all = CaseReports.of(ce, order);
        CaseReports reports = cases.isLookedThrough() ? all : all.strictly();
        Writing writing = new Writing();
        Watched<List<Path>> watched = new Watched<>(writing, BatchBar.on(err, cases.bytes()));
        Stopping stopping = Stopping.by(reports::cancel);
        try {
            BatchCount end = cases.run(ce, new ManyCases.Work() {
                @Override
                public BatchCount lines(InputStream lines) throws IOException {
                    return reports.run(lines, folder, watched);
                }

                @Override
                public BatchCount files(List<Path> files) throws IOException {
                    return reports.run(files, folder, watched);
                }

                @Override
                public BatchCount cases(Stream<SourcedCase> standing) throws IOException {
                    return reports.run(standing, folder, watched);
                }
            });
            watched.end();
            return said(end, writing.documents + " documents written, ");
        } finally {
            stopping.ended();
        }
    }

    /**
     * Counts all cases; what was counted is given out even if some could not be read.
     *
     * @param bills whether claims are decided too, for the caps
     */
    public CaseloadTally count(Caseload caseload, boolean bills) throws IOException {
        CaseBatch<CaseStanding> all = CaseBatch.of(bills ? caseload::standingWithBills : caseload::standing);
        CaseBatch<CaseStanding> batch = cases.isLookedThrough() ? all : all.strictly();
        CaseloadCount count = new CaseloadCount();
        Watched<CaseStanding> watched = new Watched<>(count, BatchBar.on(err, cases.bytes()));
        Stopping stopping = Stopping.by(batch::cancel);
        try {
            BatchCount end = cases.run(ce, new ManyCases.Work() {
                @Override
                public BatchCount lines(InputStream lines) throws IOException {
                    return batch.run(lines, watched);
                }

                @Override
                public BatchCount files(List<Path> files) throws IOException {
                    return batch.run(files, watched);
                }

                @Override
                public BatchCount cases(Stream<SourcedCase> standing) throws IOException {
                    return batch.run(standing, watched);
                }
            });
            watched.end();
            said(end, "");
            return count.getTally();
        } finally {
            stopping.ended();
        }
    }

    private int said(BatchCount end, String first) {
        boolean fine = end.refused() == 0 && !end.cancelled();
        if (!fine || !first.isEmpty()) {
            err.println(String.format(
                    Locale.ROOT,
                    "ce: %s%d cases read, %d skipped%s",
                    first,
                    end.answered(),
                    end.refused(),
                    end.cancelled() ? "; stopped before the end" : ""));
        }
        return fine ? ExitCode.FINE : ExitCode.BAD_INPUT;
    }

    /** Counts what is written; each bad case is told by whoever watches. */
    private static final class Writing implements BatchListener<List<Path>> {
        private long documents;

        @Override
        public void answered(long line, CaseId id, List<Path> files) {
            documents += files.size();
        }

        @Override
        public void refused(BadLine line) {}
    }

    /** The same with a bar, and each bad case named on standard error. */
    private final class Watched<T> implements BatchListener<T> {
        private final BatchListener<T> listener;
        private final BatchBar bar;

        Watched(BatchListener<T> listener, BatchBar bar) {
            this.listener = listener;
            this.bar = bar;
        }

        @Override
        public void answered(long line, CaseId id, T answer) {
            listener.answered(line, id, answer);
        }

        @Override
        public void refused(BadLine line) {
            bar.clear();
            err.println(cases.nameOf(line.line()) + ": skipped: " + line.toString());
            listener.refused(line);
        }

        @Override
        public void progressed(BatchCount sofar) {
            bar.show(sofar);
        }

        void end() {
            bar.clear();
        }
    }
}
