package org.customizedemployment.cli.judging;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import org.customizedemployment.cli.input.Located;
import org.customizedemployment.cli.option.CaseOptions;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.cli.terminal.Output;
import org.customizedemployment.cli.terminal.Progress;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ce adjudicate}: the claim of a funding episode, line by line, with what is left of each limit and why. */
@Command(
        name = "adjudicate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Decides the claims of a case.",
            "Every line to the minute and cent, why, and what is left of each limit. What it",
            "gives is a proposal: people adopt it."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  ce adjudicate case.json --pack us-ct --references staff.csv",
            "  ce adjudicate case.json --pack us-ct --preview visit.json"
        })
@API(status = API.Status.INTERNAL, since = "0.1")
public final class AdjudicateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Option(
            names = "--episode",
            paramLabel = "ID",
            description = "The funding episode; may be given several times. Without it, all of them.")
    private List<String> episodes = new ArrayList<>();

    @ArgGroup
    private Other other = new Other();

    @Mixin
    private PageOptions pages = new PageOptions();

    @Option(names = "--json", description = "Writes the decisions as JSON, one array.")
    private boolean json;

    /** Another question than what each episode's claim comes to. */
    static final class Other {
        @Option(
                names = "--in-turn",
                description = {
                    "Asks the payers of these episodes in turn, the first one first: what it does not",
                    "pay and hands on moves on to the next. One decision for all of them."
                })
        private boolean inTurn;

        @Option(
                names = "--preview",
                paramLabel = "SERVICE.json",
                description = {
                    "Will this be paid? A service that is planned, as an entry of the kind service;",
                    "only it is answered, and nothing is recorded."
                })
        private @Nullable Path planned;
    }

    AdjudicateCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        CaseFile file = options.read(spec.commandLine().getErr());
        ServiceEntry planned = other.planned == null ? null : planned(other.planned);
        CaseFile shown = planned == null ? file : file.with(planned);
        try (CustomizedEmployment ce = options.open()) {
            List<Decision> decisions =
                    Progress.during("adjudicating", spec.commandLine().getErr(), () -> decide(ce, file, planned));
            if (json) {
                out.print(Output.json(decisions));
            } else {
                decisions.forEach(one -> out.println(pages.page(ce, shown, one, options.asOf(), options.locale())));
            }
            return decisions.stream().anyMatch(Decision::hasFindings) ? ExitCode.FINDINGS : ExitCode.FINE;
        }
    }

    private List<Decision> decide(CustomizedEmployment ce, CaseFile file, @Nullable ServiceEntry planned) {
        if (planned != null) {
            return List.of(ce.preview(file, planned, options.asOf(), options.references()));
        }
        List<EntryId> asked = asked(file);
        return other.inTurn
                ? List.of(ce.adjudicate(file, asked, options.asOf(), options.references()))
                : asked.stream()
                        .map(id -> ce.adjudicate(file, id, options.asOf(), options.references()))
                        .toList();
    }

    private ServiceEntry planned(Path path) {
        if (!episodes.isEmpty()) {
            throw new CeException(CliError.BAD_CHOICE, "--episode with --preview: the planned service names its own");
        }
        Entry entry = Located.reading(path, bytes -> CaseJson.strict().readEntry(bytes));
        if (entry instanceof ServiceEntry service) {
            return service;
        }
        throw new CeException(
                CliError.NO_SERVICE,
                path + ": an entry of the kind '" + entry.type().getKind() + "'");
    }

    private List<EntryId> asked(CaseFile file) {
        if (!episodes.isEmpty()) {
            return episodes.stream().map(EntryId::of).toList();
        }
        List<EntryId> all = file.entries(FundingEpisode.TYPE).stream()
                .map(FundingEpisode::id)
                .toList();
        if (all.isEmpty()) {
            throw new CeException(CliError.WHICH_ONE, "the case has no funding episode");
        }
        return all;
    }
}
