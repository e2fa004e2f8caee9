package org.customizedemployment.tck.generator;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The builders of value classes, which all look alike. Looks each class up once. For one thread. */
final class BuilderAccess {
    private final Map<Class<?>, List<Method>> accessors = new LinkedHashMap<>();
    private final Map<Class<?>, Map<String, Method>> setters = new LinkedHashMap<>();

    List<Method> accessorsOf(Class<?> valueClass) {
        return accessors.computeIfAbsent(valueClass, BuilderAccess::accessors);
    }

    /** The attributes of a value class, by name: its accessors that are abstract or have a default. Unknown members and the format's name are none. */
    static List<Method> accessors(Class<?> valueClass) {
        return Arrays.stream(valueClass.getMethods())
                .filter(one -> one.getParameterCount() == 0 && !one.isBridge())
                .filter(one -> !Modifier.isStatic(one.getModifiers()) && !Modifier.isFinal(one.getModifiers()))
                .filter(one -> one.getName().matches("(get|is)[A-Z].*"))
                .filter(one -> one.getDeclaringClass() != Object.class)
                .filter(one -> !one.getName().matches("getUnknownMembers|getFormat"))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    static boolean keepsUnknown(Class<?> valueClass) {
        return Arrays.stream(valueClass.getMethods())
                .anyMatch(one -> one.getName().equals("getUnknownMembers") && !Modifier.isFinal(one.getModifiers()));
    }

    static String attribute(Method accessor) {
        String name = accessor.getName().replaceFirst("^(get|is)", "");
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    void set(Object builder, String attribute, Object value) throws ReflectiveOperationException {
        Map<String, Method> known = setters.computeIfAbsent(builder.getClass(), any -> new LinkedHashMap<>());
        Method setter = known.get(attribute);
        if (setter == null) {
            setter = setter(builder, attribute, value);
            known.put(attribute, setter);
        }
        setter.invoke(builder, value);
    }

    private static Method setter(Object builder, String attribute, Object value) throws NoSuchMethodException {
        Class<?> wanted = value instanceof Optional ? Optional.class : value instanceof List ? Iterable.class : null;
        for (Method one : generated(builder).getDeclaredMethods()) {
            boolean fits = one.getName().equals(attribute)
                    && one.getParameterCount() == 1
                    && !one.isVarArgs()
                    && (wanted == null || one.getParameterTypes()[0] == wanted);
            if (fits) {
                one.setAccessible(true);
                return one;
            }
        }
        throw new NoSuchMethodException(builder.getClass().getName() + "." + attribute);
    }

    static Object build(Object builder) throws ReflectiveOperationException {
        Method build = generated(builder).getDeclaredMethod("build");
        build.setAccessible(true);
        return build.invoke(builder);
    }

    private static Class<?> generated(Object builder) {
        return builder.getClass().getSuperclass();
    }
}
