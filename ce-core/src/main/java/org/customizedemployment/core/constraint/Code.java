package org.customizedemployment.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;

/**
 * A word of a list, a version, a language tag: not blank, no longer than {@value #LONGEST} characters, none of them a control character.
 */
@Filled
@Size(max = Code.LONGEST)
@Pattern(regexp = "\\P{Cntrl}*")
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public @interface Code {
    /** The most characters. */
    int LONGEST = 200;

    String message() default "{org.customizedemployment.core.constraint.Code.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
