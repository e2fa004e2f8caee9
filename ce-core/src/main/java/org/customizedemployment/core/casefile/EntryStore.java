package org.customizedemployment.core.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.OpaqueEntry;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

/** The entries of one kind in order of first recording. Adding one copies a path, not the list. */
final class EntryStore {
    static final EntryStore EMPTY = new EntryStore(TreePMap.empty(), 0);

    private final TreePMap<Integer, Entry> bySequence;
    /** How many are in a newer format; counted along, as every rule asks whether there are any. */
    private final int opaque;

    /** Made on first reading; a race only makes it twice. */
    private volatile @Nullable List<Entry> list;

    private volatile @Nullable List<Entry> known;

    private EntryStore(TreePMap<Integer, Entry> bySequence, int opaque) {
        this.bySequence = bySequence;
        this.opaque = opaque;
    }

    static EntryStore of(SortedMap<Integer, Entry> entries) {
        int opaque = 0;
        for (Entry entry : entries.values()) {
            opaque += one(entry);
        }
        return new EntryStore(TreePMap.fromSortedMap(entries), opaque);
    }

    EntryStore put(int sequence, Entry entry) {
        return new EntryStore(bySequence.plus(sequence, entry), opaque + one(entry) - one(bySequence.get(sequence)));
    }

    EntryStore remove(int sequence) {
        return new EntryStore(bySequence.minus(sequence), opaque - one(bySequence.get(sequence)));
    }

    private static int one(@Nullable Entry entry) {
        return entry instanceof OpaqueEntry ? 1 : 0;
    }

    Entry get(int sequence) {
        return Objects.requireNonNull(bySequence.get(sequence), "an entry has a place only while it is kept");
    }

    SortedMap<Integer, Entry> toSortedMap() {
        return new TreeMap<>(bySequence);
    }

    int size() {
        return bySequence.size();
    }

    List<Entry> asList() {
        List<Entry> view = list;
        if (view == null) {
            view = Collections.unmodifiableList(new ArrayList<>(bySequence.values()));
            list = view;
        }
        return view;
    }

    /** Without those in a newer format, which no reader here understands. */
    List<Entry> knownAsList() {
        List<Entry> view = known;
        if (view == null) {
            List<Entry> all = asList();
            view = opaque == 0
                    ? all
                    : all.stream()
                            .filter(entry -> !(entry instanceof OpaqueEntry))
                            .toList();
            known = view;
        }
        return view;
    }

    boolean hasOpaque() {
        return opaque > 0;
    }
}
