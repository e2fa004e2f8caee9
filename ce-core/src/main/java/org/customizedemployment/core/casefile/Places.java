package org.customizedemployment.core.casefile;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.id.EntryId;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

/** Where each entry of a case is kept. As with {@link EntryStore}, the first change makes a tree of what a builder looked up by hash. Immutable. */
final class Places {
    static final Places NONE = new Places(Collections.emptyMap(), TreePMap.empty());

    private final Map<EntryId, Place> byHash;

    /** Made when it is first needed; a race only makes it twice. */
    private volatile @Nullable TreePMap<EntryId, Place> tree;

    private Places(Map<EntryId, Place> byHash, @Nullable TreePMap<EntryId, Place> tree) {
        this.byHash = byHash;
        this.tree = tree;
    }

    /** Where an entry is kept: its kind and its place in the order of first recording. */
    record Place(EntryType<?> type, int sequence) {}

    /** The map belongs to these places from now on. */
    static Places of(Map<EntryId, Place> byHash) {
        return new Places(byHash, null);
    }

    @Nullable
    Place get(EntryId id) {
        TreePMap<EntryId, Place> sorted = tree;
        return sorted == null ? byHash.get(id) : sorted.get(id);
    }

    int size() {
        TreePMap<EntryId, Place> sorted = tree;
        return sorted == null ? byHash.size() : sorted.size();
    }

    Places plus(EntryId id, Place place) {
        return new Places(Collections.emptyMap(), sorted().plus(id, place));
    }

    Places minus(EntryId id) {
        return new Places(Collections.emptyMap(), sorted().minus(id));
    }

    /** A map of one's own. */
    Map<EntryId, Place> toMap() {
        TreePMap<EntryId, Place> sorted = tree;
        return new HashMap<>(sorted == null ? byHash : sorted);
    }

    private TreePMap<EntryId, Place> sorted() {
        TreePMap<EntryId, Place> sorted = tree;
        if (sorted == null) {
            sorted = TreePMap.fromSortedMap(new TreeMap<>(byHash));
            tree = sorted;
        }
        return sorted;
    }
}
