package org.customizedemployment.cli.caseload;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.core.error.CeException;
import picocli.CommandLine.Parameters;

/** The file with many cases; the same for every command that reads one. */
final class CasesOption {
    @Parameters(
            index = "0",
            paramLabel = "CASES",
            description = "The cases: a file that ends in .ndjson, one case a line, as ce-case/1 or the case alone.")
    private Path cases = Path.of("");

    CasesOption() {}

    /** A file that is there. */
    Path file() {
        if (!Files.isRegularFile(cases)) {
            throw new CeException(CliError.NO_FILE, "there is no file '" + cases + "'");
        }
        return cases;
    }

    boolean isLines() {
        return cases.getFileName().toString().endsWith(".ndjson");
    }

    BatchBar bar(PrintWriter err) throws IOException {
        return BatchBar.on(err, Files.size(file()));
    }

    /** So many, in words. */
    static String cases(long count) {
        return count == 1 ? "1 case" : count + " cases";
    }
}
