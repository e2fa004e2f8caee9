package org.customizedemployment.core.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.OpaqueEntry;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

/**
 * The entries of one kind in order of first recording. Most cases are only read, so they come as a plain list; the first change makes a tree
 * of it, and then adding one copies a path, not the list.
 */
final class EntryStore {
    static final EntryStore EMPTY = new EntryStore(TreePMap.empty(), 0);

    private final int size;

    /** How many are in a newer format; counted along, as every rule asks whether there are any. */
    private final int opaque;

    /** The places of the entries in the list; none once they are in a tree. */
    private final int[] sequences;

    // Each is made when it is first needed; a race only makes it twice.
    private volatile @Nullable TreePMap<Integer, Entry> bySequence;
    private volatile @Nullable List<Entry> list;
    private volatile @Nullable List<Entry> known;

    private EntryStore(TreePMap<Integer, Entry> bySequence, int opaque) {
        this.size = bySequence.size();
        this.sequences = new int[0];
        this.bySequence = bySequence;
        this.opaque = opaque;
    }

    private EntryStore(int[] sequences, List<Entry> list, int opaque) {
        this.size = sequences.length;
        this.sequences = sequences;
        this.list = list;
        this.opaque = opaque;
    }

    /** The places belong to the store from now on, and go upwards; so many are opaque. */
    static EntryStore of(int[] sequences, Entry[] entries, int opaque) {
        return new EntryStore(sequences, List.of(entries), opaque);
    }

    EntryStore put(int sequence, Entry entry) {
        TreePMap<Integer, Entry> tree = tree();
        return new EntryStore(tree.plus(sequence, entry), opaque + one(entry) - one(tree.get(sequence)));
    }

    EntryStore remove(int sequence) {
        TreePMap<Integer, Entry> tree = tree();
        return new EntryStore(tree.minus(sequence), opaque - one(tree.get(sequence)));
    }

    /** How many opaque entries that is. */
    static int one(@Nullable Entry entry) {
        return entry instanceof OpaqueEntry ? 1 : 0;
    }

    Entry get(int sequence) {
        TreePMap<Integer, Entry> tree = bySequence;
        Entry found = tree == null ? listed(sequence) : tree.get(sequence);
        return Objects.requireNonNull(found, "an entry has a place only while it is kept");
    }

    private @Nullable Entry listed(int sequence) {
        int at = Arrays.binarySearch(sequences, sequence);
        return at < 0 ? null : asList().get(at);
    }

    private TreePMap<Integer, Entry> tree() {
        TreePMap<Integer, Entry> tree = bySequence;
        if (tree == null) {
            SortedMap<Integer, Entry> sorted = new TreeMap<>();
            List<Entry> all = asList();
            for (int i = 0; i < sequences.length; i++) {
                sorted.put(sequences[i], all.get(i));
            }
            tree = TreePMap.fromSortedMap(sorted);
            bySequence = tree;
        }
        return tree;
    }

    /** A builder that starts from these. */
    EntryList toBuilder() {
        if (sequences.length == size) {
            return new EntryList(sequences.clone(), asList().toArray(new Entry[0]), opaque);
        }
        EntryList entries = new EntryList();
        tree().forEach(entries::put);
        return entries;
    }

    int size() {
        return size;
    }

    List<Entry> asList() {
        List<Entry> view = list;
        if (view == null) {
            view = List.copyOf(tree().values());
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
