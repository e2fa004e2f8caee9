package org.customizedemployment.core.assignment.internal.model;

import org.customizedemployment.core.assignment.AssignmentDonor;
import org.customizedemployment.core.assignment.ItemGroup;

/** Draws the plain consequences of a domain: what is too long goes out, what is the last way stays in. */
public final class Propagation {
    private final Model model;
    private final Domain domain;
    /** Grains of an item if it is taken; {@code most} 0: it can't be. */
    private final int[] least;

    private final int[] most;
    private final SureDays days;
    private final MostTogether together;
    private boolean changed;
    private boolean broken;

    private Propagation(Model model, Domain domain) {
        this.model = model;
        this.domain = domain;
        least = new int[model.items.size()];
        most = new int[model.items.size()];
        days = new SureDays(model);
        together = new MostTogether(model);
    }

    /** Whether anything is left. */
    public static boolean run(Model model, Domain domain) {
        return new Propagation(model, domain).run();
    }

    private boolean run() {
        do {
            changed = false;
            for (int i = 0; i < least.length && !broken; i++) {
                item(i);
            }
            for (int d = 0; d < model.donors.size() && !broken; d++) {
                donor(d);
            }
            for (int s = 0; s < model.slots.size() && !broken; s++) {
                slot(s);
            }
            for (int g = 0; g < model.groups.size() && !broken; g++) {
                group(g);
            }
            if (!broken) {
                days();
                donorCount();
                total();
            }
        } while (changed && !broken);
        return !broken;
    }

    private void item(int item) {
        int from = model.firstPortion[item];
        int to = model.firstPortion[item + 1];
        int sure = 0;
        int ways = 0;
        int way = -1;
        for (int p = from; p < to; p++) {
            if (domain.high[p] < domain.low[p]) {
                closePortion(p);
            }
            if (domain.high[p] > 0) {
                ways++;
                way = p;
            }
            sure += domain.must[p] ? 1 : 0;
        }
        if (sure > 1 && !model.divisible[item]) {
            broken = true;
            return;
        }
        domain.in[item] |= sure > 0;
        if (sure == 1 && ways > 1 && !model.divisible[item]) {
            keepOnlySure(from, to);
            ways = 1;
        }
        if (ways == 1 && domain.in[item] && !domain.must[way] && domain.high[way] > 0) {
            domain.must[way] = true;
            changed = true;
        }
        range(item, from, to);
    }

    private void keepOnlySure(int from, int to) {
        for (int p = from; p < to; p++) {
            if (!domain.must[p]) {
                closePortion(p);
            }
        }
    }

    private void range(int item, int from, int to) {
        int low = model.divisible[item] ? 0 : Integer.MAX_VALUE;
        int high = 0;
        for (int p = from; p < to; p++) {
            if (domain.high[p] > 0) {
                if (model.divisible[item]) {
                    low += domain.must[p] ? domain.low[p] : 0;
                    high += domain.high[p];
                } else {
                    low = Math.min(low, domain.low[p]);
                    high = Math.max(high, domain.high[p]);
                }
            }
        }
        least[item] = Math.max(low, model.least[item]);
        most[item] = Math.min(high, model.most[item]);
        if (most[item] < least[item]) {
            most[item] = 0;
            closeItem(item);
        }
    }

    private void donor(int index) {
        AssignmentDonor donor = model.donors.get(index);
        int grains = 0;
        int count = 0;
        boolean possible = false;
        for (int item : model.donorItems[index]) {
            if (domain.donors[index] == Domain.OUT) {
                closeItem(item);
            }
            if (domain.in[item]) {
                grains += least[item];
                count++;
            }
            possible |= most[item] > 0;
        }
        if (grains > donor.most() || count > donor.mostItems() || (!possible && domain.donors[index] == Domain.IN)) {
            broken = true;
            return;
        }
        if (count > 0 && domain.donors[index] == Domain.OPEN) {
            domain.donors[index] = Domain.IN;
            changed = true;
        }
        bundles(index, donor.most() - grains);
        for (int item : model.donorItems[index]) {
            int room = donor.most() - grains + (domain.in[item] ? least[item] : 0);
            if (!domain.in[item] && count == donor.mostItems()) {
                closeItem(item);
            } else {
                limit(item, room);
            }
        }
    }

