package org.customizedemployment.cli.caseload;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.customizedemployment.cli.input.InputFiles;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.core.error.CeException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The file to write to. */
final class OutOption {
    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "The file to write to; without it standard output.")
    private @Nullable Path out;

    OutOption() {}

    /** Empty: standard output. */
    Optional<Path> file() {
        return Optional.ofNullable(out);
    }

    /**
     * Writes to it line by line, while something else is read.
     *
     * @param source what is read; null if it is no file
     */
    PrintWriter writer(Path file, @Nullable Path source) {
        try {
            if (source != null && Files.exists(file) && Files.isSameFile(file, source)) {
                throw new CeException(CliError.NOT_WRITTEN, "'" + file + "' is what is read");
            }
            InputFiles.requireNoDatabase(file);
            return new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), false);
        } catch (IOException e) {
            throw new CeException(CliError.NOT_WRITTEN, "can't write '" + file + "'", e);
        }
    }
}
