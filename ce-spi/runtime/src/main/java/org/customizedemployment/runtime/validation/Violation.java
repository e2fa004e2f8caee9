package org.customizedemployment.runtime.validation;

import org.apiguardian.api.API;

/**
 * Something incomplete or malformed in a command. It never holds the value.
 *
 * @param pointer JSON pointer into the command, for example {@code /entries/0/name}
 * @param code the constraint, for example {@code jakarta.validation.constraints.NotBlank}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Violation(String pointer, String code) implements Comparable<Violation> {
    @Override
    public int compareTo(Violation other) {
        int byPointer = pointer.compareTo(other.pointer);
        return byPointer != 0 ? byPointer : code.compareTo(other.code);
    }
}
