package org.customizedemployment.rules.programme.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.value.Money;

/**
 * Stated shares of several funders in the same minutes (SEM-27). They make 100 per cent; an amount is cut to the cent, and the cents left over go
 * to those with the largest rest, ties by id, so that nothing is lost.
 *
 * <pre>{@code
 * CostShares shares = CostShares.of(List.of(
 *         new CostShares.Share(vr, new BigDecimal("60")), new CostShares.Share(dd, new BigDecimal("40"))));
 * shares.split(Money.parse("USD 100.01"));   // USD 60.01 and USD 40.00
 * }</pre>
 *
 * @param shares in the order in which they are stated
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CostShares(List<Share> shares) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /**
     * @throws CeException if they do not make 100 per cent, if one is not above zero, or if a funder has two
     */
    public CostShares {
        shares = List.copyOf(shares);
        if (!isWhole(shares)) {
            throw new CeException(
                    CoreError.BAD_ARGUMENT,
                    shares.size() + " shares that make " + sum(shares).toPlainString()
                            + " per cent; let each funder have one above zero, all together 100");
        }
    }

    /**
     * A funder's share.
     *
     * @param funder who pays it
     * @param percent above zero, exact
     */
    public record Share(OrganizationId funder, BigDecimal percent) {}

    /**
     * @throws CeException if they do not make 100 per cent, if one is not above zero, or if a funder has two
     */
    public static CostShares of(List<Share> shares) {
        return new CostShares(shares);
    }

    /** Whether each funder has one share above zero, and all together make 100 per cent. */
    public static boolean isWhole(List<Share> shares) {
        boolean positive = shares.stream().allMatch(one -> one.percent().signum() > 0);
        boolean once = shares.stream().map(Share::funder).distinct().count() == shares.size();
        return positive && once && sum(shares).compareTo(WHOLE) == 0;
    }

    private static BigDecimal sum(List<Share> shares) {
        return shares.stream().map(Share::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A funder's part of an exact amount in cents: what it is cut to, and what was cut off. */
    private record Part(OrganizationId funder, long cents, BigDecimal rest) {}

    /** What each funder pays of an amount, in the order of the shares; together the amount. */
    public Map<OrganizationId, Money> split(Money amount) {
        List<Part> parts = new ArrayList<>();
        long given = 0;
        for (Share share : shares) {
            BigDecimal exact = BigDecimal.valueOf(amount.minorUnits())
                    .multiply(share.percent())
                    .movePointLeft(2);
            long cents = exact.setScale(0, RoundingMode.FLOOR).longValueExact();
            parts.add(new Part(share.funder(), cents, exact.subtract(BigDecimal.valueOf(cents))));
            given += cents;
        }
        List<OrganizationId> byRest = parts.stream()
                .sorted(Comparator.comparing(Part::rest)
                        .reversed()
                        .thenComparing(one -> one.funder().value()))
                .map(Part::funder)
                .toList();
        List<OrganizationId> more = byRest.subList(0, Math.toIntExact(amount.minorUnits() - given));
        Map<OrganizationId, Money> split = new LinkedHashMap<>();
        for (Part part : parts) {
            long cents = part.cents() + (more.contains(part.funder()) ? 1 : 0);
            split.put(part.funder(), new Money(cents, amount.currency()));
        }
        return split;
    }
}
