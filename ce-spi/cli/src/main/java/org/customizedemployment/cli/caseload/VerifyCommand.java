package org.customizedemployment.cli.caseload;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.cli.option.Stores;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.verification.Verification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ce verify}: whether journals are as they were appended, by their hash chain. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Checks that nobody altered the journals of a store.",
            "A line for each case: its last revision and the link of its hash chain, to note",
            "elsewhere; or the first line that is not as it was appended. Erasing is no break."
        },
        footerHeading = "%nExample:%n",
        footer = "  ce verify --store sqlite:cases.db")
@API(status = API.Status.INTERNAL, since = "0.1")
public final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", arity = "0..1", paramLabel = "CASE", description = "The id of a case; without it, all.")
    private @Nullable String id;

    @Mixin
    private StoreOption store = new StoreOption();

    VerifyCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        String one = id;
        try (CustomizedEmployment ce = Stores.library(Stores.existing(store.url()), List.of());
                Stream<Verification> verified = one == null ? ce.verifyAll() : Stream.of(ce.verify(CaseId.of(one)))) {
            long broken = verified.peek(each -> out.println(line(each)))
                    .filter(each -> !each.isWhole())
                    .count();
            return broken == 0 ? ExitCode.FINE : ExitCode.FINDINGS;
        }
    }

    private static String line(Verification one) {
        String place = one.firstBreak()
                .map(found -> "revision " + found.revision() + " "
                        + found.kind().name().toLowerCase(Locale.ROOT))
                .orElseGet(() ->
                        "whole, revision " + one.revision().map(String::valueOf).orElse("-") + ", "
                                + one.link().map(link -> link.value()).orElse("-"));
        return one.id() + ": " + place;
    }
}
