package org.customizedemployment.tck.generator;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.value.UnknownMembers;
import org.jspecify.annotations.Nullable;

/** Makes the values of one entry, attribute by attribute in the order of their names. */
final class ValueMaker {
    private static final String OURS = "org.customizedemployment.";

    private static final int TRIES = 100;

    private final BuilderAccess access;
    private final Random random;
    private final boolean sparse;
    private final Planter planter;
    private final EntryId own;
    private final Function<EntryId, @Nullable EntryId> target;
    private final SimpleValues simple;
    private int next;

    ValueMaker(
            BuilderAccess access,
            SimpleValues simple,
            boolean sparse,
            Planter planter,
            EntryId own,
            Function<EntryId, @Nullable EntryId> target) {
        this.access = access;
        this.random = simple.random();
        this.sparse = sparse;
        this.planter = planter;
        this.own = own;
        this.target = target;
        this.simple = simple;
    }

    <E extends Entry> E entry(EntryType<E> type) {
        planter.into(type.getKind());
        return type.getValueClass().cast(built(type.getValueClass(), ""));
    }

    /** A value of any class of the library. */
    Object value(Class<?> type) {
        planter.into(type.getSimpleName());
        Object made = plain(type, "", null);
        if (made == null) {
            throw new IllegalStateException("can't make a " + type.getName() + " that points to nothing");
        }
        return made;
    }

    private Object built(Class<?> valueClass, String path) {
        try {
            Object builder = valueClass.getMethod("builder").invoke(null);
            for (Method accessor : access.accessorsOf(valueClass)) {
                Sensitive sensitive = accessor.getAnnotation(Sensitive.class);
                String attribute = BuilderAccess.attribute(accessor);
                Object value = value(accessor.getGenericReturnType(), path + attribute, sensitive);
                if (value != null) {
                    access.set(builder, attribute, value);
                }
            }
            if (planter.plantsUnknown() && BuilderAccess.keepsUnknown(valueClass)) {
                access.set(builder, "unknownMembers", planter.unknownMembers(path));
            }
            return BuilderAccess.build(builder);
        } catch (ReflectiveOperationException e) {
            throw failed(valueClass, e);
        }
    }

    static RuntimeException failed(Class<?> type, ReflectiveOperationException e) {
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
        int size = sparse ? random.nextInt(4) : 2;
        if (generic.getRawType() == Map.class) {
            return map(generic, size, path, sensitive);
        }
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Object one = value(inner, path, sensitive);
            if (one != null) {
                list.add(one);
            }
        }
        return list;
    }

    private Map<Object, Object> map(ParameterizedType type, int size, String path, @Nullable Sensitive sensitive) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            Object key = value(type.getActualTypeArguments()[0], path, sensitive);
            Object value = value(type.getActualTypeArguments()[1], path, sensitive);
            if (key != null && value != null) {
                map.put(key, value);
            }
        }
        return map;
    }

    private @Nullable Object plain(Class<?> type, String path, @Nullable Sensitive sensitive) {
        if (type == String.class) {
            return text(path, sensitive);
        }
        if (type == EntryId.class) {
            return target.apply(EntryId.of("target-" + ++next));
        }
        if (type == EntryHeader.class) {
            return new EntryHeader(own, simple.version(), simple.range(), provenance());
        }
        if (type == EntryRef.class) {
            return new EntryRef(own, 1);
        }
        if (type == Entry.class) {
            List<EntryType<?>> all = EntryTypes.all();
            return built(all.get(random.nextInt(all.size())).getValueClass(), path.isEmpty() ? path : path + ".");
        }
        if (type == CaseFile.class) {
            Object entry = plain(Entry.class, path, null);
            CaseFile empty = CaseFile.empty(CaseId.of("case-" + own));
            return entry == null ? empty : empty.with((Entry) entry);
        }
        if (type == UnknownMembers.class) {
            return planter.unknownMembers(path);
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
        return type.isRecord() ? validRecord(type, path) : built(type, path.isEmpty() ? path : path + ".");
    }

    private Provenance provenance() {
        Object made = record(Provenance.class, "provenance");
        return made instanceof Provenance provenance ? provenance : Provenance.NOT_SUPPLIED;
    }

    /** A text of the entry stands in it alone; a code is like those of hosts. */
    private String text(String path, @Nullable Sensitive sensitive) {
        Sensitivity personal = Planter.personal(sensitive);
        return personal == null ? planter.code() : planter.text(path, personal);
    }

    /** Tries again here where the values of one record do not agree, rather than with all of the entry. */
    private @Nullable Object validRecord(Class<?> type, String path) {
        int planted = planter.mark();
        for (int attempt = 1; attempt < TRIES; attempt++) {
            try {
                return record(type, path);
            } catch (InvalidValueException e) {
                planter.forgetSince(planted);
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
            boolean code = components.length == 1
                    && one.getType() == String.class
                    && Planter.personal(one.getAnnotation(Sensitive.class)) == null;
            if (!sparse || !nullable || random.nextBoolean()) {
                values[i] = code
                        ? type.getSimpleName().toLowerCase(Locale.ROOT) + "-" + (1 + random.nextInt(9))
                        : value(
                                one.getGenericType(),
                                path.isEmpty() ? one.getName() : path + "." + one.getName(),
                                one.getAnnotation(Sensitive.class));
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
