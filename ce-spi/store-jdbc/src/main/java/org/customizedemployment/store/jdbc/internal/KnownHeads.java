package org.customizedemployment.store.jdbc.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.value.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Where cases stood when this store last appended to them, of so many cases. A guess: others append too, and a transaction may be rolled back. The statement
 * that goes on from there proves it, as no two journals have the same link. Safe for threads.
 */
final class KnownHeads {
    /** Some hundred bytes each. */
    private static final int MOST = 1000;

    /** The last revision and its link. */
    record Head(long revision, Digest chain) {}

    /** The one not asked for longest goes first. */
    private final Map<CaseId, Head> heads = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<CaseId, Head> eldest) {
            return size() > MOST;
        }
    };

    synchronized @Nullable Head of(CaseId id) {
        Head known = heads.remove(id);
        if (known != null) {
            heads.put(id, known);
        }
        return known;
    }

    synchronized void put(CaseId id, long revision, Digest chain) {
        heads.remove(id);
        heads.put(id, new Head(revision, chain));
    }
}
