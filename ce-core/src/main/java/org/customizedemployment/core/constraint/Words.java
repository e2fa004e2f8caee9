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
 * Words of people: not blank, and no longer than {@value #LONGEST} characters, about six pages. A violation names the part that is broken,
 * {@code Filled} or {@code Size}. In {@code Optional<@Words String>} it holds for the text that is there.
 */
@Filled
@Size(max = Words.LONGEST)
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public @interface Words {
    /** The most characters. */
    int LONGEST = 20_000;

    String message() default "{org.customizedemployment.core.constraint.Words.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
