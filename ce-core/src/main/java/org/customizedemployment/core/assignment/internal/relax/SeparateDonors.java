package org.customizedemployment.core.assignment.internal.relax;

import java.util.Arrays;
import org.customizedemployment.core.assignment.internal.model.Domain;
import org.customizedemployment.core.assignment.internal.model.Model;

/** Each donor for itself, and the best of them: for many donors. */
final class SeparateDonors implements DonorSide {
    private final Model model;
    private final BundlePrices prices;
    private final int[] room;
    private final long[] best;
    private final int[][] grains;
    private final int[] wanted;
    private final boolean[] chosen;
    private final long[] value;
    /** The worth of the last open donor that was chosen, and of the first that was not, where no more may be touched; else 0. */
    private long lastIn;

    private long firstOut;

    SeparateDonors(Model model) {
        this.model = model;
        prices = new BundlePrices(model);
        int donors = model.donors.size();
        room = new int[donors];
        int widest = 0;
        int members = 0;
        for (int d = 0; d < donors; d++) {
            room[d] = DonorSide.room(model, d);
            widest = Math.max(widest, room[d]);
            members = Math.max(members, model.donorBundles[d].length);
        }
        best = new long[widest + 1];
        grains = new int[members][widest + 1];
        wanted = new int[members];
        value = new long[donors];
        chosen = new boolean[donors];
    }

    @Override
    public long solve(Domain domain, long[] price) {
        prices.look(domain, price);
        long sum = 0;
        for (int bundle : model.looseBundles) {
            if (prices.isWanted(bundle)) {
                int length = prices.bestLength(bundle);
                sum += prices.profit(bundle, length);
                prices.take(bundle, length);
            }
        }
        for (int d = 0; d < value.length; d++) {
            value[d] = domain.donors[d] == Domain.OUT
                    ? 0
                    : fill(d) - model.donors.get(d).cost() * Relaxation.SCALE;
        }
        return sum + choose(domain);
    }

    private long fill(int donor) {
        int count = 0;
        int all = 0;
        long sum = 0;
        for (int bundle : model.donorBundles[donor]) {
            if (prices.isWanted(bundle)) {
                int length = prices.bestLength(bundle);
                wanted[count++] = bundle;
                all += length;
                sum += prices.profit(bundle, length);
            }
        }
        if (all > room[donor]) {
            return pack(room[donor], count);
        }
        for (int k = 0; k < count; k++) {
            prices.take(wanted[k], prices.bestLength(wanted[k]));
        }
        return sum;
    }

    private long pack(int space, int count) {
        Arrays.fill(best, 0, space + 1, 0);
        for (int k = 0; k < count; k++) {
            prices.add(wanted[k], best, grains[k], space);
        }
        int left = space;
        for (int k = count - 1; k >= 0; k--) {
            prices.take(wanted[k], grains[k][left]);
            left -= grains[k][left];
        }
        return best[space];
    }

    /** The donors that are touched for sure, and the best of the open ones as far as there is room. */
    private long choose(Domain domain) {
        long sum = 0;
        int places = model.mostDonors;
        for (int d = 0; d < chosen.length; d++) {
            chosen[d] = domain.donors[d] == Domain.IN;
            if (chosen[d]) {
                sum += value[d];
                places--;
            }
        }
        lastIn = 0;
        int next = places > 0 ? bestOpen(domain) : -1;
        while (next >= 0) {
            chosen[next] = true;
            sum += value[next];
            lastIn = value[next];
            places--;
            next = places > 0 ? bestOpen(domain) : -1;
        }
        int out = places > 0 ? -1 : bestOpen(domain);
        firstOut = out < 0 ? 0 : value[out];
        lastIn = places > 0 ? 0 : lastIn;
        for (int d = 0; d < chosen.length; d++) {
            if (!chosen[d]) {
                prices.leave(d);
            }
        }
        return sum;
    }

    private int bestOpen(Domain domain) {
        int next = -1;
        for (int d = 0; d < chosen.length; d++) {
            boolean free = !chosen[d] && domain.donors[d] == Domain.OPEN && value[d] > 0;
            if (free && (next < 0 || value[d] > value[next])) {
                next = d;
            }
        }
        return next;
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
        return Math.max(0, chosen[donor] ? value[donor] - firstOut : lastIn - value[donor]);
    }
}
