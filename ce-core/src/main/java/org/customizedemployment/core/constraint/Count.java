package org.customizedemployment.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;

/**
 * A number of things, zero to {@value #MOST}.
 */
@PositiveOrZero
@Max(Count.MOST)
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public @interface Count {
    /** The greatest number. */
    int MOST = 1_000_000;

    String message() default "{org.customizedemployment.core.constraint.Count.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
