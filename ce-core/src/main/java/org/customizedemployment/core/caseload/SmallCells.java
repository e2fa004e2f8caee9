package org.customizedemployment.core.caseload;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which counts of a group may be shown so that nobody can find out one that is too small, not even by subtracting from the total.
 *
 * <p>A count from 1 to less than the smallest that may be shown is withheld. So are, smallest first, as many others until two or more are withheld
 * and what they have together leaves each of them at least as many possible values as that smallest. If even all counts above zero are not
 * enough, the zeros are withheld too. A group whose total is too small is withheld as a whole, total included.
 */
final class SmallCells {
    private SmallCells() {}

    /**
     * @param counts that make up a whole: each one of those counted is in exactly one
     * @param smallest that may be shown, from 1; with 1 nothing is withheld
     * @return for each count whether it may be shown
     */
    static boolean[] shown(List<Long> counts, int smallest) {
        boolean[] shown = new boolean[counts.size()];
        long total = counts.stream().mapToLong(Long::longValue).sum();
        if (isSmall(total, smallest)) {
            return shown;
        }
        Arrays.fill(shown, true);
        if (counts.stream().noneMatch(count -> isSmall(count, smallest))) {
            return shown;
        }
        List<Integer> bySize = IntStream.range(0, counts.size())
                .boxed()
                .filter(i -> counts.get(i) > 0)
                .sorted(Comparator.comparing((Integer i) -> counts.get(i)).thenComparing(i -> i))
                .toList();
        long together = 0;
        int withheld = 0;
        for (int i : bySize) {
            // With so many together, each could have from one up to what the others leave.
            boolean enough = withheld > 1 && together - withheld + 1 >= smallest;
            if (!isSmall(counts.get(i), smallest) && enough) {
                return shown;
            }
            shown[i] = false;
            together += counts.get(i);
            withheld++;
        }
        if (withheld < 2 || together - withheld + 1 < smallest) {
            Arrays.fill(shown, false);
        }
        return shown;
    }

    /** Whether some of a whole may be shown: the rest must not be found out by it either. */
    static boolean isShown(long some, long whole, int smallest) {
        return !isSmall(whole, smallest) && !isSmall(some, smallest) && !isSmall(whole - some, smallest);
    }

    static boolean isSmall(long count, int smallest) {
        return count > 0 && count < smallest;
    }
}
