package org.customizedemployment.core.assignment.internal.relax;

import org.customizedemployment.core.assignment.internal.model.Domain;
import org.customizedemployment.core.assignment.internal.model.Model;

/**
 * The relaxed problem: slots and donors each choose for themselves, and a price per grain of each item makes them agree as far as prices can.
 * Whatever the prices, the two together are worth at least as much as the best choice: that is the bound (a Lagrangian decomposition). Where they
 * agree, it is the best choice, up to groups and numbers of items, which neither side looks at.
 */
public final class Relaxation {
    /** Prices and bounds are in 1024ths of worth. */
    public static final long SCALE = 1024;
    /** No bound yet. */
    public static final long ANY = Long.MAX_VALUE / 4;

    /** Rounds without a lower bound before steps become shorter. */
    private static final int PATIENCE = 8;

    private static final long FULL_STEP = 1024;

    private final Model model;
    private final SlotSide slots;
    private final DonorSide donors;
    private final long[] price;
    private final long[] trial;
    private final int[] difference;
    private long bound = ANY;

    public Relaxation(Model model, Domain domain) {
        this.model = model;
        slots = new SlotSide(model, domain);
        donors = DonorSide.of(model);
        price = new long[model.items.size()];
        trial = new long[price.length];
        difference = new int[price.length];
    }

    /** What {@link #improve} found. */
    public enum Result {
        /** Nothing here, or nothing better than what is known. */
        CLOSED,
        /** Both sides agree. */
        AGREED,
        OPEN
    }

    /** Is shown each bound and may draw conclusions for the domain; says whether anything is left of it. */
    @FunctionalInterface
    public interface Watcher {
        boolean isOpen(long value);
    }

    /**
     * Lowers the bound of a domain by moving prices towards agreement, some rounds long.
     *
     * @param start the prices to begin with
     * @param startBound a bound known already
     * @param known bounds up to this are of no interest
     */
    public Result improve(Domain domain, long[] start, long startBound, long known, int rounds, Watcher watcher) {
        System.arraycopy(start, 0, trial, 0, trial.length);
        System.arraycopy(start, 0, price, 0, trial.length);
        bound = startBound;
        long step = FULL_STEP;
        int idle = 0;
        for (int round = 0; round < rounds; round++) {
            long value = value(domain, trial);
            if (value <= known || !watcher.isOpen(value)) {
                return Result.CLOSED;
            }
            if (value < bound) {
                bound = value;
                System.arraycopy(trial, 0, price, 0, trial.length);
                idle = 0;
            } else if (++idle == PATIENCE) {
                idle = 0;
                step /= 2;
                System.arraycopy(price, 0, trial, 0, trial.length);
            }
            long norm = compare();
            if (norm == 0) {
                return Result.AGREED;
            }
            move(step, distance(value, known), norm);
        }
        return Result.OPEN;
    }

    /** How far down the bound may have to go: to what is known, else a sixteenth. */
    private static long distance(long value, long known) {
        long target = known > SlotSide.NEVER ? known : value - Math.abs(value) / 16;
        return Math.max(value - target, SCALE);
    }

    /** The bound at those prices; {@link SlotSide#NEVER} if there is no choice. */
    public long value(Domain domain, long[] prices) {
        long value = slots.solve(domain, prices);
        if (value <= SlotSide.NEVER / 2) {
            return SlotSide.NEVER;
        }
        long other = donors.solve(domain, prices);
        return other <= SlotSide.NEVER / 2 ? SlotSide.NEVER : value + other;
    }

    private long compare() {
        long norm = 0;
        for (int i = 0; i < difference.length; i++) {
            difference[i] = model.taken(i, slots.amounts) - donors.taken()[i];
            norm += (long) difference[i] * difference[i];
        }
        return norm;
    }

    private void move(long step, long distance, long norm) {
        for (int i = 0; i < difference.length; i++) {
            trial[i] -= distance * step / FULL_STEP * difference[i] / norm;
        }
    }

    public SlotSide slots() {
        return slots;
    }

    public DonorSide donors() {
        return donors;
    }

    /** The lowest bound of the last {@link #improve}. */
    public long bound() {
        return bound;
    }

    /** The prices of the lowest bound. */
    public long[] prices() {
        return price.clone();
    }

    /** By how many grains more the slots want an item than the donors, in the last round. */
    public int difference(int item) {
        return difference[item];
    }
}
