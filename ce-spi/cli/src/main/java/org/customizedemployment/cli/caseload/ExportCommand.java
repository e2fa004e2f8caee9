package org.customizedemployment.cli.caseload;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import org.customizedemployment.cli.input.InputFiles;
import org.customizedemployment.cli.option.Stores;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.spi.store.CaseHead;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.Page;
import org.customizedemployment.spi.store.StrayRow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ce export}: a case of a store with its whole journal, or every case. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes a case of a store as a file.",
            "With its whole journal, in the format ce-case/1, as 'ce import' takes it in."
        },
        footerHeading = "%nExample:%n",
        footer = "  ce export case-0017 --store sqlite:cases.db -o case-0017.json")
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ExportCommand implements Callable<Integer> {
    private static final int PAGE = 500;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", arity = "0..1", paramLabel = "CASE", description = "The id of the case.")
    private @Nullable String id;

    @Option(names = "--all", description = "Every case, one a line, in the order of their ids; on standard output.")
    private boolean all;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private OutOption out = new OutOption();

    ExportCommand() {}

    @Override
    public Integer call() {
        String one = id;
        if (all == (one != null) || (all && out.file().isPresent())) {
            throw new CeException(CliError.WHICH_ONE, "give the id of a case, or --all alone");
        }
        CaseStore opened = Stores.existing(store.url());
        try (CustomizedEmployment ce = Stores.library(opened, List.of())) {
            if (one == null) {
                return every(ce, opened);
            }
            one(ce.export(CaseId.of(one)));
        }
        return ExitCode.FINE;
    }

    private void one(CaseDocument document) {
        byte[] json = CaseJson.standard().pretty().write(document);
        Optional<Path> file = out.file();
        if (file.isEmpty()) {
            spec.commandLine().getOut().print(new String(json, StandardCharsets.UTF_8));
        } else {
            InputFiles.write(file.get(), json);
        }
    }

    /** One that is damaged is told and hides no other: what can be saved of a store is saved. */
    private int every(CustomizedEmployment ce, CaseStore opened) {
        PrintWriter to = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        long damaged = 0;
        CaseId after = null;
        Page<CaseHead> page;
        do {
            page = opened.scan(after, PAGE);
            for (CaseHead head : page.items()) {
                after = head.id();
                try {
                    to.print(new String(CaseJson.standard().write(ce.export(head.id())), StandardCharsets.UTF_8));
                    to.print('\n');
                } catch (CeException e) {
                    if (Stores.isLost(e)) {
                        throw e;
                    }
                    damaged++;
                    err.println(head.id() + ": not written: " + e.getMessage());
                }
            }
            if (to.checkError()) {
                throw new CeException(CliError.NOT_WRITTEN, "what is exported can't be written");
            }
        } while (page.more());
        for (StrayRow stray : opened.strays(Integer.MAX_VALUE)) {
            damaged++;
            err.println(stray + ": not written: it is no case");
        }
        return damaged == 0 ? ExitCode.FINE : ExitCode.BAD_INPUT;
    }
}
