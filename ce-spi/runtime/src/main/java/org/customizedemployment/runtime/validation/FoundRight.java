package org.customizedemployment.runtime.validation;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The last few values that nothing was wrong with, by identity: a host asks many questions about one case file, and sends one register of staff
 * with every command. It holds none of them back from being collected.
 */
final class FoundRight {
    private static final int KEPT = 16;

    private final AtomicReferenceArray<WeakReference<Object>> values = new AtomicReferenceArray<>(KEPT);
    private final AtomicInteger next = new AtomicInteger();

    boolean contains(Object value) {
        for (int i = 0; i < KEPT; i++) {
            WeakReference<Object> one = values.get(i);
            if (one != null && one.refersTo(value)) {
                return true;
            }
        }
        return false;
    }

    void add(Object value) {
        values.set(Math.floorMod(next.getAndIncrement(), KEPT), new WeakReference<>(value));
    }
}
