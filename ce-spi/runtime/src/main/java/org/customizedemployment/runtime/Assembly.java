package org.customizedemployment.runtime;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.customizedemployment.core.assignment.AssignmentSolver;
import org.customizedemployment.core.strategy.CustomizationStrategy;
import org.customizedemployment.core.strategy.DesignChecker;
import org.customizedemployment.core.strategy.standard.StandardStrategies;
import org.customizedemployment.reports.format.CsvFormat;
import org.customizedemployment.reports.format.HtmlFormat;
import org.customizedemployment.reports.format.JsonFormat;
import org.customizedemployment.reports.format.MarkdownFormat;
import org.customizedemployment.reports.format.TextFormat;
import org.customizedemployment.reports.standard.StandardReports;
import org.customizedemployment.rules.error.PackProblem;
import org.customizedemployment.rules.pack.PackLibrary;
import org.customizedemployment.rules.pack.PackLoad;
import org.customizedemployment.rules.pack.PackLoader;
import org.customizedemployment.rules.pack.PackOrder;
import org.customizedemployment.runtime.answer.CheckedSolver;
import org.customizedemployment.runtime.answer.Designing;
import org.customizedemployment.runtime.answer.ProgrammeLoaded;
import org.customizedemployment.runtime.codec.JsonCaseCodec;
import org.customizedemployment.runtime.page.DesignViews;
import org.customizedemployment.runtime.page.Reporting;
import org.customizedemployment.runtime.plugin.Brought;
import org.customizedemployment.runtime.plugin.OwnSolver;
import org.customizedemployment.runtime.plugin.Plugin;
import org.customizedemployment.runtime.plugin.PluginReport;
import org.customizedemployment.runtime.plugin.Providers;
import org.customizedemployment.runtime.store.MemoryCaseStore;
import org.customizedemployment.runtime.watch.RuleWatch;
import org.customizedemployment.spi.codec.CaseCodec;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.spi.plugin.Provider;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.Report;
import org.customizedemployment.spi.report.ReportProvider;
import org.customizedemployment.spi.solver.SolverProvider;
import org.customizedemployment.spi.source.CaseSource;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.strategy.StrategyProvider;
import org.customizedemployment.spi.text.MessageSource;
import org.jspecify.annotations.Nullable;

/** Finds and chooses providers, once, when the runtime is built. The only place that discovers anything. */
final class Assembly {
    private static final Logger LOG = System.getLogger(Assembly.class.getName());
    /** The pack that every other may build on. */
    private static final String FOUNDATIONS = "foundations";

    final CaseStore store;
    final @Nullable CaseSource source;
    final CaseCodec codec;
    final PackLibrary packs;
    final Designing designs;
    final AssignmentSolver solver;
    final Reporting reporting;
    final PluginReport plugins;

    private final Wishes wishes;
    private final List<Plugin> lines = new ArrayList<>();

    Assembly(Wishes wishes, RuleWatch watch) {
        this.wishes = wishes;
        codec = choose(
                        ProviderKind.CODEC,
                        CaseCodec.class,
                        given(wishes.codec),
                        List.of(new JsonCaseCodec()),
                        any -> {})
                .get(0);
        List<PackProvider> packProviders =
                layers(choose(ProviderKind.PACK, PackProvider.class, wishes.packs, List.of(), PackProvider::getFiles));
        packs = library(packProviders.stream().map(watch::watched).toList());
        solver = new CheckedSolver(choose(
                        ProviderKind.SOLVER,
                        SolverProvider.class,
                        given(wishes.solver),
                        List.of(new OwnSolver()),
                        SolverProvider::getSolver)
                .get(0));
        designs = new Designing(DesignChecker.of(strategies()), solver);
        List<ReportProvider> reportProviders = choose(
                ProviderKind.REPORTS,
                ReportProvider.class,
                wishes.reports,
                List.of(new StandardReports()),
                ReportProvider::getReports);
        reporting = reporting(reportProviders);
        source =
                choose(ProviderKind.SOURCE, CaseSource.class, given(wishes.source), List.of(), CaseSource::getSupplies)
                        .stream()
                        .findFirst()
                        .orElse(null);
        // Last, so that nothing that fails above leaves a store open.
        store = choose(
                        ProviderKind.STORE,
                        CaseStore.class,
                        given(wishes.store),
                        List.of(MemoryCaseStore.create()),
                        any -> {})
                .get(0);
        plugins = new PluginReport(lines);
    }

