package org.customizedemployment.core.assignment.solver;

import org.customizedemployment.core.assignment.internal.model.Model;
import org.customizedemployment.core.assignment.internal.relax.Relaxation;
import org.customizedemployment.core.assignment.internal.relax.SlotSide;

/** The best choice so far. */
final class Incumbent {
    private final Model model;
    private int[] amounts = new int[0];
    private long value = SlotSide.NEVER;

    Incumbent(Model model) {
        this.model = model;
    }

    /** Remembers a choice if it is one and better; whether it is one. */
    boolean take(int[] candidate) {
        if (!Feasibility.holds(model, candidate)) {
            return false;
        }
        long worth = model.value(candidate);
        if (worth > value) {
            value = worth;
            amounts = candidate.clone();
        }
        return true;
    }

    boolean isKnown() {
        return value > SlotSide.NEVER;
    }

    long value() {
        return value;
    }

    /** Grains of each portion. */
    int[] amounts() {
        return amounts;
    }

    /** Scaled bounds up to this are of no interest: worth is whole. */
    long known() {
        return isKnown() ? (value + 1) * Relaxation.SCALE - 1 : SlotSide.NEVER;
    }
}
