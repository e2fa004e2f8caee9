package org.customizedemployment.cli;

import java.io.PrintWriter;
import org.customizedemployment.cli.terminal.ExitCode;
import picocli.CommandLine;

/** What is wrong with the arguments, in a line, and where help is; the whole help would push the message off the screen. */
final class UsageErrors implements CommandLine.IParameterExceptionHandler {
    private static final String ONE_OF = "Error: Missing required argument (specify one of these): ";

    @Override
    public int handleParseException(CommandLine.ParameterException error, String[] arguments) {
        CommandLine command = error.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("ce: " + String.valueOf(error.getMessage()).replace(ONE_OF, "Give one of "));
        CommandLine.UnmatchedArgumentException.printSuggestions(error, err);
        err.println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
        err.flush();
        return ExitCode.BAD_INPUT;
    }
}
