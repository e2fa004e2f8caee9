package org.customizedemployment.rules.adjudication.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.reference.StaffTime;
import org.customizedemployment.core.service.ServiceEntry;

/** What staff gave to other people, sorted so that a line finds what overlaps it without looking through all. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class OtherTimes {
    private final Map<ActorId, Times> byStaff = new HashMap<>();

    private OtherTimes() {}

    /** Those of a person by start, and for each the latest end up to there. */
    private static final class Times {
        private final List<StaffTime> byStart;
        private final long[] latestEnd;

        private Times(List<StaffTime> byStart, long[] latestEnd) {
            this.byStart = byStart;
            this.latestEnd = latestEnd;
        }
    }

    /**
     * Minutes in which staff served that many people.
     *
     * @param people this person included
     * @param services what the others were served with, in order
     * @param adopted whether one of the others is a payment fact
     */
    record Crowd(long from, long until, int people, List<ServiceCode> services, boolean adopted) {}

    public static OtherTimes of(References references) {
        OtherTimes all = new OtherTimes();
        List<StaffTime> times = references.otherTimes();
        if (times != null) {
            Map<ActorId, List<StaffTime>> lists = new HashMap<>();
            times.forEach(one -> lists.computeIfAbsent(one.staff(), staff -> new ArrayList<>())
                    .add(one));
            lists.forEach((staff, list) -> all.byStaff.put(staff, sorted(list)));
        }
        return all;
    }

    private static Times sorted(List<StaffTime> list) {
        list.sort(Comparator.comparingLong(OtherTimes::start).thenComparingLong(OtherTimes::end));
        long[] latest = new long[list.size()];
        long end = Long.MIN_VALUE;
        for (int i = 0; i < latest.length; i++) {
            end = Math.max(end, end(list.get(i)));
            latest[i] = end;
        }
        return new Times(list, latest);
    }

    /** The stretches of a line's time in which its staff served others too. */
    List<Crowd> crowds(ServiceEntry entry) {
        Times times = byStaff.get(entry.getStaff());
        if (times == null) {
            return List.of();
        }
        long from = entry.getWhen().start().toEpochMinute();
        long until = entry.getWhen().end().toEpochMinute();
        List<StaffTime> overlapping = overlapping(times, from, until);
        if (overlapping.isEmpty()) {
            return List.of();
        }
        TreeSet<Long> cuts = new TreeSet<>(List.of(from, until));
        for (StaffTime one : overlapping) {
            cuts.add(Math.max(from, start(one)));
            cuts.add(Math.min(until, end(one)));
        }
        List<Crowd> crowds = new ArrayList<>();
        long start = from;
        for (long cut : cuts) {
            if (cut > start) {
                crowd(overlapping, start, cut, crowds);
                start = cut;
            }
        }
        return crowds;
    }

    private static void crowd(List<StaffTime> overlapping, long from, long until, List<Crowd> crowds) {
        List<StaffTime> there = overlapping.stream()
                .filter(one -> start(one) < until && end(one) > from)
                .toList();
        if (!there.isEmpty()) {
            crowds.add(new Crowd(
                    from,
                    until,
                    there.size() + 1,
                    there.stream().map(StaffTime::service).distinct().sorted().toList(),
                    there.stream().anyMatch(StaffTime::adopted)));
        }
    }

    private static List<StaffTime> overlapping(Times times, long from, long until) {
        List<StaffTime> found = new ArrayList<>();
        for (int i = firstNotBefore(times.byStart, until) - 1; i >= 0 && times.latestEnd[i] > from; i--) {
            if (end(times.byStart.get(i)) > from) {
                found.add(times.byStart.get(i));
            }
        }
        return found;
    }

    private static int firstNotBefore(List<StaffTime> byStart, long minute) {
        int low = 0;
        int high = byStart.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(byStart.get(middle)) < minute) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static long start(StaffTime one) {
        return one.when().start().toEpochMinute();
    }

    private static long end(StaffTime one) {
        return one.when().end().toEpochMinute();
    }
}
