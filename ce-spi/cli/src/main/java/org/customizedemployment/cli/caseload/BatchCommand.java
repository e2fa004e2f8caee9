package org.customizedemployment.cli.caseload;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apiguardian.api.API;
import org.customizedemployment.cli.input.Registers;
import org.customizedemployment.cli.option.AsOfConverter;
import org.customizedemployment.cli.option.CaseOptions;
import org.customizedemployment.cli.option.PackOptions;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.runtime.Caseload;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.batch.BatchCount;
import org.customizedemployment.runtime.batch.CaseBatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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
    private static final long SECONDS_TO_END = 30;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "CASES.ndjson",
            description = "The cases, one a line: as ce-case/1 or the case alone.")
    private Path cases = Path.of("");

    @Mixin
    private PackOptions packs = new PackOptions();

    @Option(
            names = "--ask",
            paramLabel = "WHAT",
            description = "findings (default), bills, or all: both, as ndjson only.")
    private Asked asked = Asked.FINDINGS;

    @Option(names = "--format", paramLabel = "FORMAT", description = "ndjson (default) or csv.")
    private Shape shape = Shape.NDJSON;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "The file to write to; without it standard output.")
    private @Nullable Path out;

    @Option(
            names = "--as-of",
            paramLabel = "NAME=DATE,…",
            converter = AsOfConverter.class,
            description = "The dates to judge every case by; without them the latest recorded date of each.")
    private AsOf asOf = AsOf.none();

    @Option(
            names = "--references",
            paramLabel = "FILE",
            description = "Registers outside the cases, as for 'ce check'.")
    private @Nullable Path references;

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
        if (!Files.isRegularFile(cases)) {
            throw new CeException(CliError.NO_FILE, "there is no file '" + cases + "'");
        }
        References outside = references == null ? References.NONE : Registers.read(references);
        try (CustomizedEmployment ce = CaseOptions.open(packs.providers(), 80)) {
            Caseload caseload = ce.caseload(asOf, outside);
            return batch(BatchRows.of(validated ? caseload : caseload.lookingThrough(), asked, shape));
        }
    }

    private int batch(BatchRows rows) throws IOException {
        CaseBatch<BatchRows.Row> batch = CaseBatch.of(rows::row);
        CaseBatch<BatchRows.Row> reading = validated ? batch : batch.strictly();
        PrintWriter err = spec.commandLine().getErr();
        CountDownLatch ended = new CountDownLatch(1);
        Thread stop = new Thread(() -> stop(reading, ended), "ce-batch-stop");
        Runtime.getRuntime().addShutdownHook(stop);
        BatchOutput output = new BatchOutput(target(), err, BatchBar.on(err, Files.size(cases)));
        try (InputStream in = Files.newInputStream(cases)) {
            output.begin(rows.head());
            BatchCount end = reading.run(in, output);
            output.end();
            return said(end, output.hasFindings(), err);
        } finally {
            output.close(out != null);
            ended.countDown();
            forget(stop);
        }
    }

    private PrintWriter target() throws IOException {
        return out == null
                ? spec.commandLine().getOut()
                : new PrintWriter(Files.newBufferedWriter(out, StandardCharsets.UTF_8), false);
    }

    private int said(BatchCount end, boolean findings, PrintWriter err) {
        if (end.refused() > 0 || end.cancelled()) {
            err.println(String.format(
                    Locale.ROOT,
                    "ce: %d cases answered, %d lines refused%s",
                    end.answered(),
                    end.refused(),
                    end.cancelled() ? "; stopped before the end of the file" : ""));
            return ExitCode.BAD_INPUT;
        }
        return findings ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    /** Run by the virtual machine when it is told to end: waits until what was begun is written. */
    private static void stop(CaseBatch<?> batch, CountDownLatch ended) {
        batch.cancel();
        try {
            if (!ended.await(SECONDS_TO_END, TimeUnit.SECONDS)) {
                Thread.currentThread().interrupt(); // whoever reads a stopped disk is not waited for
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread stop) {
        try {
            Runtime.getRuntime().removeShutdownHook(stop);
        } catch (IllegalStateException e) {
            // It is running: the virtual machine is ending, for which it is there.
        }
    }
}
