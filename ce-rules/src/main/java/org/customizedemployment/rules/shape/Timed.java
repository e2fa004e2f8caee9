package org.customizedemployment.rules.shape;

import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.service.OtherService;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.ServiceInterval;
import org.jspecify.annotations.Nullable;

/** A service's time, whether ours or another. */
record Timed(Entry entry, ServiceCode service, ServiceInterval when) {
    static @Nullable Timed of(Entry entry) {
        if (entry instanceof ServiceEntry one) {
            return new Timed(one, one.getService(), one.getWhen());
        }
        return entry instanceof OtherService other ? new Timed(other, other.getService(), other.getWhen()) : null;
    }

    long start() {
        return when.start().toEpochMinute();
    }

    long end() {
        return when.end().toEpochMinute();
    }
}
