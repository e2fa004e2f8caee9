package org.customizedemployment.core.assignment.internal.relax;

import java.util.Arrays;
import org.customizedemployment.core.assignment.internal.model.Domain;
import org.customizedemployment.core.assignment.internal.model.Model;

/** What each bundle brings in one call of the donors' side: its range of grains, its worth less prices, and whether it has to be taken. */
final class BundlePrices {
    private final Model model;
    private final int[] least;
    private final int[] most;
    private final long[] base;
    private final long[] perGrain;
    private final boolean[] must;
    /** Grains of each item, as {@link #take} was told. */
    final int[] taken;

    BundlePrices(Model model) {
        this.model = model;
        int bundles = model.bundles.length;
        least = new int[bundles];
        most = new int[bundles];
        base = new long[bundles];
        perGrain = new long[bundles];
        must = new boolean[bundles];
        taken = new int[model.items.size()];
    }

    void look(Domain domain, long[] price) {
        Arrays.fill(taken, 0);
        for (int b = 0; b < base.length; b++) {
            int[] items = model.bundles[b];
            if (items.length == 1) {
                single(domain, b, items[0], price[items[0]]);
            } else {
                several(domain, b, items, price);
            }
        }
    }

    private void single(Domain domain, int bundle, int item, long price) {
        boolean divisible = model.divisible[item];
        int low = divisible ? 0 : Integer.MAX_VALUE;
        int high = 0;
        for (int p = model.firstPortion[item]; p < model.firstPortion[item + 1]; p++) {
            if (domain.high[p] > 0) {
                int sure = divisible && !domain.must[p] ? 0 : domain.low[p];
                low = divisible ? low + sure : Math.min(low, sure);
                high = divisible ? high + domain.high[p] : Math.max(high, domain.high[p]);
            }
        }
        least[bundle] = Math.max(low, model.least[item]);
        int top = Math.min(high, model.most[item]);
        most[bundle] = top < least[bundle] ? 0 : top;
        must[bundle] = domain.in[item];
        base[bundle] = model.fixed[item] * Relaxation.SCALE;
        perGrain[bundle] = model.worth[item] * Relaxation.SCALE - price;
    }

    private void several(Domain domain, int bundle, int[] items, long[] price) {
        boolean possible = true;
        must[bundle] = false;
        perGrain[bundle] = 0;
        base[bundle] = 0;
        least[bundle] = 0;
        for (int item : items) {
            int length = model.least[item];
            must[bundle] |= domain.in[item];
            possible &= domain.isPossible(model, item);
            least[bundle] += length;
            base[bundle] += model.fixed[item] * Relaxation.SCALE
                    + (model.worth[item] * Relaxation.SCALE - price[item]) * length;
        }
        most[bundle] = possible ? least[bundle] : 0;
    }

    boolean isPossible(int bundle) {
        return most[bundle] > 0;
    }

    boolean isMust(int bundle) {
        return must[bundle];
    }

    /** Whether it has to be taken, or brings something. */
    boolean isWanted(int bundle) {
        return most[bundle] > 0 && (must[bundle] || profit(bundle, bestLength(bundle)) > 0);
    }

    int bestLength(int bundle) {
        return perGrain[bundle] > 0 ? most[bundle] : least[bundle];
    }

    long profit(int bundle, int length) {
        return base[bundle] + perGrain[bundle] * length;
    }

    /**
     * One step of a knapsack: the bundle with any of its lengths, or without it.
     *
     * @param best by grains; changed
     * @param lengths by grains, the length it then has
     */
    void add(int bundle, long[] best, int[] lengths, int space) {
        boolean needed = must[bundle];
        int low = least[bundle];
        for (int load = space; load >= 0; load--) {
            long value = needed ? SlotSide.NEVER : best[load];
            int choice = 0;
            int top = Math.min(most[bundle], load);
            for (int a = low; a <= top; a++) {
                long with = best[load - a] + base[bundle] + perGrain[bundle] * a;
                if (with > value) {
                    value = with;
                    choice = a;
                }
            }
            best[load] = Math.max(value, SlotSide.NEVER);
            lengths[load] = choice;
        }
    }

    void take(int bundle, int length) {
        int[] items = model.bundles[bundle];
        if (items.length == 1) {
            taken[items[0]] = length;
        } else {
            for (int item : items) {
                taken[item] = length == 0 ? 0 : model.least[item];
            }
        }
    }

    void leave(int donor) {
        for (int item : model.donorItems[donor]) {
            taken[item] = 0;
        }
    }
}
