package org.customizedemployment.cli.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.customizedemployment.cli.option.LanguageOptions;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.rules.pack.PackOrder;
import org.customizedemployment.runtime.plugin.InstalledPacks;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ce pack list}: the packs that {@code --pack} knows by id. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Lists the installed packs, which --pack takes by their ids.")
final class PackListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LanguageOptions language = new LanguageOptions();

    PackListCommand() {}

    @Override
    public Integer call() {
        Messages words = language.messages();
        List<Block.Row> rows = new ArrayList<>();
        for (PackProvider one : InstalledPacks.find(PackListCommand.class.getClassLoader())) {
            Descriptor descriptor = one.getDescriptor();
            String jurisdiction = descriptor.jurisdiction();
            rows.add(Block.Row.of(
                    Cell.of(descriptor.id()),
                    Cell.of(descriptor.version()),
                    Cell.of(jurisdiction == null ? "" : jurisdiction),
                    Cell.of(String.join(", ", PackOrder.layersOver(one)))));
        }
        Block.Table table = new Block.Table(
                words.text("ce.packs.caption"),
                List.of(
                        Block.Column.header(words.text("ce.packs.id")),
                        Block.Column.text(words.text("ce.packs.version")),
                        Block.Column.text(words.text("ce.packs.jurisdiction")),
                        Block.Column.text(words.text("ce.packs.layers-over"))),
                rows);
        language.pages(spec.commandLine().getOut())
                .print("packs", words.text("ce.packs.title"), null, Audience.TEAM, List.of(table));
        return ExitCode.FINE;
    }
}
