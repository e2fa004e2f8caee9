package org.customizedemployment.runtime.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.reference.References;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Bean Validation of everything that comes in, with JSON pointers. The constraints stand at the values themselves, so all that is done here is
 * to run them and to say where. What was found to be right is not looked at again as long as it is the same object: values never change.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class BoundaryValidation implements AutoCloseable {
    private final Validator validator;
    private final AutoCloseable resource;
    private final FoundRight foundRight = new FoundRight();

    private BoundaryValidation(Validator validator, AutoCloseable resource) {
        this.validator = validator;
        this.resource = resource;
    }

    /** With the host's validator, which stays the host's. */
    public static BoundaryValidation with(Validator validator) {
        return new BoundaryValidation(validator, () -> {});
    }

    /** With Hibernate Validator. Messages are not used, so neither is the expression language, which would run text from annotations. */
    public static BoundaryValidation standard() {
        ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
        return new BoundaryValidation(factory.getValidator(), factory);
    }

    /** All that is wrong with them, by input and pointer; empty if nothing is. */
    public List<Violation> check(Input... inputs) {
        SortedSet<Violation> violations = new TreeSet<>();
        for (Input input : inputs) {
            check(input, violations);
        }
        return new ArrayList<>(violations);
    }

    /**
     * @throws InvalidInputException if anything is wrong with any of them; it names all of it
     */
    public void require(Input... inputs) {
        List<Violation> violations = check(inputs);
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
    }

    private void check(Input input, SortedSet<Violation> violations) {
        if (foundRight.contains(input.value())) {
            return;
        }
        var found = validator.validate(input.value());
        for (ConstraintViolation<Object> one : found) {
            String pointer = input.value() instanceof Word ? "" : Pointers.of(one.getPropertyPath());
            violations.add(Violation.of(
                    input.name(), input.at() + pointer, one.getConstraintDescriptor(), one.getInvalidValue()));
        }
        if (found.isEmpty() && isLarge(input.value())) {
            foundRight.add(input.value());
        }
    }

    /** Given again and again; everything else is looked at faster than it is found. */
    private static boolean isLarge(Object value) {
        return value instanceof CaseFile || value instanceof References;
    }

    @Override
    public void close() {
        try {
            resource.close();
        } catch (Exception e) {
            throw new IllegalStateException("the validator could not be closed", e);
        }
    }
}
