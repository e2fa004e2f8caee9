package org.customizedemployment.cli.option;

import java.nio.file.Path;
import org.apiguardian.api.API;
import org.customizedemployment.cli.input.Registers;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.reference.References;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What to judge by: packs, dates, registers. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class BasisOptions {
    @Mixin
    private PackOptions packs = new PackOptions();

    @Option(
            names = "--as-of",
            paramLabel = "NAME=DATE,…",
            converter = AsOfConverter.class,
            description =
                    "The dates to judge by, for example decision=2026-03-01. Decision and report default to the latest"
                            + " recorded date of the case.")
    private AsOf asOf = AsOf.none();

    @Option(
            names = "--references",
            paramLabel = "FILE",
            description =
                    "Registers outside the case, such as staff credentials: JSON in the format ce-references/1, or certified"
                            + " staff as CSV.")
    private @Nullable Path references;

    public BasisOptions() {}

    public PackOptions packs() {
        return packs;
    }

    public AsOf asOf() {
        return asOf;
    }

    public References references() {
        return references == null ? References.NONE : Registers.read(references);
    }
}
