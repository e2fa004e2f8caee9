package org.customizedemployment.rules.adjudication.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.rules.adjudication.payment.FeeAnswer;
import org.customizedemployment.rules.adjudication.unit.JoinedTime;

/** The price of a merged line, rounded once, and what of it is shown at each entry. For one run and one thread. */
final class MergedPrice {
    private final String currency;
    private final int parts;
    private final BigDecimal billed;
    private final BigDecimal divisor;
    private final Map<EntryId, BigDecimal> exactParts = new TreeMap<>();

    /**
     * @param parts into how many parts a price is divided so that it stays exact: a multiple of the minutes of every unit
     * @param joined the time priced: money follows its billed minutes, each exact one by the same part of them
     */
    MergedPrice(String currency, int parts, JoinedTime joined) {
        this.currency = currency;
        this.parts = parts;
        boolean rounded = joined.billed() != joined.exact();
        this.billed = BigDecimal.valueOf(rounded ? joined.billed() : 1);
        this.divisor = BigDecimal.valueOf(Math.multiplyExact(parts, rounded ? joined.exact() : 1L));
    }

    /** USD 35.00 an hour for one minute is 35.00 of sixty parts. */
    void add(EntryId entry, FeeAnswer.Price price, long minutes) {
        BigDecimal exact = price.amount()
                .multiply(BigDecimal.valueOf(minutes))
                .multiply(BigDecimal.valueOf(parts / price.unitMinutes()))
                .multiply(billed);
        exactParts.merge(entry, exact, BigDecimal::add);
    }

    /** An entry's exact share in minor units, cut to whole ones, and what was cut off, in those parts. */
    private record Share(EntryId entry, long whole, BigDecimal rest) {}

    Map<EntryId, Money> shares() {
        List<Share> shares = new ArrayList<>(exactParts.size());
        long given = 0;
        BigDecimal exact = BigDecimal.ZERO;
        BigDecimal minorUnits =
                BigDecimal.valueOf(Money.rounded(BigDecimal.ONE, currency).minorUnits());
        for (Map.Entry<EntryId, BigDecimal> one : exactParts.entrySet()) {
            BigDecimal minor = one.getValue().multiply(minorUnits);
            BigDecimal[] parts = minor.divideAndRemainder(divisor);
            Share share = new Share(one.getKey(), parts[0].longValueExact(), parts[1]);
            shares.add(share);
            given += share.whole();
            exact = exact.add(minor);
        }
        long left = exact.divide(divisor, 0, RoundingMode.HALF_UP).longValueExact() - given;
        shares.sort(Comparator.comparing(Share::rest).reversed().thenComparing(Share::entry));
        Map<EntryId, Money> result = new LinkedHashMap<>();
        for (int i = 0; i < shares.size(); i++) {
            Share share = shares.get(i);
            result.put(share.entry(), new Money(share.whole() + (i < left ? 1 : 0), currency));
        }
        return result;
    }
}
