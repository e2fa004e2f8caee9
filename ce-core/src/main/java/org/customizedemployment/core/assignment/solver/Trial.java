package org.customizedemployment.core.assignment.solver;

import org.customizedemployment.core.assignment.internal.model.Domain;
import org.customizedemployment.core.assignment.internal.model.Model;
import org.customizedemployment.core.assignment.internal.relax.DonorSide;
import org.customizedemployment.core.assignment.internal.relax.Relaxation;

/** Makes choices from what the two sides of the relaxation want: lays what the donors chose, and repairs what the slots chose. */
final class Trial {
    private final Relaxation relaxation;
    private final Incumbent incumbent;
    private final Model model;
    private final Packing packing;
    private final Repair repair;
    private final long[] worth;

    Trial(Model model, Relaxation relaxation, Incumbent incumbent) {
        this.model = model;
        this.relaxation = relaxation;
        this.incumbent = incumbent;
        packing = new Packing(model);
        repair = new Repair(model, relaxation.slots());
        worth = new long[model.items.size()];
        for (int i = 0; i < worth.length; i++) {
            worth[i] = model.worth[i] * Relaxation.SCALE + model.fixed[i] * Relaxation.SCALE / model.most[i];
        }
    }

    /** What each item is worth per grain, as a price. */
    long[] worth() {
        return worth;
    }

    void run(Domain domain) {
        DonorSide donors = relaxation.donors();
        packing.run(domain, donors.taken()).ifPresent(incumbent::take);
        Domain some = domain.copy();
        for (int d = 0; d < some.donors.length; d++) {
            some.donors[d] = donors.isChosen(d) || model.mostDonors == some.donors.length ? some.donors[d] : Domain.OUT;
        }
        repair.run(some, worth).ifPresent(incumbent::take);
    }
}
