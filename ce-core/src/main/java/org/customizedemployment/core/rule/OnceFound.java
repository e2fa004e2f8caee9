package org.customizedemployment.core.rule;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about things, by the very thing. For any number of threads: whoever asks is told nothing, or the one thing that was kept first.
 * Only ever grows.
 *
 * <p>Why it hardly needs a lock: thing and what was found of it are put at a place together, once and for good, and everybody who looks for the thing looks
 * at the same places in the same order. So all come to one place, and only one of them can put there what was found. Where all places are taken by
 * other things they are so for ever, and all go on to the next table: only to make one is there a lock. Nothing is moved and nothing lost.
 *
 * @param <K> what it is about; goes by identity
 * @param <V> what was found; safe to be shared
 */
final class OnceFound<K, V> {
    private static final VarHandle PLACE = MethodHandles.arrayElementVarHandle(Kept[].class);

    /** How many places, one after the other, are looked at before the next table is. */
    private static final int NEIGHBOURS = 32;
    /** Tables get no larger, so that even things whose hashes are all alike need no more than many tables. */
    private static final int MOST = 1024;

    private record Kept(Object about, Object found) {}

    private final @Nullable Kept[] places;

    private volatile @Nullable OnceFound<K, V> next;

    /**
     * @param things how many there is room for before there has to be another table, which is larger; twice as many as are expected; a power of two
     */
    OnceFound(int things) {
        places = new Kept[things];
    }

    /** What is kept of it; null if nothing is. */
    @Nullable
    V find(K about) {
        OnceFound<K, V> table = this;
        while (table != null) {
            int at = System.identityHashCode(about);
            int tries = table.tries();
            for (int tried = 0; tried < tries; tried++) {
                Kept there = table.at(table.place(at++));
                if (there == null) {
                    return null;
                }
                if (there.about() == about) {
                    return found(there);
                }
            }
            table = table.next;
        }
        return null;
    }

    /** Keeps what was found, unless another thread was first: then that is what is returned. */
    V keep(K about, V found) {
        Kept own = new Kept(about, found);
        OnceFound<K, V> table = this;
        Kept kept = table.put(own);
        while (kept == null) {
            table = table.next();
            kept = table.put(own);
        }
        return found(kept);
    }

    /** What is kept of that thing by now, by whomever; null if others have all places that it may have. */
    private @Nullable Kept put(Kept own) {
        int at = System.identityHashCode(own.about());
        int tries = tries();
        for (int tried = 0; tried < tries; tried++) {
            Kept there = (Kept) PLACE.compareAndExchange(places, place(at++), null, own);
            if (there == null) {
                return own;
            }
            if (there.about() == own.about()) {
                return there;
            }
        }
        return null;
    }

    private @Nullable Kept at(int place) {
        return (Kept) PLACE.getAcquire(places, place);
    }

    private int tries() {
        return Math.min(NEIGHBOURS, places.length);
    }

    private int place(int at) {
        return at & places.length - 1;
    }

    @SuppressWarnings("unchecked") // only keep() puts anything there
    private V found(Kept kept) {
        return (V) kept.found();
    }

    private synchronized OnceFound<K, V> next() {
        OnceFound<K, V> table = next;
        if (table == null) {
            table = new OnceFound<>(Math.min(places.length * 2, MOST));
            next = table;
        }
        return table;
    }
}
