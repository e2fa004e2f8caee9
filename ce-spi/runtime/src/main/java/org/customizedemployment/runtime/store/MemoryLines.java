package org.customizedemployment.runtime.store;

import java.util.Arrays;
import java.util.List;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.spi.store.StoredChange;

/**
 * The changes of a case and the commands that they were appended with, by their places from 0. A hash table of numbers over arrays: an object for each
 * line would cost more than all else that an append does. For the one thread that holds the journal.
 */
final class MemoryLines {
    private static final int FIRST = 16;
    private static final int MOST_IN_A_CHAIN = 2;
    private static final int CHAINS_GROW = 4;
    private static final int END = -1;

    private StoredChange[] changes = new StoredChange[FIRST];
    private CommandId[] keys = new CommandId[FIRST];
    private int[] hashes = new int[FIRST];
    /** The place before it in the same chain. */
    private int[] before = new int[FIRST];
    /** The last place of each chain; which chain, the hash says. */
    private int[] chains = empty(FIRST);

    private int size;

    int size() {
        return size;
    }

    StoredChange change(int place) {
        return changes[place];
    }

    CommandId key(int place) {
        return keys[place];
    }

    void add(StoredChange change, CommandId key) {
        if (size == changes.length) {
            grow();
        }
        int hash = hash(key);
        changes[size] = change;
        keys[size] = key;
        hashes[size] = hash;
        chain(size, hash);
        size++;
    }

    /** The last place of that command; -1 if it stands nowhere. */
    int find(CommandId key) {
        int hash = hash(key);
        int place = chains[hash & chains.length - 1];
        while (place != END && (hashes[place] != hash || !keys[place].equals(key))) {
            place = before[place];
        }
        return place;
    }

    void replace(int place, StoredChange change) {
        changes[place] = change;
    }

    /** A view. */
    List<StoredChange> changes(int from, int to) {
        return Arrays.asList(changes).subList(from, to);
    }

    private void chain(int place, int hash) {
        int chain = hash & chains.length - 1;
        before[place] = chains[chain];
        chains[chain] = place;
    }

    /** Spread, as numbered commands differ in their last characters only. */
    private static int hash(CommandId key) {
        int hash = key.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 16;
    }

    private void grow() {
        int room = 2 * size;
        changes = Arrays.copyOf(changes, room);
        keys = Arrays.copyOf(keys, room);
        hashes = Arrays.copyOf(hashes, room);
        before = Arrays.copyOf(before, room);
        if (room > MOST_IN_A_CHAIN * chains.length) {
            chains = empty(CHAINS_GROW * chains.length);
            for (int place = 0; place < size; place++) {
                chain(place, hashes[place]);
            }
        }
    }

    private static int[] empty(int count) {
        int[] chains = new int[count];
        Arrays.fill(chains, END);
        return chains;
    }
}