    /** What was found first, foundations lowest; then what the host passed in, in the host's order. */
    private List<PackProvider> layers(List<PackProvider> chosen) {
        List<PackProvider> found = new ArrayList<>(
                chosen.stream().filter(one -> !wishes.packs.contains(one)).toList());
        found.sort(Comparator.comparing(
                        (PackProvider one) -> !one.getDescriptor().id().equals(FOUNDATIONS))
                .thenComparing(one -> one.getDescriptor().id()));
        List<PackProvider> layers = new ArrayList<>(PackOrder.lowestFirst(found));
        chosen.stream().filter(wishes.packs::contains).forEach(layers::add);
        return layers;
    }

    /** One pack with a problem and none is used: half the rules give wrong answers. */
    private static PackLibrary library(List<PackProvider> layers) {
        PackLoad load = PackLoader.load(layers);
        if (load instanceof PackLoad.Loaded loaded) {
            loaded.warnings().forEach(one -> LOG.log(Level.INFO, "pack: {0}", one));
            return loaded.library();
        }
        List<PackProblem> problems = ((PackLoad.Failed) load).problems();
        throw new PacksFailedException(problems);
    }

    private List<CustomizationStrategy> strategies() {
        List<StrategyProvider> providers = choose(
                ProviderKind.STRATEGIES,
                StrategyProvider.class,
                wishes.strategies,
                List.of(),
                StrategyProvider::getStrategies);
        Map<String, CustomizationStrategy> all = new LinkedHashMap<>();
        StandardStrategies.all().forEach(one -> all.put(one.getId().value(), one));
        all.putAll(Brought.byId(
                providers,
                wishes.strategies,
                StrategyProvider::getStrategies,
                one -> one.getId().value()));
        return List.copyOf(all.values());
    }

    private Reporting reporting(List<ReportProvider> reportProviders) {
        Map<String, Report<?>> reports =
                Brought.byId(reportProviders, wishes.reports, ReportProvider::getReports, Report::getId);
        List<Format> formats = choose(
                ProviderKind.FORMAT,
                Format.class,
                wishes.formats,
                List.of(new HtmlFormat(), new JsonFormat(), new MarkdownFormat(), new CsvFormat(), new TextFormat()),
                Format::getMediaType);
        Map<String, Format> byId = new LinkedHashMap<>();
        formats.forEach(format -> byId.put(format.getDescriptor().id(), format));
        return new Reporting(reports, byId, words(reportProviders), new DesignViews(designs), wishes.brand);
    }

    /** The host's words first, then those of the highest layer of packs, of reports, and the library's own. */
    private List<MessageSource> words(List<ReportProvider> reportProviders) {
        List<MessageSource> words = new ArrayList<>(wishes.messages);
        words.add(packs.messages());
        reportProviders.forEach(one -> words.add(one.getMessages()));
        words.add(ProgrammeLoaded.WORDS);
        return words;
    }

    private <P extends Provider> List<P> choose(
            ProviderKind kind, Class<P> contract, List<P> passedIn, List<P> builtIn, Consumer<P> probe) {
        Providers<P> providers = new Providers<>(kind, probe).passedIn(passedIn);
        ClassLoader loader = wishes.loader;
        if (loader != null) {
            providers.discovered(ServiceLoader.load(contract, loader));
        }
        return providers.builtIn(builtIn).choose(lines);
    }

    private static <P> List<P> given(@Nullable P provider) {
        return provider == null ? List.of() : List.of(provider);
    }
}
