package org.customizedemployment.tck.generator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Random;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.MinutesRange;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.core.value.RateUnit;
import org.customizedemployment.core.value.ServiceInterval;
import org.jspecify.annotations.Nullable;

/** Dates, times, money and numbers within a year of working days. */
final class SimpleValues {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final ZoneId PLACE = ZoneId.of("America/New_York");
    private static final int DAYS = 300;
    private static final int LONGEST_VISIT = 180;
    private static final int WEEK = 2400;

    private static final BigDecimal LONG = new BigDecimal("123456789012345678901234567890.10");

    private final Random random;
    private final boolean alone;

    /**
     * @param alone whether what it makes stands in no case that must hold together: then versions are any, and decimals as long as they can be
     */
    SimpleValues(Random random, boolean alone) {
        this.random = random;
        this.alone = alone;
    }

    Random random() {
        return random;
    }

    int version() {
        return alone ? 1 + random.nextInt(3) : 1;
    }

    /** A value of that type; null if it is none of these. */
    @Nullable
    Object make(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == int.class || type == Integer.class) {
            return 1 + random.nextInt(9);
        } else if (type == long.class || type == Long.class) {
            return 1L + random.nextInt(WEEK);
        } else if (type == BigDecimal.class) {
            return alone ? LONG : BigDecimal.valueOf(1L + random.nextInt(100_000), 2);
        } else if (type == LocalDate.class) {
            return day();
        } else if (type == LocalTime.class) {
            return LocalTime.of(8 + random.nextInt(9), random.nextInt(60));
        } else if (type == ZoneId.class) {
            return PLACE;
        } else if (type == PlaceTime.class) {
            return time();
        } else if (type == ServiceInterval.class) {
            PlaceTime start = time();
            return new ServiceInterval(start, start.plus(Minutes.of(1 + random.nextInt(LONGEST_VISIT))));
        } else if (type == EffectiveRange.class) {
            return range();
        } else {
            return measure(type);
        }
    }

    private @Nullable Object measure(Class<?> type) {
        if (type == Minutes.class) {
            return Minutes.of(1 + random.nextInt(WEEK));
        } else if (type == MinutesRange.class) {
            long low = random.nextInt(WEEK / 2);
            return new MinutesRange(
                    Minutes.of(low), Minutes.of(low + random.nextInt(60)), Minutes.of(low + 60 + random.nextInt(60)));
        } else if (type == Money.class) {
            return new Money(1 + random.nextInt(100_000), "USD");
        } else if (type == Rate.class) {
            return new Rate(BigDecimal.valueOf(725L + random.nextInt(5000), 2), "USD", RateUnit.HOUR);
        } else if (type == Digest.class) {
            return Digest.of("content " + random.nextInt());
        }
        return null;
    }

    EffectiveRange range() {
        LocalDate from = day();
        return EffectiveRange.between(from, from.plusDays(random.nextInt(DAYS)));
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private PlaceTime time() {
        return PlaceTime.of(day().atTime(8 + random.nextInt(9), random.nextInt(60)), PLACE);
    }
}
