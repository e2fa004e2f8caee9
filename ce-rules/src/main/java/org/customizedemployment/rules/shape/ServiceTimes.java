package org.customizedemployment.rules.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.rule.Derived;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.service.OtherService;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.ServiceInterval;

/**
 * The times of all services of a case by their start, so that what overlaps with one is found without looking at all. Kept as numbers: a log of
 * many thousand lines is gone through for every line that is recorded.
 */
final class ServiceTimes {
    static final Derived<ServiceTimes> OF_CASE = Derived.of(ServiceTimes::new);

    private static final int INDEX_BITS = 32;
    private static final Comparator<Timed> IN_ORDER = Comparator.comparingLong(Timed::start)
            .thenComparingLong(Timed::end)
            .thenComparing(one -> one.entry().id());

    private final Entry[] entries;
    private final ServiceCode[] services;
    private final long[] starts;
    private final long[] ends;
    /** The latest end of each and of all before it. */
    private final long[] latestEnds;

    private ServiceTimes(Facts facts) {
        List<ServiceEntry> ours = facts.entries(ServiceEntry.TYPE);
        List<OtherService> others = facts.entries(OtherService.TYPE);
        long[] order = byStart(ours, others);
        int size = order.length;
        entries = new Entry[size];
        services = new ServiceCode[size];
        starts = new long[size];
        ends = new long[size];
        latestEnds = new long[size];
        long latest = Long.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            int at = (int) order[i]; // its lower half
            if (at < ours.size()) {
                ServiceEntry one = ours.get(at);
                put(i, one, one.getService(), one.getWhen());
            } else {
                OtherService one = others.get(at - ours.size());
                put(i, one, one.getService(), one.getWhen());
            }
            starts[i] = order[i] >> INDEX_BITS;
            latest = Math.max(latest, ends[i]);
            latestEnds[i] = latest;
        }
    }

    private void put(int at, Entry entry, ServiceCode service, ServiceInterval when) {
        entries[at] = entry;
        services[at] = service;
        ends[at] = when.end().toEpochMinute();
    }

    /** Minute and place in one number, which sorts far faster than objects do; minutes since the epoch fit for thousands of years. */
    private static long[] byStart(List<ServiceEntry> ours, List<OtherService> others) {
        long[] keys = new long[ours.size() + others.size()];
        int at = 0;
        for (ServiceEntry one : ours) {
            keys[at] = one.getWhen().start().toEpochMinute() << INDEX_BITS | at;
            at++;
        }
        for (OtherService one : others) {
            keys[at] = one.getWhen().start().toEpochMinute() << INDEX_BITS | at;
            at++;
        }
        Arrays.sort(keys);
        return keys;
    }

    /** Whether a service of another kind overlaps with that one. Touching ends do not (SEM-23). */
    boolean isBesideAnother(Timed subject) {
        long start = subject.start();
        long end = subject.end();
        for (int i = startingBefore(end) - 1; i >= 0 && latestEnds[i] > start; i--) {
            if (isOther(i, subject, start)) {
                return true;
            }
        }
        return false;
    }

    /** Services of another kind whose time overlaps with that one's, by start, end and id. */
    List<Timed> besides(Timed subject) {
        List<Timed> found = new ArrayList<>();
        long start = subject.start();
        for (int i = startingBefore(subject.end()) - 1; i >= 0 && latestEnds[i] > start; i--) {
            if (isOther(i, subject, start)) {
                found.add(new Timed(entries[i], services[i], when(entries[i])));
            }
        }
        found.sort(IN_ORDER);
        return found;
    }

    private static ServiceInterval when(Entry entry) {
        return entry instanceof ServiceEntry one ? one.getWhen() : ((OtherService) entry).getWhen();
    }

    private boolean isOther(int i, Timed subject, long start) {
        return ends[i] > start
                && !services[i].equals(subject.service())
                && !entries[i].id().equals(subject.entry().id());
    }

    private int startingBefore(long minute) {
        int at = Arrays.binarySearch(starts, minute);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && starts[at - 1] == minute) {
            at--;
        }
        return at;
    }
}
