package org.customizedemployment.core.claim;

import jakarta.validation.Valid;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.Rate;
import org.jspecify.annotations.Nullable;

/**
 * What a line's payable minutes are worth, or why that can't be said. Never a silent zero.
 *
 * @param outcome payable, not payable or undecided
 * @param amount the amount; null if undecided
 * @param rate the rate it was priced with; null if none was supplied
 * @param reason why, for example that the agency has not supplied a rate; null if payable
 * @param steps how the price came about, in order: what it starts from, then each modifier; may be empty
 * @param parts its parts where they do not all have the same fate, as at the end of a budget; empty: there is only one
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record MoneyAnswer(
        LineOutcome outcome,
        @Nullable Money amount,
        @Nullable Rate rate,
        @Valid @Nullable Reason reason,
        List<@Valid Reason> steps,
        List<@Valid MoneyPart> parts) {
    public MoneyAnswer(
            LineOutcome outcome,
            @Nullable Money amount,
            @Nullable Rate rate,
            @Nullable Reason reason,
            @Nullable List<Reason> steps,
            @Nullable List<MoneyPart> parts) {
        this.outcome = outcome;
        this.amount = amount;
        this.rate = rate;
        this.reason = reason;
        this.steps = steps == null ? List.of() : List.copyOf(steps);
        this.parts = parts == null ? List.of() : List.copyOf(parts);
    }

    /** In one part, priced by the rate alone. */
    public MoneyAnswer(LineOutcome outcome, @Nullable Money amount, @Nullable Rate rate, @Nullable Reason reason) {
        this(outcome, amount, rate, reason, List.of(), List.of());
    }

    /** The same with what its price came from. */
    public MoneyAnswer withSteps(List<Reason> taken) {
        return new MoneyAnswer(outcome, amount, rate, reason, taken, parts);
    }
}
