package org.customizedemployment.cli.judging;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import org.customizedemployment.cli.input.InputFiles;
import org.customizedemployment.cli.option.BrandOptions;
import org.customizedemployment.cli.option.CaseOptions;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.cli.terminal.Progress;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.ReportRequest;
import org.customizedemployment.spi.brand.Brand;
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
        description = "Writes a report of a case for an audience. What the audience may not see is not in it.",
        footerHeading = "%nExample:%n",
        footer = "  ce report case.json --report discovery --audience team --format html -o discovery.html")
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
            description = {
                "discovery, ce-plan, activities-log, contact-log, employer-page,",
                "indicators, bill; 'ce reports' lists all there are."
            })
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
            description = "html, pdf, json, markdown, csv or text (default: text).")
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
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write; without it, standard output.")
    private @Nullable Path output;

    ReportCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Optional<Brand> own = brand.read();
        own.ifPresent(one -> options.alsoLanguages(one.getLanguages()));
        CaseFile file = options.read(spec.commandLine().getErr());
        try (CustomizedEmployment ce = own.map(options::open).orElseGet(options::open)) {
            refuseOnTerminal(ce);
            byte[] bytes = Progress.during(
                    "writing the report", spec.commandLine().getErr(), () -> ce.render(request(ce, file)));
            if (output == null) {
                out.print(new String(bytes, StandardCharsets.UTF_8));
            } else {
                InputFiles.write(output, bytes);
            }
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
        Decision decision = decision(ce, file);
        return decision == null ? request : request.explaining(decision);
    }

    /** Reports that explain an answer get it first: the indicators, or the bill of an episode. */
    private @Nullable Decision decision(CustomizedEmployment ce, CaseFile file) {
        return switch (report) {
            case "indicators" -> ce.check(file, "indicators", options.asOf(), options.references());
            case "bill" -> ce.adjudicate(file, episode(file), options.asOf(), options.references());
            default -> null;
        };
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
