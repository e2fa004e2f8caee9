package org.customizedemployment.cli.option;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.cli.input.Completeness;
import org.customizedemployment.cli.terminal.Progress;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The case in a file, and in which language to speak of it. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CaseInput {
    @Parameters(
            index = "0",
            paramLabel = "CASE.json",
            description = "The case, as JSON in the format ce-case/1; with --store its id.")
    private String caseFile = "";

    @Option(
            names = "--store",
            paramLabel = "URL",
            description = "The store that has the case, for example sqlite:cases.db.")
    private @Nullable String store;

    @Mixin
    private LanguageOptions language = new LanguageOptions();

    public CaseInput() {}

    /** As it was given. */
    public String place() {
        return caseFile;
    }

    public Path path() {
        return Path.of(caseFile);
    }

    /** The URL of the store; empty if the case is in a file. */
    public Optional<String> store() {
        return Optional.ofNullable(store);
    }

    /** The id of a case in a store. */
    public CaseId caseId() {
        return CaseId.of(caseFile);
    }

    public LanguageOptions language() {
        return language;
    }

    /** The case with its journal if it has one, complete in itself; what it lacks is an error that names every place. */
    public CaseDocument document(PrintWriter err) {
        language.locale(); // a wrong language is said before anything is read
        String url = store;
        return Progress.during(
                "reading " + caseFile,
                err,
                () -> url == null ? Completeness.read(path(), language.messages()) : stored(url, caseId()));
    }

    /** A case of a store, which has looked it through. */
    public static CaseDocument stored(String url, CaseId id) {
        try (CustomizedEmployment ce = Stores.library(Stores.existing(url), List.of())) {
            return ce.export(id);
        }
    }

    /** The case without its journal. */
    public CaseFile read(PrintWriter err) {
        return document(err).caseFile();
    }
}
