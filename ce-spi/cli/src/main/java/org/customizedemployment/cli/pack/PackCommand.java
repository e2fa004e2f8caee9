package org.customizedemployment.cli.pack;

import org.apiguardian.api.API;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ce pack}: what authors of packs do. */
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "For authors of packs.",
            "Lists the installed packs, checks a pack, runs its tests, tells who states what,",
            "compares versions."
        },
        footerHeading = "%nExample:%n",
        footer = "  ce pack test pack-tests --pack us-ct",
        subcommands = {
            PackListCommand.class,
            PackCheckCommand.class,
            PackTestCommand.class,
            PackExplainCommand.class,
            PackCompareCommand.class
        })
@API(status = API.Status.INTERNAL, since = "0.1")
public final class PackCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    PackCommand() {}

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Name a command, for example 'ce pack check'.");
    }
}
