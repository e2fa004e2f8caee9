package org.customizedemployment.core.assignment.internal.relax;

import java.util.Arrays;
import org.customizedemployment.core.assignment.internal.model.Domain;
import org.customizedemployment.core.assignment.internal.model.Model;

/**
 * One half of the relaxed problem, solved exactly: which portions to lay where, for a price per grain, when only slots, days and the total count.
 * It may take too much from a donor, and an item in several slots. A knapsack for each slot, a walk over the slots of each day, and one over the
 * days.
 */
public final class SlotSide {
    /** Not reachable; far enough from the least long that prices can be added. */
    public static final long NEVER = Long.MIN_VALUE / 4;

    private final Model model;
    private final SlotLoads[] slots;
    private final int[] dayCap;
    /** Of each slot, by the day's load so far: used here, and used before but not here. */
    private final long[][] open;

    private final long[][] ended;
    private final long[][] day;
    /** After each day: by number of used days and total. */
    private final long[][][] week;

    private final int total;
    private final int most;
    private final boolean contiguous;
    /** The solution: grains of each portion. */
    public final int[] amounts;

    SlotSide(Model model, Domain domain) {
        this.model = model;
        contiguous = model.problem.isContiguous();
        slots = new SlotLoads[model.slots.size()];
        for (int s = 0; s < slots.length; s++) {
            slots[s] = new SlotLoads(model, domain, s);
        }
        int days = model.dayCount();
        dayCap = new int[days];
        open = new long[slots.length][];
        ended = new long[slots.length][];
        day = new long[days][];
        long sum = 0;
        for (int d = 0; d < days; d++) {
            for (int s = model.firstSlot[d]; s < model.firstSlot[d + 1]; s++) {
                dayCap[d] = Math.min(model.mostTotal, dayCap[d] + slots[s].most());
            }
            for (int s = model.firstSlot[d]; s < model.firstSlot[d + 1]; s++) {
                open[s] = new long[dayCap[d] + 1];
                ended[s] = new long[dayCap[d] + 1];
            }
            day[d] = new long[dayCap[d] + 1];
            sum += dayCap[d];
        }
        total = (int) Math.min(model.mostTotal, sum);
        most = model.mostDays;
        week = new long[days + 1][most + 1][total + 1];
        amounts = new int[model.portionItem.length];
    }

    /** The best there is at those prices per grain of each item, or {@link #NEVER}; {@link #amounts} then holds it. */
    public long solve(Domain domain, long[] price) {
        Arrays.fill(amounts, 0);
        for (SlotLoads slot : slots) {
            slot.fill(domain, price);
        }
        for (long[] row : week[0]) {
            Arrays.fill(row, NEVER);
        }
        week[0][0][0] = 0;
        for (int d = 0; d < dayCap.length; d++) {
            boolean rest = walk(d);
            addDay(d, rest);
        }
        return pick(domain);
    }

    /** Fills the table of a day by its load; whether it can go unused. */
    private boolean walk(int index) {
        boolean rest = true;
        int first = model.firstSlot[index];
        int last = model.firstSlot[index + 1] - 1;
        for (int s = first; s <= last; s++) {
            Arrays.fill(open[s], NEVER);
            Arrays.fill(ended[s], NEVER);
            if (rest) {
                start(s);
            }
            if (s > first) {
                goOn(s);
            }
            rest &= slots[s].canRest();
        }
        for (int l = 0; l < day[index].length; l++) {
            day[index][l] = Math.max(open[last][l], ended[last][l]);
        }
        return rest;
    }

    /** The slot as the first one used in its day. */
    private void start(int slot) {
        for (int a = model.slots.get(slot).least(); a <= slots[slot].most(); a++) {
            open[slot][a] = slots[slot].best[a];
        }
    }

    /** The slot after others of its day were used. */
    private void goOn(int slot) {
        if (!contiguous || model.followsOn(slot)) {
            extend(open[slot - 1], slot);
        }
        if (!contiguous) {
            extend(ended[slot - 1], slot);
        }
        for (int l = 0; l < ended[slot].length && slots[slot].canRest(); l++) {
            ended[slot][l] = Math.max(open[slot - 1][l], ended[slot - 1][l]);
        }
    }

