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
import org.jspecify.annotations.Nullable;

/** A text that is there says something. Unlike {@code NotBlank} of Bean Validation it lets a text be absent where it is optional. */
@Documented
@Constraint(validatedBy = Filled.OfText.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public @interface Filled {
    String message() default "{org.customizedemployment.core.constraint.Filled.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Judges a text. */
    final class OfText implements ConstraintValidator<Filled, String> {
        public OfText() {}

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || !value.isBlank();
        }
    }
}
