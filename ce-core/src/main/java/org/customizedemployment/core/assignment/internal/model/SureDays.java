package org.customizedemployment.core.assignment.internal.model;

import java.util.Arrays;

/** Days that are used for sure: something lies there and can lie on no other day. */
final class SureDays {
    private final Model model;
    private final boolean[] used;

    SureDays(Model model) {
        this.model = model;
        used = new boolean[model.dayCount()];
    }

    /** How many there are; {@link #isUsed} then tells which. */
    int surelyUsed(Domain domain) {
        Arrays.fill(used, false);
        int count = 0;
        for (int i = 0; i < domain.in.length; i++) {
            count += domain.in[i] && use(domain, i) ? 1 : 0;
        }
        return count;
    }

    /** How many days those items need at least. */
    int needed(Domain domain, int[] items) {
        Arrays.fill(used, false);
        int count = 0;
        for (int item : items) {
            count += use(domain, item) ? 1 : 0;
        }
        return count;
    }

    boolean isUsed(int day) {
        return used[day];
    }

    /** Whether the item has but one day, and that day was not used yet. */
    private boolean use(Domain domain, int item) {
        int day = onlyDay(domain, item);
        if (day < 0 || used[day]) {
            return false;
        }
        used[day] = true;
        return true;
    }

    private int onlyDay(Domain domain, int item) {
        int day = -1;
        for (int p = model.firstPortion[item]; p < model.firstPortion[item + 1]; p++) {
            int here = model.dayOf[model.portionSlot[p]];
            if (domain.must[p]) {
                return here;
            }
            if (domain.high[p] > 0) {
                if (day >= 0 && day != here) {
                    return -1;
                }
                day = here;
            }
        }
        return day;
    }
}
