package org.customizedemployment.pack.foundations.federal;

import java.time.LocalDate;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.pack.foundations.reading.Reading;

/** Dated parameters that are whole numbers or codes. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Numbers {
    private Numbers() {}

    /** The number in force on that day; empty if none is supplied. */
    public static Optional<Long> of(Reading reading, ParameterId id, LocalDate day) {
        return reading.getFacts()
                .parameter(id, day)
                .map(DatedParameter::value)
                .filter(ArgumentValue.OfNumber.class::isInstance)
                .map(value -> ((ArgumentValue.OfNumber) value).number().longValue());
    }

    /** The code in force on that day; empty if none is supplied. */
    public static Optional<String> code(Reading reading, ParameterId id, LocalDate day) {
        return reading.getFacts()
                .parameter(id, day)
                .map(DatedParameter::value)
                .filter(ArgumentValue.OfCode.class::isInstance)
                .map(value -> ((ArgumentValue.OfCode) value).code());
    }

    /** Cannot tell, as the agency has to supply that parameter. */
    public static Finding missing(ParameterId id) {
        return Finding.cannotTell(
                Reason.of("fed.parameter-missing").withCode("parameter", id.value()),
                new Missing(Missing.Kind.PARAMETER, id.value()));
    }
}
