package org.customizedemployment.cli.judging;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.cli.input.OneOf;
import org.customizedemployment.cli.input.Registers;
import org.customizedemployment.cli.option.CaseOptions;
import org.customizedemployment.cli.option.DayConverter;
import org.customizedemployment.cli.option.LanguageOptions;
import org.customizedemployment.cli.option.PackOptions;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.cli.terminal.Output;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.training.Enrolment;
import org.customizedemployment.core.training.TrainingRegister;
import org.customizedemployment.core.training.WaitListEntry;
import org.customizedemployment.rules.certification.Certification;
import org.customizedemployment.rules.programme.scheme.CertificationScheme;
import org.customizedemployment.rules.programme.scheme.CourseTerms;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.request.ViewRequest;
import org.customizedemployment.spi.report.StaffView;
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
            "With --expiring, whose certificate ends within so many days and was not renewed.",
            "Of a register of training: how far everyone is in the course; with --waiting, who is on the wait-list for"
                    + " that time the course is held."
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
            description =
                    "The register: certified staff as CSV, or as JSON in the format ce-references/1; or a course and"
                            + " its wait-list as CSV, with the column 'what'.")
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
            names = "--waiting",
            paramLabel = "ITERATION",
            description = "Lists who waits for a seat, for example in 2026-fall.")
    private @Nullable String waiting;

    @Option(
            names = "--certification",
            paramLabel = "ID",
            description = "The certification, if the packs state several.")
    private @Nullable String scheme;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "html, json, markdown, csv or text (default): the page as a document.")
    private String format = "text";

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
        requireFitting();
        try (CustomizedEmployment ce = CaseOptions.open(packs.providers(), language.width())) {
            Certification certification = Certification.of(ce.packs(), scheme(ce));
            boolean training = Registers.isTraining(register);
            List<Decision> decisions = training
                    ? trained(certification, Registers.readTraining(register))
                    : certified(certification, Registers.read(register));
            if (json) {
                out.print(Output.json(decisions));
            } else {
                out.print(new String(ce.render(page(training, decisions)), StandardCharsets.UTF_8));
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

    /** Of one member of staff, or of everybody who is in the register for the scheme's course. */
    private List<Decision> trained(Certification certification, TrainingRegister training) {
        CourseTerms course = certification.getScheme().course();
        String id = course == null ? "" : course.id();
        String iteration = waiting;
        if (iteration == null) {
            return asked(training.enrolments().stream()
                            .filter(one -> one.course().equals(id))
                            .map(Enrolment::staff))
                    .map(one -> certification.training(one, on, training))
                    .toList();
        }
        return asked(training.waiting().stream()
                        .filter(one -> one.course().equals(id))
                        .map(WaitListEntry::staff))
                .map(one -> certification.waiting(one, iteration, on, training))
                .toList();
    }

    private Stream<ActorId> asked(Stream<ActorId> everybody) {
        return staff == null ? everybody.distinct().sorted() : Stream.of(ActorId.of(staff));
    }

    private List<Decision> certified(Certification certification, References references) {
        if (waiting != null) {
            throw new CeException(CliError.NOT_FITTING, "--waiting of a register of certified staff (column 'what')");
        }
        if (expiring != null) {
            return List.of(certification.ending(on, expiring, references));
        }
        ServiceComponent asked = component == null ? null : component(component, certification.getScheme());
        if (staff != null) {
            ActorId who = ActorId.of(staff);
            return List.of(
                    asked == null
                            ? certification.held(who, on, references)
                            : certification.held(who, asked, on, references));
        }
        return asked == null ? certification.roster(on, references) : certification.roster(asked, on, references);
    }

    /** A slip must not pass for a component for which nobody is certified. */
    private static ServiceComponent component(String name, CertificationScheme scheme) {
        List<String> known =
                scheme.components().stream().map(ServiceComponent::value).toList();
        if (!known.contains(name)) {
            throw new CeException(
                    CliError.BAD_CHOICE,
                    "'" + name + "' is no component of the certification '" + scheme.id() + "'"
                            + OneOf.meant(name, known) + "; it has " + String.join(", ", known));
        }
        return ServiceComponent.of(name);
    }

    /** What would be passed over without a word. */
    private void requireFitting() {
        if (expiring != null && expiring < 0) {
            throw new CeException(CliError.NOT_FITTING, "--expiring " + expiring + " is less than 0 days");
        }
        if (expiring != null && (staff != null || component != null || waiting != null)) {
            throw new CeException(
                    CliError.NOT_FITTING,
                    "--expiring lists everyone whose certificate ends, and takes no --staff, --component or --waiting");
        }
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

    private ViewRequest page(boolean training, List<Decision> decisions) {
        StaffView view = StaffView.of(kind(training), on, expiring == null ? 0 : expiring, decisions);
        return ViewRequest.of("certifications", format, view).in(language.locale());
    }

    private StaffView.Kind kind(boolean training) {
        if (training) {
            return waiting == null ? StaffView.Kind.TRAINING : StaffView.Kind.WAITING;
        }
        return expiring == null ? StaffView.Kind.CERTIFIED : StaffView.Kind.ENDING;
    }
}
