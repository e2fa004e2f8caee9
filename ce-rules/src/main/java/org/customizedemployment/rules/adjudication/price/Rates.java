package org.customizedemployment.rules.adjudication.price;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.rules.adjudication.line.RunNotes;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.fee.HourlyFee;
import org.jspecify.annotations.Nullable;

/** The rate of a service on its date, or why there is none. */
record Rates(RunNotes notes) {
    private static final int HOUR = 60;

    /**
     * A rate that can price minutes, or the reason why there is none; exactly one of the two.
     *
     * @param rate the rate; null if there is none
     * @param reason why not; null if there is one
     */
    record Answer(@Nullable Rate rate, @Nullable Reason reason) {}

    Answer on(ServiceCode code, @Nullable FundedService service, LocalDate date) {
        ParameterId id = service != null && service.fee() instanceof HourlyFee hourly ? hourly.rate() : null;
        Reason about = Reason.of("claim.rate-not-supplied").withCode("service", code.value());
        if (service == null || id == null) {
            return new Answer(null, about.with("date", date));
        }
        Optional<ArgumentValue> value =
                notes.read(RunNotes.Use.RATES, id, date, service.citations()).map(DatedParameter::value);
        if (value.isEmpty()) {
            return new Answer(null, about.with("date", date).withCode("parameter", id.value()));
        }
        if (value.get() instanceof ArgumentValue.OfRate given && sixtieths(given.rate()) > 0) {
            return new Answer(given.rate(), null);
        }
        return new Answer(
                null,
                Reason.of("claim.rate-not-by-time")
                        .withCode("service", code.value())
                        .withCode("parameter", id.value()));
    }

    /** The price of so many minutes in sixtieths, so that it stays exact: USD 35.00 an hour for one minute is 35.00 of them. */
    static BigDecimal sixtieths(Rate rate, long minutes) {
        return rate.amount().multiply(BigDecimal.valueOf(minutes)).multiply(BigDecimal.valueOf(sixtieths(rate)));
    }

    /** How many of the unit make an hour; 0 if the unit does not price minutes. */
    private static int sixtieths(Rate rate) {
        return switch (rate.per()) {
            case MINUTE -> HOUR;
            case QUARTER_HOUR -> 4;
            case HOUR -> 1;
            default -> 0;
        };
    }
}
