package org.customizedemployment.core.assignment.solver;

import org.customizedemployment.core.assignment.AssignmentDonor;
import org.customizedemployment.core.assignment.internal.model.Model;

/** Whether what fits slots, days and total also suits items, donors and groups. */
final class Feasibility {
    private Feasibility() {}

    static boolean holds(Model model, int[] amounts) {
        int[] grains = new int[model.donors.size()];
        int[] count = new int[model.donors.size()];
        int total = 0;
        for (int i = 0; i < model.items.size(); i++) {
            int taken = model.taken(i, amounts);
            if (taken == 0 && model.required[i]) {
                return false;
            }
            total += taken;
            if (taken > 0) {
                if (!isWhole(model, i, amounts, taken)) {
                    return false;
                }
                if (model.donor[i] >= 0) {
                    grains[model.donor[i]] += taken;
                    count[model.donor[i]]++;
                }
            }
        }
        boolean inRange = total >= model.leastTotal && total <= model.mostTotal;
        return inRange && donors(model, grains, count) && groups(model, amounts);
    }

    private static boolean isWhole(Model model, int item, int[] amounts, int taken) {
        int used = 0;
        for (int p = model.firstPortion[item]; p < model.firstPortion[item + 1]; p++) {
            used += amounts[p] > 0 ? 1 : 0;
        }
        return taken >= model.least[item] && taken <= model.most[item] && (used == 1 || model.divisible[item]);
    }

    private static boolean donors(Model model, int[] grains, int[] count) {
        int touched = 0;
        for (int d = 0; d < grains.length; d++) {
            AssignmentDonor donor = model.donors.get(d);
            touched += count[d] > 0 ? 1 : 0;
            if (grains[d] > donor.most() || count[d] > donor.mostItems()) {
                return false;
            }
        }
        return touched <= model.mostDonors;
    }

    private static boolean groups(Model model, int[] amounts) {
        for (int g = 0; g < model.groups.size(); g++) {
            int count = 0;
            for (int item : model.groupItems[g]) {
                count += model.taken(item, amounts) > 0 ? 1 : 0;
            }
            if (!model.groups.get(g).accepts(count)) {
                return false;
            }
        }
        return true;
    }
}
