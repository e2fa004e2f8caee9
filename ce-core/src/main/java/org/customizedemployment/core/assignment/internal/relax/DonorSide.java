package org.customizedemployment.core.assignment.internal.relax;

import org.customizedemployment.core.assignment.internal.model.Domain;
import org.customizedemployment.core.assignment.internal.model.Model;

/**
 * The other half of the relaxed problem, solved exactly: how much of each bundle to take, for what it is worth less a price per grain, when only
 * donors count: what each can give, what touching one costs, and how many may be touched.
 */
public interface DonorSide {
    /** The best there is, in 1024ths of worth, or something below half of {@link SlotSide#NEVER}. */
    long solve(Domain domain, long[] price);

    /** The solution: grains of each item. */
    int[] taken();

    /** Whether the solution touches a donor. */
    boolean isChosen(int donor);

    /** What the solution is worth less if an open donor is not touched although it is chosen, or touched although it is not; 0 if unknown. */
    long regret(int donor);

    /** Most grains that can matter for a donor. */
    static int room(Model model, int donor) {
        long sum = 0;
        for (int item : model.donorItems[donor]) {
            sum += model.most[item];
        }
        return (int) Math.min(Math.min(sum, model.donors.get(donor).most()), model.mostTotal);
    }

    /** The one that fits: with the total where that is quick, else without. */
    static DonorSide of(Model model) {
        long work = 0;
        for (int d = 0; d < model.donors.size(); d++) {
            work += (long) (room(model, d) + 1) * model.mostTotal * model.mostDonors;
        }
        return work <= TotalDonors.MOST_WORK ? new TotalDonors(model) : new SeparateDonors(model);
    }
}
