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
import org.jspecify.annotations.Nullable;

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

    private final List<ServiceEntry> ours;
    private final List<OtherService> others;
    /** Start and place of each, by start. The place is that among our own, after them among the others. */
    private final long[] order;

    private final ServiceCode[] services;
    private final long[] ends;

    // Each is made when it is first needed; a race only makes it twice.
    private volatile long @Nullable [] latestEnds;
    private volatile boolean @Nullable [] besides;

    private ServiceTimes(Facts facts) {
        ours = facts.entries(ServiceEntry.TYPE);
        others = facts.entries(OtherService.TYPE);
        order = byStart(ours, others);
        services = new ServiceCode[order.length];
        ends = new long[order.length];
        for (int i = 0; i < order.length; i++) {
            int place = (int) order[i]; // its lower half
            if (place < ours.size()) {
                ServiceEntry one = ours.get(place);
                put(i, one.getService(), one.getWhen());
            } else {
                OtherService one = others.get(place - ours.size());
                put(i, one.getService(), one.getWhen());
            }
        }
    }

    private void put(int i, ServiceCode service, ServiceInterval when) {
        services[i] = service;
        ends[i] = start(i) + when.start().minutesUntil(when.end());
    }

    private long start(int i) {
        return order[i] >> INDEX_BITS;
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

    /** Whether a service of another kind overlaps with our own at that place. */
    boolean isBesideAnother(int place) {
        return besides()[place];
    }

    /** The same of one of the others. */
    boolean isOtherBesideAnother(int place) {
        return besides()[ours.size() + place];
    }

    private boolean[] besides() {
        boolean[] known = besides;
        if (known == null) {
            known = new boolean[order.length];
            forwards(known);
            backwards(known);
            besides = known;
        }
        return known;
    }

    /** Marks what begins while an earlier one of another kind goes on: of those that end last, one of each of two kinds says it. */
    private void forwards(boolean[] marked) {
        int last = -1;
        int lastOfOther = -1;
        for (int i = 0; i < order.length; i++) {
            ServiceCode service = services[i];
            int before = isOf(service, last) ? lastOfOther : last;
            if (before >= 0 && ends[before] > start(i)) {
                marked[(int) order[i]] = true;
            }
            if (isOf(service, last)) {
                last = ends[i] > ends[last] ? i : last;
            } else if (last < 0 || ends[i] > ends[last]) {
                lastOfOther = last;
                last = i;
            } else if (lastOfOther < 0 || ends[i] > ends[lastOfOther]) {
                lastOfOther = i;
            }
        }
    }

    /** Marks what still goes on when a later one of another kind begins: the next one, and the next of another kind than that, say it. */
    private void backwards(boolean[] marked) {
        int next = -1;
        int nextOfOther = -1;
        for (int i = order.length - 1; i >= 0; i--) {
            ServiceCode service = services[i];
            boolean same = isOf(service, next);
            int after = same ? nextOfOther : next;
            if (after >= 0 && start(after) < ends[i]) {
                marked[(int) order[i]] = true;
            }
            nextOfOther = same ? nextOfOther : next;
            next = i;
        }
    }

    private boolean isOf(ServiceCode service, int i) {
        return i >= 0 && services[i].equals(service);
    }

    /** Whether a service of another kind overlaps with that one. Touching ends do not (SEM-23). */
    boolean isBesideAnother(Timed subject) {
        long start = subject.start();
        long[] latest = latestEnds();
        for (int i = startingBefore(subject.end()) - 1; i >= 0 && latest[i] > start; i--) {
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
        long[] latest = latestEnds();
        for (int i = startingBefore(subject.end()) - 1; i >= 0 && latest[i] > start; i--) {
            if (isOther(i, subject, start)) {
                Entry entry = entry(i);
                found.add(new Timed(entry, services[i], when(entry)));
            }
        }
        found.sort(IN_ORDER);
        return found;
    }

    /** The latest end of each and of all before it. */
    private long[] latestEnds() {
        long[] known = latestEnds;
        if (known == null) {
            known = ends.clone();
            for (int i = 1; i < known.length; i++) {
                known[i] = Math.max(known[i], known[i - 1]);
            }
            latestEnds = known;
        }
        return known;
    }

    private Entry entry(int i) {
        int place = (int) order[i];
        return place < ours.size() ? ours.get(place) : others.get(place - ours.size());
    }

    private static ServiceInterval when(Entry entry) {
        return entry instanceof ServiceEntry one ? one.getWhen() : ((OtherService) entry).getWhen();
    }

    private boolean isOther(int i, Timed subject, long start) {
        return ends[i] > start
                && !services[i].equals(subject.service())
                && !entry(i).id().equals(subject.entry().id());
    }

    /** How many begin before that minute. */
    private int startingBefore(long minute) {
        // Places are not below zero, so this is where the first of that minute is or would be.
        int at = Arrays.binarySearch(order, minute << INDEX_BITS);
        return at < 0 ? -at - 1 : at;
    }
}
