package org.customizedemployment.cli.caseload;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import org.customizedemployment.cli.option.BasisOptions;
import org.customizedemployment.cli.option.CaseOptions;
import org.customizedemployment.cli.option.Stores;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.runtime.Caseload;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.batch.BatchCount;
import org.customizedemployment.runtime.batch.CaseBatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ce batch}: findings or bills of a whole caseload, one case a line; as fast as both processors go, in memory that does not grow. */
@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Checks many cases: one line of JSON each.",
            "Gives a line for each case, or a row for each finding or claim line. A bad line",
            "is told with its number and passed over. Ctrl-C ends it cleanly."
        },
        footerHeading = "%nExample:%n",
        footer = "  ce batch cases.ndjson --pack foundations --format csv -o findings.csv")
@API(status = API.Status.INTERNAL, since = "0.1")
public final class BatchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CasesOrStoreOption cases = new CasesOrStoreOption();

    @Mixin
    private BasisOptions basis = new BasisOptions();

    @Option(
            names = "--ask",
            paramLabel = "WHAT",
            description = "findings (default), bills, or all: both, as ndjson only.")
    private Asked asked = Asked.FINDINGS;

    @Option(names = "--format", paramLabel = "FORMAT", description = "ndjson (default) or csv.")
    private Shape shape = Shape.NDJSON;

    @Mixin
    private OutOption out = new OutOption();

    @Option(
            names = "--validated",
            description = {
                "The cases were looked through before, by a store or by 'ce validate':",
                "reads what a newer version wrote, and is faster."
            })
    private boolean validated;

    BatchCommand() {}

    /** What is asked of each case. */
    enum Asked {
        FINDINGS,
        BILLS,
        ALL
    }

    /** How it is written. */
    enum Shape {
        NDJSON,
        CSV
    }

    @Override
    public Integer call() throws IOException {
        if (asked == Asked.ALL && shape == Shape.CSV) {
            throw new CeException(
                    CliError.BAD_CHOICE,
                    "a table has one sort of rows: --ask findings or --ask bills, or --format ndjson");
        }
        Optional<String> store = cases.store();
        if (store.isEmpty()) {
            cases.file();
        }
        References outside = basis.references();
        try (CustomizedEmployment ce = store.isEmpty()
                ? CaseOptions.open(basis.packs().providers(), 80)
                : Stores.library(Stores.existing(store.get()), basis.packs().providers())) {
            Caseload caseload = ce.caseload(basis.asOf(), outside);
            return batch(ce, BatchRows.of(validated ? caseload : caseload.lookingThrough(), asked, shape));
        }
    }

    private int batch(CustomizedEmployment ce, BatchRows rows) throws IOException {
        CaseBatch<BatchRows.Row> batch = CaseBatch.of(rows::row);
        // What a store keeps was looked through when it came in, and a newer version may have written it.
        CaseBatch<BatchRows.Row> reading = validated || cases.store().isPresent() ? batch : batch.strictly();
        PrintWriter err = spec.commandLine().getErr();
        BatchOutput output = new BatchOutput(target(), err, cases.bar(err), cases.named());
        Stopping stopping = Stopping.by(reading::cancel);
        try {
            output.begin(rows.head());
            BatchCount end = cases.run(reading, ce, output);
            output.end();
            return said(end, output.hasFindings(), err);
        } finally {
            output.close(out.file().isPresent());
            stopping.ended();
        }
    }

    private PrintWriter target() {
        Optional<Path> file = out.file();
        return file.isEmpty()
                ? spec.commandLine().getOut()
                : out.writer(file.get(), cases.store().isPresent() ? null : cases.file());
    }

    private int said(BatchCount end, boolean findings, PrintWriter err) {
        if (end.refused() > 0 || end.cancelled()) {
            err.println(String.format(
                    Locale.ROOT,
                    "ce: %s answered, %d refused%s",
                    CasesOption.cases(end.answered()),
                    end.refused(),
                    end.cancelled() ? "; stopped before the end of the file" : ""));
            if (end.answered() == 0 && !end.cancelled() && cases.store().isEmpty()) {
                err.println("ce: no line is a case; a file that is one case over many lines goes with 'ce check' or"
                        + " 'ce adjudicate'");
            }
            return ExitCode.BAD_INPUT;
        }
        return findings ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
