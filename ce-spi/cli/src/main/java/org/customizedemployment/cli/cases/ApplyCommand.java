package org.customizedemployment.cli.cases;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import org.customizedemployment.cli.input.InputFiles;
import org.customizedemployment.cli.option.CaseOptions;
import org.customizedemployment.cli.option.TimeConverter;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.result.CommandResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ce apply}: a command on a case, decided as at the front door; the new case is written only if it was accepted. */
@Command(
        name = "apply",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Gives a case a command: record, change, correct, renegotiate, erase, move and others.",
            "The answer is on standard output; the new case is written only if the command is accepted. "
                    + "Sent again, the same command changes nothing."
        },
        footerHeading = "%nExample:%n",
        footer = "  ce apply case.json command.json --out next.json --pack foundations --pack us-ct")
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ApplyCommand implements Callable<Integer> {
    private static final int SHORT = 20;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Parameters(
            index = "1",
            paramLabel = "COMMAND.json",
            description = {
                "The command: {\"do\": …}, or with who and when:",
                "{\"id\": …, \"by\": …, \"recordedAt\": …, \"seen\": …, \"command\": {\"do\": …}}."
            })
    private Path commandFile = Path.of("");

    @ArgGroup(multiplicity = "1")
    private Target target = new Target();

    @Option(names = "--by", paramLabel = "WHO", description = "Who gives the command; wins over the file.")
    private @Nullable String by;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            description = "When it is recorded, for example '2026-03-01T13:00[America/New_York]'; wins over the file.")
    private @Nullable PlaceTime at;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "The command's id; wins over the file. Without one it is made of the command, WHO and TIME.")
    private @Nullable String id;

    @Option(
            names = "--seen",
            paramLabel = "REVISION",
            description =
                    "The revision you looked at; if what the command is about has changed since, nothing is done.")
    private @Nullable Long seen;

    @Option(names = "--json", description = "Writes the answer as JSON.")
    private boolean json;

    ApplyCommand() {}

    /** Where the new case goes. */
    static final class Target {
        @Option(
                names = {"-o", "--out"},
                required = true,
                paramLabel = "FILE",
                description = "The file to write the new case to.")
        private @Nullable Path out;

        @Option(
                names = "--in-place",
                required = true,
                description = "Replaces CASE.json, whole or not at all; with --store, changes the case in the store.")
        private boolean inPlace;

        @Option(names = "--preview", required = true, description = "Writes nothing; answers only.")
        private boolean preview;
    }

    @Override
    public Integer call() {
        if (target.inPlace && options.store().isPresent()) {
            return inStore(options.store().get());
        }
        CaseDocument document = options.document(spec.commandLine().getErr());
        CommandFile file = CommandFile.read(commandFile);
        CaseContext context = context(file);
        CaseId caseId = document.caseFile().getId();
        try (CustomizedEmployment ce = options.open()) {
            take(ce, document, context);
            CommandResult result = submit(ce, caseId, file, context);
            CaseFile after = ce.load(caseId).map(one -> one.caseFile()).orElse(document.caseFile());
            keep(result, ce, caseId); // first: what is said to be accepted is kept
            return answers(ce, file).answer(result, after);
        }
    }

    /** What is accepted is in the store when the answer is given. */
    private int inStore(String url) {
        CommandFile file = CommandFile.read(commandFile);
        CaseContext context = context(file);
        CaseId caseId = options.caseId();
        try (CustomizedEmployment ce = options.open(url)) {
            CommandResult result = submit(ce, caseId, file, context);
            CaseFile after = ce.load(caseId).map(one -> one.caseFile()).orElseGet(() -> CaseFile.empty(caseId));
            return answers(ce, file).answer(result, after);
        }
    }

    private CommandResult submit(CustomizedEmployment ce, CaseId caseId, CommandFile file, CaseContext context) {
        Long looked = seen == null ? file.seen() : seen;
        return looked == null
                ? ce.submit(caseId, file.command(), context)
                : ce.submit(caseId, looked, file.command(), context);
    }

    private ApplyAnswers answers(CustomizedEmployment ce, CommandFile file) {
        PrintWriter out = spec.commandLine().getOut();
        return new ApplyAnswers(out, ce, options, commandFile, file.at(), json);
    }

    /** A case without journal begins its journal as an import; one that is still empty begins with its first command. */
    private static void take(CustomizedEmployment ce, CaseDocument document, CaseContext context) {
        CaseFile file = document.caseFile();
        boolean begun = !document.journal().isEmpty() || !file.equals(CaseFile.empty(file.getId()));
        if (begun) {
            ce.importCase(
                    document, "ce apply", CaseContext.of("import", context.by().value(), context.recordedAt()));
        }
    }

    private void keep(CommandResult result, CustomizedEmployment ce, CaseId caseId) {
        if (target.preview) {
            return;
        }
        boolean changed = result instanceof CommandResult.Accepted;
        boolean stands = changed || result instanceof CommandResult.AlreadyApplied;
        Path file = target.out != null ? target.out : target.inPlace && changed ? options.path() : null;
        if (file != null && stands) {
            CaseDocument document = ce.export(caseId);
            InputFiles.write(file, CaseJson.standard().pretty().write(document));
        }
    }

    private CaseContext context(CommandFile file) {
        String who = stated("who gives the command", "--by", by == null ? file.by() : by);
        PlaceTime when = at == null ? file.recordedAt() : at;
        if (when == null) {
            throw notStated("when it is recorded", "--at");
        }
        String name = id == null ? file.id() : id;
        return CaseContext.of(name == null ? made(file, who, when) : name, who, when)
                .withAsOf(options.asOf())
                .withReferences(options.references());
    }

    /** The same command by the same person at the same time has the same id, so that sending it twice is one. */
    private static String made(CommandFile file, String who, PlaceTime when) {
        String command = new String(CaseJson.standard().write(file.command()), StandardCharsets.UTF_8);
        String text = Digest.of(who + "\n" + when + "\n" + command).value();
        return "command-" + text.substring(text.length() - SHORT);
    }

    private String stated(String what, String option, @Nullable String value) {
        if (value == null) {
            throw notStated(what, option);
        }
        return value;
    }

    private CeException notStated(String what, String option) {
        return new CeException(CliError.NOT_STATED, commandFile + ": " + what + " is not stated (" + option + ")");
    }
}
