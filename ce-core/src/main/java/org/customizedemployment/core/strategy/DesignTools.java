package org.customizedemployment.core.strategy;

import jakarta.validation.Valid;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.assignment.AssignmentSolver;
import org.customizedemployment.core.assignment.SolverLimits;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.IdSyntax;
import org.customizedemployment.core.strategy.brief.PayRates;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.jspecify.annotations.Nullable;

/**
 * What a strategy works with: everything it needs is handed in, so that the same input gives the same designs.
 *
 * @param solver the solver
 * @param limits how hard it tries, in steps
 * @param objectives what designs are the best of, in this order
 * @param pay what pay is measured against
 * @param idPrefix designs get the ids {@code prefix-1}, {@code prefix-2} …; the library makes no others
 * @param mostDesigns how many designs are laid out
 * @param donorShare how much of a current job's time may go at most, in thousandths; more would be another job for its holder
 * @param oneStretch whether the work of a day is in one stretch
 * @param partners people who would share a job, beside the person; empty: a partner is to be found
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DesignTools(
        AssignmentSolver solver,
        SolverLimits limits,
        List<DesignObjective> objectives,
        PayRates pay,
        String idPrefix,
        int mostDesigns,
        int donorShare,
        boolean oneStretch,
        List<Partner> partners) {
    private static final int MOST_DESIGNS = 6;
    private static final int HALF = 500;
    private static final int WHOLE = 1000;

    public DesignTools {
        objectives = List.copyOf(objectives);
        partners = List.copyOf(partners);
        IdSyntax.check("design id", idPrefix);
        if (mostDesigns < 1 || donorShare < 0 || donorShare > WHOLE) {
            throw new InvalidValueException(
                    CoreError.BAD_ARGUMENT, mostDesigns + " designs, a donor's share of " + donorShare);
        }
    }

    /**
     * Someone who would share a job.
     *
     * @param person who
     * @param brief their own profile
     * @param provider who supports them; null if nobody or not stated
     */
    public record Partner(
            ActorId person,
            @Valid PersonBrief brief,
            @Nullable ActorId provider) {}

    /** With that solver, the usual limits and objectives, half of a current job at most, and no rates to measure pay against. */
    public static DesignTools of(AssignmentSolver solver) {
        return new DesignTools(
                solver,
                SolverLimits.standard(),
                List.of(DesignObjective.BEST_FIT, DesignObjective.MOST_TIME_GIVEN_BACK, DesignObjective.LONGEST_HOURS),
                PayRates.NOT_GIVEN,
                "design",
                MOST_DESIGNS,
                HALF,
                true,
                List.of());
    }

    public DesignTools withPay(PayRates other) {
        return new DesignTools(
                solver, limits, objectives, other, idPrefix, mostDesigns, donorShare, oneStretch, partners);
    }

    public DesignTools withObjectives(List<DesignObjective> others) {
        return new DesignTools(solver, limits, others, pay, idPrefix, mostDesigns, donorShare, oneStretch, partners);
    }

    public DesignTools withIdPrefix(String other) {
        return new DesignTools(solver, limits, objectives, pay, other, mostDesigns, donorShare, oneStretch, partners);
    }

    public DesignTools withLimits(SolverLimits other) {
        return new DesignTools(solver, other, objectives, pay, idPrefix, mostDesigns, donorShare, oneStretch, partners);
    }

    public DesignTools withMostDesigns(int most) {
        return new DesignTools(solver, limits, objectives, pay, idPrefix, most, donorShare, oneStretch, partners);
    }

    public DesignTools withDonorShare(int thousandths) {
        return new DesignTools(
                solver, limits, objectives, pay, idPrefix, mostDesigns, thousandths, oneStretch, partners);
    }

    public DesignTools withOneStretch(boolean one) {
        return new DesignTools(solver, limits, objectives, pay, idPrefix, mostDesigns, donorShare, one, partners);
    }

    public DesignTools withPartners(List<Partner> others) {
        return new DesignTools(solver, limits, objectives, pay, idPrefix, mostDesigns, donorShare, oneStretch, others);
    }
}
