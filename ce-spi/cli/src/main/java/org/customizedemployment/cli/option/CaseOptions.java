package org.customizedemployment.cli.option;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.apiguardian.api.API;
import org.customizedemployment.cli.input.Registers;
import org.customizedemployment.cli.view.CliWords;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.process.IpsProcess;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.reports.format.TextFormat;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.spi.pack.PackProvider;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The case and what it is judged by; the same for every command that judges a case. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CaseOptions {
    @Mixin
    private CaseInput input = new CaseInput();

    @Mixin
    private PackOptions packs = new PackOptions();

    @Option(
            names = "--as-of",
            paramLabel = "NAME=DATE,…",
            converter = AsOfConverter.class,
            description = {
                "The dates to judge by, for example decision=2026-03-01.",
                "Decision and report default to the latest recorded date of the case."
            })
    private AsOf asOf = AsOf.none();

    @Option(
            names = "--references",
            paramLabel = "FILE",
            description = {
                "Registers outside the case, such as staff credentials: JSON in the format",
                "ce-references/1, or certified staff as CSV."
            })
    private @Nullable Path references;

    public CaseOptions() {}

    public AsOf asOf() {
        return asOf;
    }

    public Path path() {
        return input.path();
    }

    public Locale locale() {
        return input.language().locale();
    }

    public References references() {
        return references == null ? References.NONE : Registers.read(references);
    }

    /** A context for questions that change nothing; the day is the decision date, else the case's latest recorded date. */
    public CaseContext context(CaseFile file) {
        LocalDate day = asOf.date(DateName.DECISION)
                .or(file::getLastRecorded)
                .orElseThrow(() ->
                        new CeException(CoreError.MISSING_DATE, "the case has no recorded date (--as-of decision=…)"));
        return CaseContext.of("preview", "ce", PlaceTime.of(day.atStartOfDay(), ZoneOffset.UTC))
                .withAsOf(asOf)
                .withReferences(references());
    }

    /** The case as it is in the file, with its journal if it has one. */
    public CaseDocument document(PrintWriter err) {
        return input.document(err);
    }

    /** The case, complete in itself; what an entry lacks is an error that names it. */
    public CaseFile read(PrintWriter err) {
        return input.read(err);
    }

    /** How wide text is. */
    public int width() {
        return input.language().width();
    }

    /** The library with the packs asked for. */
    public CustomizedEmployment open() {
        return open(packs.providers(), input.language().width());
    }

    public static CustomizedEmployment open(List<PackProvider> packs, int width) {
        CustomizedEmployment.Builder builder = CustomizedEmployment.builder()
                .format(new TextFormat(width))
                .alsoProcess(IpsProcess.definition())
                .messages(CliWords.builtIn());
        packs.forEach(builder::pack);
        return builder.build();
    }
}
