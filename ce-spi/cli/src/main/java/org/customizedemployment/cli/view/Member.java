package org.customizedemployment.cli.view;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;

/**
 * A member of a value as its class declares it.
 *
 * @param type of the value, or of each value where it holds several
 * @param map whether it holds values by names of their own
 * @param sensitivity of a text; empty where it is none
 */
record Member(Class<?> type, boolean map, Optional<Sensitivity> sensitivity) {
    /** The member that is written under that name; empty if the class declares none. */
    static Optional<Member> of(Class<?> owner, String name) {
        if (owner.isSealed()) {
            return Arrays.stream(owner.getPermittedSubclasses())
                    .flatMap(one -> of(one, name).stream())
                    .findFirst();
        }
        if (owner.isRecord()) {
            for (RecordComponent one : owner.getRecordComponents()) {
                if (one.getName().equals(name)) {
                    return Optional.of(declared(one.getGenericType(), one));
                }
            }
            return Optional.empty();
        }
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return accessor(owner, "get" + capital)
                .or(() -> accessor(owner, "is" + capital))
                .map(one -> declared(one.getGenericReturnType(), one));
    }

    private static Optional<Method> accessor(Class<?> owner, String name) {
        return Arrays.stream(owner.getMethods())
                .filter(one -> one.getName().equals(name) && one.getParameterCount() == 0)
                .findFirst();
    }

    private static Member declared(Type type, AnnotatedElement element) {
        Sensitive sensitive = element.getAnnotation(Sensitive.class);
        boolean map = type instanceof ParameterizedType generic && generic.getRawType() == Map.class;
        return new Member(each(type), map, Optional.ofNullable(sensitive).map(Sensitive::value));
    }

    /** The last type argument of a collection, a map or an optional value. */
    private static Class<?> each(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return each(arguments[arguments.length - 1]);
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }
}
