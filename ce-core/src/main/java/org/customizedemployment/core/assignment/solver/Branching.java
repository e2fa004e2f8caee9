package org.customizedemployment.core.assignment.solver;

import java.util.List;
import org.customizedemployment.core.assignment.internal.model.Domain;
import org.customizedemployment.core.assignment.internal.model.Model;
import org.customizedemployment.core.assignment.internal.relax.DonorSide;
import org.customizedemployment.core.assignment.internal.relax.Relaxation;

/** Where to split a domain in two. The part to look at first comes last. */
final class Branching {
    private final int donor;
    private final int item;
    private final int portion;
    private final int grains;

    private Branching(int donor, int item, int portion, int grains) {
        this.donor = donor;
        this.item = item;
        this.portion = portion;
        this.grains = grains;
    }

    static Branching choose(Model model, Domain domain, Relaxation relaxation) {
        int donor = openDonor(domain, relaxation);
        if (donor >= 0) {
            return new Branching(donor, -1, -1, 0);
        }
        int best = -1;
        long bestWeight = -1;
        boolean bestOpen = false;
        for (int i = 0; i < model.items.size(); i++) {
            if (isDecided(model, domain, i)) {
                continue;
            }
            boolean open = !domain.in[i];
            long weight = weight(model, relaxation, i);
            if (weight > bestWeight || (weight == bestWeight && open && !bestOpen)) {
                best = i;
                bestWeight = weight;
                bestOpen = open;
            }
        }
        if (best < 0) {
            throw new IllegalStateException("nothing left to decide, and no agreement");
        }
        return domain.in[best] ? inItem(model, domain, relaxation, best) : new Branching(-1, best, -1, 0);
    }

    /** The most valuable of the open donors that are chosen. */
    private static int openDonor(Domain domain, Relaxation relaxation) {
        int best = -1;
        DonorSide donors = relaxation.donors();
        for (int d = 0; d < domain.donors.length; d++) {
            if (domain.donors[d] == Domain.OPEN
                    && donors.isChosen(d)
                    && (best < 0 || donors.regret(d) > donors.regret(best))) {
                best = d;
            }
        }
        return best;
    }

    /** How much worth the two sides disagree about. */
    private static long weight(Model model, Relaxation relaxation, int item) {
        long worth = Math.abs(model.worth[item]) + Math.abs(model.fixed[item]) / model.most[item];
        return Math.abs(relaxation.difference(item)) * Math.max(1, worth);
    }

    private static boolean isDecided(Model model, Domain domain, int item) {
        for (int p = model.firstPortion[item]; p < model.firstPortion[item + 1]; p++) {
            if (domain.high[p] > 0 && !(domain.must[p] && domain.low[p] == domain.high[p])) {
                return false;
            }
        }
        return true;
    }

    private static Branching inItem(Model model, Domain domain, Relaxation relaxation, int item) {
        int[] amounts = relaxation.slots().amounts;
        int best = -1;
        for (int p = model.firstPortion[item]; p < model.firstPortion[item + 1]; p++) {
            boolean decided = domain.high[p] == 0 || (domain.must[p] && domain.low[p] == domain.high[p]);
            if (!decided && (best < 0 || amounts[p] > amounts[best])) {
                best = p;
            }
        }
        if (!domain.must[best]) {
            return new Branching(-1, -1, best, 0);
        }
        int middle = (domain.low[best] + domain.high[best]) / 2;
        return new Branching(-1, -1, best, middle);
    }

    List<Domain> parts(Model model, Domain domain) {
        Domain without = domain.copy();
        Domain with = domain.copy();
        if (donor >= 0) {
            without.donors[donor] = Domain.OUT;
            with.donors[donor] = Domain.IN;
        } else if (item >= 0) {
            without.exclude(model, item);
            with.in[item] = true;
        } else if (grains == 0) {
            without.high[portion] = 0;
            with.must[portion] = true;
        } else {
            without.high[portion] = grains;
            with.low[portion] = grains + 1;
        }
        return List.of(without, with);
    }
}
