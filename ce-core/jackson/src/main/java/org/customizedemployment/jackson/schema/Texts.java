package org.customizedemployment.jackson.schema;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.core.value.RateUnit;
import org.customizedemployment.core.value.WeeklyWindow;
import org.customizedemployment.jackson.internal.CaseIntrospector;
import org.jspecify.annotations.Nullable;

/** Values that are one text or one number in JSON. */
final class Texts {
    static final String DAY = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
    private static final String CLOCK = "([01][0-9]|2[0-3]):[0-5][0-9]";
    private static final int LONGEST_ID = 120;
    private static final Map<Class<?>, String> PATTERNS = patterns();

    private Texts() {}

    private static Map<Class<?>, String> patterns() {
        Map<Class<?>, String> patterns = new LinkedHashMap<>();
        patterns.put(Money.class, "^[A-Z]{3} -?[0-9]+(\\.[0-9]+)?$");
        patterns.put(Rate.class, "^[A-Z]{3} [0-9]+(\\.[0-9]+)? per (" + words(RateUnit.class) + ")$");
        patterns.put(Digest.class, "^sha256:[0-9a-f]{64}$");
        patterns.put(EntryRef.class, "^.+#[1-9][0-9]*$");
        patterns.put(
                PlaceTime.class,
                DAY.substring(0, DAY.length() - 1) + "T" + CLOCK
                        + "(Z|[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?\\[[A-Za-z0-9+/_~.:-]+\\]$");
        patterns.put(
                WeeklyWindow.class,
                "^(monday|tuesday|wednesday|thursday|friday|saturday|sunday) " + CLOCK + "-(" + CLOCK + "|24:00)$");
        return patterns;
    }

    private static String words(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(CaseIntrospector::word)
                .collect(Collectors.joining("|"));
    }

    /** The schema of a value that is one text or number; null if it is an object. */
    static @Nullable Map<String, Object> of(Class<?> type) {
        String pattern = PATTERNS.get(type);
        if (pattern != null) {
            return Node.text(pattern);
        }
        if (takes(type, long.class)) {
            return Node.atLeast(0);
        }
        return takes(type, String.class) ? id() : null;
    }

    /** An id or word: any text of 1 to 120 characters without control characters. */
    static Map<String, Object> id() {
        Map<String, Object> id = Node.text("^[^\\u0000-\\u001f\\u007f-\\u009f]+$");
        id.put("minLength", 1);
        id.put("maxLength", LONGEST_ID);
        return id;
    }

    private static boolean takes(Class<?> type, Class<?> single) {
        boolean written = Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
        return written && Arrays.stream(type.getDeclaredMethods()).anyMatch(method -> creator(method, single));
    }

    private static boolean creator(Method method, Class<?> single) {
        return Modifier.isStatic(method.getModifiers())
                && method.isAnnotationPresent(JsonCreator.class)
                && method.getParameterCount() == 1
                && method.getParameterTypes()[0] == single;
    }
}
