package org.customizedemployment.core.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.jspecify.annotations.Nullable;

/**
 * What a case file has of each kind of entry, looked up for all kinds in one pass: for whoever asks for many of them, as rules do. The same as
 * {@link CaseFile#entries} and {@link CaseFile#coverageOf}. Immutable.
 *
 * <pre>{@code
 * Kinds kinds = file.kinds();
 * kinds.entries(Activity.TYPE);      // as file.entries(Activity.TYPE)
 * kinds.coverageOf(Activity.TYPE);   // as file.coverageOf(Activity.TYPE)
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Kinds {
    private static final int SIZE = EntryTypes.all().size();

    private final CaseFile file;
    // By the place of the kind; of kinds that this version does not know the file is asked.
    private final @Nullable EntryStore[] stores = new EntryStore[SIZE];
    private final @Nullable Coverage[] coverage = new Coverage[SIZE];

    private Kinds(CaseFile file) {
        this.file = file;
        // Before the constructor ends, so that another thread sees all of it.
        put(file.declaredCoverage());
        put(file.entries());
    }

    static Kinds of(CaseFile file) {
        return new Kinds(file);
    }

    private void put(Map<EntryType<?>, Coverage> declared) {
        for (Map.Entry<EntryType<?>, Coverage> one : declared.entrySet()) {
            int place = EntryTypes.placeOf(one.getKey());
            if (place >= 0) {
                coverage[place] = one.getValue();
            }
        }
    }

    private void put(Entries all) {
        for (Map.Entry<EntryType<?>, EntryStore> one : all.stores().entrySet()) {
            int place = EntryTypes.placeOf(one.getKey());
            if (place >= 0) {
                stores[place] = one.getValue();
                boolean partial = one.getValue().hasOpaque() || coverage[place] == null;
                coverage[place] = partial ? Coverage.PARTIAL : coverage[place];
            }
        }
        Collection<EntryType<?>> erased =
                all.erased().isEmpty() ? List.of() : all.erased().values();
        for (EntryType<?> type : erased) {
            int place = EntryTypes.placeOf(type);
            if (place >= 0) {
                coverage[place] = Coverage.PARTIAL;
            }
        }
    }

    /** As {@link CaseFile#entries}. */
    @SuppressWarnings("unchecked") // a kind's store holds entries of that kind
    public <E extends Entry> List<E> entries(EntryType<E> type) {
        int place = EntryTypes.placeOf(type);
        if (place < 0) {
            return file.entries(type);
        }
        // A list is made only of what is asked for: in a large case that changes all the time it costs much more than
        // to look it up.
        EntryStore store = stores[place];
        return store == null ? List.of() : (List<E>) store.knownAsList();
    }

    /** As {@link CaseFile#coverageOf}. */
    public Coverage coverageOf(EntryType<?> type) {
        int place = EntryTypes.placeOf(type);
        if (place < 0) {
            return file.coverageOf(type);
        }
        Coverage known = coverage[place];
        return known == null ? Coverage.NOT_SUPPLIED : known;
    }
}
