package org.customizedemployment.rules.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.rule.Derived;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.service.OtherService;

/** The times of all services of a case by their start, so that what overlaps with one is found without looking at all. */
final class ServiceTimes {
    static final Derived<ServiceTimes> OF_CASE = Derived.of(ServiceTimes::of);

    private final List<Timed> byStart;
    /** The latest end of each and of all before it. */
    private final long[] latestEnd;

    private ServiceTimes(List<Timed> byStart) {
        this.byStart = byStart;
        this.latestEnd = new long[byStart.size()];
        long latest = Long.MIN_VALUE;
        for (int i = 0; i < latestEnd.length; i++) {
            latest = Math.max(latest, byStart.get(i).end());
            latestEnd[i] = latest;
        }
    }

    private static ServiceTimes of(Facts facts) {
        List<Timed> all = new ArrayList<>();
        for (Entry entry : facts.getIndex().services()) {
            all.add(timed(entry));
        }
        for (Entry entry : facts.entries(OtherService.TYPE)) {
            all.add(timed(entry));
        }
        all.sort(Comparator.comparingLong(Timed::start)
                .thenComparingLong(Timed::end)
                .thenComparing(one -> one.entry().id()));
        return new ServiceTimes(List.copyOf(all));
    }

    private static Timed timed(Entry entry) {
        Timed one = Timed.of(entry);
        if (one == null) {
            throw new IllegalArgumentException("an entry without a time of service: " + entry.toRef());
        }
        return one;
    }

    /** Services of another kind whose time overlaps with that one's, by start. Touching ends do not overlap (SEM-23). */
    List<Timed> besides(Timed subject) {
        List<Timed> found = new ArrayList<>();
        for (int i = startingBefore(subject.end()) - 1; i >= 0 && latestEnd[i] > subject.start(); i--) {
            Timed other = byStart.get(i);
            if (!other.entry().id().equals(subject.entry().id())
                    && !other.service().equals(subject.service())
                    && other.when().overlaps(subject.when())) {
                found.add(0, other);
            }
        }
        return found;
    }

    private int startingBefore(long minute) {
        int low = 0;
        int high = byStart.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byStart.get(middle).start() < minute) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
