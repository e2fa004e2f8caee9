package org.customizedemployment.core.strategy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.Rate;

/** Compares pay by time. Pay by the piece or in another currency can't be compared, and nothing is assumed. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PayComparison {
    private static final BigDecimal MINUTES_OF_A_YEAR_OF_WEEKS = BigDecimal.valueOf(52);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final long HOUR = 60;

    private PayComparison() {}

    /** Less than, equal to or more than zero as the first is lower, equal or higher; empty if they can't be compared. */
    public static Optional<Integer> compare(Rate one, Rate other) {
        if (!one.currency().equals(other.currency())) {
            return Optional.empty();
        }
        if (one.per() == other.per()) {
            return Optional.of(one.amount().compareTo(other.amount()));
        }
        Optional<BigDecimal> first = anHour(one);
        Optional<BigDecimal> second = anHour(other);
        return first.isPresent() && second.isPresent()
                ? Optional.of(first.get().compareTo(second.get()))
                : Optional.empty();
    }

    /** What an hour pays, exactly; empty for pay that is not by minute, quarter hour or hour. */
    public static Optional<BigDecimal> anHour(Rate rate) {
        return switch (rate.per()) {
            case MINUTE -> Optional.of(rate.amount().multiply(BigDecimal.valueOf(HOUR)));
            case QUARTER_HOUR -> Optional.of(rate.amount().multiply(BigDecimal.valueOf(4)));
            case HOUR -> Optional.of(rate.amount());
            default -> Optional.empty();
        };
    }

    /**
     * The longest week whose pay stays within an amount a month, a month being a twelfth of 52 weeks. USD 500.00 at USD 15.00 per hour: 461
     * minutes.
     */
    public static Optional<Minutes> weeklyMinutesWithin(Money monthly, Rate rate) {
        if (!monthly.currency().equals(rate.currency()) || rate.amount().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal limit = new BigDecimal(monthly.toString().substring(4));
        return anHour(rate)
                .map(hour -> limit.multiply(MONTHS)
                        .multiply(BigDecimal.valueOf(HOUR))
                        .divide(MINUTES_OF_A_YEAR_OF_WEEKS.multiply(hour), 0, RoundingMode.DOWN))
                .map(minutes -> Minutes.of(Math.max(0, minutes.longValueExact())));
    }
}
