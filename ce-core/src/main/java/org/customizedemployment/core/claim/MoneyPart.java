package org.customizedemployment.core.claim;

import jakarta.validation.Valid;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A part of a line's money that has one fate. All parts of a line sum to what its payable minutes, or its milestone, are worth.
 *
 * @param outcome payable, not payable or undecided
 * @param amount how much
 * @param reason why, for example that the person's budget is used up; null if payable
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record MoneyPart(
        LineOutcome outcome, Money amount, @Valid @Nullable Reason reason) {}
