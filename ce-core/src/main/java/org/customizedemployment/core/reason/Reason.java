package org.customizedemployment.core.reason;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Code;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.IdSyntax;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.Rate;
import org.jspecify.annotations.Nullable;

/**
 * Why: a code, which a message catalogue turns into words, and typed arguments. {@code Reason.of("us-ct.indirect-cap").with("used", minutes)}.
 *
 * @param code for example {@code us-ct.indirect-cap}
 * @param arguments in the order they were given; may be empty
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Reason(@Code String code, List<@Valid Argument> arguments) {
    private static final Reason UNEXPLAINED = of("core.not-explained");

    public Reason(String code, @Nullable List<Argument> arguments) {
        IdSyntax.check("reason code", code);
        this.code = code;
        this.arguments = arguments == null ? List.of() : List.copyOf(arguments);
    }

    public static Reason of(String code) {
        return new Reason(code, List.of());
    }

    /**
     * What stands in the place of a reason where only the outcome is asked for: the same one each time, and whatever is added to it, it stays
     * as it is. So a rule need not be written twice.
     */
    public static Reason unexplained() {
        return UNEXPLAINED;
    }

    /** Whether it is that one. */
    @com.fasterxml.jackson.annotation.JsonIgnore
    @SuppressWarnings("ReferenceEquality") // one that was read from JSON has a code like any other
    public boolean isUnexplained() {
        return this == UNEXPLAINED;
    }

    /** The same values under another code. */
    public Reason under(String other) {
        return isUnexplained() ? this : new Reason(other, arguments);
    }

    public Reason with(String name, ArgumentValue value) {
        if (isUnexplained()) {
            return this;
        }
        List<Argument> more = new ArrayList<>(arguments);
        more.add(new Argument(name, value));
        return new Reason(code, more);
    }

    public Reason withCode(String name, String value) {
        return isUnexplained() ? this : with(name, new ArgumentValue.OfCode(value));
    }

    public Reason with(String name, long number) {
        return isUnexplained() ? this : with(name, new ArgumentValue.OfNumber(BigDecimal.valueOf(number)));
    }

    public Reason with(String name, Minutes minutes) {
        return isUnexplained() ? this : with(name, new ArgumentValue.OfMinutes(minutes));
    }

    public Reason with(String name, Money money) {
        return isUnexplained() ? this : with(name, new ArgumentValue.OfMoney(money));
    }

    public Reason with(String name, Rate rate) {
        return isUnexplained() ? this : with(name, new ArgumentValue.OfRate(rate));
    }

    public Reason with(String name, LocalDate date) {
        return isUnexplained() ? this : with(name, new ArgumentValue.OfDate(date));
    }

    public Reason with(String name, PlaceTime time) {
        return isUnexplained() ? this : with(name, new ArgumentValue.OfTime(time));
    }

    public Reason with(String name, EntryRef entry) {
        return isUnexplained() ? this : with(name, new ArgumentValue.OfEntry(entry));
    }

    /** The entry in its version. */
    public Reason with(String name, Entry entry) {
        return isUnexplained() ? this : with(name, new ArgumentValue.OfEntry(entry.toRef()));
    }

    /** The first argument of that name. */
    public Optional<ArgumentValue> argument(String name) {
        return arguments.stream()
                .filter(argument -> argument.name().equals(name))
                .map(Argument::value)
                .findFirst();
    }
}
