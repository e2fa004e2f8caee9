package org.customizedemployment.cli.caseload;

import java.nio.file.Path;
import java.util.Optional;
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
}
