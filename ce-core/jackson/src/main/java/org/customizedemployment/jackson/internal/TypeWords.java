package org.customizedemployment.jackson.internal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The words by which commands and effects are told apart, and plain names for types. */
public final class TypeWords {
    private TypeWords() {}

    public static List<String> of(Class<?> base) {
        JsonSubTypes types = base.getAnnotation(JsonSubTypes.class);
        return types == null
                ? List.of()
                : Arrays.stream(types.value()).map(JsonSubTypes.Type::name).toList();
    }

    public static String property(Class<?> base) {
        JsonTypeInfo info = base.getAnnotation(JsonTypeInfo.class);
        return info == null || info.property().isEmpty() ? "a member" : info.property();
    }

    public static String sort(Class<?> target) {
        if (target == boolean.class || target == Boolean.class) {
            return "true or false";
        }
        if (target.isPrimitive() || Number.class.isAssignableFrom(target)) {
            return "a number";
        }
        if (Collection.class.isAssignableFrom(target)) {
            return "a list";
        }
        if (target == String.class) {
            return "a text";
        }
        return target.isEnum()
                ? "a word"
                : creatorTakes(target, long.class)
                        ? "a number"
                        : creatorTakes(target, String.class) ? "a text" : "an object";
    }

    /** Whether a value is made of a single one of these, as ids, times and money are of texts. */
    private static boolean creatorTakes(Class<?> target, Class<?> single) {
        return Arrays.stream(target.getDeclaredMethods())
                .anyMatch(method -> method.isAnnotationPresent(JsonCreator.class)
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0] == single);
    }
}
