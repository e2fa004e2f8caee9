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
import org.customizedemployment.core.value.Money;
import org.jspecify.annotations.Nullable;

/** An amount of money that can't be less than nothing, as a price, a cost or a budget. */
@Documented
@Constraint(validatedBy = NotNegative.OfMoney.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public @interface NotNegative {
    String message() default "{org.customizedemployment.core.constraint.NotNegative.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Judges an amount. */
    final class OfMoney implements ConstraintValidator<NotNegative, Money> {
        public OfMoney() {}

        @Override
        public boolean isValid(@Nullable Money value, ConstraintValidatorContext context) {
            return value == null || value.minorUnits() >= 0;
        }
    }
}
