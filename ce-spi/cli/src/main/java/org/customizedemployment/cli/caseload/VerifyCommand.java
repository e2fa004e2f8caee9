package org.customizedemployment.cli.caseload;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.cli.option.Stores;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.store.Strays;
import org.customizedemployment.runtime.verification.Verification;
import org.customizedemployment.spi.store.CaseHead;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.Page;
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
    private static final int PAGE = 500;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", arity = "0..1", paramLabel = "CASE", description = "The id of a case; without it, all.")
    private @Nullable String id;

    @Mixin
    private StoreOption store = new StoreOption();

    VerifyCommand() {}

    @Override
    public Integer call() {
        CaseStore opened = Stores.existing(store.url());
        try (CustomizedEmployment ce = Stores.library(opened, List.of())) {
            if (id != null) {
                return told(ce.verify(CaseId.of(id))) ? ExitCode.FINE : ExitCode.FINDINGS;
            }
            return Strays.after(Stream.of(every(ce, opened)), opened).reduce(ExitCode.FINE, Math::max);
        }
    }

    /** One that can't even be read is told and hides no other. */
    private int every(CustomizedEmployment ce, CaseStore opened) {
        PrintWriter err = spec.commandLine().getErr();
        int exit = ExitCode.FINE;
        CaseId after = null;
        Page<CaseHead> page;
        do {
            page = opened.scan(after, PAGE);
            for (CaseHead head : page.items()) {
                after = head.id();
                try {
                    exit = Math.max(exit, told(ce.verify(head.id())) ? ExitCode.FINE : ExitCode.FINDINGS);
                } catch (CeException e) {
                    if (Stores.isLost(e)) {
                        throw e;
                    }
                    exit = ExitCode.BAD_INPUT;
                    err.println(head.id() + ": not verified: " + e.getMessage());
                }
            }
        } while (page.more());
        return exit;
    }

    private boolean told(Verification one) {
        spec.commandLine().getOut().println(line(one));
        return one.isWhole();
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
