package org.customizedemployment.core.rule;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about things, by the very thing. For any number of threads: whoever asks is told nothing, or the one thing that was kept first.
 * Only ever grows.
 *
 * <p>Why it hardly needs a lock: a place is claimed for a thing once and for good, and everybody who looks for the thing looks at the same places in the
 * same order. So all come to one place, and only one of them can put there what was found. Where all places are taken by other things they are so
 * for ever, and all go on to the next table: only to make one is there a lock. Nothing is moved and nothing lost.
 *
 * @param <K> what it is about; goes by identity
 * @param <V> what was found; safe to be shared
 */
final class OnceFound<K, V> {
    private static final VarHandle PLACE = MethodHandles.arrayElementVarHandle(Object[].class);

    /** How many places, one after the other, are looked at before the next table is. */
    private static final int NEIGHBOURS = 32;
    /** Tables get no larger, so that even things whose hashes are all alike need no more than many tables. */
    private static final int MOST = 1024;

    /** At each even place a thing, and after it what was found of it, which may still be to come. */
    private final @Nullable Object[] places;

    private volatile @Nullable OnceFound<K, V> next;

    /**
     * @param things how many there is room for before there has to be another table, which is larger; twice as many as are expected; a power of two
     */
    OnceFound(int things) {
        places = new Object[things * 2];
    }

    /** What is kept of it; null if nothing is, or is only just coming. */
    @Nullable
    V find(K about) {
        OnceFound<K, V> table = this;
        while (table != null) {
            int at = System.identityHashCode(about);
            int tries = table.tries();
            for (int tried = 0; tried < tries; tried++) {
                int place = table.place(at++);
                Object there = PLACE.getAcquire(table.places, place);
                if (there == about) {
                    return table.found(place);
                }
                if (there == null) {
                    return null;
                }
            }
            table = table.next;
        }
        return null;
    }

    /** Keeps what was found, unless another thread was first: then that is what is returned. */
    V keep(K about, V found) {
        OnceFound<K, V> table = this;
        int place = table.claim(about);
        while (place < 0) {
            table = table.next();
            place = table.claim(about);
        }
        PLACE.compareAndSet(table.places, place + 1, null, found);
        V kept = table.found(place);
        return kept == null ? found : kept;
    }

    /** The place that is claimed for it, by whomever; below zero if others have all that it may have. */
    private int claim(K about) {
        int at = System.identityHashCode(about);
        int tries = tries();
        for (int tried = 0; tried < tries; tried++) {
            int place = place(at++);
            Object before = PLACE.compareAndExchange(places, place, null, about);
            if (before == null || before == about) {
                return place;
            }
        }
        return -1;
    }

    private int tries() {
        return Math.min(NEIGHBOURS, places.length / 2);
    }

    private int place(int at) {
        return at * 2 & places.length - 2;
    }

    @Nullable
    @SuppressWarnings("unchecked") // only keep() puts anything there
    private V found(int place) {
        return (V) PLACE.getAcquire(places, place + 1);
    }

    private synchronized OnceFound<K, V> next() {
        OnceFound<K, V> table = next;
        if (table == null) {
            table = new OnceFound<>(Math.min(places.length, MOST));
            next = table;
        }
        return table;
    }
}
