package org.customizedemployment.runtime.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.journal.Command;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Bean Validation of what a command brings, with JSON pointers. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CommandValidation implements AutoCloseable {
    private final Validator validator;
    private final AutoCloseable resource;

    private CommandValidation(Validator validator, AutoCloseable resource) {
        this.validator = validator;
        this.resource = resource;
    }

    /** With the host's validator, which stays the host's. */
    public static CommandValidation with(Validator validator) {
        return new CommandValidation(validator, () -> {});
    }

    /** With Hibernate Validator. Messages are not used, so neither is the expression language, which would run text from annotations. */
    public static CommandValidation standard() {
        ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
        return new CommandValidation(factory.getValidator(), factory);
    }

    /** What is wrong with a command, by pointer; empty if nothing is. */
    public List<Violation> check(Command command) {
        SortedSet<Violation> violations = new TreeSet<>();
        if (command instanceof Command.Record it) {
            for (int i = 0; i < it.entries().size(); i++) {
                check("/entries/" + i, it.entries().get(i), violations);
            }
        } else if (command instanceof Command.Change it) {
            check("/entry", it.entry(), violations);
        } else if (command instanceof Command.Correct it) {
            Entry right = it.right();
            if (right != null) {
                check("/right", right, violations);
            }
            if (it.reason().isBlank()) {
                violations.add(new Violation("/reason", "jakarta.validation.constraints.NotBlank"));
            }
        } else if (command instanceof Command.Renegotiate it) {
            check("/agreement", it.agreement(), violations);
        }
        return new ArrayList<>(violations);
    }

    /** What is wrong with the entries of a case, by the entry's id; empty if nothing is. */
    public List<Violation> check(CaseFile caseFile) {
        SortedSet<Violation> violations = new TreeSet<>();
        caseFile.allEntries().forEach(entry -> check("/" + escaped(entry.id().value()), entry, violations));
        return new ArrayList<>(violations);
    }

    private void check(String at, Entry entry, SortedSet<Violation> violations) {
        for (ConstraintViolation<Entry> one : validator.validate(entry)) {
            violations.add(new Violation(at + pointer(one.getPropertyPath()), code(one)));
        }
    }

    private static String code(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getName();
    }

    /** A node's index or key says where in the container before it stands. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex().intValue());
            } else if (node.getKey() != null) {
                pointer.append('/').append(escaped(node.getKey().toString()));
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                pointer.append('/').append(escaped(node.getName()));
            }
        }
        return pointer.toString();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
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
