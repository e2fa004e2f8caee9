package org.customizedemployment.cli.option;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.cli.view.CliWords;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.process.IpsProcess;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.format.docx.DocxFormat;
import org.customizedemployment.format.pdf.PdfFormat;
import org.customizedemployment.format.xlsx.XlsxFormat;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.reports.format.TextFormat;
import org.customizedemployment.reports.readability.ReadabilityFormat;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.spi.brand.Brand;
import org.customizedemployment.spi.pack.PackProvider;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;

/** The case and what it is judged by; the same for every command that judges a case. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CaseOptions {
    @Mixin
    private CaseInput input = new CaseInput();

    @Mixin
    private BasisOptions basis = new BasisOptions();

    public CaseOptions() {}

    public AsOf asOf() {
        return basis.asOf();
    }

    /** The case as it was given on the command line. */
    public String place() {
        return input.place();
    }

    /** Whether packs were asked for. */
    public boolean hasPacks() {
        return !basis.packs().isEmpty();
    }

    public Path path() {
        return input.path();
    }

    /** The URL of the store; empty if the case is in a file. */
    public Optional<String> store() {
        return input.store();
    }

    /** The id of a case in a store. */
    public CaseId caseId() {
        return input.caseId();
    }

    /** The library on the store that has the case, with the packs asked for. */
    public CustomizedEmployment open(String store) {
        return Stores.library(Stores.existing(store), basis.packs().providers());
    }

    public Locale locale() {
        return input.language().locale();
    }

    public References references() {
        return basis.references();
    }

    /** A context for questions that change nothing; the day is the decision date, else the case's latest recorded date. */
    public CaseContext context(CaseFile file) {
        LocalDate day = asOf().date(DateName.DECISION)
                .or(file::getLastRecorded)
                .orElseThrow(() ->
                        new CeException(CoreError.MISSING_DATE, "the case has no recorded date (--as-of decision=…)"));
        return CaseContext.of("preview", "ce", PlaceTime.of(day.atStartOfDay(), ZoneOffset.UTC))
                .withAsOf(asOf())
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
        return open(basis.packs().providers(), input.language().width());
    }

    /** The library with the packs asked for, on the store if one was given in place of a case, whose documents may be an agency's own. */
    public CustomizedEmployment open(Optional<Brand> brand) {
        CustomizedEmployment.Builder builder =
                builder(basis.packs().providers(), input.language().width());
        brand.ifPresent(builder::brand);
        builder.format(new ReadabilityFormat());
        if (Stores.isUrl(input.place())) {
            builder.store(Stores.existing(input.place()));
        }
        return builder.build();
    }

    public static CustomizedEmployment open(List<PackProvider> packs, int width) {
        return open(packs, width, null);
    }

    /**
     * The library with these packs.
     *
     * @param store the URL of the store it is on; null: of none
     */
    public static CustomizedEmployment open(List<PackProvider> packs, int width, @Nullable String store) {
        CustomizedEmployment.Builder builder = builder(packs, width);
        if (store != null) {
            builder.store(Stores.existing(store));
        }
        return builder.build();
    }

    /** The language asked for may be one of these too. */
    public void alsoLanguages(List<String> languages) {
        input.language().also(languages);
    }

    private static CustomizedEmployment.Builder builder(List<PackProvider> packs, int width) {
        CustomizedEmployment.Builder builder = CustomizedEmployment.builder()
                .format(new TextFormat(width))
                .format(new PdfFormat())
                .format(new DocxFormat())
                .format(new XlsxFormat())
                .alsoProcess(IpsProcess.definition())
                .messages(CliWords.builtIn());
        packs.forEach(builder::pack);
        return builder;
    }
}
