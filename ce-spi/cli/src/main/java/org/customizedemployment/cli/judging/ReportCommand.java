package org.customizedemployment.cli.judging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import org.customizedemployment.cli.caseload.ManyReports;
import org.customizedemployment.cli.input.InputFiles;
import org.customizedemployment.cli.option.BrandOptions;
import org.customizedemployment.cli.option.CaseOptions;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.cli.terminal.Progress;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.caseload.CaseloadTally;
import org.customizedemployment.core.caseload.CaseloadView;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.HistoryView;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.batch.ReportOrder;
import org.customizedemployment.runtime.request.ReportRequest;
import org.customizedemployment.runtime.request.ViewRequest;
import org.customizedemployment.spi.brand.Brand;
import org.customizedemployment.spi.report.DecisionView;
import org.customizedemployment.spi.report.Report;
import org.customizedemployment.spi.report.StaffView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ce report}: one report for one audience, in one format. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes a report of a case for an audience. What the audience may not see is not in it.",
            "Given a folder, a file that ends in .ndjson or a store's URL, it writes one of every case into the folder --out;"
                    + " a case that can't be read is told and skipped, and Ctrl-C ends it cleanly."
                    + " The report 'caseload' counts them all in one document."
        },
        footerHeading = "%nExample:%n",
        footer = "  ce report case.json --report discovery --audience team -o discovery.txt")
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ReportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Option(
            names = "--report",
            required = true,
            paramLabel = "REPORT",
            description =
                    "discovery, ce-plan, activities-log, contact-log, employer-page, indicators, conformance, bill, invoice,"
                            + " job-development-summary, caseload and more; 'ce reports' lists all there are.")
    private String report = "";

    @Option(
            names = "--audience",
            required = true,
            paramLabel = "AUDIENCE",
            description = "job-seeker, team, provider, funder, employer or public.")
    private String audience = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "html, pdf, docx, xlsx, json, markdown, csv or text (default: text).")
    private String format = "text";

    @Option(names = "--employer", paramLabel = "ID", description = "The employer's entry, for a report to an employer.")
    private @Nullable String employer;

    @Option(names = "--design", paramLabel = "ID", description = "The job design to show to the employer.")
    private @Nullable String design;

    @Option(
            names = "--provider",
            paramLabel = "ID",
            description = "The one provider that it is for: it sees what was released to it, and what it wrote down.")
    private @Nullable String provider;

    @Option(
            names = "--episode",
            paramLabel = "ID",
            description = "The funding episode, for a bill; needed if there are several.")
    private @Nullable String episode;

    @Mixin
    private BrandOptions brand = new BrandOptions();

    @Option(
            names = {"-o", "--out", "--output"},
            paramLabel = "FILE",
            description = "The file to write; without it, standard output. For many cases the folder.")
    private @Nullable Path output;

    @Option(
            names = "--smallest",
            paramLabel = "COUNT",
            description =
                    "For 'caseload': the smallest count of people that is shown (default: 11 for funder and public, else 1)."
                            + " Smaller ones are withheld, and what would give them away.")
    private @Nullable Integer smallest;

    @Option(
            names = "--ratings",
            paramLabel = "FILE",
            description = "For 'conformance': ratings of the service, as decisions in the format ce-decision/1.")
    private @Nullable Path ratings;

    ReportCommand() {}

    @Override
    public Integer call() throws IOException {
        Optional<Brand> own = brand.read();
        own.ifPresent(one -> options.alsoLanguages(one.getLanguages()));
        if (ManyReports.isMany(options.place())) {
            return many(own);
        }
        CaseDocument document = options.document(spec.commandLine().getErr());
        try (CustomizedEmployment ce = options.open(own)) {
            refuseOnTerminal(ce);
            ReportRequest request = request(ce, document.caseFile());
            print(Progress.during(
                    "writing the report",
                    spec.commandLine().getErr(),
                    () -> ce.render(request, journal(ce, document))));
            ReadingHint.tell(ce, request, spec.commandLine().getErr());
            return ExitCode.FINE;
        }
    }

    /** What is no text would garble a terminal. */
    private void refuseOnTerminal(CustomizedEmployment ce) {
        boolean binary =
                ce.formats().stream().anyMatch(one -> one.getDescriptor().id().equals(format) && one.isBinary());
        if (binary && output == null) {
            throw new CeException(
                    CliError.BAD_CHOICE, "format '" + format + "' is not text, so it takes a file: --output FILE");
        }
    }

    private void print(byte[] bytes) {
        if (output == null) {
            spec.commandLine().getOut().print(new String(bytes, StandardCharsets.UTF_8));
        } else {
            InputFiles.write(output, bytes);
        }
    }

    /** A document for each case, into a folder; or one that counts them all. */
    private int many(Optional<Brand> own) throws IOException {
        try (CustomizedEmployment ce = options.open(own)) {
            ManyReports reports =
                    ManyReports.of(options.place(), ce, spec.commandLine().getErr());
            return report.equals("caseload") ? caseload(ce, reports) : each(reports);
        }
    }

    private int each(ManyReports reports) throws IOException {
        Path folder = output;
        if (folder == null) {
            throw new CeException(CliError.NOT_STATED, "where the documents of many cases go: --out FOLDER");
        }
        ReportOrder order = ReportOrder.of(report, audience(audience), format)
                .as(options.asOf())
                .in(options.locale())
                .by(options.references())
                .toProvider(provider == null ? null : OrganizationId.of(provider));
        return reports.write(order, folder);
    }

    private int caseload(CustomizedEmployment ce, ManyReports reports) throws IOException {
        LocalDate today = options.asOf()
                .date(DateName.REPORT)
                .orElseThrow(() -> new CeException(
                        CliError.NOT_STATED, "the day that a caseload is looked at from: --as-of report=…"));
        refuseOnTerminal(ce);
        Audience whose = audience(audience);
        // A wrong choice is said before everything is read.
        view(new CaseloadTally(), today, whose);
        CaseloadTally tally = reports.count(ce.caseload(options.asOf(), options.references()), options.hasPacks());
        print(ce.render(
                ViewRequest.of(report, format, view(tally, today, whose)).in(options.locale())));
        return tally.getNotRead() == 0 ? ExitCode.FINE : ExitCode.BAD_INPUT;
    }

    private CaseloadView view(CaseloadTally tally, LocalDate today, Audience whose) {
        return smallest == null ? CaseloadView.of(tally, today, whose) : CaseloadView.of(tally, today, whose, smallest);
    }

    private ReportRequest request(CustomizedEmployment ce, CaseFile file) {
        ReportRequest request = ReportRequest.of(report, audience(audience), format, file)
                .as(options.asOf())
                .in(options.locale());
        if (employer != null) {
            request = request.toEmployer(EntryId.of(employer));
        }
        if (design != null) {
            request = request.showing(EntryId.of(design));
        }
        if (provider != null) {
            request = request.toProvider(OrganizationId.of(provider));
        }
        return explaining(ce, ratings == null ? request : request.comparing(StoredDecisions.read(ratings)));
    }

    /** A report of what happened reads the journal that the case came with. */
    private List<Change> journal(CustomizedEmployment ce, CaseDocument document) {
        boolean asked = ce.reports().stream()
                .anyMatch(one -> one.getId().equals(report) && one.getViewType() == HistoryView.class);
        return asked ? document.journal() : List.of();
    }

    /** What a case alone can't be asked for, and what to ask instead. */
    private void refuseWithoutItsOwn(Report<?> asked) {
        String instead = null;
        if (asked.getViewType() == DecisionView.class && asked.getChecks().isEmpty()) {
            instead =
                    "shows one decision, and which one is not said; 'ce explain CASE.json --check NAME' and 'ce adjudicate' write one";
        } else if (asked.getViewType() == CaseloadView.class) {
            instead =
                    "counts many cases; give a folder, a file that ends in .ndjson or a store's URL in place of the case";
        } else if (asked.getViewType() == StaffView.class) {
            instead = "is about staff and not about a case; 'ce certify' writes it from a register";
        }
        if (instead != null) {
            throw new CeException(CliError.BAD_CHOICE, "report '" + report + "' " + instead);
        }
    }

    /** Reports that explain answers get them first: those of checks, or the bill of an episode. */
    private ReportRequest explaining(CustomizedEmployment ce, ReportRequest request) {
        CaseFile file = request.caseFile();
        Optional<Report<?>> asked =
                ce.reports().stream().filter(one -> one.getId().equals(report)).findFirst();
        if (asked.isEmpty()) {
            return request;
        }
        if (asked.get().isOfClaims()) {
            return request.explaining(ce.adjudicate(file, episode(file), options.asOf(), options.references()));
        }
        refuseWithoutItsOwn(asked.get());
        List<ReportRequest> all =
                ce.caseload(options.asOf(), options.references()).requests(asked.get(), request);
        return all.size() == 1 ? all.get(0) : request;
    }

    private EntryId episode(CaseFile file) {
        if (episode != null) {
            return EntryId.of(episode);
        }
        List<EntryId> all = file.entries(FundingEpisode.TYPE).stream()
                .map(FundingEpisode::id)
                .toList();
        if (all.size() != 1) {
            throw new CeException(
                    CliError.WHICH_ONE, "the case has " + all.size() + " funding episodes: " + all + " (--episode)");
        }
        return all.get(0);
    }

    private static Audience audience(String word) {
        return Arrays.stream(Audience.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new CeException(
                        CliError.BAD_CHOICE,
                        "audience '" + word + "': there are "
                                + Arrays.stream(Audience.values())
                                        .map(Audience::word)
                                        .toList()));
    }
}
