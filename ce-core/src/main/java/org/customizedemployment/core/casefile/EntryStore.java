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
    Builder toBuilder() {
        if (sequences.length == size) {
            return new Builder(sequences.clone(), asList().toArray(new Entry[0]), opaque);
        }
        Builder entries = new Builder();
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

    /** The entries of one kind while a case is built. They come in the order of first recording, so adding one puts it at the end. */
    static final class Builder {
        private static final int FEWEST = 8;

        private int[] sequences = new int[FEWEST];
        private @Nullable Entry[] entries = new Entry[FEWEST];

        /** How many places are used; those of entries taken out are empty until the store is made, or taking out many would move all the others each time. */
        private int used;

        private int size;

        private int opaque;

        Builder() {}

        /** In the order of their places. */
        Builder(int[] sequences, Entry[] entries, int opaque) {
            this.sequences = sequences;
            this.entries = entries;
            this.used = entries.length;
            this.size = entries.length;
            this.opaque = opaque;
        }

        /** Puts one at the end, or another version of one in its place. */
        void put(int sequence, Entry entry) {
            boolean last = used == 0 || sequence > sequences[used - 1];
            int at = last ? used : place(sequence);
            if (last) {
                grow();
                sequences[used++] = sequence;
            }
            size += entries[at] == null ? 1 : 0;
            opaque += one(entry) - one(entries[at]);
            entries[at] = entry;
        }

        private void grow() {
            if (used == sequences.length) {
                int room = Math.max(FEWEST, used + used / 2);
                sequences = Arrays.copyOf(sequences, room);
                entries = Arrays.copyOf(entries, room);
            }
        }

        void remove(int sequence) {
            int at = place(sequence);
            size -= entries[at] == null ? 0 : 1;
            opaque -= one(entries[at]);
            entries[at] = null;
        }

        @Nullable
        Entry get(int sequence) {
            return entries[place(sequence)];
        }

        private int place(int sequence) {
            int at = Arrays.binarySearch(sequences, 0, used, sequence);
            if (at < 0) {
                throw new IllegalStateException("no entry ever had place " + sequence);
            }
            return at;
        }

        boolean isEmpty() {
            return size == 0;
        }

        /** Those that are in it now. Without looking at them: in a large case each look would wait for memory again. */
        EntryStore toStore() {
            return EntryStore.of(
                    size == used ? Arrays.copyOf(sequences, used) : keptSequences(),
                    size == used ? Arrays.copyOf(entries, used) : kept(),
                    opaque);
        }

        private int[] keptSequences() {
            int[] kept = new int[size];
            int next = 0;
            for (int i = 0; i < used; i++) {
                if (entries[i] != null) {
                    kept[next++] = sequences[i];
                }
            }
            return kept;
        }

        private Entry[] kept() {
            Entry[] kept = new Entry[size];
            int next = 0;
            for (Entry entry : entries) {
                if (entry != null) {
                    kept[next++] = entry;
                }
            }
            return kept;
        }
    }
}
