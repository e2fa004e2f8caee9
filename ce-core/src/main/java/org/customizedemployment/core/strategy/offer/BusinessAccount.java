package org.customizedemployment.core.strategy.offer;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.business.FirstYear;
import org.customizedemployment.core.business.MarketStudy;
import org.customizedemployment.core.business.YearSwing;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.strategy.Clause;
import org.jspecify.annotations.Nullable;

/**
 * What a business design is explained with.
 *
 * @param year the first year from typical values; null while inputs are missing or don't carry the design's claims
 * @param sensitivity the two inputs that its result hangs on most; fewer if fewer are uncertain
 * @param refused what is claimed without inputs that carry it, or is missing
 * @param breaksEven whether months cover their costs from some month on: met at both ends of those inputs, else cannot tell, or not met
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record BusinessAccount(
        @Nullable FirstYear year, List<YearSwing> sensitivity, List<Reason> refused, RuleFinding breaksEven) {
    private static final List<Citation> CITATIONS = List.of(Citation.of("ASERT-S4"));
    private static final String CLAUSE = "business.breaks-even";

    public BusinessAccount {
        sensitivity = List.copyOf(sensitivity);
        refused = List.copyOf(refused);
    }

    /** Accounts for a business in its market. */
    public static BusinessAccount of(BusinessDesign design, MarketStudy study) {
        List<Reason> refused = FirstYear.uncarried(design, study);
        List<YearSwing> swings = FirstYear.sensitivity(design, study);
        FirstYear year = FirstYear.of(design, study).orElse(null);
        return new BusinessAccount(year, swings, refused, breaksEven(year, swings));
    }

    private static RuleFinding breaksEven(@Nullable FirstYear year, List<YearSwing> swings) {
        if (year == null) {
            return Clause.of(CLAUSE, Outcome.CANNOT_TELL, Reason.of("strategy.business.inputs-missing"), CITATIONS);
        }
        if (year.breakEven() == 0) {
            return Clause.notMet(CLAUSE, Reason.of("strategy.business.no-break-even"), CITATIONS);
        }
        boolean anyway = swings.stream().allMatch(YearSwing::breaksEvenAnyway);
        Reason reason = Reason.of(anyway ? "strategy.business.breaks-even" : "strategy.business.breaks-even-if")
                .with("month", year.breakEven());
        return Clause.of(CLAUSE, anyway ? Outcome.MET : Outcome.CANNOT_TELL, reason, CITATIONS);
    }
}
