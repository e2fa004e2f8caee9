package org.customizedemployment.runtime.plugin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.spi.plugin.Provider;

/** What several providers of one kind bring together, such as reports or strategies: of two with one id the higher ranking provider's. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Brought {
    private Brought() {}

    private record Owned<T>(T item, Provider owner, boolean passedIn) {
        /** Negative if this one wins. */
        int compare(Owned<T> other) {
            int byOrigin = Boolean.compare(other.passedIn, passedIn);
            return byOrigin != 0 ? byOrigin : Integer.compare(other.owner.getPriority(), owner.getPriority());
        }
    }

    /**
     * @param passedIn those of the providers that the host passed in, which win
     * @throws CeException if two providers of the same rank bring the same id
     */
    public static <P extends Provider, T> Map<String, T> byId(
            List<P> providers, List<? extends P> passedIn, Function<P, List<T>> items, Function<T, String> id) {
        Map<String, Owned<T>> owned = new LinkedHashMap<>();
        for (P provider : providers) {
            boolean fromHost = passedIn.stream().anyMatch(one -> one == provider);
            for (T item : items.apply(provider)) {
                owned.merge(id.apply(item), new Owned<>(item, provider, fromHost), (before, now) -> {
                    int order = before.compare(now);
                    if (order == 0) {
                        throw new CeException(
                                RuntimeError.DUPLICATE_PROVIDER,
                                "'" + id.apply(item) + "' comes from both "
                                        + Candidate.location(before.owner().getClass()) + " and "
                                        + Candidate.location(provider.getClass()));
                    }
                    return order < 0 ? before : now;
                });
            }
        }
        Map<String, T> result = new LinkedHashMap<>();
        owned.forEach((key, one) -> result.put(key, one.item()));
        return result;
    }
}