    /** What is taken together or not at all has to fit together into what a donor still gives. */
    private void bundles(int donor, int room) {
        for (int bundle : model.donorBundles[donor]) {
            int[] items = model.bundles[bundle];
            int more = 0;
            for (int item : items) {
                more += domain.in[item] ? 0 : model.least[item];
            }
            for (int i = 0; i < items.length && items.length > 1 && more > room; i++) {
                closeItem(items[i]);
            }
        }
    }

    private void slot(int slot) {
        int[] portions = model.slotPortions[slot];
        int load = 0;
        for (int p : portions) {
            load += domain.must[p] ? domain.low[p] : 0;
        }
        int capacity = model.slots.get(slot).capacity();
        if (load > capacity) {
            broken = true;
            return;
        }
        for (int p : portions) {
            lower(p, capacity - load + (domain.must[p] ? domain.low[p] : 0));
        }
    }

    private void group(int index) {
        ItemGroup group = model.groups.get(index);
        int sure = 0;
        int possible = 0;
        for (int item : model.groupItems[index]) {
            sure += domain.in[item] ? 1 : 0;
            possible += most[item] > 0 ? 1 : 0;
        }
        boolean none = group.orNone() && sure == 0;
        if (sure > group.most() || (possible < group.least() && !none)) {
            broken = true;
            return;
        }
        boolean scattered = group.least() == model.groupItems[index].length
                && days.needed(domain, model.groupItems[index]) > model.mostDays;
        if (scattered && !none) {
            broken = true;
            return;
        }
        boolean closed = scattered || sure == group.most() || possible < group.least();
        boolean needed = possible == group.least() && !none;
        for (int item : model.groupItems[index]) {
            if (closed && !domain.in[item]) {
                closeItem(item);
            } else if (needed && most[item] > 0 && !domain.in[item]) {
                domain.in[item] = true;
                changed = true;
            }
        }
    }

    private void days() {
        int used = days.surelyUsed(domain);
        broken |= used > model.mostDays;
        for (int p = 0; p < model.portionSlot.length && used == model.mostDays; p++) {
            if (!days.isUsed(model.dayOf[model.portionSlot[p]])) {
                closePortion(p);
            }
        }
    }

    private void donorCount() {
        int count = 0;
        for (byte state : domain.donors) {
            count += state == Domain.IN ? 1 : 0;
        }
        broken = count > model.mostDonors;
        for (int d = 0; d < domain.donors.length && count == model.mostDonors; d++) {
            if (domain.donors[d] == Domain.OPEN) {
                domain.donors[d] = Domain.OUT;
                changed = true;
            }
        }
    }

    private void total() {
        long sure = 0;
        long possible = together.of(model.looseItems, most);
        for (int i = 0; i < least.length; i++) {
            sure += domain.in[i] ? least[i] : 0;
        }
        for (int d = 0; d < domain.donors.length; d++) {
            possible += possibleOf(d);
        }
        broken |= sure > model.mostTotal || possible < model.leastTotal;
        for (int i = 0; i < least.length && !broken; i++) {
            limit(i, model.mostTotal - (int) sure + (domain.in[i] ? least[i] : 0));
        }
        for (int d = 0; d < domain.donors.length && !broken; d++) {
            if (domain.donors[d] == Domain.OPEN && possible - possibleOf(d) < model.leastTotal) {
                domain.donors[d] = Domain.IN;
                changed = true;
            }
        }
    }

    /** Most grains that a donor can still give. */
    private long possibleOf(int donor) {
        long sum = together.of(model.donorItems[donor], most);
        return Math.min(sum, model.donors.get(donor).most());
    }

    private void limit(int item, int grains) {
        for (int p = model.firstPortion[item]; p < model.firstPortion[item + 1]; p++) {
            lower(p, grains);
        }
    }

    private void lower(int portion, int grains) {
        if (domain.high[portion] > grains) {
            if (grains < domain.low[portion]) {
                closePortion(portion);
            } else {
                domain.high[portion] = grains;
                changed = true;
            }
        }
    }

    private void closeItem(int item) {
        if (domain.in[item]) {
            broken = true;
        }
        for (int p = model.firstPortion[item]; p < model.firstPortion[item + 1]; p++) {
            closePortion(p);
        }
    }

    private void closePortion(int portion) {
        if (domain.must[portion]) {
            broken = true;
        } else if (domain.high[portion] > 0) {
            domain.high[portion] = 0;
            changed = true;
        }
    }
}
