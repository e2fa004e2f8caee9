package org.customizedemployment.core.assignment.solver;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.customizedemployment.core.assignment.internal.model.Domain;
import org.customizedemployment.core.assignment.internal.model.Model;

/**
 * Lays given lengths of given items into slots, if a short search finds a way. Items with few ways come first; those that may be divided come last
 * and fill what the others left.
 */
final class Packing {
    private static final int MOST_STEPS = 400;

    private final Model model;
    private final int[] load;
    private final int[] amounts;
    private int steps;

    Packing(Model model) {
        this.model = model;
        load = new int[model.slots.size()];
        amounts = new int[model.portionItem.length];
    }

    /** Grains of each portion if a way was found. */
    Optional<int[]> run(Domain domain, int[] taken) {
        Arrays.fill(load, 0);
        Arrays.fill(amounts, 0);
        steps = MOST_STEPS;
        int[] ways = new int[taken.length];
        for (int p = 0; p < amounts.length; p++) {
            ways[model.portionItem[p]] += domain.high[p] > 0 ? 1 : 0;
        }
        int[] whole = IntStream.range(0, taken.length)
                .filter(i -> taken[i] > 0 && !model.divisible[i])
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> ways[i]).thenComparingInt(i -> -taken[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        return place(domain, taken, whole, 0) ? Optional.of(amounts.clone()) : Optional.empty();
    }

    private boolean place(Domain domain, int[] taken, int[] whole, int next) {
        if (next == whole.length) {
            return finish(domain, taken);
        }
        int item = whole[next];
        int length = taken[item];
        int from = model.firstPortion[item];
        boolean[] tried = new boolean[model.firstPortion[item + 1] - from];
        for (int best = best(domain, item, length, tried); best >= 0; best = best(domain, item, length, tried)) {
            if (steps-- <= 0) {
                return false;
            }
            tried[best - from] = true;
            put(best, length);
            if (place(domain, taken, whole, next + 1)) {
                return true;
            }
            put(best, -length);
        }
        return false;
    }

    private void put(int portion, int grains) {
        amounts[portion] += grains;
        load[model.portionSlot[portion]] += grains;
    }

    /** The portion to try next, or -1. */
    private int best(Domain domain, int item, int length, boolean[] tried) {
        int from = model.firstPortion[item];
        int best = -1;
        int bestRank = Integer.MAX_VALUE;
        for (int p = from; p < model.firstPortion[item + 1]; p++) {
            boolean fits = !tried[p - from]
                    && domain.low[p] <= length
                    && length <= domain.high[p]
                    && length <= room(model.portionSlot[p]);
            if (fits && domain.must[p]) {
                return p;
            }
            if (fits && rank(model.portionSlot[p]) < bestRank) {
                best = p;
                bestRank = rank(model.portionSlot[p]);
            }
        }
        return best;
    }

    private int room(int slot) {
        return model.slots.get(slot).capacity() - load[slot];
    }

    /** Lower is better: slots that need more, used ones, ones beside those, ones on used days, others. */
    private int rank(int slot) {
        if (load[slot] > 0) {
            return load[slot] < model.slots.get(slot).least() ? 0 : 1;
        }
        boolean beside = (model.followsOn(slot) && load[slot - 1] > 0)
                || (slot + 1 < load.length && model.followsOn(slot + 1) && load[slot + 1] > 0);
        if (beside) {
            return 2;
        }
        return isUsedDay(model.dayOf[slot]) ? 3 : 4;
    }

    private boolean isUsedDay(int day) {
        for (int s = model.firstSlot[day]; s < model.firstSlot[day + 1]; s++) {
            if (load[s] > 0) {
                return true;
            }
        }
        return false;
    }

    /** Lays what may be divided and looks whether all is well; takes it back if not. */
    private boolean finish(Domain domain, int[] taken) {
        int[] before = load.clone();
        boolean fine = true;
        for (int i = 0; i < taken.length && fine; i++) {
            if (model.divisible[i] && taken[i] > 0) {
                fine = divide(domain, i, taken[i]);
            }
        }
        if (fine && isLaidWell()) {
            return true;
        }
        System.arraycopy(before, 0, load, 0, load.length);
        for (int p = 0; p < amounts.length; p++) {
            amounts[p] = model.divisible[model.portionItem[p]] ? 0 : amounts[p];
        }
        return false;
    }

    private boolean divide(Domain domain, int item, int grains) {
        int left = grains;
        int from = model.firstPortion[item];
        int to = model.firstPortion[item + 1];
        for (int p = from; p < to; p++) {
            if (domain.must[p]) {
                int sure = Math.min(Math.min(domain.low[p], left), room(model.portionSlot[p]));
                put(p, sure);
                left -= sure;
            }
        }
        while (left > 0) {
            int best = -1;
            int bestRank = Integer.MAX_VALUE;
            for (int p = from; p < to; p++) {
                boolean fits = amounts[p] < domain.high[p] && room(model.portionSlot[p]) > 0;
                if (fits && rank(model.portionSlot[p]) < bestRank) {
                    best = p;
                    bestRank = rank(model.portionSlot[p]);
                }
            }
            if (best < 0) {
                return false;
            }
            put(best, 1);
            left--;
        }
        return true;
    }

    private boolean isLaidWell() {
        int days = 0;
        for (int d = 0; d < model.dayCount(); d++) {
            boolean ended = false;
            boolean used = false;
            for (int s = model.firstSlot[d]; s < model.firstSlot[d + 1]; s++) {
                boolean here = load[s] > 0;
                if (here && (load[s] < model.slots.get(s).least() || ended || (used && isApart(s)))) {
                    return false;
                }
                ended = used && !here && model.problem.isContiguous();
                used |= here;
            }
            days += used ? 1 : 0;
        }
        return days <= model.mostDays;
    }

    private boolean isApart(int slot) {
        return model.problem.isContiguous() && !model.followsOn(slot);
    }
}
