package org.customizedemployment.cli.library;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import org.customizedemployment.cli.option.CaseOptions;
import org.customizedemployment.cli.option.PackOptions;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.process.ProcessDrawing;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.runtime.CustomizedEmployment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ce process}: the process as a diagram, with the rules that packs bind to its transitions. */
@Command(
        name = "process",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Draws the process: phases, transitions, and the rules that packs ask before each.",
        footerHeading = "%nExample:%n",
        footer = "  ce process --format mermaid --pack foundations --pack us-ct --programme us-ct/dds")
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ProcessCommand implements Callable<Integer> {
    /** How to draw it. */
    enum Drawing {
        mermaid,
        dot
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PackOptions packs = new PackOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "mermaid (default) or dot.")
    private Drawing format = Drawing.mermaid;

    @Option(
            names = "--programme",
            paramLabel = "ID",
            description = "A programme whose rules apply; may be given several times.")
    private List<String> programmes = new ArrayList<>();

    ProcessCommand() {}

    @Override
    public Integer call() {
        try (CustomizedEmployment ce = CaseOptions.open(packs.providers(), 80)) {
            RuleBook book =
                    ce.packs().ruleBook(programmes.stream().map(ProgrammeId::of).toList());
            spec.commandLine()
                    .getOut()
                    .print(
                            format == Drawing.dot
                                    ? ProcessDrawing.dot(StandardProcess.definition(), book)
                                    : ProcessDrawing.mermaid(StandardProcess.definition(), book));
            return ExitCode.FINE;
        }
    }
}
