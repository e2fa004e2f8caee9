package org.customizedemployment.rules.adjudication.overlap;

import java.util.ArrayList;
import java.util.List;

/**
 * What a line was told of others at the same time. A log that was loaded hundreds of times over has as many others for each line; the first few say
 * enough, as long as each minute has its reason. For one run and one thread.
 */
final class Told {
    private static final int ENOUGH = 8;

    private final List<long[]> refused = new ArrayList<>(1);
    private final List<long[]> any = new ArrayList<>(1);
    private int times;

    /** Whether one more would tell nothing new of {@code [from, until)}. */
    boolean isEnough(long from, long until, boolean refusal) {
        if (times < ENOUGH) {
            return false;
        }
        for (long[] one : refusal ? refused : any) {
            if (one[0] <= from && until <= one[1]) {
                return true;
            }
        }
        return false;
    }

    void add(long from, long until, boolean refusal) {
        times++;
        if (refusal) {
            join(refused, from, until);
        }
        join(any, from, until);
    }

    private static void join(List<long[]> all, long from, long until) {
        long start = from;
        long end = until;
        for (int i = all.size() - 1; i >= 0; i--) {
            long[] one = all.get(i);
            if (one[0] <= end && start <= one[1]) {
                start = Math.min(start, one[0]);
                end = Math.max(end, one[1]);
                all.remove(i);
            }
        }
        all.add(new long[] {start, end});
    }
}
