package org.customizedemployment.rules.packtest.expect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.rules.packtest.result.PackTestFailure;
import org.customizedemployment.rules.packtest.result.Touchable;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.funding.MixedFunding;

/**
 * Whose money the bill of all services comes from: {@code {vr: USD 60.01, dd: USD 40.00}}.
 *
 * @param shares by funder, pool or label; all of them
 */
record SharesExpectation(int line, Programme programme, Map<String, Money> shares) implements Expectation {
    SharesExpectation {
        shares = new LinkedHashMap<>(shares);
    }

    @Override
    public List<PackTestFailure> test(Trial trial) {
        Map<String, Money> was = new LinkedHashMap<>();
        for (Decision bill : ClaimExpectation.bills(programme, trial)) {
            bill.getFindings().forEach(one -> add(one.finding().reason(), was));
        }
        MixedFunding mix = programme.funding().mix();
        if (mix != null && !was.isEmpty()) {
            trial.touch(Touchable.funding(programme.id(), Touchable.funded(mix.mix())));
        }
        return was.equals(shares)
                ? List.of()
                : List.of(new PackTestFailure(line, "shares", words(shares), words(was), List.of()));
    }

    private static void add(Reason reason, Map<String, Money> was) {
        if (reason.code().startsWith("claim.funding-")
                && reason.argument("source").orElse(null) instanceof ArgumentValue.OfCode source
                && reason.argument("amount").orElse(null) instanceof ArgumentValue.OfMoney amount) {
            was.merge(source.code(), amount.money(), Money::plus);
        }
    }

    private static String words(Map<String, Money> shares) {
        StringJoiner words = new StringJoiner(", ");
        shares.forEach((source, amount) -> words.add(source + ": " + amount));
        return words.toString();
    }
}
