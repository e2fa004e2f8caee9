package org.customizedemployment.rules.adjudication.payment;

import java.math.BigDecimal;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Rate;
import org.jspecify.annotations.Nullable;

/**
 * What a fee comes to, or the reason why that is not known; exactly one of the two.
 *
 * @param price the price; null if it is not known
 * @param reason why not; null if it is
 * @param steps how it came about; empty if it is a rate that nothing alters
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record FeeAnswer(@Nullable Price price, @Nullable Reason reason, List<Reason> steps) {
    public FeeAnswer {
        steps = List.copyOf(steps);
    }

    static FeeAnswer open(Reason reason) {
        return new FeeAnswer(null, reason, List.of());
    }

    /**
     * An exact price.
     *
     * @param amount for one unit, or for the milestone
     * @param currency its currency
     * @param unitMinutes the minutes of a unit; 0 for a milestone
     * @param rate it as a rate; null for units of another length, and for a milestone
     */
    @API(status = API.Status.INTERNAL, since = "0.1")
    public record Price(
            BigDecimal amount,
            String currency,
            int unitMinutes,
            @Nullable Rate rate) {}
}
