package org.customizedemployment.rules.payer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.claim.MoneyAnswer;
import org.customizedemployment.core.claim.MoneyPart;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Money;

/** What a line comes to with all who pay it: each payer's money by its own terms, then the sum, which is open as long as one of them is. */
final class BraidedMoney {
    private BraidedMoney() {}

    static MoneyAnswer of(List<BraidedLines.Part> parts) {
        List<Reason> steps = new ArrayList<>();
        parts.forEach(part -> {
            MoneyAnswer money = part.line().money();
            Money amount = money.amount();
            Reason payer = Reason.of(amount == null ? "claim.payer-money-open" : "claim.payer-money")
                    .withCode("payer", part.payer().value());
            steps.add(amount == null ? payer : payer.with("amount", amount));
            steps.addAll(money.steps());
        });
        List<MoneyAnswer> all = parts.stream().map(part -> part.line().money()).toList();
        if (all.size() == 1) {
            return all.get(0).withSteps(steps);
        }
        Optional<MoneyAnswer> open = all.stream()
                .filter(one -> one.amount() == null || !one.amount().currency().equals(currency(all)))
                .findFirst();
        LineOutcome outcome = LineOutcome.combine(
                        all.stream().map(MoneyAnswer::outcome).toList())
                .orElse(LineOutcome.UNDECIDED);
        if (open.isPresent()) {
            LineOutcome known = outcome == LineOutcome.ERROR ? outcome : LineOutcome.UNDECIDED;
            Reason reason = open.get().reason();
            Reason currencies = Reason.of("claim.payer-currencies");
            return new MoneyAnswer(known, null, null, reason == null ? currencies : reason, steps, List.of());
        }
        Money sum = all.stream()
                .map(MoneyAnswer::amount)
                .filter(one -> one != null)
                .reduce(Money.zero(currency(all)), Money::plus);
        Optional<Reason> why = all.stream()
                .filter(one -> one.outcome() != LineOutcome.PAYABLE)
                .map(MoneyAnswer::reason)
                .filter(one -> one != null)
                .findFirst();
        return new MoneyAnswer(outcome, sum, null, why.orElse(null), steps, parts(all));
    }

    private static String currency(List<MoneyAnswer> all) {
        return all.stream()
                .map(MoneyAnswer::amount)
                .filter(one -> one != null)
                .findFirst()
                .map(Money::currency)
                .orElse("");
    }

    /** All parts where somebody has parts; else there is nothing to tell apart. */
    private static List<MoneyPart> parts(List<MoneyAnswer> all) {
        List<MoneyPart> parts = new ArrayList<>();
        if (all.stream().allMatch(one -> one.parts().isEmpty())) {
            return parts;
        }
        for (MoneyAnswer one : all) {
            Money amount = one.amount();
            if (!one.parts().isEmpty()) {
                parts.addAll(one.parts());
            } else if (amount != null && amount.minorUnits() > 0) {
                parts.add(new MoneyPart(one.outcome(), amount, one.reason()));
            }
        }
        return parts;
    }
}
