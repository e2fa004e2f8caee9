package org.customizedemployment.rules.pack;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.customizedemployment.rules.error.PackProblem;
import org.customizedemployment.spi.pack.PackFile;
import org.customizedemployment.spi.pack.PackProvider;

/** Packs written in tests; their bodies start at line 5. */
public final class Packs {
    private Packs() {}

    public static PackProvider pack(String id, String body) {
        return FilePack.of(List.of(file(id + ".yaml", head(id, "") + body)));
    }

    static PackProvider over(String lower, String id, String body) {
        return FilePack.of(List.of(file(id + ".yaml", head(id, ", layers-over: [" + lower + "]") + body)));
    }

    /** With more in its head. */
    static PackProvider file(String id, String more, String body) {
        return FilePack.of(List.of(file(id + ".yaml", head(id, ", " + more) + body)));
    }

    private static String head(String id, String more) {
        return "format: ce-pack/1\npack: {id: " + id + ", version: 0.1.0" + more + "}\n\n\n";
    }

    static PackFile file(String name, String text) {
        return PackFile.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public static PackLibrary library(PackProvider... layers) {
        PackLoad load = PackLoader.load(Arrays.asList(layers));
        if (load instanceof PackLoad.Failed failed) {
            throw new AssertionError(failed.problems());
        }
        return ((PackLoad.Loaded) load).library();
    }

    /** All problems as authors read them. */
    public static List<String> problems(PackProvider... layers) {
        PackLoad load = PackLoader.load(Arrays.asList(layers));
        return load instanceof PackLoad.Failed failed
                ? failed.problems().stream().map(PackProblem::toString).toList()
                : List.of();
    }

    static List<String> warnings(PackProvider... layers) {
        return PackLoader.load(Arrays.asList(layers)).warnings().stream()
                .map(PackProblem::toString)
                .toList();
    }
}
