package org.customizedemployment.core.assignment.solver;

import java.util.Optional;
import org.customizedemployment.core.assignment.internal.model.Domain;
import org.customizedemployment.core.assignment.internal.model.Model;
import org.customizedemployment.core.assignment.internal.model.Propagation;
import org.customizedemployment.core.assignment.internal.relax.SlotSide;

/** Turns what the slots want into a choice that donors and groups can live with: takes back the least valuable of what is too much, and asks again. */
final class Repair {
    private static final int MOST_ROUNDS = 60;

    private final Model model;
    private final SlotSide slots;

    Repair(Model model, SlotSide slots) {
        this.model = model;
        this.slots = slots;
    }

    /** Grains of each portion if it worked out. The domain is used up. */
    Optional<int[]> run(Domain domain, long[] price) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            if (!Propagation.run(model, domain) || slots.solve(domain, price) <= SlotSide.NEVER / 2) {
                return Optional.empty();
            }
            int[] amounts = slots.amounts;
            boolean fine = pieces(domain, amounts);
            fine &= donors(domain, amounts, price);
            fine &= groups(domain, amounts, price);
            if (fine) {
                return Optional.of(amounts.clone());
            }
        }
        return Optional.empty();
    }

    private boolean pieces(Domain domain, int[] amounts) {
        boolean fine = true;
        for (int i = 0; i < model.items.size(); i++) {
            int largest = -1;
            int used = 0;
            for (int p = model.firstPortion[i]; p < model.firstPortion[i + 1]; p++) {
                if (amounts[p] > 0) {
                    used++;
                    largest = largest < 0 || amounts[p] > amounts[largest] ? p : largest;
                }
            }
            if (used == 0 && domain.in[i]) {
                fine = false;
                insist(domain, i);
            } else if (used > 1 && !model.divisible[i]) {
                fine = false;
                for (int p = model.firstPortion[i]; p < model.firstPortion[i + 1]; p++) {
                    domain.high[p] = p == largest ? domain.high[p] : 0;
                }
            } else if (used > 0 && model.divisible[i]) {
                fine &= length(domain, amounts, i, largest);
            }
        }
        return fine;
    }

    /** An item that has to be taken goes into the first slot that is open to it. */
    private void insist(Domain domain, int item) {
        for (int p = model.firstPortion[item]; p < model.firstPortion[item + 1]; p++) {
            if (domain.high[p] > 0) {
                domain.must[p] = true;
                return;
            }
        }
    }

    private boolean length(Domain domain, int[] amounts, int item, int largest) {
        int taken = model.taken(item, amounts);
        if (taken > model.most[item]) {
            domain.high[largest] = Math.max(
                    domain.must[largest] ? domain.low[largest] : 0, amounts[largest] - taken + model.most[item]);
            return false;
        }
        if (taken < model.least[item]) {
            domain.low[largest] = Math.min(domain.high[largest], amounts[largest] + model.least[item] - taken);
            domain.must[largest] = true;
            return false;
        }
        return true;
    }

    private boolean donors(Domain domain, int[] amounts, long[] price) {
        boolean fine = true;
        for (int d = 0; d < model.donors.size(); d++) {
            int grains = 0;
            int count = 0;
            for (int item : model.donorItems[d]) {
                int taken = model.taken(item, amounts);
                grains += taken;
                count += taken > 0 ? 1 : 0;
            }
            int over = grains - model.donors.get(d).most();
            if (over > 0 || count > model.donors.get(d).mostItems()) {
                fine = false;
                leaveOut(domain, amounts, price, model.donorItems[d], over);
            }
        }
        return fine;
    }

    private boolean groups(Domain domain, int[] amounts, long[] price) {
        boolean fine = true;
        for (int g = 0; g < model.groups.size(); g++) {
            int count = 0;
            for (int item : model.groupItems[g]) {
                count += model.taken(item, amounts) > 0 ? 1 : 0;
            }
            if (!model.groups.get(g).accepts(count)) {
                fine = false;
                if (count > model.groups.get(g).most()) {
                    leaveOut(domain, amounts, price, model.groupItems[g], 0);
                } else {
                    takeIn(domain, amounts, price, model.groupItems[g]);
                }
            }
        }
        return fine;
    }

    /** Leaves out the taken item with the least worth for each grain that is too much. */
    private void leaveOut(Domain domain, int[] amounts, long[] price, int[] items, int over) {
        int worst = -1;
        long worstLoss = Long.MAX_VALUE;
        for (int item : items) {
            int taken = model.taken(item, amounts);
            if (taken > 0 && !domain.in[item]) {
                long loss = price[item] * taken / Math.max(1, Math.min(taken, over));
                if (loss < worstLoss) {
                    worst = item;
                    worstLoss = loss;
                }
            }
        }
        if (worst >= 0) {
            domain.exclude(model, worst);
        }
    }

    private void takeIn(Domain domain, int[] amounts, long[] price, int[] items) {
        int best = -1;
        for (int item : items) {
            boolean free = model.taken(item, amounts) == 0 && domain.isPossible(model, item) && !domain.in[item];
            if (free && (best < 0 || price[item] > price[best])) {
                best = item;
            }
        }
        if (best >= 0) {
            domain.in[best] = true;
        }
    }
}
