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
 * A list of no more than {@value #MOST} things. No plan of a person has more; a file that does was not meant for people.
 */
@Size(max = Bounded.MOST)
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public @interface Bounded {
    /** The most elements. */
    int MOST = 2_000;

    String message() default "{org.customizedemployment.core.constraint.Bounded.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
