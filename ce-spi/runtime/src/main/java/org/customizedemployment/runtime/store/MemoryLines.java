package org.customizedemployment.runtime.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.spi.store.StoredChange;

/**
 * The changes of a case and the commands that they were appended with, by their places from 0. They are kept in pieces that are never copied, and
 * found by chains of numbers: an object for each line, or arrays that grow, would cost more than all else that an append does. For the one thread that
 * holds the journal.
 */
final class MemoryLines {
    private static final int PIECE_BITS = 5;
    private static final int PIECE = 1 << PIECE_BITS;
    private static final int FIRST_CHAINS = 32;
    private static final int MOST_IN_A_CHAIN = 4;
    private static final int CHAINS_GROW = 4;
    private static final int HASH_BITS_LEFT_OUT = 27;
    private static final long UPPER_HALF = -1L << Integer.SIZE;

    /** A number of lines that follow on each other. */
    private static final class Piece {
        final StoredChange[] changes = new StoredChange[PIECE];
        final CommandId[] keys = new CommandId[PIECE];
        /** One more than the place before it in the same chain; 0 where the chain begins. */
        final int[] before = new int[PIECE];
    }

    private Piece[] pieces = {new Piece()};
    private Piece latest = pieces[0];
    private int size;
    /**
     * Of each chain one more than its last place; in the upper half a bit for the hash of each of its commands, so that a new command, as most are, is
     * seldom looked for in a chain at all. Which chain, the hash says.
     */
    private long[] chains = new long[FIRST_CHAINS];

    int size() {
        return size;
    }

    StoredChange change(int place) {
        return piece(place).changes[at(place)];
    }

    CommandId key(int place) {
        return piece(place).keys[at(place)];
    }

    private Piece piece(int place) {
        return pieces[place >>> PIECE_BITS];
    }

    /** Where in its piece. */
    private static int at(int place) {
        return place & PIECE - 1;
    }

    /** Spread, as numbered commands differ in their last characters only. */
    static int hash(CommandId key) {
        int hash = key.value().hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 16;
    }

    /**
     * Adds a line.
     *
     * @param hash that of the command
     */
    void add(StoredChange change, CommandId key, int hash) {
        int place = size++;
        latest.changes[at(place)] = change;
        latest.keys[at(place)] = key;
        chain(latest, place, hash);
        if (at(size) == 0) {
            goOn();
        }
    }

    private void chain(Piece piece, int place, int hash) {
        int which = hash & chains.length - 1;
        long chain = chains[which];
        piece.before[at(place)] = (int) chain;
        chains[which] = ((chain | bit(hash)) & UPPER_HALF) | (place + 1);
    }

    private static long bit(int hash) {
        return 1L << (Integer.SIZE + (hash >>> HASH_BITS_LEFT_OUT));
    }

    private void goOn() {
        int count = size >>> PIECE_BITS;
        if (count == pieces.length) {
            pieces = Arrays.copyOf(pieces, 2 * count);
        }
        latest = new Piece();
        pieces[count] = latest;
        if (size == MOST_IN_A_CHAIN * chains.length) {
            chains = new long[CHAINS_GROW * chains.length];
            for (int place = 0; place < size; place++) {
                chain(piece(place), place, hash(key(place)));
            }
        }
    }

    /**
     * The last place of that command; -1 if it stands nowhere.
     *
     * @param hash that of the command
     */
    int find(CommandId key, int hash) {
        long chain = chains[hash & chains.length - 1];
        return (chain & bit(hash)) == 0 ? -1 : lookThrough((int) chain - 1, key.value());
    }

    private int lookThrough(int last, String command) {
        int place = last;
        while (place >= 0 && !key(place).value().equals(command)) {
            place = piece(place).before[at(place)] - 1;
        }
        return place;
    }

    void replace(int place, StoredChange change) {
        piece(place).changes[at(place)] = change;
    }

    List<StoredChange> changes(int from, int to) {
        List<StoredChange> some = new ArrayList<>(to - from);
        for (int place = from; place < to; place++) {
            some.add(change(place));
        }
        return some;
    }
}
