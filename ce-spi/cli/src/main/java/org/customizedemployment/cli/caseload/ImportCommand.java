package org.customizedemployment.cli.caseload;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import org.customizedemployment.cli.input.Completeness;
import org.customizedemployment.cli.option.LanguageOptions;
import org.customizedemployment.cli.option.Stores;
import org.customizedemployment.cli.option.TimeConverter;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.batch.BadLine;
import org.customizedemployment.runtime.batch.BatchCount;
import org.customizedemployment.runtime.batch.BatchListener;
import org.customizedemployment.runtime.batch.CaseBatch;
import org.customizedemployment.spi.store.CaseHead;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.store.jdbc.error.StoreError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ce import}: takes cases into a store, each whole with its journal or not at all. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Takes a case, or many, into a store.",
            "Each comes in whole, with its journal, or not at all; one that is there already",
            "with the same journal is passed over, so an import that broke off can be run again."
        },
        footerHeading = "%nExample:%n",
        footer = "  ce import cases.ndjson --store sqlite:cases.db --by ana --at '2026-07-01T09:00[America/New_York]'")
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ImportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CasesOption cases = new CasesOption();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--by", paramLabel = "WHO", description = "Who takes them in; for cases that come without journal.")
    private @Nullable String by;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            description = "When, for example '2026-03-01T13:00[America/New_York]'; for the same cases.")
    private @Nullable PlaceTime at;

    @Mixin
    private LanguageOptions language = new LanguageOptions();

    ImportCommand() {}

    @Override
    public Integer call() throws IOException {
        Path file = cases.file();
        if (cases.isLines()) {
            return lines();
        }
        CaseDocument document = Completeness.read(file, language.messages());
        try (CustomizedEmployment ce = Stores.library(Stores.made(store.url()), List.of())) {
            take(ce, document);
        }
        spec.commandLine().getOut().println("1 case taken in");
        return ExitCode.FINE;
    }

    private int lines() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        CaseStore opened = Stores.made(store.url());
        try (CustomizedEmployment ce = Stores.library(opened, List.of());
                InputStream in = Files.newInputStream(cases.file())) {
            Taking taking = new Taking(ce, opened, err, cases.bar(err));
            try {
                CaseBatch.ofDocuments(document -> document).strictly().run(in, taking);
            } finally {
                taking.sum(spec.commandLine().getOut());
            }
            return taking.refused > 0 ? ExitCode.BAD_INPUT : ExitCode.FINE;
        }
    }

    private void take(CustomizedEmployment ce, CaseDocument document) {
        ce.importCase(document, String.valueOf(cases.file().getFileName()), context(document));
    }

    /** One that has its journal says there who did what. */
    private CaseContext context(CaseDocument document) {
        if (!document.journal().isEmpty()) {
            return CaseContext.of(
                    "import",
                    document.journal().get(0).by().value(),
                    document.journal().get(0).recordedAt());
        }
        String who = by;
        PlaceTime when = at;
        if (who == null || when == null) {
            throw new CeException(
                    CliError.NOT_STATED, "a case without journal: who takes it in and when is not stated (--by, --at)");
        }
        return CaseContext.of("import", who, when);
    }

    /**
     * Writes one after the other, as a store has one writer; what is refused is told and passed over. If it is the store that fails, that is the end: what
     * was taken in is there, and the same import goes on from it. Nothing more is written to one that is damaged.
     */
    private final class Taking implements BatchListener<CaseDocument> {
        private final CustomizedEmployment ce;
        private final CaseStore opened;
        private final PrintWriter err;
        private final BatchBar bar;
        private long taken;
        private long there;
        private long refused;

        Taking(CustomizedEmployment ce, CaseStore opened, PrintWriter err, BatchBar bar) {
            this.ce = ce;
            this.opened = opened;
            this.err = err;
            this.bar = bar;
        }

        @Override
        public void answered(long line, CaseId id, CaseDocument document) {
            try {
                Optional<CaseHead> before = opened.head(id);
                take(ce, document);
                if (before.isPresent() && before.equals(opened.head(id))) {
                    there++;
                } else {
                    taken++;
                }
            } catch (CeException e) {
                if (Stores.isLost(e) || e.getErrorCode() == StoreError.DAMAGED) {
                    throw e;
                }
                say("line " + line + ": " + e.getMessage());
            }
        }

        @Override
        public void refused(BadLine line) {
            say("line " + line);
        }

        @Override
        public void progressed(BatchCount sofar) {
            bar.show(sofar);
        }

        private void say(String text) {
            refused++;
            bar.clear();
            err.println(text);
        }

        void sum(PrintWriter out) {
            bar.clear();
            String before = there == 0 ? "" : ", " + there + " there before";
            out.println(
                    String.format(Locale.ROOT, "%s taken in%s, %d refused", CasesOption.cases(taken), before, refused));
        }
    }
}
