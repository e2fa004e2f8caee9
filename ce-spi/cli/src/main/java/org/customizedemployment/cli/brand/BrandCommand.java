package org.customizedemployment.cli.brand;

import org.apiguardian.api.API;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ce brand}: what whoever writes an agency's forms does. */
@Command(
        name = "brand",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "For agencies that make the documents their own.",
            "Logo, colours, words, sections and languages are files in one folder. Checks the folder,",
            "prints all texts that can be put in other words."
        },
        footerHeading = "%nExample:%n",
        footer = "  ce brand check our-forms",
        subcommands = {BrandCheckCommand.class, BrandWordsCommand.class})
@API(status = API.Status.INTERNAL, since = "0.1")
public final class BrandCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    BrandCommand() {}

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Name a command, for example 'ce brand check'.");
    }
}
