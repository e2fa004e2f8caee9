package org.customizedemployment.rules.adjudication.price;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.claim.MoneyAnswer;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.rules.adjudication.payment.FeeAnswer;
import org.customizedemployment.rules.adjudication.price.Slots.Slot;
import org.jspecify.annotations.Nullable;

/** The price of one line as it gathers its shares. For one run and one thread. */
final class LinePrice {
    private @Nullable Money amount;
    private @Nullable Rate rate;
    private @Nullable Reason open;
    private List<Reason> steps = List.of();
    private final SortedMap<Slot, Long> slots = new TreeMap<>();

    void open(@Nullable Reason reason) {
        open = reason;
    }

    void at(FeeAnswer answer) {
        FeeAnswer.Price price = answer.price();
        rate = price == null ? null : price.rate();
        steps = answer.steps();
    }

    /** The minor units of each part of the budget. */
    SortedMap<Slot, Long> slots() {
        return slots;
    }

    void add(Slot slot, Money share) {
        slots.merge(slot, share.minorUnits(), Long::sum);
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
                ? new MoneyAnswer(LineOutcome.PAYABLE, amount, rate, null).withSteps(steps)
                : new MoneyAnswer(LineOutcome.UNDECIDED, null, null, open);
    }

    static MoneyAnswer nothingPayable(FeeAnswer fee) {
        FeeAnswer.Price known = fee.price();
        return new MoneyAnswer(
                LineOutcome.NOT_PAYABLE,
                known == null ? null : Money.zero(known.currency()),
                known == null ? null : known.rate(),
                Reason.of("claim.nothing-payable"));
    }
}
