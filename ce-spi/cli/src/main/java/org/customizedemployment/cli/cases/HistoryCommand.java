package org.customizedemployment.cli.cases;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import org.customizedemployment.cli.option.ViewOptions;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.cli.view.CaseWords;
import org.customizedemployment.cli.view.EntryHistory;
import org.customizedemployment.cli.view.JournalLines;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.CaseHistory;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.spi.document.Block;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ce history}: the journal, the versions of an entry, or one field of it on both time axes. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Shows what happened to a case, line by line; with an entry, how its versions came and left; "
                + "with a field of it, what it said when: true in the world, and in the case file.",
        footerHeading = "%nExample:%n",
        footer = "  ce history journal.json --entry employer-1 --field name")
@API(status = API.Status.INTERNAL, since = "0.1")
public final class HistoryCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ViewOptions options = new ViewOptions();

    @Option(names = "--entry", paramLabel = "ID", description = "The history of that entry.")
    private @Nullable String entry;

    @Option(
            names = "--field",
            paramLabel = "NAME",
            description = "One field of the entry, by its name in JSON; 'when.start' for one inside another.")
    private @Nullable String field;

    HistoryCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (field != null && entry == null) {
            throw new CeException(CliError.NOT_STATED, "--field: the entry is not stated (--entry)");
        }
        CaseDocument document = options.document(spec.commandLine().getErr());
        CaseHistory history = options.history(document);
        CaseWords words = options.words(document.caseFile());
        if (entry == null) {
            print(out, words.text("history.title"), List.of(new JournalLines(words).table(history)));
            return ExitCode.FINE;
        }
        EntryId id = EntryId.of(entry);
        EntryHistory one = new EntryHistory(history, id, words, options.view(document.caseFile()));
        if (one.isEmpty() || !options.shows(id)) {
            throw new CeException(CliError.NO_ENTRY, "there never was an entry '" + id + "' that this audience sees");
        }
        if (field != null && !one.hasField(field)) {
            throw new CeException(
                    CliError.BAD_CHOICE, "field '" + field + "' of entry '" + id + "': there are " + one.fields());
        }
        print(out, one.title(), field == null ? one.versions() : one.field(field));
        return ExitCode.FINE;
    }

    private void print(PrintWriter out, String title, List<Block> blocks) {
        options.language().pages(out).print("history", title, null, options.audience(), blocks);
    }
}
