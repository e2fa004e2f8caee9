package org.customizedemployment.rules.authoring.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.funding.FundingMix;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.programme.funding.CostShares;
import org.customizedemployment.rules.programme.funding.MixedFunding;
import org.customizedemployment.rules.yaml.Keys;

/**
 * Reads how a programme's money is that of several funders: {@code funding: {mix: braided, shares: [{funder: vr, percent: 60}, {funder: dd, percent:
 * 40}]}}, {@code funding: {mix: blended, funders: [vr, dd]}} or {@code funding: {mix: amalgamated, label: youth-pool}}.
 */
final class MixReader {
    private static final String PERCENT = "(100|[1-9]?[0-9])(\\.[0-9]{1,6})?";

    Optional<MixedFunding> read(Keys keys) {
        Optional<FundingMix> mix = keys.word("mix", FundingMix.values());
        if (!keys.has("mix")) {
            keys.required("mix", "braided, blended or amalgamated", word -> word);
        }
        List<CostShares.Share> shares = shares(keys);
        List<OrganizationId> funders = keys.values("funders", "a funder's id", OrganizationId::of);
        Optional<String> label = keys.text("label");
        List<Citation> citations = keys.citations("the funding");
        keys.close();
        return mix.flatMap(one -> fits(keys, one)
                ? switch (one) {
                    case BRAIDED -> braided(keys, shares, citations);
                    case BLENDED -> blended(keys, funders, citations);
                    case AMALGAMATED -> label.map(name -> MixedFunding.amalgamated(name, funders, citations));
                }
                : Optional.empty());
    }

    /** What only another mix has would be read as said and mean nothing. */
    private static boolean fits(Keys keys, FundingMix mix) {
        String needed =
                switch (mix) {
                    case BRAIDED -> "shares";
                    case BLENDED -> "funders";
                    case AMALGAMATED -> "label";
                };
        for (String key : List.of("shares", "funders", "label")) {
            boolean allowed = key.equals(needed) || (mix == FundingMix.AMALGAMATED && key.equals("funders"));
            if (keys.has(key) && !allowed) {
                keys.log()
                        .add(
                                RulesError.CONTRADICTION,
                                keys.place(key),
                                "'" + key + "' of funding that is " + Keys.wordOf(mix),
                                "remove it, or write another 'mix'; " + Keys.wordOf(mix) + " funding has '" + needed
                                        + "'");
                return false;
            }
        }
        if (!keys.has(needed)) {
            keys.required(needed, "what funding has that is " + Keys.wordOf(mix), word -> word);
        }
        return keys.has(needed);
    }

    private static List<CostShares.Share> shares(Keys keys) {
        List<CostShares.Share> shares = new ArrayList<>();
        for (Keys one : keys.list("shares")) {
            Optional<OrganizationId> funder = one.required("funder", "a funder's id", OrganizationId::of);
            Optional<BigDecimal> percent = one.required("percent", "a number like 60", MixReader::percent);
            one.close();
            if (funder.isPresent() && percent.isPresent()) {
                shares.add(new CostShares.Share(funder.get(), percent.get()));
            }
        }
        return shares;
    }

    private static BigDecimal percent(String word) {
        if (!word.matches(PERCENT)) {
            throw new IllegalArgumentException("no percentage");
        }
        return new BigDecimal(word);
    }

    private static Optional<MixedFunding> braided(Keys keys, List<CostShares.Share> shares, List<Citation> citations) {
        boolean unread = shares.size() < keys.items("shares").size();
        if (unread) {
            return Optional.empty();
        }
        if (shares.size() < 2 || !CostShares.isWhole(shares)) {
            BigDecimal sum = shares.stream().map(CostShares.Share::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
            keys.log()
                    .add(
                            RulesError.CONTRADICTION,
                            keys.place("shares"),
                            shares.size() + " shares that make " + sum.toPlainString() + " per cent",
                            "let two funders or more have one above zero each, all together 100");
            return Optional.empty();
        }
        return Optional.of(MixedFunding.braided(CostShares.of(shares), citations));
    }

    private static Optional<MixedFunding> blended(Keys keys, List<OrganizationId> funders, List<Citation> citations) {
        if (funders.stream().distinct().count() < 2) {
            keys.log()
                    .add(
                            RulesError.CONTRADICTION,
                            keys.place("funders"),
                            "a pool of the money of fewer than two funders",
                            "name at least two of them, or remove 'funding'");
            return Optional.empty();
        }
        return Optional.of(MixedFunding.blended(funders, citations));
    }
}
