package org.customizedemployment.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apiguardian.api.API;
import org.customizedemployment.cli.brand.BrandCommand;
import org.customizedemployment.cli.brand.ReportsCommand;
import org.customizedemployment.cli.caseload.BatchCommand;
import org.customizedemployment.cli.caseload.ExportCommand;
import org.customizedemployment.cli.caseload.ImportCommand;
import org.customizedemployment.cli.caseload.VerifyCommand;
import org.customizedemployment.cli.cases.ApplyCommand;
import org.customizedemployment.cli.cases.HistoryCommand;
import org.customizedemployment.cli.cases.ShowCommand;
import org.customizedemployment.cli.cases.TodoCommand;
import org.customizedemployment.cli.cases.ValidateCommand;
import org.customizedemployment.cli.design.DesignCommand;
import org.customizedemployment.cli.judging.AdjudicateCommand;
import org.customizedemployment.cli.judging.CertifyCommand;
import org.customizedemployment.cli.judging.CheckCommand;
import org.customizedemployment.cli.judging.ExplainCommand;
import org.customizedemployment.cli.judging.PreviewCommand;
import org.customizedemployment.cli.judging.ReportCommand;
import org.customizedemployment.cli.library.CompetencyCommand;
import org.customizedemployment.cli.library.PluginsCommand;
import org.customizedemployment.cli.library.ProcessCommand;
import org.customizedemployment.cli.library.SchemaCommand;
import org.customizedemployment.cli.pack.PackCommand;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.core.error.CeException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The {@code ce} command: the library without Java. Exit codes: 0 fine, 1 findings, 2 bad input or usage with the message on standard error.
 */
@Command(
        name = "ce",
        description = "Customized Employment: checks cases, explains decisions, writes reports.",
        mixinStandardHelpOptions = true,
        versionProvider = CeVersion.class,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  fine; advice alone is fine too",
            "  1  findings: a blocking or payment-holding rule, a move, a line, a",
            "     design, a command or a file is not fine",
            "  2  bad input or usage; the message is on standard error"
        },
        subcommands = {
            CheckCommand.class,
            PreviewCommand.class,
            AdjudicateCommand.class,
            CertifyCommand.class,
            ExplainCommand.class,
            ReportCommand.class,
            ReportsCommand.class,
            BrandCommand.class,
            DesignCommand.class,
            ApplyCommand.class,
            ShowCommand.class,
            HistoryCommand.class,
            TodoCommand.class,
            ValidateCommand.class,
            BatchCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            VerifyCommand.class,
            SchemaCommand.class,
            CompetencyCommand.class,
            ProcessCommand.class,
            PackCommand.class,
            PluginsCommand.class
        })
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CeCommand implements Runnable {
    /** Kept, as a logger that nobody holds forgets its level. */
    private static final Logger CHATTY = Logger.getLogger("org.hibernate.validator");

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    CeCommand() {}

    /** Runs it and ends the virtual machine with its exit code. */
    public static void main(String[] arguments) {
        CHATTY.setLevel(Level.WARNING);
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int exit = run(out, err, arguments);
        out.flush();
        System.exit(exit);
    }

    /** Runs it with these outputs. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        int exit = new CommandLine(new CeCommand())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(new Errors())
                .setParameterExceptionHandler(new UsageErrors())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false)
                .execute(arguments);
        exit = written(exit, out, err);
        err.flush();
        return exit;
    }

    /** A full disk behind {@code >} must not pass for success. */
    private static int written(int exit, PrintWriter out, PrintWriter err) {
        if (!out.checkError() || exit == ExitCode.BAD_INPUT) {
            return exit;
        }
        err.println("ce: " + new CeException(CliError.NOT_WRITTEN, "what was said can't be written").getMessage());
        return ExitCode.BAD_INPUT;
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Name a command, for example 'ce check'.");
        }
    }
}
