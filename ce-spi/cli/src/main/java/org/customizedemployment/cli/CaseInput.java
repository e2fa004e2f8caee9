package org.customizedemployment.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.jackson.CaseJson;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The case in a file, and in which language to speak of it. */
final class CaseInput {
    @Parameters(index = "0", paramLabel = "CASE.json", description = "The case, as JSON in the format ce-case/1.")
    private Path caseFile = Path.of("");

    @Mixin
    private LanguageOptions language = new LanguageOptions();

    CaseInput() {}

    Path path() {
        return caseFile;
    }

    LanguageOptions language() {
        return language;
    }

    /** The case as it is in the file, with its journal if it has one. */
    CaseDocument document(PrintWriter err) {
        language.locale(); // a wrong language is said before anything is read
        return Progress.during(
                "reading " + caseFile,
                err,
                () -> Located.reading(caseFile, bytes -> CaseJson.strict().readDocument(bytes)));
    }

    /** The case, complete in itself; what an entry lacks is an error that names it. */
    CaseFile read(PrintWriter err) {
        CaseFile file = document(err).caseFile();
        DesignFiles.complete(caseFile, file);
        return file;
    }
}
