package org.customizedemployment.core.assignment.internal.model;

import org.customizedemployment.core.assignment.AssignmentItem;

/** What is still open in a part of the search: the grains that each portion may have, which items are taken for sure, which donors. */
public final class Domain {
    public static final byte OPEN = 0;
    public static final byte IN = 1;
    public static final byte OUT = 2;

    /** Grains of a portion if it has any; {@code high} 0: it has none. */
    public final int[] low;

    public final int[] high;
    /** Whether a portion has grains for sure. */
    public final boolean[] must;
    /** Whether an item is taken for sure. */
    public final boolean[] in;

    public final byte[] donors;

    private Domain(int[] low, int[] high, boolean[] must, boolean[] in, byte[] donors) {
        this.low = low;
        this.high = high;
        this.must = must;
        this.in = in;
        this.donors = donors;
    }

    /** All that the problem's own words leave open. */
    public static Domain whole(Model model) {
        int portions = model.portionItem.length;
        Domain domain = new Domain(
                new int[portions],
                new int[portions],
                new boolean[portions],
                new boolean[model.items.size()],
                new byte[model.donors.size()]);
        for (int p = 0; p < portions; p++) {
            int item = model.portionItem[p];
            domain.low[p] = model.divisible[item] ? 1 : model.least[item];
            domain.high[p] = Math.min(
                    model.most[item], model.slots.get(model.portionSlot[p]).capacity());
        }
        for (int i = 0; i < model.items.size(); i++) {
            AssignmentItem.Presence presence = model.items.get(i).getPresence();
            if (presence == AssignmentItem.Presence.FORBIDDEN) {
                domain.exclude(model, i);
            }
            domain.in[i] = presence == AssignmentItem.Presence.REQUIRED;
        }
        return domain;
    }

    public Domain copy() {
        return new Domain(low.clone(), high.clone(), must.clone(), in.clone(), donors.clone());
    }

    public void exclude(Model model, int item) {
        for (int p = model.firstPortion[item]; p < model.firstPortion[item + 1]; p++) {
            high[p] = 0;
        }
    }

    /** Whether an item can still be taken. */
    public boolean isPossible(Model model, int item) {
        for (int p = model.firstPortion[item]; p < model.firstPortion[item + 1]; p++) {
            if (high[p] > 0) {
                return true;
            }
        }
        return false;
    }
}
