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
    static final EntryStore EMPTY = new EntryStore(TreePMap.empty());

    private final TreePMap<Integer, Entry> bySequence;

    /** Made on first reading; a race only makes it twice. */
    private volatile @Nullable List<Entry> list;

    private volatile @Nullable List<Entry> known;

    private EntryStore(TreePMap<Integer, Entry> bySequence) {
        this.bySequence = bySequence;
    }

    static EntryStore of(SortedMap<Integer, Entry> entries) {
        return new EntryStore(TreePMap.fromSortedMap(entries));
    }

    EntryStore put(int sequence, Entry entry) {
        return new EntryStore(bySequence.plus(sequence, entry));
    }

    EntryStore remove(int sequence) {
        return new EntryStore(bySequence.minus(sequence));
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
            view = all.stream().noneMatch(OpaqueEntry.class::isInstance)
                    ? all
                    : all.stream()
                            .filter(entry -> !(entry instanceof OpaqueEntry))
                            .toList();
            known = view;
        }
        return view;
    }

    boolean hasOpaque() {
        return knownAsList().size() < size();
    }
}
