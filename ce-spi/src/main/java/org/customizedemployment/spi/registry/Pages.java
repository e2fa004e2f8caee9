package org.customizedemployment.spi.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.spi.store.Page;
import org.jspecify.annotations.Nullable;

/** Questions to a register that can be answered by going through it. */
final class Pages {
    /** As many as are read at once. */
    static final int SIZE = 1_000;

    private Pages() {}

    static Page<StaffCredential> filtered(
            CredentialSnapshot register, @Nullable StaffCredential after, int max, Predicate<StaffCredential> wanted) {
        List<StaffCredential> found = new ArrayList<>();
        StaffCredential last = after;
        Page<StaffCredential> page;
        do {
            page = register.scan(last, SIZE);
            for (StaffCredential one : page.items()) {
                last = one;
                if (wanted.test(one)) {
                    if (found.size() == max) {
                        return new Page<>(found, true);
                    }
                    found.add(one);
                }
            }
        } while (page.more());
        return new Page<>(found, false);
    }

    static boolean endsWithin(StaffCredential one, LocalDate from, LocalDate through, @Nullable Integer years) {
        LocalDate stated = one.lastDay();
        LocalDate last = stated == null && years != null
                ? one.issuedOn().plusYears(years).minusDays(1)
                : stated;
        return one.withdrawnOn() == null && last != null && !last.isBefore(from) && !last.isAfter(through);
    }

    static boolean mayCount(StaffCredential one, ServiceComponent component, LocalDate day) {
        LocalDate last = one.lastDay();
        LocalDate withdrawn = one.withdrawnOn();
        return !day.isBefore(one.issuedOn())
                && (last == null || !day.isAfter(last))
                && (withdrawn == null || day.isBefore(withdrawn))
                && (one.components().isEmpty() || one.components().contains(component));
    }
}
