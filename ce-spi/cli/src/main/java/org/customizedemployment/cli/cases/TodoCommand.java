package org.customizedemployment.cli.cases;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.cli.input.InputFiles;
import org.customizedemployment.cli.input.Located;
import org.customizedemployment.cli.input.Registers;
import org.customizedemployment.cli.option.CaseOptions;
import org.customizedemployment.cli.option.DayConverter;
import org.customizedemployment.cli.option.LanguageOptions;
import org.customizedemployment.cli.option.PackOptions;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.cli.terminal.Progress;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.todo.TodoList;
import org.customizedemployment.format.icalendar.TodoCalendar;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.reports.log.TodoReport;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.spi.source.SourcedCase;
import org.customizedemployment.spi.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ce todo}: what is due when, in a case or a caseload, and what nobody has said how to date. */
@Command(
        name = "todo",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Lists what is due, by day, in a case or in all cases of a caseload. What can't be dated, "
                + "as no source and no pack says how long, is named with what must be supplied.",
        footerHeading = "%nExample:%n",
        footer =
                "  ce todo case.json --on 2026-07-01 --until 2026-12-31 --pack foundations --pack us-ct --ics todo.ics")
@API(status = API.Status.INTERNAL, since = "0.1")
public final class TodoCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            arity = "0..*",
            paramLabel = "CASE",
            description = {
                "Cases as JSON in the format ce-case/1, or folders of such files (*.json).",
                "With --store their ids; without any, all cases of the store."
            })
    private List<String> given = new ArrayList<>();

    @Option(
            names = "--store",
            paramLabel = "URL",
            description = "The store that has the cases, for example sqlite:cases.db.")
    private @Nullable String store;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The day to look from; without it, the latest recorded date of all the cases.")
    private @Nullable LocalDate on;

    @Option(
            names = "--until",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "Leaves out what is due after that day.")
    private @Nullable LocalDate until;

    @Option(names = "--ics", paramLabel = "FILE", description = "Writes the list as an iCalendar file too.")
    private @Nullable Path calendar;

    @Option(names = "--json", description = "Writes the list as JSON, in the format ce-document/1.")
    private boolean json;

    @Option(
            names = "--references",
            paramLabel = "FILE",
            description = "The register of staff, for ending certificates.")
    private @Nullable Path references;

    @Mixin
    private PackOptions packs = new PackOptions();

    @Mixin
    private LanguageOptions language = new LanguageOptions();

    TodoCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        References register = references == null ? References.NONE : Registers.read(references);
        if (store == null && given.isEmpty()) {
            throw new CeException(CliError.WHICH_ONE, "give the files of cases (CASE) or a store (--store)");
        }
        try (CustomizedEmployment ce = CaseOptions.open(packs.providers(), language.width(), store)) {
            LocalDate today = on == null ? latest(ce) : on;
            Messages messages = ce.messages(language.locale());
            TodoList all = TodoList.caseload(
                    today,
                    cases(ce)
                            .map(file -> TodoList.of(
                                    file,
                                    today,
                                    register,
                                    ce.packs().ruleBook(List.of()).getParameters())));
            TodoList list = until == null ? all : all.until(until);
            if (calendar != null) {
                InputFiles.write(
                        calendar,
                        TodoCalendar.write(
                                list,
                                messages,
                                today.atStartOfDay(ZoneOffset.UTC).toInstant()));
            }
            if (json) {
                language.pages(out).printJson(new TodoReport().build(list, messages));
            } else {
                language.pages(out).print(new TodoReport().build(list, messages));
            }
            return ExitCode.FINE;
        }
    }

    private LocalDate latest(CustomizedEmployment ce) {
        return cases(ce)
                .flatMap(file -> file.getLastRecorded().stream())
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new CeException(
                        CliError.NOT_STATED, "the day to look from is not stated, and no case has a date (--on)"));
    }

    /** One after the other, as they are asked for. */
    private Stream<CaseFile> cases(CustomizedEmployment ce) {
        if (store == null) {
            return given.stream().flatMap(path -> files(Path.of(path)).stream()).map(this::read);
        }
        return given.isEmpty()
                ? ce.cases().map(TodoCommand::readable)
                : given.stream().map(id -> ce.export(CaseId.of(id)).caseFile());
    }

    /** A list of what is due that leaves out a person must not look whole. */
    private static CaseFile readable(SourcedCase one) {
        if (one instanceof SourcedCase.Supplied supplied) {
            return supplied.caseFile();
        }
        throw new CeException(RuntimeError.CASE_UNREADABLE, "case " + one.id());
    }

    private CaseFile read(Path path) {
        return Progress.during(
                "reading " + path,
                spec.commandLine().getErr(),
                () -> Located.reading(
                        path, bytes -> CaseJson.strict().readDocument(bytes).caseFile()));
    }

    private static List<Path> files(Path path) {
        return Files.isDirectory(path) ? InputFiles.in(path, ".json") : List.of(path);
    }
}
