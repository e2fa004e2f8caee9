package org.customizedemployment.cli;

import java.util.Objects;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.core.error.CeException;
import picocli.CommandLine;

/** Errors as one located message on standard error, never a stack trace: a message is for the person at the keyboard. */
final class Errors implements CommandLine.IExecutionExceptionHandler {
    private static final String DEBUG = "ce.debug";

    @Override
    public int handleExecutionException(Exception error, CommandLine command, CommandLine.ParseResult parsed) {
        CeException known = error instanceof CeException ce
                ? ce
                : new CeException(
                        CliError.INTERNAL, "unexpected " + error.getClass().getSimpleName(), error);
        // After a list the remedy has a line of its own.
        command.getErr()
                .println("ce: " + Objects.requireNonNull(known.getMessage()).replace("\n; ", "\n"));
        if (Boolean.getBoolean(DEBUG)) {
            error.printStackTrace(command.getErr());
        }
        command.getErr().flush();
        return ExitCode.BAD_INPUT;
    }
}
