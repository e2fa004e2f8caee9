package org.customizedemployment.cli.judging;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import org.customizedemployment.cli.input.Registers;
import org.customizedemployment.cli.option.CaseOptions;
import org.customizedemployment.cli.option.DayConverter;
import org.customizedemployment.cli.option.LanguageOptions;
import org.customizedemployment.cli.option.PackOptions;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.cli.terminal.Output;
import org.customizedemployment.cli.view.Pages;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.reason.Argument;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.rules.certification.Certification;
import org.customizedemployment.rules.programme.scheme.CertificationScheme;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ce certify}: who of a register is certified for what on a day, and whose certificate ends soon. */
@Command(
        name = "certify",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Says who of a register of staff is certified for what on a day, and why not.",
            "With --expiring, whose certificate ends within so many days and was not renewed."
        },
        footerHeading = "%nExample:%n",
        footer = "  ce certify staff.csv --on 2026-06-30 --expiring 90 --pack us-ct")
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CertifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "REGISTER",
            description = "The register: CSV, or JSON in the format ce-references/1.")
    private Path register = Path.of("");

    @Option(
            names = "--on",
            required = true,
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The day of the service, or the day to look from.")
    private LocalDate on = LocalDate.EPOCH;

    @Option(names = "--staff", paramLabel = "ID", description = "One member of staff.")
    private @Nullable String staff;

    @Option(
            names = "--component",
            paramLabel = "COMPONENT",
            description = "The component of the service, for example discovery; without it all.")
    private @Nullable String component;

    @Option(names = "--expiring", paramLabel = "DAYS", description = "Lists what ends within so many days instead.")
    private @Nullable Integer expiring;

    @Option(
            names = "--certification",
            paramLabel = "ID",
            description = "The certification, if the packs state several.")
    private @Nullable String scheme;

    @Option(names = "--json", description = "Writes the decisions as JSON, one array.")
    private boolean json;

    @Mixin
    private PackOptions packs = new PackOptions();

    @Mixin
    private LanguageOptions language = new LanguageOptions();

    CertifyCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (CustomizedEmployment ce = CaseOptions.open(packs.providers(), language.width())) {
            Messages words = ce.messages(language.locale());
            Certification certification = Certification.of(ce.packs(), scheme(ce));
            References references = Registers.read(register);
            List<Decision> decisions = decisions(certification, references);
            if (json) {
                out.print(Output.json(decisions));
            } else {
                print(new Pages(out, words, language.width()), words, decisions);
            }
            return isFine(decisions) ? ExitCode.FINE : ExitCode.FINDINGS;
        }
    }

    private String scheme(CustomizedEmployment ce) {
        if (scheme != null) {
            return scheme;
        }
        List<String> all = ce.packs().certifications().stream()
                .map(CertificationScheme::id)
                .toList();
        if (all.isEmpty()) {
            throw new CeException(CliError.NO_SCHEME, "no pack that was given states a certification");
        }
        if (all.size() > 1) {
            throw new CeException(CliError.WHICH_ONE, "the packs state certifications: " + all + " (--certification)");
        }
        return all.get(0);
    }

    private List<Decision> decisions(Certification certification, References references) {
        if (expiring != null) {
            return List.of(certification.ending(on, expiring, references));
        }
        ServiceComponent asked = component == null ? null : ServiceComponent.of(component);
        if (staff != null) {
            ActorId who = ActorId.of(staff);
            return List.of(
                    asked == null
                            ? certification.held(who, on, references)
                            : certification.held(who, asked, on, references));
        }
        return asked == null ? certification.roster(on, references) : certification.roster(asked, on, references);
    }

    /** Of one member of staff everything that was asked must be met; of a whole register somebody must be certified. */
    private boolean isFine(List<Decision> decisions) {
        if (staff != null || expiring != null) {
            return decisions.stream().noneMatch(Decision::hasFindings);
        }
        return decisions.stream()
                .flatMap(one -> one.getFindings().stream())
                .anyMatch(one -> one.finding().outcome() == Outcome.MET);
    }

    private void print(Pages pages, Messages words, List<Decision> decisions) {
        Argument date = new Argument("date", new ArgumentValue.OfDate(on));
        if (expiring != null) {
            Argument until = new Argument("until", new ArgumentValue.OfDate(on.plusDays(expiring)));
            pages.print(
                    "ending",
                    words.text("ce.certify.ending", date, until),
                    null,
                    Audience.TEAM,
                    ending(words, decisions));
            return;
        }
        List<Block.Row> rows = new ArrayList<>();
        for (Decision one : decisions) {
            one.getFindings().forEach(finding -> rows.add(row(words, one.getSubject(), finding)));
        }
        Block table = rows.isEmpty()
                ? Block.Paragraph.of(words.text("ce.certify.nobody"))
                : new Block.Table(
                        words.text("ce.certify.caption", date),
                        List.of(
                                Block.Column.header(words.text("ce.certify.staff")),
                                Block.Column.text(words.text("ce.certify.component")),
                                Block.Column.text(words.text("ce.certify.answer")),
                                Block.Column.text(words.text("ce.certify.why"))),
                        rows);
        pages.print("certified", words.text("ce.certify.title", date), null, Audience.TEAM, List.of(table));
    }

    private static List<Block> ending(Messages words, List<Decision> decisions) {
        List<Block.Branch> all = decisions.stream()
                .flatMap(one -> one.getFindings().stream())
                .map(one -> Block.Branch.of(words.reason(one.finding().reason())))
                .toList();
        return List.of(all.isEmpty() ? Block.Paragraph.of(words.text("ce.certify.none-ending")) : new Block.Tree(all));
    }

    private static Block.Row row(Messages words, String staff, RuleFinding one) {
        String component =
                one.finding().reason().argument("component").map(words::value).orElse("");
        return Block.Row.of(
                Cell.of(staff),
                Cell.of(component),
                Cell.of(words.text("outcome." + one.finding().outcome().word())),
                Cell.of(words.reason(one.finding().reason())));
    }
}
