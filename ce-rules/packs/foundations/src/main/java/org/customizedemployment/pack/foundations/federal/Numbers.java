package org.customizedemployment.pack.foundations.federal;

import java.time.LocalDate;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.pack.foundations.reading.Reading;

/** Dated parameters that are whole numbers or codes. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Numbers {
    private Numbers() {}

    /** The number in force on that day; empty if none is supplied. */
    public static Optional<Long> of(Reading reading, ParameterId id, LocalDate day) {
        Optional<DatedParameter> found = reading.getFacts().parameter(id, day);
        return found.isPresent() && found.get().value() instanceof ArgumentValue.OfNumber value
                ? Optional.of(value.number().longValue())
                : Optional.empty();
    }

    /** The code in force on that day; empty if none is supplied. */
    public static Optional<String> code(Reading reading, ParameterId id, LocalDate day) {
        Optional<DatedParameter> found = reading.getFacts().parameter(id, day);
        return found.isPresent() && found.get().value() instanceof ArgumentValue.OfCode value
                ? Optional.of(value.code())
                : Optional.empty();
    }

    /** Cannot tell, as the agency has to supply that parameter. */
    public static Finding missing(Reading reading, ParameterId id) {
        return Finding.cannotTell(
                reading.reason("fed.parameter-missing").withCode("parameter", id.value()),
                new Missing(Missing.Kind.PARAMETER, id.value()));
    }
}
