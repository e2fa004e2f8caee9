package org.customizedemployment.pack.foundations.reading;

import java.math.BigDecimal;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Rate;

/**
 * What a job pays, and for how long a week.
 *
 * @param rate the pay; as employed, else as agreed
 * @param weekly minutes a week
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Pay(Rate rate, Minutes weekly) {
    public static Optional<Pay> of(Job job) {
        Optional<Employment> employment = job.employment();
        return employment.isPresent()
                ? employment.map(one -> new Pay(one.getWage(), one.getWeekly()))
                : job.agreement().map(one -> new Pay(one.getPay(), one.getWeekly()));
    }

    /**
     * Compares by the minute, exactly. Pay by the week is shared among the week's minutes.
     *
     * @param other pay by the minute, the quarter hour or the hour
     * @return below zero if this is less; empty if units or currencies do not let us say
     */
    public Optional<Integer> compareTo(Rate other) {
        if (!isComparable(other)) {
            return Optional.empty();
        }
        long own = minutes(rate, weekly);
        long others = minutes(other, Minutes.ZERO);
        if (own == others) {
            // As nearly always: both by the hour.
            return Optional.of(rate.amount().compareTo(other.amount()));
        }
        BigDecimal left = rate.amount().multiply(BigDecimal.valueOf(others));
        BigDecimal right = other.amount().multiply(BigDecimal.valueOf(own));
        return Optional.of(left.compareTo(right));
    }

    /** Whether units and currencies let us say which is less. */
    public boolean isComparable(Rate other) {
        return minutes(rate, weekly) != 0
                && minutes(other, Minutes.ZERO) != 0
                && rate.currency().equals(other.currency());
    }

    /** Minutes that the amount pays for; zero if the unit does not say. */
    private static long minutes(Rate rate, Minutes weekly) {
        return switch (rate.per()) {
            case MINUTE -> 1;
            case QUARTER_HOUR -> 15;
            case HOUR -> 60;
            case WEEK -> weekly.value();
            case DAY, MONTH, YEAR, PIECE -> 0;
        };
    }
}
