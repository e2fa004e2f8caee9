package org.customizedemployment.core.assignment.internal.relax;

import java.util.Arrays;
import org.customizedemployment.core.assignment.internal.model.Domain;
import org.customizedemployment.core.assignment.internal.model.Model;

/** The best price of one slot for each load: a knapsack of its portions. */
final class SlotLoads {
    private final Model model;
    private final int[] portions;
    /** By load: the best price, and the grains that the k-th portion has in it. */
    final long[] best;

    private final int[][] grains;
    private boolean canRest;

    SlotLoads(Model model, Domain domain, int slot) {
        this.model = model;
        portions = model.slotPortions[slot];
        long sum = 0;
        for (int p : portions) {
            sum += domain.high[p];
        }
        int capacity = model.slots.get(slot).capacity();
        best = new long[(int) Math.min(Math.min(sum, capacity), model.mostTotal) + 1];
        grains = new int[portions.length][best.length];
    }

    void fill(Domain domain, long[] price) {
        Arrays.fill(best, SlotSide.NEVER);
        best[0] = 0;
        canRest = true;
        int reach = 0;
        for (int k = 0; k < portions.length; k++) {
            int p = portions[k];
            int high = domain.high[p];
            if (high > 0) {
                canRest &= !domain.must[p];
                reach = Math.min(best.length - 1, reach + high);
                add(grains[k], reach, domain.must[p], domain.low[p], high, price[model.portionItem[p]]);
            }
        }
    }

    private void add(int[] taken, int reach, boolean must, int low, int high, long price) {
        for (int load = reach; load >= 0; load--) {
            long value = must ? SlotSide.NEVER : best[load];
            int choice = 0;
            int top = Math.min(high, load);
            for (int a = low; a <= top; a++) {
                long with = best[load - a] + price * a;
                if (with > value) {
                    value = with;
                    choice = a;
                }
            }
            best[load] = Math.max(value, SlotSide.NEVER);
            taken[load] = choice;
        }
    }

    /** Whether the slot can stay unused. */
    boolean canRest() {
        return canRest;
    }

    boolean isReachable(int load) {
        return best[load] > SlotSide.NEVER / 2;
    }

    int most() {
        return best.length - 1;
    }

    /** Writes down the grains of each portion at that load. */
    void trace(Domain domain, int load, int[] amounts) {
        int left = load;
        for (int k = portions.length - 1; k >= 0 && left > 0; k--) {
            int taken = domain.high[portions[k]] == 0 ? 0 : grains[k][left];
            amounts[portions[k]] = taken;
            left -= taken;
        }
    }
}
