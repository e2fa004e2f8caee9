package org.customizedemployment.rules.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.funding.CostShares;
import org.customizedemployment.rules.programme.funding.MixedFunding;

/**
 * Whose money pays a claim, where it is that of several funders (SEM-27). Shares are taken once, of all that is payable together, so that they are
 * the same however the time is written down; not of each line, where every line would leave cents over.
 */
final class Sources {
    /** What the findings are called. */
    static final RuleId RULE = RuleId.of("claim.funding");

    private Sources() {}

    /** One finding for each funder and currency; none where the money is that of the programme's own funder, or nothing is payable yet. */
    static List<RuleFinding> of(Programme programme, List<ClaimLine> lines) {
        MixedFunding mix = programme.funding().mix();
        List<RuleFinding> findings = new ArrayList<>();
        if (mix != null) {
            payable(lines)
                    .values()
                    .forEach(sum -> reasons(programme, mix, sum)
                            .forEach(reason -> findings.add(new RuleFinding(
                                    RULE,
                                    Severity.ADVISES,
                                    Finding.of(Outcome.MET, reason),
                                    mix.citations(),
                                    List.of()))));
        }
        return findings;
    }

    private static Map<String, Money> payable(List<ClaimLine> lines) {
        Map<String, Money> sums = new TreeMap<>();
        for (ClaimLine line : lines) {
            Money amount = line.money().amount();
            if (amount != null && line.money().outcome() != LineOutcome.NOT_PAYABLE) {
                sums.merge(amount.currency(), amount, Money::plus);
            }
        }
        sums.values().removeIf(sum -> sum.minorUnits() == 0);
        return sums;
    }

    private static List<Reason> reasons(Programme programme, MixedFunding mix, Money sum) {
        CostShares shares = mix.shares();
        if (shares != null) {
            Map<?, Money> split = shares.split(sum);
            List<Reason> reasons = new ArrayList<>();
            for (CostShares.Share one : shares.shares()) {
                Money part = split.get(one.funder());
                reasons.add(Reason.of("claim.funding-share")
                        .withCode("source", one.funder().value())
                        .with("amount", part == null ? Money.zero(sum.currency()) : part)
                        .with("percent", new ArgumentValue.OfNumber(one.percent()))
                        .with("sum", sum));
            }
            return reasons;
        }
        String label = mix.label();
        return List.of(
                label == null
                        ? Reason.of("claim.funding-pool")
                                .withCode("source", programme.funder().value())
                                .with("amount", sum)
                                .with("funders", mix.funders().size())
                        : Reason.of("claim.funding-label")
                                .withCode("source", label)
                                .with("amount", sum));
    }
}
