package org.customizedemployment.runtime.validation;

import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Something incomplete or malformed in what came in. It never holds the value.
 *
 * @param input what it is in: {@code command}, {@code case}, {@code references}, {@code request} …, as the method calls it
 * @param pointer JSON pointer into that, for example {@code /entries/0/name}
 * @param code the constraint, for example {@code org.customizedemployment.core.constraint.Filled}
 * @param limit the bound that it passes, for example the most characters; null if the constraint has none
 * @param counted what the bound counts; null where it counts nothing, as with the least or greatest number
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Violation(
        String input,
        String pointer,
        String code,
        @Nullable Long limit,
        @Nullable Counted counted) implements Comparable<Violation> {
    private static final Comparator<Violation> ORDER = Comparator.comparing(Violation::input)
            .thenComparing(Violation::pointer)
            .thenComparing(Violation::code);

    /** What constraints call their bound, ours and those of Bean Validation. */
    private static final List<String> BOUNDS = List.of("max", "most", "value");

    /** What a bound of size counts. */
    public enum Counted {
        CHARACTERS,
        /** Of a list. */
        ELEMENTS;

        static @Nullable Counted of(@Nullable Object value) {
            if (value instanceof CharSequence) {
                return CHARACTERS;
            }
            return value instanceof Collection || value instanceof Map ? ELEMENTS : null;
        }
    }

    /** Without anything that is counted. */
    public Violation(String input, String pointer, String code, @Nullable Long limit) {
        this(input, pointer, code, limit, null);
    }

    static Violation of(String input, String pointer, ConstraintDescriptor<?> constraint, @Nullable Object value) {
        String code = constraint.getAnnotation().annotationType().getName();
        Long limit = BOUNDS.stream()
                .map(constraint.getAttributes()::get)
                .filter(Number.class::isInstance)
                .map(one -> ((Number) one).longValue())
                .findFirst()
                .orElse(null);
        return new Violation(input, pointer, code, limit, limit == null ? null : Counted.of(value));
    }

    /** The constraint without its package: {@code NotBlank}. */
    public String word() {
        return code.substring(code.lastIndexOf('.') + 1);
    }

    @Override
    public int compareTo(Violation other) {
        return ORDER.compare(this, other);
    }

    /** Input, pointer and constraint, as {@code command /entries/0/name Filled}. */
    @Override
    public String toString() {
        return input + (pointer.isEmpty() ? "" : " " + pointer) + " " + word();
    }
}
