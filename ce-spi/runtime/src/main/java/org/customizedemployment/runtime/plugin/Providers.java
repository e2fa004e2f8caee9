package org.customizedemployment.runtime.plugin;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.Spliterator;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.runtime.plugin.Plugin.Origin;
import org.customizedemployment.spi.plugin.Provider;
import org.customizedemployment.spi.plugin.ProviderKind;

/**
 * All providers of one kind: passed in by the host, discovered, built in. Of several with the same id one is chosen: what the host passed in
 * before what was discovered or is built in, then by priority; two that are equal in that are an error.
 *
 * @param <P> the contract
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Providers<P extends Provider> {
    private static final Logger LOG = System.getLogger(Providers.class.getName());
    /** So that a class loader that fails for ever does not keep us for ever. */
    private static final int MOST_FAILURES = 1000;

    private final ProviderKind kind;
    private final Consumer<P> probe;
    private final List<Candidate<P>> candidates = new ArrayList<>();

    /**
     * @param probe asks a provider for what it brings, so that one that can't say fails here and not later
     */
    public Providers(ProviderKind kind, Consumer<P> probe) {
        this.kind = kind;
        this.probe = probe;
    }

    public Providers<P> passedIn(List<? extends P> providers) {
        providers.forEach(one -> candidates.add(Candidate.of(one, kind, Origin.PASSED_IN, probe)));
        return this;
    }

    public Providers<P> builtIn(List<? extends P> providers) {
        providers.forEach(one -> candidates.add(Candidate.of(one, kind, Origin.BUILT_IN, probe)));
        return this;
    }

    /** Everything that the loader finds, one by one, so that a broken one does not hide the others. */
    public Providers<P> discovered(ServiceLoader<P> loader) {
        Spliterator<ServiceLoader.Provider<P>> found = loader.stream().spliterator();
        for (int failures = 0; failures < MOST_FAILURES; ) {
            try {
                if (!found.tryAdvance(this::instantiate)) {
                    return this;
                }
            } catch (ServiceConfigurationError | LinkageError e) {
                failures++;
                candidates.add(Candidate.failed(
                        kind, String.valueOf(e.getMessage()), "the registration", Origin.DISCOVERED, e));
            }
        }
        return this;
    }

    private void instantiate(ServiceLoader.Provider<P> found) {
        try {
            candidates.add(Candidate.of(found.get(), kind, Origin.DISCOVERED, probe));
        } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
            String name = found.type().getName();
            String location = Candidate.location(found.type());
            candidates.add(Candidate.failed(kind, name, location, Origin.DISCOVERED, e));
        }
    }

    /**
     * Decides which count.
     *
     * @param report gets a line for each
     * @return the chosen ones: passed in ones in the host's order, then the others by id; of a single kind one at most
     * @throws CeException if two of one id are equal, or if a provider that the host passed in failed
     */
    public List<P> choose(List<Plugin> report) {
        SortedMap<String, List<Candidate<P>>> byId = new TreeMap<>();
        List<Plugin> lines = new ArrayList<>();
        for (Candidate<P> one : candidates) {
            if (one.provider() == null) {
                lines.add(failed(one.plugin()));
            } else {
                byId.computeIfAbsent(one.plugin().id(), id -> new ArrayList<>()).add(one);
            }
        }
        List<Candidate<P>> winners = new ArrayList<>();
        byId.values().forEach(same -> winners.add(winner(same, lines)));
        if (kind.isSingle()) {
            keepOne(winners, lines);
        }
        lines.sort(Comparator.comparing(Plugin::id).thenComparing(Plugin::standing));
        report.addAll(lines);
        winners.sort(Comparator.comparingInt(
                one -> one.plugin().origin() == Origin.PASSED_IN ? candidates.indexOf(one) : Integer.MAX_VALUE));
        return winners.stream()
                .map(Candidate::provider)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Of a single kind the built-in one is only for want of another; else it goes by rank, then by id. */
    private static <P extends Provider> void keepOne(List<Candidate<P>> winners, List<Plugin> lines) {
        winners.sort(Comparator.comparing((Candidate<P> one) -> one.plugin().origin() == Origin.BUILT_IN)
                .thenComparing(rank())
                .thenComparing(one -> one.plugin().id()));
        for (Candidate<P> other : winners.subList(Math.min(1, winners.size()), winners.size())) {
            lines.remove(other.plugin());
            lines.add(other.shadowedBy(winners.get(0).plugin()).plugin());
        }
        winners.subList(Math.min(1, winners.size()), winners.size()).clear();
    }

    private static <P extends Provider> Comparator<Candidate<P>> rank() {
        return Comparator.comparing((Candidate<P> one) -> one.plugin().origin() != Origin.PASSED_IN)
                .thenComparing(one -> -one.plugin().priority());
    }

    private static Plugin failed(Plugin plugin) {
        String what = plugin.kind() + " '" + plugin.id() + "' from " + plugin.location() + ": " + plugin.remark();
        if (plugin.origin() == Origin.PASSED_IN) {
            throw new CeException(RuntimeError.PROVIDER_FAILED, what);
        }
        LOG.log(Level.WARNING, "provider left out: {0}", what);
        return plugin;
    }

    private Candidate<P> winner(List<Candidate<P>> same, List<Plugin> lines) {
        Comparator<Candidate<P>> rank = rank();
        List<Candidate<P>> sorted = new ArrayList<>(same);
        sorted.sort(rank);
        Candidate<P> winner = sorted.get(0);
        lines.add(winner.plugin());
        for (Candidate<P> other : sorted.subList(1, sorted.size())) {
            boolean sameClass =
                    other.plugin().implementation().equals(winner.plugin().implementation())
                            && other.plugin().location().equals(winner.plugin().location())
                            && other.plugin().origin() != Origin.PASSED_IN;
            if (!sameClass && rank.compare(winner, other) == 0) {
                throw new CeException(
                        RuntimeError.DUPLICATE_PROVIDER,
                        kind + " '" + winner.plugin().id() + "' comes from both "
                                + winner.plugin().location() + " and "
                                + other.plugin().location());
            }
            if (!sameClass) {
                lines.add(other.shadowedBy(winner.plugin()).plugin());
            }
        }
        return winner;
    }
}
