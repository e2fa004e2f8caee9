package org.customizedemployment.cli.judging;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import org.customizedemployment.cli.input.Completeness;
import org.customizedemployment.cli.input.OneOf;
import org.customizedemployment.cli.option.BasisOptions;
import org.customizedemployment.cli.option.CaseInput;
import org.customizedemployment.cli.option.CaseOptions;
import org.customizedemployment.cli.option.LanguageOptions;
import org.customizedemployment.cli.option.PackOptions;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.decision.Redecision;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.reason.Argument;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.spi.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ce explain}: a decision in words, as a page or as a tree; a stored one with whether it would be made again. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Explains a decision.",
            "A check made now of a case, or a stored decision: alone, or with its case, of which it is then asked again:"
                    + " the same, or marked with what it was made with then."
        },
        footerHeading = "%nExample:%n",
        footer = "  ce explain case.json --check indicators --pack foundations")
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ExplainCommand implements Callable<Integer> {
    /** Stands in for the case of a decision about staff or a provider, which has none. */
    private static final CaseId NO_CASE = CaseId.of("no-case");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "CASE.json",
            description =
                    "The case, as JSON in the format ce-case/1; with --store its id. A stored decision can do without.")
    private @Nullable String place;

    @Option(
            names = "--store",
            paramLabel = "URL",
            description = "The store that has the case, for example sqlite:cases.db.")
    private @Nullable String store;

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    @Mixin
    private BasisOptions basis = new BasisOptions();

    @Mixin
    private PageOptions pages = new PageOptions();

    @Mixin
    private LanguageOptions language = new LanguageOptions();

    /** Which decision. */
    static final class What {
        @Option(
                names = "--decision",
                paramLabel = "FILE",
                description = "Stored decisions: JSON in the format ce-decision/1, one or an array.")
        private @Nullable Path stored;

        @Option(
                names = "--check",
                paramLabel = "NAME",
                description = "A check of the case to make now, for example indicators.")
        private @Nullable String check;
    }

    ExplainCommand() {}

    @Override
    public Integer call() {
        Locale locale = language.locale();
        CaseFile file = file();
        List<Decision> stored = what.stored == null ? List.of() : StoredDecisions.read(what.stored);
        try (CustomizedEmployment ce = CaseOptions.open(packs(stored), language.width())) {
            List<Decision> decisions = what.stored == null ? List.of(check(ce, file)) : stored;
            PrintWriter out = spec.commandLine().getOut();
            for (Decision decision : decisions) {
                CaseFile about = file == null || decision.getCaseId().isEmpty() ? nothingOf(decision) : file;
                out.println(pages.page(ce, about, decision, basis.asOf(), locale));
                if (file != null && what.stored != null) {
                    again(ce, file, decision, out);
                }
            }
            return decisions.stream().anyMatch(Decision::hasFindings) ? ExitCode.FINDINGS : ExitCode.FINE;
        }
    }

    /** Null if no case is given. */
    private @Nullable CaseFile file() {
        String given = place;
        String url = store;
        if (given == null) {
            if (url != null) {
                throw new CeException(CliError.WHICH_ONE, "a store and no case of it (CASE)");
            }
            return null;
        }
        return (url == null
                        ? Completeness.read(Path.of(given), language.messages())
                        : CaseInput.stored(url, CaseId.of(given)))
                .caseFile();
    }

    /** Those asked for; else the installed ones that the decisions were made with, whose words they are told in. */
    private List<PackProvider> packs(List<Decision> stored) {
        List<String> ids = stored.stream()
                .flatMap(one -> one.getPacks().stream())
                .map(one -> one.id().value())
                .distinct()
                .filter(PackOptions::isPack)
                .toList();
        return basis.packs().providersOr(ids);
    }

    private static CaseFile nothingOf(Decision decision) {
        return CaseFile.builder(decision.getCaseId().orElse(NO_CASE)).build();
    }

    private Decision check(CustomizedEmployment ce, @Nullable CaseFile file) {
        String check = what.check == null ? "" : what.check;
        if (file == null) {
            throw new CeException(CliError.WHICH_ONE, "check '" + check + "' of no case (CASE.json)");
        }
        Decision found = ce.check(file, check, basis.asOf(), basis.references());
        if (found.getFindings().isEmpty()) {
            requireKnown(ce, file, check);
        }
        return found;
    }

    /** A slip in its name must not pass for a check in which nothing was found. */
    private void requireKnown(CustomizedEmployment ce, CaseFile file, String check) {
        List<String> known = ce.checkAll(file, basis.asOf(), basis.references()).stream()
                .filter(one -> one.getKind() == DecisionKind.CHECK)
                .map(Decision::getSubject)
                .distinct()
                .sorted()
                .toList();
        if (!known.contains(check)) {
            throw new CeException(
                    CliError.BAD_CHOICE,
                    known.isEmpty()
                            ? "there is no check '" + check + "'; the packs given ask nothing of the case as a whole"
                            : "there is no check '" + check + "'" + OneOf.meant(check, known)
                                    + "; the packs given have " + String.join(", ", known));
        }
    }

    /** What is not asked again alone stands as it was stored. */
    private void again(CustomizedEmployment ce, CaseFile file, Decision stored, PrintWriter out) {
        boolean asked = stored.getKind() == DecisionKind.CHECK || stored.getKind() == DecisionKind.DESIGN;
        if (!asked) {
            return;
        }
        Messages words = ce.messages(language.locale());
        Redecision again = ce.redecide(file, stored, basis.references());
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
