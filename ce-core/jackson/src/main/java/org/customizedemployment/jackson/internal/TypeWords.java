package org.customizedemployment.jackson.internal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.List;

/** The words by which commands and effects are told apart, and plain names for types. */
final class TypeWords {
    private TypeWords() {}

    static List<String> of(Class<?> base) {
        JsonSubTypes types = base.getAnnotation(JsonSubTypes.class);
        return types == null
                ? List.of()
                : Arrays.stream(types.value()).map(JsonSubTypes.Type::name).toList();
    }

    static String property(Class<?> base) {
        JsonTypeInfo info = base.getAnnotation(JsonTypeInfo.class);
        return info == null || info.property().isEmpty() ? "a member" : info.property();
    }

    static String sort(Class<?> target) {
        if (target == boolean.class || target == Boolean.class) {
            return "true or false";
        }
        if (target.isPrimitive() || Number.class.isAssignableFrom(target)) {
            return "a number";
        }
        return target == String.class ? "a text" : target.isEnum() ? "a word" : "another sort of value";
    }
}
