package org.customizedemployment.cli.pack;

import java.util.List;
import java.util.stream.Collectors;
import org.customizedemployment.cli.option.PackOptions;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.rules.error.PackProblem;
import org.customizedemployment.rules.pack.PackLibrary;
import org.customizedemployment.rules.pack.PackLoad;
import org.customizedemployment.rules.pack.PackLoader;
import org.customizedemployment.spi.pack.PackProvider;

/** Packs that are asked something, so that what is wrong with them ends the command. */
final class LoadedPacks {
    private LoadedPacks() {}

    /** These packs and the installed ones below them. */
    static PackLibrary of(List<String> packs) {
        return load(PackOptions.withLower(packs));
    }

    static PackLibrary load(List<PackProvider> layers) {
        PackLoad load = PackLoader.load(layers);
        if (load instanceof PackLoad.Failed failed) {
            throw new CeException(
                    CliError.BAD_PACK,
                    (failed.problems().size() == 1
                                    ? "1 problem"
                                    : failed.problems().size() + " problems") + " in the packs:"
                            + failed.problems().stream()
                                    .map(PackProblem::toString)
                                    .collect(Collectors.joining("\n  ", "\n  ", "\n")));
        }
        return ((PackLoad.Loaded) load).library();
    }
}
