package org.customizedemployment.testkit;

import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.customizedemployment.rules.error.PackProblem;
import org.customizedemployment.rules.pack.PackLibrary;
import org.customizedemployment.rules.pack.PackLoad;
import org.customizedemployment.rules.pack.PackLoader;
import org.customizedemployment.spi.pack.PackProvider;

/** Loads packs in tests, where problems are to be read, not handled. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Loading {
    private Loading() {}

    /**
     * The packs as a library.
     *
     * @throws AssertionError with every problem on its own line, if there are any
     */
    public static PackLibrary library(List<PackProvider> layersLowestFirst) {
        PackLoad load = PackLoader.load(layersLowestFirst);
        if (load instanceof PackLoad.Failed failed) {
            throw new AssertionError(lines(failed.problems()));
        }
        return ((PackLoad.Loaded) load).library();
    }

    static String lines(List<PackProblem> problems) {
        return problems.stream().map(PackProblem::toString).collect(Collectors.joining("\n"));
    }
}
