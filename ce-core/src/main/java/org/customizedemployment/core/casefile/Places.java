package org.customizedemployment.core.casefile;

import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.id.EntryId;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

/** Where each entry of a case is kept. As with {@link EntryStore}, the first change makes a tree of what a builder looked up by hash. Immutable. */
final class Places {
    static final Places NONE = new Places(new PlaceIndex(), TreePMap.empty());

    /** Where they are as long as there is no tree; it does not change any more. */
    private final PlaceIndex byHash;

    /** Made when it is first needed; a race only makes it twice. */
    private volatile @Nullable TreePMap<EntryId, Place> tree;

    private Places(PlaceIndex byHash, @Nullable TreePMap<EntryId, Place> tree) {
        this.byHash = byHash;
        this.tree = tree;
    }

    /** Where an entry is kept: its kind and its place in the order of first recording. */
    record Place(EntryType<?> type, int sequence) {}

    /** The index belongs to these places from now on. */
    static Places of(PlaceIndex byHash) {
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
        return new Places(NONE.byHash, sorted().plus(id, place));
    }

    Places minus(EntryId id) {
        return new Places(NONE.byHash, sorted().minus(id));
    }

    /** An index of one's own. */
    PlaceIndex toIndex() {
        TreePMap<EntryId, Place> sorted = tree;
        return sorted == null ? byHash.copy() : PlaceIndex.of(sorted);
    }

    private TreePMap<EntryId, Place> sorted() {
        TreePMap<EntryId, Place> sorted = tree;
        if (sorted == null) {
            sorted = TreePMap.fromSortedMap(byHash.toSortedMap());
            tree = sorted;
        }
        return sorted;
    }
}