    private void extend(long[] before, int slot) {
        long[] now = open[slot];
        for (int a = model.slots.get(slot).least(); a <= slots[slot].most(); a++) {
            if (slots[slot].isReachable(a)) {
                long price = slots[slot].best[a];
                for (int l = 0; l + a < now.length; l++) {
                    now[l + a] = Math.max(now[l + a], before[l] + price);
                }
            }
        }
    }

    private void addDay(int index, boolean rest) {
        long[] loads = day[index];
        for (int k = 0; k <= most; k++) {
            long[] now = week[index + 1][k];
            if (rest) {
                System.arraycopy(week[index][k], 0, now, 0, now.length);
            } else {
                Arrays.fill(now, NEVER);
            }
            if (k > 0 && k <= index + 1) {
                raise(now, week[index][k - 1], loads);
            }
        }
    }

    private static void raise(long[] now, long[] before, long[] loads) {
        for (int l = 1; l < loads.length; l++) {
            long value = loads[l];
            if (value > NEVER / 2) {
                for (int t = 0; t + l < now.length; t++) {
                    now[t + l] = Math.max(now[t + l], before[t] + value);
                }
            }
        }
    }

    private long pick(Domain domain) {
        long best = NEVER / 2;
        int days = -1;
        int load = -1;
        long[][] end = week[dayCap.length];
        for (int k = 0; k <= most; k++) {
            for (int t = model.leastTotal; t <= total; t++) {
                if (end[k][t] > best) {
                    best = end[k][t];
                    days = k;
                    load = t;
                }
            }
        }
        if (load < 0) {
            return NEVER;
        }
        for (int d = dayCap.length - 1; d >= 0; d--) {
            int used = loadOfDay(d, days, load);
            if (used > 0) {
                traceDay(domain, d, used);
                days--;
                load -= used;
            }
        }
        return best;
    }

    /** The load of a day with which the table's entry was reached; 0 if the day is not used. */
    private int loadOfDay(int index, int days, int load) {
        long value = week[index + 1][days][load];
        for (int l = Math.min(load, dayCap[index]); l >= 1 && days > 0; l--) {
            long before = week[index][days - 1][load - l];
            if (day[index][l] > NEVER / 2 && before > NEVER / 2 && before + day[index][l] == value) {
                return l;
            }
        }
        return 0;
    }

    private void traceDay(Domain domain, int index, int loadOfDay) {
        int load = loadOfDay;
        int s = model.firstSlot[index + 1] - 1;
        boolean isOpen = open[s][load] >= ended[s][load];
        while (load > 0) {
            if (isOpen) {
                int a = lastLoad(s, load);
                slots[s].trace(domain, a, amounts);
                load -= a;
            }
            s--;
            // A slot was left out on the way only if the days' slots need not follow on each other.
            isOpen = load == 0 || (isOpen && contiguous) || open[s][load] >= ended[s][load];
        }
    }

    /** The load of a slot with which the day's load was reached. */
    private int lastLoad(int slot, int load) {
        SlotLoads loads = slots[slot];
        int least = model.slots.get(slot).least();
        if (load >= least && load <= loads.most() && loads.best[load] == open[slot][load] && canStart(slot)) {
            return load;
        }
        for (int a = least; a <= loads.most() && a < load; a++) {
            if (loads.isReachable(a) && before(slot, load - a) + loads.best[a] == open[slot][load]) {
                return a;
            }
        }
        throw new IllegalStateException("a load of a slot that nothing leads to");
    }

    private long before(int slot, int load) {
        if (slot == model.firstSlot[model.dayOf[slot]]) {
            return NEVER;
        }
        return contiguous ? open[slot - 1][load] : Math.max(open[slot - 1][load], ended[slot - 1][load]);
    }

    /** Whether the slots of its day before this one can all rest. */
    private boolean canStart(int slot) {
        for (int s = model.firstSlot[model.dayOf[slot]]; s < slot; s++) {
            if (!slots[s].canRest()) {
                return false;
            }
        }
        return true;
    }
}
