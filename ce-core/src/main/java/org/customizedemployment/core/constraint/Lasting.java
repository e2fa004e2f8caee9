package org.customizedemployment.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.MinutesRange;
import org.jspecify.annotations.Nullable;

/** A length of time, or an estimate of one: longer than nothing, and no longer than there is time. */
@Documented
@Constraint(validatedBy = {Lasting.OfMinutes.class, Lasting.OfRange.class})
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public @interface Lasting {
    /** The minutes of a week. */
    long WEEK = 10_080;

    /** The minutes of ten years, leap days included. */
    long TEN_YEARS = 5_259_600;

    /** The most minutes; without one a week. */
    long most() default WEEK;

    String message() default "{org.customizedemployment.core.constraint.Lasting.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Judges minutes. */
    final class OfMinutes implements ConstraintValidator<Lasting, Minutes> {
        private long most = WEEK;

        public OfMinutes() {}

        @Override
        public void initialize(Lasting constraint) {
            most = constraint.most();
        }

        @Override
        public boolean isValid(@Nullable Minutes value, ConstraintValidatorContext context) {
            return value == null || (!value.isZero() && value.value() <= most);
        }
    }

    /** Judges an estimate: its greatest value must be a length of time; it may be that it takes none. */
    final class OfRange implements ConstraintValidator<Lasting, MinutesRange> {
        private long most = WEEK;

        public OfRange() {}

        @Override
        public void initialize(Lasting constraint) {
            most = constraint.most();
        }

        @Override
        public boolean isValid(@Nullable MinutesRange value, ConstraintValidatorContext context) {
            return value == null || (!value.high().isZero() && value.high().value() <= most);
        }
    }
}
