package org.customizedemployment.cli.judging;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import org.customizedemployment.cli.option.CaseOptions;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.cli.terminal.Output;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.runtime.CustomizedEmployment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ce preview}: whether the case may move to a phase now, and everything that stands in the way. */
@Command(
        name = "preview",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Says whether the case may move to a phase now, and everything that stands in the way. Changes nothing.",
        footerHeading = "%nExample:%n",
        footer = "  ce preview case.json --to job-development --pack foundations --pack us-ct")
@API(status = API.Status.INTERNAL, since = "0.1")
public final class PreviewCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Option(names = "--to", required = true, paramLabel = "PHASE", description = "The phase, for example discovery.")
    private String phase = "";

    @Option(names = "--json", description = "Writes the decision as JSON.")
    private boolean json;

    PreviewCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        CaseFile file = options.read(spec.commandLine().getErr());
        try (CustomizedEmployment ce = options.open()) {
            Decision decision = ce.preview(file, PhaseId.of(phase), options.context(file));
            if (json) {
                out.print(Output.json(List.of(decision)));
            } else {
                Output.text(out, ce, file, List.of(decision), options.asOf(), options.locale());
            }
            return decision.hasFindings() ? ExitCode.FINDINGS : ExitCode.FINE;
        }
    }
}
