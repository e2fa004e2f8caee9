package org.customizedemployment.cli.library;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import org.customizedemployment.cli.input.Completeness;
import org.customizedemployment.cli.input.Located;
import org.customizedemployment.cli.option.LanguageOptions;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.core.competency.CompetencyGaps;
import org.customizedemployment.core.competency.SelfAssessment;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.reports.practice.CompetencyDocument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ce competency}: a specialist's own view of their competencies, and what would close each gap. No score. */
@Command(
        name = "competency",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Lays out a specialist's self-assessment: what to work on, the most important competency first, "
                + "and what would close it. No score, and no comparison of people.",
        footerHeading = "%nExample:%n",
        footer = "  ce competency --blank --lang es")
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CompetencyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SELF-ASSESSMENT.json",
            description = "The self-assessment, as JSON in the format ce-self-assessment/1.")
    private @Nullable Path assessment;

    @Option(names = "--blank", description = "Prints a form to fill in: every statement, with what it says.")
    private boolean blank;

    @Option(names = "--json", description = "Writes the page as JSON, in the format ce-document/1.")
    private boolean json;

    @Mixin
    private LanguageOptions language = new LanguageOptions();

    CompetencyCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (blank) {
            out.print(SelfAssessmentForm.blank(language.messages()));
            return ExitCode.FINE;
        }
        if (assessment == null) {
            throw new CeException(CliError.NOT_STATED, "the self-assessment is not stated (a file, or --blank)");
        }
        SelfAssessment mine = Located.reading(
                assessment, bytes -> CaseJson.strict().readSelfAssessment(SelfAssessmentForm.withoutTexts(bytes)));
        Completeness.require(assessment, mine, language.messages());
        CompetencyGaps gaps = CompetencyGaps.of(mine);
        if (json) {
            language.pages(out).printJson(CompetencyDocument.of(gaps, language.messages()));
        } else {
            language.pages(out).print(CompetencyDocument.of(gaps, language.messages()));
        }
        return ExitCode.FINE;
    }
}
