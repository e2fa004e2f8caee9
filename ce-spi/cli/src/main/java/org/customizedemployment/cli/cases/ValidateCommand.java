package org.customizedemployment.cli.cases;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import org.customizedemployment.cli.input.FileProblem;
import org.customizedemployment.cli.input.InputFiles;
import org.customizedemployment.cli.option.LanguageOptions;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.cli.terminal.Progress;
import org.customizedemployment.runtime.validation.BoundaryValidation;
import org.customizedemployment.spi.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ce validate}: whether files can be read and are complete; everything that is wrong, with its place. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Looks files through: cases, commands, registers and self-assessments. Says everything that is wrong, "
                        + "with its JSON pointer. No rule of any programme is asked; for that there is 'ce check'.",
        footerHeading = "%nExample:%n",
        footer = "  ce validate case.json command.json")
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ValidateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", arity = "1..*", paramLabel = "FILE", description = "The files to look through.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private LanguageOptions language = new LanguageOptions();

    ValidateCommand() {}

    @Override
    public Integer call() {
        Messages messages = language.messages();
        int worst = ExitCode.FINE;
        try (BoundaryValidation validation = BoundaryValidation.standard()) {
            for (Path file : files) {
                worst = Math.max(worst, validate(file, new FileValidation(validation, messages), messages));
            }
        }
        return worst;
    }

    private int validate(Path file, FileValidation validation, Messages messages) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        List<FileProblem> problems =
                Progress.during("reading " + file, err, () -> validation.problems(InputFiles.read(file)));
        if (problems.isEmpty()) {
            out.println(messages.text("ce.validate.fine").replace("{file}", file.toString()));
            return ExitCode.FINE;
        }
        boolean readable = problems.stream().allMatch(FileProblem::readable);
        problems.forEach(one -> (readable ? out : err).println(file + one.toString()));
        return readable ? ExitCode.FINDINGS : ExitCode.BAD_INPUT;
    }
}
