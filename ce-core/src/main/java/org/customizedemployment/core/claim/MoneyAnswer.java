package org.customizedemployment.core.claim;

import jakarta.validation.Valid;
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
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record MoneyAnswer(
        LineOutcome outcome,
        @Nullable Money amount,
        @Nullable Rate rate,
        @Valid @Nullable Reason reason) {}
