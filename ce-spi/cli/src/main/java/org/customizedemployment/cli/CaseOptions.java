package org.customizedemployment.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.jackson.problem.JsonProblemException;
import org.customizedemployment.reports.format.TextFormat;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.validation.CommandValidation;
import org.customizedemployment.runtime.validation.Violation;
import org.customizedemployment.spi.pack.PackProvider;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The case and what it is judged by; the same for every command that reads a case. */
final class CaseOptions {
    private static final List<String> LANGUAGES = List.of("en", "es");

    @Parameters(index = "0", paramLabel = "CASE.json", description = "The case, as JSON in the format ce-case/1.")
    private Path caseFile = Path.of("");

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
            description = "Registers outside the case, such as staff credentials: JSON in the format ce-references/1.")
    private @Nullable Path references;

    @Option(names = "--lang", paramLabel = "LANG", description = "The language of texts: en (default) or es.")
    private String language = "en";

    @Option(names = "--width", paramLabel = "N", description = "Columns of text output (default: 80).")
    private int width = 80;

    CaseOptions() {}

    AsOf asOf() {
        return asOf;
    }

    Locale locale() {
        if (!LANGUAGES.contains(language)) {
            throw new CeException(CliError.BAD_CHOICE, "language '" + language + "': there are " + LANGUAGES);
        }
        return Locale.forLanguageTag(language);
    }

    References references() {
        return references == null
                ? References.NONE
                : located(references, bytes -> CaseJson.strict().readReferences(bytes));
    }

    /** A context for questions that change nothing; the day is the decision date, else the case's latest recorded date. */
    CaseContext context(CaseFile file) {
        LocalDate day = asOf.date(DateName.DECISION)
                .or(file::getLastRecorded)
                .orElseThrow(() ->
                        new CeException(CoreError.MISSING_DATE, "the case has no recorded date (--as-of decision=…)"));
        return CaseContext.of("preview", "ce", PlaceTime.of(day.atStartOfDay(), ZoneOffset.UTC))
                .withAsOf(asOf)
                .withReferences(references());
    }

    /** The case, complete in itself; what an entry lacks is an error that names it. */
    CaseFile read(PrintWriter err) {
        locale(); // a wrong language is said before anything is read
        CaseFile file = Progress.during(
                "reading " + caseFile,
                err,
                () -> located(
                        caseFile, bytes -> CaseJson.strict().readDocument(bytes).caseFile()));
        try (CommandValidation validation = CommandValidation.standard()) {
            List<Violation> violations = validation.check(file);
            if (!violations.isEmpty()) {
                throw new CeException(
                        CliError.INCOMPLETE,
                        caseFile + ": "
                                + violations.stream()
                                        .map(one -> one.pointer() + " " + one.code())
                                        .collect(Collectors.joining(", ")));
            }
        }
        return file;
    }

    /** The library with the packs asked for. */
    CustomizedEmployment open() {
        return open(packs.providers(), width);
    }

    static CustomizedEmployment open(List<PackProvider> packs, int width) {
        CustomizedEmployment.Builder builder = CustomizedEmployment.builder().format(new TextFormat(width));
        packs.forEach(builder::pack);
        return builder.build();
    }

    /** Reads a file and names it in whatever is wrong with it. */
    private static <T> T located(Path path, Function<byte[], T> reading) {
        byte[] bytes = InputFiles.read(path);
        try {
            return reading.apply(bytes);
        } catch (JsonProblemException e) {
            String place = e.getLine() < 1 ? "" : ":" + e.getLine() + ":" + e.getColumn();
            String pointer = e.getPointer().isEmpty() ? "" : " " + e.getPointer();
            throw new CeException(e.getErrorCode(), path + place + pointer + ": " + e.getWhat(), e);
        }
    }
}
