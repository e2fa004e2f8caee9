package org.customizedemployment.rules.adjudication.price;

import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.claim.MoneyAnswer;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.Rate;
import org.jspecify.annotations.Nullable;

/** The price of one line as it gathers its shares. For one run and one thread. */
final class LinePrice {
    private @Nullable Money amount;
    private @Nullable Rate rate;
    private @Nullable Reason open;

    void open(@Nullable Reason reason) {
        open = reason;
    }

    void at(Rate applied) {
        rate = applied;
    }

    void add(Money share) {
        Money before = amount;
        if (before != null && !before.currency().equals(share.currency())) {
            open = Reason.of("claim.two-currencies");
            return;
        }
        amount = before == null ? share : before.plus(share);
    }

    /** A line with one minute that can't be priced has no amount at all: a part of it would pass for the whole. */
    MoneyAnswer answer() {
        return open == null && amount != null
                ? new MoneyAnswer(LineOutcome.PAYABLE, amount, rate, null)
                : new MoneyAnswer(LineOutcome.UNDECIDED, null, null, open);
    }

    static MoneyAnswer nothingPayable(Rates.Answer rate) {
        Rate known = rate.rate();
        return new MoneyAnswer(
                LineOutcome.NOT_PAYABLE,
                known == null ? null : Money.zero(known.currency()),
                known,
                Reason.of("claim.nothing-payable"));
    }
}
