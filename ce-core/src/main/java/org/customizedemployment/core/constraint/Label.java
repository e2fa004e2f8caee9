package org.customizedemployment.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;

/**
 * A name, a title, a place: not blank, and no longer than {@value #LONGEST} characters.
 */
@Filled
@Size(max = Label.LONGEST)
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public @interface Label {
    /** The most characters. */
    int LONGEST = 500;

    String message() default "{org.customizedemployment.core.constraint.Label.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
