package org.customizedemployment.tck.privacy;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Everything within a value: the values of the library and the texts. */
final class Reached {
    private static final String OURS = "org.customizedemployment.";

    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return accessors(type);
        }
    };

    private final List<Object> values = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> open = new ArrayDeque<>();

    private Reached() {}

    /** All that it is made of. */
    static Reached throughFields(Object value) {
        return from(value, (one, reached) -> reached.addFields(one));
    }

    /** What it lets others read. */
    static Reached throughAccessors(Object value) {
        return from(value, (one, reached) -> reached.addAccessors(one));
    }

    private static Reached from(Object value, BiConsumer<Object, Reached> within) {
        Reached reached = new Reached();
        reached.open.add(value);
        while (!reached.open.isEmpty()) {
            Object one = reached.open.removeFirst();
            if (reached.seen.add(one)) {
                reached.look(one, within);
            }
        }
        return reached;
    }

    List<Object> values() {
        return values;
    }

    List<String> texts() {
        return texts;
    }

    private void look(Object one, BiConsumer<Object, Reached> within) {
        if (one instanceof CharSequence text) {
            texts.add(text.toString());
        } else if (one instanceof Optional<?> optional) {
            optional.ifPresent(this::add);
        } else if (one instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                add(key);
                add(value);
            });
        } else if (one instanceof Iterable<?> all && !isOurs(one.getClass())) {
            all.forEach(this::add);
        } else if (one instanceof Object[] array) {
            Arrays.asList(array).forEach(this::add);
        } else if (isOurs(one.getClass()) && !(one instanceof Enum<?>)) {
            values.add(one);
            within.accept(one, this);
        }
    }

    private void add(@Nullable Object one) {
        if (one != null) {
            open.add(one);
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(OURS);
    }

    private void addFields(Object one) {
        for (Class<?> type = one.getClass(); type != null && isOurs(type); type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    add(read(field, one));
                }
            }
        }
    }

    private static @Nullable Object read(Field field, Object one) {
        try {
            field.setAccessible(true);
            return field.get(one);
        } catch (IllegalAccessException | InaccessibleObjectException e) {
            throw new IllegalStateException("can't look into " + field + ": run this on the class path", e);
        }
    }

    private void addAccessors(Object one) {
        for (Method method : ACCESSORS.get(one.getClass())) {
            add(read(method, one));
        }
    }

    /** Of a record its components, of anything else what gives texts or is called like one; what makes more of the same could go on for ever. */
    private static List<Method> accessors(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
        return Arrays.stream(type.getMethods())
                .filter(one -> one.getParameterCount() == 0 && !Modifier.isStatic(one.getModifiers()))
                .filter(one -> one.getDeclaringClass() != Object.class)
                .filter(one -> !one.getName().equals("toString"))
                .filter(one -> one.getName().startsWith("get") || mayGiveTexts(one.getReturnType()))
                .toList();
    }

    private static boolean mayGiveTexts(Class<?> type) {
        return type == String.class
                || type == Optional.class
                || Map.class.isAssignableFrom(type)
                || Collection.class.isAssignableFrom(type);
    }

    private static @Nullable Object read(Method method, Object one) {
        try {
            method.setAccessible(true);
            return method.invoke(one);
        } catch (ReflectiveOperationException | InaccessibleObjectException e) {
            throw new IllegalStateException("can't read " + method + ": run this on the class path", e);
        }
    }
}
