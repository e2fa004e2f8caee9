package org.customizedemployment.rules.adjudication.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.rules.adjudication.payment.FeeAnswer;
import org.customizedemployment.rules.adjudication.price.Slots.Slot;
import org.customizedemployment.rules.adjudication.unit.JoinedTime;

/**
 * The price of a merged line, rounded once, and what of it is shown at each entry. Where it runs over the first day of a budget year, what falls
 * into each year is told first, so that it does not depend on how the time was written down. For one run and one thread.
 */
final class MergedPrice {
    private final String currency;
    private final int parts;
    private final BigDecimal billed;
    private final BigDecimal divisor;
    private final Map<Slot, Map<EntryId, BigDecimal>> slots = new TreeMap<>();

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

    /**
     * USD 35.00 an hour for one minute is 35.00 of sixty parts.
     *
     * @param slot the part of the budget that the minutes draw on
     */
    void add(EntryId entry, Slot slot, FeeAnswer.Price price, long minutes) {
        BigDecimal minorUnits =
                BigDecimal.valueOf(Money.rounded(BigDecimal.ONE, currency).minorUnits());
        BigDecimal exact = price.amount()
                .multiply(BigDecimal.valueOf(minutes))
                .multiply(BigDecimal.valueOf(parts / price.unitMinutes()))
                .multiply(billed)
                .multiply(minorUnits);
        slots.computeIfAbsent(slot, any -> new TreeMap<>()).merge(entry, exact, BigDecimal::add);
    }

    /** What of it is shown at an entry, of one part of the budget. */
    record Share(EntryId entry, Slot slot, Money money) {}

    List<Share> shares() {
        Map<Slot, BigDecimal> exact = new TreeMap<>();
        slots.forEach(
                (slot, entries) -> exact.put(slot, entries.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
        long whole = exact.values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(divisor, 0, RoundingMode.HALF_UP)
                .longValueExact();
        List<Share> shares = new ArrayList<>();
        split(exact, whole)
                .forEach((slot, sum) -> split(slots.getOrDefault(slot, new TreeMap<>()), sum)
                        .forEach((entry, cents) -> shares.add(new Share(entry, slot, new Money(cents, currency)))));
        return shares;
    }

    /** A part in whole minor units, and what was cut off, in parts of one. */
    private record Cut<K>(K key, long whole, BigDecimal rest) {}

    /** By largest remainder, ties by key. */
    private <K extends Comparable<? super K>> Map<K, Long> split(Map<K, BigDecimal> exact, long whole) {
        List<Cut<K>> cuts = new ArrayList<>(exact.size());
        long given = 0;
        for (Map.Entry<K, BigDecimal> one : exact.entrySet()) {
            BigDecimal[] minor = one.getValue().divideAndRemainder(divisor);
            Cut<K> cut = new Cut<>(one.getKey(), minor[0].longValueExact(), minor[1]);
            cuts.add(cut);
            given += cut.whole();
        }
        Comparator<Cut<K>> byRest = Comparator.comparing(Cut::rest);
        cuts.sort(byRest.reversed().thenComparing(Cut::key));
        Map<K, Long> shares = new TreeMap<>();
        for (int i = 0; i < cuts.size(); i++) {
            Cut<K> cut = cuts.get(i);
            shares.put(cut.key(), cut.whole() + (i < whole - given ? 1 : 0));
        }
        return shares;
    }
}
