package org.customizedemployment.cli.caseload;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.batch.BatchCount;
import org.customizedemployment.runtime.batch.BatchListener;
import org.customizedemployment.runtime.batch.CaseBatch;
import org.customizedemployment.spi.source.SourcedCase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The file with many cases, or the store that keeps them. */
final class CasesOrStoreOption {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "CASES",
            description = "The cases: a file that ends in .ndjson, one case a line, as ce-case/1 or the case alone.")
    private @Nullable Path cases;

    @Option(names = "--store", paramLabel = "URL", description = "All cases of a store, in the place of a file.")
    private @Nullable String store;

    CasesOrStoreOption() {}

    /** The store whose cases are meant; empty: a file's are. */
    Optional<String> store() {
        if ((cases == null) == (store == null)) {
            throw new CeException(CliError.WHICH_ONE, "give a file of cases (CASES) or a store (--store)");
        }
        return Optional.ofNullable(store);
    }

    /** A file that is there. */
    Path file() {
        Path file = cases;
        if (file == null || !Files.isRegularFile(file)) {
            throw new CeException(CliError.NO_FILE, "there is no file '" + file + "'");
        }
        return file;
    }

    /** Asks about each of them: of the file's lines, or of the cases of the store that the library was opened on. */
    <T> BatchCount run(CaseBatch<T> batch, CustomizedEmployment ce, BatchListener<T> listener) throws IOException {
        if (store().isPresent()) {
            try (Stream<SourcedCase> standing = ce.cases()) {
                return batch.run(standing, listener);
            }
        }
        try (InputStream in = Files.newInputStream(file())) {
            return batch.run(in, listener);
        }
    }

    /** What one of them is called when it is told of. */
    String named() {
        return store().isPresent() ? "case " : "line ";
    }

    BatchBar bar(PrintWriter err) throws IOException {
        return BatchBar.on(err, store().isPresent() ? BatchBar.UNKNOWN : Files.size(file()));
    }
}
