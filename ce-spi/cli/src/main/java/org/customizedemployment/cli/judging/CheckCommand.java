package org.customizedemployment.cli.judging;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import org.customizedemployment.cli.option.CaseOptions;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.cli.terminal.Output;
import org.customizedemployment.cli.terminal.Progress;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.runtime.CustomizedEmployment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ce check}: recorded facts, named checks, designs and claims of a case, each with its reasons. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Checks a case: facts that a rule flags, the checks of the packs, job designs, "
                + "and the claims of each funding episode, by the programme of that episode. "
                + "Says why, with the requirement's ID.",
        footerHeading = "%nExample:%n",
        footer = "  ce check case.json --pack foundations --pack us-ct --as-of decision=2026-12-31")
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Option(names = "--json", description = "Writes the decisions as JSON, one array.")
    private boolean json;

    CheckCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        CaseFile file = options.read(spec.commandLine().getErr());
        try (CustomizedEmployment ce = options.open()) {
            List<Decision> decisions = Progress.during(
                    "checking",
                    spec.commandLine().getErr(),
                    () -> ce.checkAll(file, options.asOf(), options.references()));
            if (json) {
                out.print(Output.json(decisions));
            } else {
                Output.text(out, ce, file, decisions, options.asOf(), options.locale());
            }
            return decisions.stream().anyMatch(Decision::hasFindings) ? ExitCode.FINDINGS : ExitCode.FINE;
        }
    }
}
