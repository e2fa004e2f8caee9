package org.customizedemployment.runtime.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.disclosure.HistoryView;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.runtime.Caseload;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.runtime.request.ReportRequest;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.Report;
import org.customizedemployment.spi.source.SourcedCase;

/**
 * Writes one report of every case of a file, a list of files or a store into a folder, each document whole or not at all. Cases are read one after the
 * other, several are worked on at once, and memory does not grow with their number. One that is wrong is told and passed over.
 *
 * <p>A document is named by the place of its case, its report, audience, language and format; for those who work with the case its id stands there
 * too, if it has nothing but letters, digits, hyphen and underline. For an employer or the public there is no id: {@code
 * 000017.employer-page.employer.en.html}.
 *
 * <pre>{@code
 * CaseReports reports = CaseReports.of(ce, ReportOrder.of("discovery", Audience.TEAM, "html"));
 * BatchCount end = reports.run(ce.cases(), Path.of("out"), listener);
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CaseReports {
    private final CustomizedEmployment ce;
    private final ReportOrder order;
    private final Report<?> report;
    private final Format format;
    private final Caseload caseload;
    private final CaseBatch<List<byte[]>> batch;

    private CaseReports(CustomizedEmployment ce, ReportOrder order, Report<?> report, Format format, boolean strictly) {
        this.ce = ce;
        this.order = order;
        this.report = report;
        this.format = format;
        this.caseload = ce.caseload(order.asOf(), order.references());
        CaseBatch<List<byte[]>> reading = CaseBatch.ofDocuments(this::documents).withLargeAnswers();
        this.batch = strictly ? reading.strictly() : reading;
    }

    /**
     * @throws CeException if there is no such report or format, if the report is not for that audience, or not of one case
     */
    public static CaseReports of(CustomizedEmployment ce, ReportOrder order) {
        Report<?> report = ce.reports().stream()
                .filter(one -> one.getId().equals(order.report()))
                .findFirst()
                .orElseThrow(() -> new CeException(
                        RuntimeError.UNKNOWN_REPORT,
                        "report '" + order.report() + "'; there are "
                                + ce.reports().stream().map(Report::getId).toList()));
        Format format = ce.formats().stream()
                .filter(one -> one.getDescriptor().id().equals(order.format()))
                .findFirst()
                .orElseThrow(() -> new CeException(RuntimeError.UNKNOWN_FORMAT, "format '" + order.format() + "'"));
        if (!report.isOfOneCase()) {
            throw new CeException(
                    RuntimeError.INCOMPLETE_REQUEST, "report '" + order.report() + "' is not of one case: its view");
        }
        if (!report.getAudiences().contains(order.audience())) {
            throw new CeException(
                    RuntimeError.WRONG_AUDIENCE,
                    "report '" + order.report() + "' is not for '"
                            + order.audience().word() + "'");
        }
        return new CaseReports(ce, order, report, format, false);
    }

    /** The same for cases that people or other programs wrote: what this version does not know is an error. */
    public CaseReports strictly() {
        return new CaseReports(ce, order, report, format, true);
    }

    /** Ends a run: no further case is begun, those that were begun are written. From any thread. */
    public void cancel() {
        batch.cancel();
    }

    /**
     * Of one case a line.
     *
     * @param folder made if it is not there
     * @param listener is told the documents of each case once they are written; none if it has nothing that the report is about
     * @throws IOException if the stream can't be read; what was written until then stands
     * @throws CeException if a document can't be written: that ends it
     */
    public BatchCount run(InputStream cases, Path folder, BatchListener<List<Path>> listener) throws IOException {
        return batch.run(cases, writing(folder, listener));
    }

    /** Of cases in a file each; as {@link #run(InputStream, Path, BatchListener)}. */
    public BatchCount run(List<Path> files, Path folder, BatchListener<List<Path>> listener) throws IOException {
        return batch.run(files, writing(folder, listener));
    }

    /** Of the cases of a store or a host; as {@link #run(InputStream, Path, BatchListener)}. */
    public BatchCount run(Stream<SourcedCase> cases, Path folder, BatchListener<List<Path>> listener)
            throws IOException {
        return batch.run(cases, writing(folder, listener));
    }

    private List<byte[]> documents(CaseDocument document) {
        ReportRequest request = ReportRequest.of(order.report(), order.audience(), order.format(), document.caseFile())
                .as(order.asOf())
                .in(order.locale());
        ReportRequest narrowed = order.provider() == null ? request : request.toProvider(order.provider());
        List<Change> journal = report.getViewType() == HistoryView.class ? document.journal() : List.of();
        return caseload.requests(report, narrowed).stream()
                .map(one -> ce.render(one, journal))
                .toList();
    }

    private BatchListener<List<byte[]>> writing(Path folder, BatchListener<List<Path>> listener) {
        ReportFolder files = ReportFolder.of(folder, order, format);
        return new BatchListener<>() {
            @Override
            public void answered(long line, CaseId id, List<byte[]> documents) {
                listener.answered(line, id, files.write(line, id, documents));
            }

            @Override
            public void refused(BadLine line) {
                listener.refused(line);
            }

            @Override
            public void progressed(BatchCount sofar) {
                listener.progressed(sofar);
            }
        };
    }
}
