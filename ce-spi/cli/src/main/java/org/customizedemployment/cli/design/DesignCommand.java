package org.customizedemployment.cli.design;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import org.customizedemployment.cli.option.CaseInput;
import org.customizedemployment.cli.option.CaseOptions;
import org.customizedemployment.cli.option.LanguageOptions;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.cli.terminal.Progress;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.DesignTools;
import org.customizedemployment.core.strategy.brief.PayRates;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.offer.DesignPriority;
import org.customizedemployment.core.strategy.offer.DesignSet;
import org.customizedemployment.core.strategy.offer.ProposedDesign;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.request.DesignRequest;
import org.customizedemployment.runtime.request.ReportRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ce design}: jobs that could be negotiated, or a business of one's own, side by side; or what breaks a design that someone typed in. */
@Command(
        name = "design",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Lays out jobs that could be negotiated at a workplace, or a business in a market, for one "
                + "person: a small set, side by side, each with its reasons. People choose. With --check it "
                + "says what breaks a design that someone typed in.",
        footerHeading = "%nExample:%n",
        footer = "  ce design profile.json workplace.json --strategy reassignment")
@API(status = API.Status.INTERNAL, since = "0.1")
public final class DesignCommand implements Callable<Integer> {
    /** The report that lays designs out; also for a design that someone typed in. */
    static final String PAGE = "designs";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PROFILE.json",
            description =
                    "The person's profile statements, as JSON in the format ce-case/1; with --store the id of the case.")
    private @Nullable String profile;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "WORKPLACE.json",
            description = {
                "An employer with jobs, tasks and needs, or a market study, in the same format.",
                "Without it, the first file holds both."
            })
    private @Nullable Path workplace;

    @Option(
            names = "--strategy",
            paramLabel = "STRATEGY",
            converter = StrategyConverter.class,
            description = {
                "any (default), carving, reassignment, creation, sharing, restructuring",
                "or self-employment."
            })
    private List<StrategyId> strategies = new ArrayList<>();

    @Option(
            names = "--check",
            paramLabel = "DESIGN.json",
            description = {
                "Judges that design: an entry of the kind job-design or business-design, or a",
                "case that holds it with profile and workplace."
            })
    private @Nullable Path check;

    @Option(names = "--at", paramLabel = "ID", description = "The employer or market study, if there are several.")
    private @Nullable String at;

    @Option(
            names = "--minimum",
            paramLabel = "RATE",
            converter = RateConverter.class,
            description = "The minimum wage that pay is measured by, for example 'USD 16.35 per hour'.")
    private @Nullable Rate minimum;

    @Option(
            names = "--prevailing",
            paramLabel = "RATE",
            converter = RateConverter.class,
            description = "The going rate for such work there.")
    private @Nullable Rate prevailing;

    @Option(
            names = "--priority",
            paramLabel = "PRIORITY",
            split = ",",
            converter = PriorityConverter.class,
            description = {
                "The person's own priorities to sort by, the first counting most: longer-hours,",
                "shorter-hours, more-pay-a-week, fewer-days, more-of-what-i-do-and-like,",
                "more-of-the-conditions-i-like. Without any, the order is neutral."
            })
    private List<DesignPriority> priorities = new ArrayList<>();

    @Option(
            names = "--partner",
            paramLabel = "PROFILE.json",
            description = "The profile of someone who would share a job. May be given several times.")
    private List<Path> partners = new ArrayList<>();

    @Option(
            names = "--store",
            paramLabel = "URL",
            description = "The store that has the person's case, for example sqlite:cases.db.")
    private @Nullable String store;

    @Option(names = "--json", description = "Writes designs with their decisions as JSON; with --check the decisions.")
    private boolean json;

    @Mixin
    private LanguageOptions language = new LanguageOptions();

    DesignCommand() {}

    @Override
    public Integer call() {
        Locale locale = language.locale(); // a wrong language is said before anything is read
        try (CustomizedEmployment ce = CaseOptions.open(List.of(), language.width())) {
            return check == null
                    ? lay(ce, locale)
                    : new DesignCheck(ce, locale, rates()).run(check, sources(), answer());
        }
    }

    private DesignCheck.Answer answer() {
        return new DesignCheck.Answer(spec.commandLine().getOut(), err(), language, json);
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private PayRates rates() {
        return new PayRates(minimum, prevailing);
    }

    private List<CaseFile> sources() {
        List<CaseFile> files = new ArrayList<>();
        if (profile != null) {
            files.add(profile(profile));
        }
        if (workplace != null) {
            files.add(DesignFiles.read(workplace, err(), language.messages()));
        }
        return files;
    }

    private CaseFile profile(String given) {
        String url = store;
        return url == null
                ? DesignFiles.profile(Path.of(given), err(), language.messages())
                : DesignFiles.profile(
                        given, CaseInput.stored(url, CaseId.of(given)).caseFile());
    }

    private int lay(CustomizedEmployment ce, Locale locale) {
        if (profile == null) {
            throw new CeException(CliError.NO_PROFILE, "no file was given");
        }
        List<CaseFile> files = sources();
        CaseFile place = files.get(files.size() - 1);
        EntryId where = DesignFiles.place(workplace == null ? profile : workplace.toString(), place, at);
        CaseFile all = DesignFiles.together(files);
        DesignRequest request = DesignRequest.of(files.get(0), place)
                .at(where)
                .only(strategies.stream()
                        .filter(one -> !one.equals(StrategyConverter.ANY))
                        .toList())
                .measuredBy(rates())
                .named(DesignFiles.freePrefix(all, "design"))
                .sortedBy(priorities)
                .with(partners());
        DesignSet set = Progress.during("looking for designs", err(), () -> ce.design(request));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(DesignsJson.of(set, decisions(ce, all, set)));
        } else {
            byte[] page = ce.render(ReportRequest.of(PAGE, Audience.TEAM, "text", all)
                    .layingOut(request, set)
                    .in(locale));
            out.print(new String(page, StandardCharsets.UTF_8));
        }
        return set.designs().isEmpty() ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private List<DesignTools.Partner> partners() {
        List<DesignTools.Partner> all = new ArrayList<>();
        for (Path path : partners) {
            PersonBrief brief = PersonBrief.of(DesignFiles.profile(path, err(), language.messages()));
            ActorId actor = brief.getActor();
            all.add(new DesignTools.Partner(actor, brief, null));
        }
        return all;
    }

    private static List<Decision> decisions(CustomizedEmployment ce, CaseFile all, DesignSet set) {
        CaseFileBuilder with = all.toBuilder();
        set.designs().forEach(one -> with.put(one.design()));
        CaseFile file = with.build();
        return set.designs().stream()
                .map(ProposedDesign::design)
                .map(one -> ce.checkDesign(file, one.id(), AsOf.none()))
                .toList();
    }
}
