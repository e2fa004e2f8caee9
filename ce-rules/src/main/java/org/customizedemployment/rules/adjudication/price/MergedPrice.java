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
import org.customizedemployment.core.value.Rate;

/** The price of a merged line, rounded once, and what of it is shown at each entry. For one run and one thread. */
final class MergedPrice {
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    private final String currency;
    private final Map<EntryId, BigDecimal> sixtieths = new TreeMap<>();

    MergedPrice(String currency) {
        this.currency = currency;
    }

    void add(EntryId entry, Rate rate, long minutes) {
        sixtieths.merge(entry, Rates.sixtieths(rate, minutes), BigDecimal::add);
    }

    /** An entry's exact share in minor units, cut to whole ones, and what was cut off, in sixtieths. */
    private record Share(EntryId entry, long whole, BigDecimal rest) {}

    Map<EntryId, Money> shares() {
        List<Share> shares = new ArrayList<>(sixtieths.size());
        long given = 0;
        BigDecimal exact = BigDecimal.ZERO;
        BigDecimal minorUnits =
                BigDecimal.valueOf(Money.rounded(BigDecimal.ONE, currency).minorUnits());
        for (Map.Entry<EntryId, BigDecimal> one : sixtieths.entrySet()) {
            BigDecimal minor = one.getValue().multiply(minorUnits);
            BigDecimal[] parts = minor.divideAndRemainder(SIXTY);
            Share share = new Share(one.getKey(), parts[0].longValueExact(), parts[1]);
            shares.add(share);
            given += share.whole();
            exact = exact.add(minor);
        }
        long left = exact.divide(SIXTY, 0, RoundingMode.HALF_UP).longValueExact() - given;
        shares.sort(Comparator.comparing(Share::rest).reversed().thenComparing(Share::entry));
        Map<EntryId, Money> result = new LinkedHashMap<>();
        for (int i = 0; i < shares.size(); i++) {
            Share share = shares.get(i);
            result.put(share.entry(), new Money(share.whole() + (i < left ? 1 : 0), currency));
        }
        return result;
    }
}
