package org.customizedemployment.core.rule;

import org.jspecify.annotations.Nullable;

/**
 * What was found out about things, by the very thing. For any number of threads and without locks: a slot is immutable and so seen whole or not
 * at all, and one that a race loses is only found out again. Only ever grows.
 *
 * @param <K> what it is about; goes by identity
 * @param <V> what was found; safe to be shared
 */
final class OnceFound<K, V> {
    private record Slot<K, V>(K about, V found) {}

    private volatile @Nullable Slot<K, V>[] slots;
    /** May be too few after a race. */
    private int taken;

    /**
     * @param places how many there is room for at first, somewhat more than are expected; a power of two
     */
    OnceFound(int places) {
        slots = places(places);
    }

    @SuppressWarnings("unchecked") // an array of slots holds slots
    private static <K, V> @Nullable Slot<K, V>[] places(int number) {
        return (Slot<K, V>[]) new Slot<?, ?>[number];
    }

    @Nullable
    V find(K about) {
        @Nullable Slot<K, V>[] all = slots;
        int at = System.identityHashCode(about);
        for (int tried = 0; tried < all.length; tried++) {
            Slot<K, V> slot = all[at++ & all.length - 1];
            if (slot == null) {
                return null;
            }
            if (slot.about() == about) {
                return slot.found();
            }
        }
        return null;
    }

    void put(K about, V found) {
        taken++;
        @Nullable Slot<K, V>[] all = slots;
        if (taken * 4 > all.length * 3) {
            all = grown(all);
            slots = all;
        }
        put(all, new Slot<>(about, found));
    }

    private static <K, V> @Nullable Slot<K, V>[] grown(@Nullable Slot<K, V>[] all) {
        @Nullable Slot<K, V>[] more = places(all.length * 2);
        for (Slot<K, V> slot : all) {
            if (slot != null) {
                put(more, slot);
            }
        }
        return more;
    }

    /** Where races have counted too few and no place is free, it is not kept. */
    private static <K, V> void put(@Nullable Slot<K, V>[] all, Slot<K, V> slot) {
        int at = System.identityHashCode(slot.about());
        for (int tried = 0; tried < all.length; tried++, at++) {
            int place = at & all.length - 1;
            if (all[place] == null) {
                all[place] = slot;
                return;
            }
        }
    }
}
