package org.customizedemployment.core.casefile;

import java.util.Arrays;
import org.customizedemployment.core.entry.Entry;
import org.jspecify.annotations.Nullable;

/** The entries of one kind while a case is built. They come in the order of first recording, so adding one puts it at the end. */
final class EntryList {
    private static final int FEWEST = 8;

    private int[] sequences = new int[FEWEST];
    private @Nullable Entry[] entries = new Entry[FEWEST];

    /** How many places are used; those of entries taken out are empty until the store is made, or taking out many would move all the others each time. */
    private int used;

    private int size;

    private int opaque;

    EntryList() {}

    /** In the order of their places. */
    EntryList(int[] sequences, Entry[] entries, int opaque) {
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
        opaque += EntryStore.one(entry) - EntryStore.one(entries[at]);
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
        opaque -= EntryStore.one(entries[at]);
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
