package org.customizedemployment.core.assignment.solver;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.assignment.AssignmentAnswer;
import org.customizedemployment.core.assignment.AssignmentStatus;
import org.customizedemployment.core.assignment.SolverLimits;
import org.customizedemployment.core.assignment.internal.model.Domain;
import org.customizedemployment.core.assignment.internal.model.Model;
import org.customizedemployment.core.assignment.internal.model.Propagation;
import org.customizedemployment.core.assignment.internal.relax.DonorSide;
import org.customizedemployment.core.assignment.internal.relax.Relaxation;
import org.customizedemployment.core.assignment.internal.relax.Relaxation.Result;
import org.customizedemployment.core.assignment.internal.relax.SlotSide;

/**
 * Branch and bound: splits the problem where both sides of the relaxation disagree. It goes down into one part until that is closed, and then to
 * the part with the highest bound.
 */
final class Search {
    private static final long SCALE = Relaxation.SCALE;
    private static final int FIRST_ROUNDS = 20;
    private static final int ROOT_ROUNDS = 300;
    private static final int NODE_ROUNDS = 20;
    /** Each so many steps, a choice is made from what the relaxation wants. */
    private static final int STEPS_PER_TRY = 5;
    /** With more open parts than this, the last one is next: memory has an end. */
    private static final int MOST_OPEN = 2000;

    private final Model model;
    private final SolverLimits limits;
    private final Relaxation relaxation;
    private final Incumbent incumbent;
    private final Trial trial;
    private final List<Node> open = new ArrayList<>();
    private boolean goingDown;

    /** A part of the problem that is still open, with prices to begin with. */
    private static final class Node {
        final Domain domain;
        final long[] price;
        final long bound;

        Node(Domain domain, long[] price, long bound) {
            this.domain = domain;
            this.price = price;
            this.bound = bound;
        }
    }

    Search(Model model, Domain domain, SolverLimits limits) {
        this.model = model;
        this.limits = limits;
        relaxation = new Relaxation(model, domain);
        incumbent = new Incumbent(model);
        trial = new Trial(model, relaxation, incumbent);
        open.add(new Node(domain, new long[0], Relaxation.ANY));
    }

    AssignmentAnswer run() {
        for (int steps = 0; !open.isEmpty() && steps < limits.iterations() && !isGoodEnough(bound()); steps++) {
            Node node = open.remove(next());
            goingDown = false;
            if (node.bound > incumbent.known() && Propagation.run(model, node.domain)) {
                visit(node, steps);
            }
        }
        return answer();
    }

    private boolean isGoodEnough(long bound) {
        AssignmentAnswer sofar = new AssignmentAnswer(AssignmentStatus.FEASIBLE, incumbent.value(), bound, List.of());
        return limits.gapPermille() > 0 && incumbent.isKnown() && sofar.gapPermille() <= limits.gapPermille();
    }

    /** No choice is worth more than this. */
    private long bound() {
        long bound = incumbent.value();
        for (Node node : open) {
            bound = Math.max(bound, Math.floorDiv(node.bound, SCALE));
        }
        return bound;
    }

    private AssignmentAnswer answer() {
        long bound = bound();
        if (!incumbent.isKnown()) {
            return open.isEmpty() ? AssignmentAnswer.infeasible() : AssignmentAnswer.undecided(bound);
        }
        boolean optimal = bound == incumbent.value();
        return new AssignmentAnswer(
                optimal ? AssignmentStatus.OPTIMAL : AssignmentStatus.FEASIBLE,
                incumbent.value(),
                bound,
                model.choices(incumbent.amounts()));
    }

    private int next() {
        int last = open.size() - 1;
        if (goingDown || open.size() > MOST_OPEN) {
            return last;
        }
        int best = last;
        for (int n = last; n >= 0; n--) {
            best = open.get(n).bound > open.get(best).bound ? n : best;
        }
        return best;
    }

    private void visit(Node node, int step) {
        Domain domain = node.domain;
        Result result = step == 0 ? begin(domain) : improve(domain, node.price, node.bound, NODE_ROUNDS);
        boolean closed =
                result == Result.CLOSED || (result == Result.AGREED && incumbent.take(relaxation.slots().amounts));
        if (closed) {
            return;
        }
        Branching branching = Branching.choose(model, domain, relaxation);
        long bound = relaxation.bound();
        if (step % STEPS_PER_TRY == 0) {
            trial.run(domain);
        }
        if (bound > incumbent.known()) {
            long[] price = relaxation.prices();
            for (Domain part : branching.parts(model, domain)) {
                open.add(new Node(part, price, bound));
            }
            goingDown = true;
        }
    }

    /** The whole problem: from the better of two starts, all worth with the slots or all with the donors; with a first choice on the way. */
    private Result begin(Domain domain) {
        long[] none = new long[model.items.size()];
        long bySlots = relaxation.value(domain, trial.worth());
        if (bySlots <= SlotSide.NEVER) {
            return Result.CLOSED;
        }
        trial.run(domain);
        long byDonors = relaxation.value(domain, none);
        if (byDonors <= SlotSide.NEVER) {
            return Result.CLOSED;
        }
        trial.run(domain);
        long[] start = byDonors < bySlots ? none : trial.worth();
        Result result = improve(domain, start, Relaxation.ANY, FIRST_ROUNDS);
        if (result == Result.OPEN) {
            trial.run(domain);
        }
        if (result == Result.OPEN && !isGoodEnough(Math.floorDiv(relaxation.bound(), SCALE))) {
            result = improve(domain, relaxation.prices(), relaxation.bound(), ROOT_ROUNDS);
        }
        return result;
    }

    private Result improve(Domain domain, long[] price, long bound, int rounds) {
        return relaxation.improve(
                domain, price, bound, incumbent.known(), rounds, value -> settleDonors(domain, value));
    }

    /** Donors that can't be otherwise in a better choice stay as they are; whether anything is left. */
    private boolean settleDonors(Domain domain, long value) {
        DonorSide donors = relaxation.donors();
        boolean changed = false;
        for (int d = 0; d < domain.donors.length; d++) {
            if (domain.donors[d] == Domain.OPEN && value - donors.regret(d) <= incumbent.known()) {
                domain.donors[d] = donors.isChosen(d) ? Domain.IN : Domain.OUT;
                changed = true;
            }
        }
        return !changed || Propagation.run(model, domain);
    }
}
