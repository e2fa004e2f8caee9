package org.customizedemployment.tck.generator;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.core.id.EntryId;
import org.jspecify.annotations.Nullable;

/** Makes the values of one entry, attribute by attribute in the order of their names. */
final class ValueMaker {
    private static final String OURS = "org.customizedemployment.";

    private static final int TRIES = 100;

    private final BuilderAccess access;
    private final Random random;
    private final boolean sparse;
    private final int number;
    private final EntryId own;
    private final Function<EntryId, @Nullable EntryId> target;
    private final SimpleValues simple;
    private final List<PlantedText> texts = new ArrayList<>();
    private int next;
    private String kind = "";

    ValueMaker(
            BuilderAccess access,
            long seed,
            boolean sparse,
            int number,
            EntryId own,
            Function<EntryId, @Nullable EntryId> target) {
        this.access = access;
        this.random = new Random(seed);
        this.sparse = sparse;
        this.number = number;
        this.own = own;
        this.target = target;
        this.simple = new SimpleValues(random);
    }

    /** The texts planted in it. */
    List<PlantedText> texts() {
        return texts;
    }

    <E extends Entry> E entry(EntryType<E> type) {
        kind = type.getKind();
        return type.getValueClass().cast(built(type.getValueClass()));
    }

    private Object built(Class<?> valueClass) {
        try {
            Object builder = valueClass.getMethod("builder").invoke(null);
            for (Method accessor : access.accessorsOf(valueClass)) {
                Sensitive sensitive = accessor.getAnnotation(Sensitive.class);
                String attribute = BuilderAccess.attribute(accessor);
                Object value = value(accessor.getGenericReturnType(), attribute, sensitive);
                if (value != null) {
                    access.set(builder, attribute, value);
                }
            }
            return BuilderAccess.build(builder);
        } catch (ReflectiveOperationException e) {
            throw failed(valueClass, e);
        }
    }

    private static RuntimeException failed(Class<?> type, ReflectiveOperationException e) {
        return e instanceof InvocationTargetException wrapped && wrapped.getCause() instanceof CeException refused
                ? refused
                : new IllegalStateException("can't make a " + type.getName(), e);
    }

    /** A value of that type; null where it would be a pointer that leads nowhere. */
    private @Nullable Object value(Type type, String path, @Nullable Sensitive sensitive) {
        if (!(type instanceof ParameterizedType generic)) {
            return plain((Class<?>) type, path, sensitive);
        }
        Type inner = generic.getActualTypeArguments()[0];
        if (generic.getRawType() == Optional.class) {
            return sparse && random.nextBoolean()
                    ? Optional.empty()
                    : Optional.ofNullable(value(inner, path, sensitive));
        }
        List<Object> list = new ArrayList<>();
        int size = sparse ? random.nextInt(4) : 2;
        for (int i = 0; i < size; i++) {
            Object one = value(inner, path, sensitive);
            if (one != null) {
                list.add(one);
            }
        }
        return list;
    }

    private @Nullable Object plain(Class<?> type, String path, @Nullable Sensitive sensitive) {
        if (type == String.class) {
            return text(path, sensitive);
        }
        if (type == EntryId.class) {
            return target.apply(EntryId.of("target-" + ++next));
        }
        if (type == EntryHeader.class) {
            return new EntryHeader(own, 1, simple.range(), provenance());
        }
        if (type == EntryRef.class) {
            return new EntryRef(own, 1);
        }
        Object made = simple.make(type);
        if (made != null) {
            return made;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        if (type.isSealed()) {
            Class<?>[] all = type.getPermittedSubclasses();
            return plain(all[random.nextInt(all.length)], path, sensitive);
        }
        if (!type.getName().startsWith(OURS)) {
            throw new IllegalStateException("no way to make a " + type.getName());
        }
        return type.isRecord() ? validRecord(type, path) : built(type);
    }

    private Provenance provenance() {
        Object made = record(Provenance.class, "provenance");
        return made instanceof Provenance provenance ? provenance : Provenance.NOT_SUPPLIED;
    }

    /** A text of the entry stands in it alone; a code is like those of hosts. */
    private String text(String path, @Nullable Sensitive sensitive) {
        if (sensitive == null || sensitive.value() == Sensitivity.NONE) {
            return "code-" + number;
        }
        String text = "planted-" + number + "-" + ++next + "-";
        texts.add(new PlantedText(text, kind, path, sensitive.value()));
        return text;
    }

    /** Tries again here where the values of one record do not agree, rather than with all of the entry. */
    private @Nullable Object validRecord(Class<?> type, String path) {
        int planted = texts.size();
        for (int attempt = 1; attempt < TRIES; attempt++) {
            try {
                return record(type, path);
            } catch (InvalidValueException e) {
                texts.subList(planted, texts.size()).clear();
            }
        }
        return record(type, path);
    }

    private @Nullable Object record(Class<?> type, String path) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] values = new Object[components.length];
        boolean complete = true;
        for (int i = 0; i < components.length; i++) {
            RecordComponent one = components[i];
            types[i] = one.getType();
            boolean nullable = one.getAnnotatedType().isAnnotationPresent(Nullable.class);
            boolean code = components.length == 1 && one.getType() == String.class;
            if (!sparse || !nullable || random.nextBoolean()) {
                values[i] = code
                        ? type.getSimpleName().toLowerCase(Locale.ROOT) + "-" + (1 + random.nextInt(9))
                        : value(one.getGenericType(), path + "." + one.getName(), one.getAnnotation(Sensitive.class));
            }
            complete &= values[i] != null || nullable;
        }
        // Only now, so that what comes after it is the same whether or not the pointer leads somewhere.
        if (!complete) {
            return null;
        }
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw failed(type, e);
        }
    }
}
