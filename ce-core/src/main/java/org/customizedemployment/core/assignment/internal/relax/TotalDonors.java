package org.customizedemployment.core.assignment.internal.relax;

import java.util.Arrays;
import org.customizedemployment.core.assignment.internal.model.Domain;
import org.customizedemployment.core.assignment.internal.model.Model;

/** All donors in one table by number of donors touched and grains in total: for few donors. It keeps the total in its range, too. */
final class TotalDonors implements DonorSide {
    /** As many steps as a call may take. */
    static final long MOST_WORK = 60_000;

    private final Model model;
    private final BundlePrices prices;
    private final int[] room;
    private final int total;
    private final int most;
    /** Of each donor by its grains, and the length of its k-th bundle in it. */
    private final long[][] best;

    private final int[][][] grains;
    private final int[][] looseGrains;
    private final long[] loose;
    /** After each donor: by number of donors touched and total. */
    private final long[][][] table;

    private final boolean[] chosen;

    TotalDonors(Model model) {
        this.model = model;
        prices = new BundlePrices(model);
        int donors = model.donors.size();
        total = model.mostTotal;
        most = model.mostDonors;
        room = new int[donors];
        best = new long[donors][];
        grains = new int[donors][][];
        for (int d = 0; d < donors; d++) {
            room[d] = DonorSide.room(model, d);
            best[d] = new long[room[d] + 1];
            grains[d] = new int[model.donorBundles[d].length][room[d] + 1];
        }
        loose = new long[total + 1];
        looseGrains = new int[model.looseBundles.length][total + 1];
        table = new long[donors + 1][most + 1][total + 1];
        chosen = new boolean[donors];
    }

    @Override
    public long solve(Domain domain, long[] price) {
        prices.look(domain, price);
        fill(model.looseBundles, loose, looseGrains, total);
        for (long[] row : table[0]) {
            Arrays.fill(row, SlotSide.NEVER);
        }
        System.arraycopy(loose, 0, table[0][0], 0, total + 1);
        for (int d = 0; d < room.length; d++) {
            touch(domain, d);
        }
        return pick();
    }

    private void fill(int[] bundles, long[] byGrains, int[][] lengths, int space) {
        Arrays.fill(byGrains, 0, space + 1, SlotSide.NEVER);
        byGrains[0] = 0;
        for (int k = 0; k < bundles.length; k++) {
            if (prices.isPossible(bundles[k])) {
                prices.add(bundles[k], byGrains, lengths[k], space);
            } else {
                Arrays.fill(lengths[k], 0);
            }
        }
    }

    private void touch(Domain domain, int donor) {
        byte state = domain.donors[donor];
        long[][] before = table[donor];
        long[][] after = table[donor + 1];
        for (int k = 0; k <= most; k++) {
            if (state == Domain.IN) {
                Arrays.fill(after[k], SlotSide.NEVER);
            } else {
                System.arraycopy(before[k], 0, after[k], 0, total + 1);
            }
        }
        if (state == Domain.OUT) {
            return;
        }
        fill(model.donorBundles[donor], best[donor], grains[donor], room[donor]);
        long cost = model.donors.get(donor).cost() * Relaxation.SCALE;
        for (int k = 1; k <= most && k <= donor + 1; k++) {
            for (int g = 1; g <= room[donor]; g++) {
                long value = best[donor][g] - cost;
                if (best[donor][g] > SlotSide.NEVER / 2) {
                    raise(after[k], before[k - 1], g, value);
                }
            }
        }
    }

    private static void raise(long[] after, long[] before, int grains, long value) {
        for (int t = grains; t < after.length; t++) {
            after[t] = Math.max(after[t], before[t - grains] + value);
        }
    }

    private long pick() {
        long top = SlotSide.NEVER / 2;
        int count = -1;
        int load = -1;
        for (int k = 0; k <= most; k++) {
            for (int t = model.leastTotal; t <= total; t++) {
                if (table[room.length][k][t] > top) {
                    top = table[room.length][k][t];
                    count = k;
                    load = t;
                }
            }
        }
        if (load < 0) {
            return SlotSide.NEVER;
        }
        for (int d = room.length - 1; d >= 0; d--) {
            int used = used(d, count, load);
            chosen[d] = used > 0;
            if (used > 0) {
                trace(model.donorBundles[d], grains[d], used);
                count--;
                load -= used;
            }
        }
        trace(model.looseBundles, looseGrains, load);
        return top;
    }

    /** The grains of a donor with which the table's entry was reached; 0 if it is not touched. */
    private int used(int donor, int count, int load) {
        long value = table[donor + 1][count][load];
        long cost = model.donors.get(donor).cost() * Relaxation.SCALE;
        for (int g = Math.min(load, room[donor]); g >= 1 && count > 0; g--) {
            long before = table[donor][count - 1][load - g];
            boolean reached = best[donor][g] > SlotSide.NEVER / 2 && before > SlotSide.NEVER / 2;
            if (reached && before + best[donor][g] - cost == value) {
                return g;
            }
        }
        return 0;
    }

    private void trace(int[] bundles, int[][] lengths, int load) {
        int left = load;
        for (int k = bundles.length - 1; k >= 0; k--) {
            prices.take(bundles[k], lengths[k][left]);
            left -= lengths[k][left];
        }
    }

    @Override
    public int[] taken() {
        return prices.taken;
    }

    @Override
    public boolean isChosen(int donor) {
        return chosen[donor];
    }

    @Override
    public long regret(int donor) {
        return 0;
    }
}
