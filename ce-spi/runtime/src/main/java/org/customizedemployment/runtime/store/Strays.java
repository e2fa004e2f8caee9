package org.customizedemployment.runtime.store;

import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.StrayRow;

/** Rows of a store that are no cases hold none up, and are not kept quiet about either: they end what goes through all cases. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Strays {
    /** So many are named. */
    private static final int NAMED = 20;

    private Strays() {}

    /**
     * All of a store, and when all of it was given a {@link CeException} that names the rows which are no cases, if there are any.
     *
     * @param all what goes through all cases
     */
    public static <T> Stream<T> after(Stream<T> all, CaseStore store) {
        return Stream.concat(all, Stream.of(store).flatMap(Strays::refuse));
    }

    private static <T> Stream<T> refuse(CaseStore store) {
        List<StrayRow> strays = store.strays(NAMED + 1);
        if (!strays.isEmpty()) {
            String more = strays.size() > NAMED ? " and others" : "";
            throw new CeException(
                    RuntimeError.STRAY_ROWS,
                    "the store has rows that are no cases: " + strays.subList(0, Math.min(NAMED, strays.size()))
                            + more);
        }
        return Stream.empty();
    }
}
