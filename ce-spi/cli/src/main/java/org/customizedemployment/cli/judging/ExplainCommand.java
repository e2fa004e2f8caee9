package org.customizedemployment.cli.judging;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import org.customizedemployment.cli.input.JsonPart;
import org.customizedemployment.cli.input.Located;
import org.customizedemployment.cli.option.AudienceConverter;
import org.customizedemployment.cli.option.CaseOptions;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.decision.Redecision;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.reason.Argument;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.ReportRequest;
import org.customizedemployment.spi.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ce explain}: a decision in words, as a page or as a tree; a stored one with whether it would be made again. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Explains a decision.",
            "A stored one, or a check made now. A stored check or design is asked again: the",
            "same, or marked with what it was made with then."
        },
        footerHeading = "%nExample:%n",
        footer = "  ce explain case.json --check indicators --format tree --pack foundations")
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CaseOptions options = new CaseOptions();

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), tree, markdown or html.")
    private Shape format = Shape.TEXT;

    @Option(
            names = "--audience",
            paramLabel = "AUDIENCE",
            converter = AudienceConverter.class,
            description = "job-seeker, team, provider (default) or funder.")
    private Audience audience = Audience.PROVIDER;

    /** How it is laid out. */
    enum Shape {
        TEXT,
        TREE,
        MARKDOWN,
        HTML
    }

    /** Which decision. */
    static final class What {
        @Option(
                names = "--decision",
                paramLabel = "FILE",
                description = "Stored decisions: JSON in the format ce-decision/1, one or an array.")
        private @Nullable Path stored;

        @Option(names = "--check", paramLabel = "NAME", description = "A check to make now, for example indicators.")
        private @Nullable String check;
    }

    ExplainCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        CaseFile file = options.read(spec.commandLine().getErr());
        try (CustomizedEmployment ce = options.open()) {
            List<Decision> decisions = decisions(ce, file);
            for (Decision decision : decisions) {
                out.println(page(ce, file, decision));
                if (what.stored != null) {
                    again(ce, file, decision, out);
                }
            }
            return decisions.stream().anyMatch(Decision::hasFindings) ? ExitCode.FINDINGS : ExitCode.FINE;
        }
    }

    private List<Decision> decisions(CustomizedEmployment ce, CaseFile file) {
        Path stored = what.stored;
        if (stored == null) {
            String check = what.check == null ? "" : what.check;
            return List.of(ce.check(file, check, options.asOf(), options.references()));
        }
        return Located.reading(
                stored,
                bytes -> JsonPart.values(bytes).stream()
                        .map(one -> CaseJson.standard().readDecision(one))
                        .toList());
    }

    private String page(CustomizedEmployment ce, CaseFile file, Decision decision) {
        String report = format == Shape.TREE ? "decision-tree" : "decision";
        String written = format == Shape.TREE ? "text" : format.name().toLowerCase(Locale.ROOT);
        byte[] bytes = ce.render(ReportRequest.of(report, audience, written, file)
                .as(options.asOf())
                .in(options.locale())
                .explaining(decision));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What is not asked again alone stands as it was stored. */
    private void again(CustomizedEmployment ce, CaseFile file, Decision stored, PrintWriter out) {
        boolean asked = stored.getKind() == DecisionKind.CHECK || stored.getKind() == DecisionKind.DESIGN;
        if (!asked) {
            return;
        }
        Messages words = ce.messages(options.locale());
        Redecision again = ce.redecide(file, stored, options.references());
        if (again.isSame()) {
            out.println(words.text("ce.explain.same"));
            return;
        }
        out.println(words.text(
                "ce.explain.differs",
                new Argument(
                        "count",
                        new ArgumentValue.OfNumber(
                                BigDecimal.valueOf(again.differences().size())))));
        for (Redecision.Difference one : again.differences()) {
            String key = "ce.explain.difference." + one.basis().name().toLowerCase(Locale.ROOT);
            String change = one.what() + ", " + (one.was() == null ? "–" : one.was()) + " → "
                    + (one.is() == null ? "–" : one.is());
            out.println("- " + words.text(key, new Argument("what", new ArgumentValue.OfCode(change))));
        }
    }
}
