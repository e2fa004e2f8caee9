package org.customizedemployment.cli.option;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.apiguardian.api.API;
import org.customizedemployment.cli.input.Completeness;
import org.customizedemployment.cli.terminal.Progress;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.jackson.CaseDocument;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The case in a file, and in which language to speak of it. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CaseInput {
    @Parameters(index = "0", paramLabel = "CASE.json", description = "The case, as JSON in the format ce-case/1.")
    private Path caseFile = Path.of("");

    @Mixin
    private LanguageOptions language = new LanguageOptions();

    public CaseInput() {}

    public Path path() {
        return caseFile;
    }

    public LanguageOptions language() {
        return language;
    }

    /** The case with its journal if it has one, complete in itself; what it lacks is an error that names every place. */
    public CaseDocument document(PrintWriter err) {
        language.locale(); // a wrong language is said before anything is read
        return Progress.during("reading " + caseFile, err, () -> Completeness.read(caseFile, language.messages()));
    }

    /** The case without its journal. */
    public CaseFile read(PrintWriter err) {
        return document(err).caseFile();
    }
}
