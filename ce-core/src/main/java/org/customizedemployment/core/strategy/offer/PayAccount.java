package org.customizedemployment.core.strategy.offer;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.strategy.Clause;
import org.customizedemployment.core.strategy.PayComparison;
import org.customizedemployment.core.strategy.brief.PayRates;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.Rate;
import org.jspecify.annotations.Nullable;

/**
 * Pay of a design against what it is measured by.
 *
 * @param rate the rate; null: not proposed, a question for the meeting
 * @param weekly pay a week; null if it can't be told
 * @param minimum against the minimum wage (CT-34)
 * @param prevailing against the going rate (ODEP-P8)
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PayAccount(@Nullable Rate rate, @Nullable Money weekly, RuleFinding minimum, RuleFinding prevailing) {
    private static final List<Citation> MINIMUM = List.of(Citation.of("CT-34"));
    private static final List<Citation> PREVAILING = List.of(Citation.of("ODEP-P8"));

    static PayAccount of(JobDesign design, Minutes hours, PayRates rates) {
        Rate rate = design.getPay().orElse(null);
        Money weekly = rate == null || PayComparison.anHour(rate).isEmpty() ? null : rate.priceOf(hours);
        return new PayAccount(
                rate,
                weekly,
                measured("pay.minimum", rate, rates.minimum(), MINIMUM),
                measured("pay.prevailing", rate, rates.prevailing(), PREVAILING));
    }

    private static RuleFinding measured(
            String clause, @Nullable Rate rate, @Nullable Rate measure, List<Citation> citations) {
        if (rate == null || measure == null) {
            String code = rate == null ? "strategy.pay.not-proposed" : "strategy.pay.no-measure";
            return Clause.of(clause, Outcome.CANNOT_TELL, Reason.of(code), citations);
        }
        Optional<Integer> compared = PayComparison.compare(rate, measure);
        if (compared.isEmpty()) {
            boolean oneCurrency = rate.currency().equals(measure.currency());
            String code = oneCurrency ? "strategy.pay.other-unit" : "strategy.pay.other-currency";
            return Clause.of(clause, Outcome.CANNOT_TELL, Reason.of(code).with("measure", measure), citations);
        }
        return compared.get() < 0
                ? Clause.notMet(clause, Reason.of("strategy.pay.below").with("measure", measure), citations)
                : Clause.of(
                        clause, Outcome.MET, Reason.of("strategy.pay.reached").with("measure", measure), citations);
    }
}
