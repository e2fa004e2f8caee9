package org.customizedemployment.core.reason;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Words;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.Rate;

/** What a reason or a parameter may hold: codes and measured values, never prose and never a name of a person. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(ArgumentValue.OfCode.class),
    @JsonSubTypes.Type(ArgumentValue.OfNumber.class),
    @JsonSubTypes.Type(ArgumentValue.OfFlag.class),
    @JsonSubTypes.Type(ArgumentValue.OfMinutes.class),
    @JsonSubTypes.Type(ArgumentValue.OfMoney.class),
    @JsonSubTypes.Type(ArgumentValue.OfRate.class),
    @JsonSubTypes.Type(ArgumentValue.OfDate.class),
    @JsonSubTypes.Type(ArgumentValue.OfTime.class),
    @JsonSubTypes.Type(ArgumentValue.OfEntry.class)
})
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public sealed interface ArgumentValue {
    /** A code or id, for example {@code discovery-report}. */
    record OfCode(@Size(max = Words.LONGEST) String code) implements ArgumentValue {
        // By hand, as in ids: conditions compare codes entry by entry, and a record's own go through method handles.
        @Override
        public boolean equals(Object other) {
            return other instanceof OfCode that && code.equals(that.code);
        }

        @Override
        public int hashCode() {
            return code.hashCode();
        }
    }

    /**
     * An exact number without unit, of at most {@value #MOST_DIGITS} digits before and after the point: one that is short to write and endless
     * to print, as {@code 1E999999999}, would take all memory.
     */
    record OfNumber(BigDecimal number) implements ArgumentValue {
        /** The most digits. */
        public static final int MOST_DIGITS = 100;

        /**
         * @throws InvalidValueException if it has more
         */
        public OfNumber {
            if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
                throw new InvalidValueException(
                        CoreError.BAD_NUMBER, "a number of more than " + MOST_DIGITS + " digits");
            }
        }
    }

    /** Yes or no. */
    record OfFlag(boolean flag) implements ArgumentValue {}

    /** A length of time. */
    record OfMinutes(Minutes minutes) implements ArgumentValue {}

    /** An amount of money. */
    record OfMoney(Money money) implements ArgumentValue {}

    /** A rate. */
    record OfRate(Rate rate) implements ArgumentValue {}

    /** A day. */
    record OfDate(LocalDate date) implements ArgumentValue {}

    /** A minute on the clock of a place. */
    record OfTime(PlaceTime time) implements ArgumentValue {}

    /** A version of an entry. */
    record OfEntry(EntryRef entry) implements ArgumentValue {}
}
