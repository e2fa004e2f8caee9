package org.customizedemployment.cli.cases;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import org.customizedemployment.cli.option.DayConverter;
import org.customizedemployment.cli.option.ViewOptions;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.cli.view.CasePage;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.EntryId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ce show}: a case in plain words, as one audience may see it, today or at another time. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Shows a case in plain words: the focus, then every entry with its version, when it is true, "
                + "and how it became known. What the audience may not see is not in it.",
        footerHeading = "%nExample:%n",
        footer = "  ce show case.json --kind service --as-of 2026-06-01")
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ShowCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ViewOptions options = new ViewOptions();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "Each entry in the version that is true on that day, for example 2026-03-01.")
    private @Nullable LocalDate asOf;

    @Option(names = "--entry", paramLabel = "ID", description = "Only that entry, in all its versions.")
    private @Nullable String entry;

    @Option(names = "--kind", paramLabel = "KIND", description = "Only entries of that kind, for example agreement.")
    private @Nullable String kind;

    @Option(names = "--json", description = "Writes what is shown as JSON.")
    private boolean json;

    ShowCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        CaseFile known =
                options.seen(options.document(spec.commandLine().getErr()).caseFile());
        CaseFile file = asOf == null ? known : known.asOf(asOf);
        CasePage page =
                new CasePage(file, options.view(file), options.language().messages());
        if (kind != null) {
            page.onlyKind(known(kind, file));
        }
        if (entry != null) {
            EntryId id = EntryId.of(entry);
            if (file.find(id).isEmpty() && !file.erased().containsKey(id)) {
                throw new CeException(CliError.NO_ENTRY, "there is no entry '" + id + "' that this audience sees");
            }
            page.onlyEntry(id);
        }
        if (json) {
            out.println(page.json());
        } else {
            options.language()
                    .pages(out)
                    .print("case", page.title(), page.standing(), options.audience(), page.blocks(asOf));
        }
        return ExitCode.FINE;
    }

    /** A kind that this version knows, or that an entry of the case has though it does not. */
    private static String known(String kind, CaseFile file) {
        if (EntryTypes.find(kind).isEmpty()
                && file.allEntries().stream()
                        .noneMatch(one -> one.type().getKind().equals(kind))) {
            throw new CeException(
                    CliError.BAD_CHOICE,
                    "kind '" + kind + "': there are "
                            + EntryTypes.all().stream().map(EntryType::getKind).toList());
        }
        return kind;
    }
}
