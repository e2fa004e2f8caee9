package org.customizedemployment.tck.generator;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.ErasedEntry;
import org.customizedemployment.core.entry.OpaqueEntry;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.error.CeException;
import org.jspecify.annotations.Nullable;

/**
 * Plants a text of its own in every attribute of a given case that may be personal, and leaves all else: who, when, what leads where. For
 * cases that mean something, as reports show more of them than of generated ones.
 *
 * <pre>{@code
 * GeneratedCase planted = CasePlanter.plant(ourSampleCase());
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CasePlanter {
    /** Beyond the numbers of generated cases, so that a text planted in one of those is none of its own. */
    private static final int FIRST = 1_000_000;

    private final BuilderAccess access = new BuilderAccess();
    private final Planter planter;

    /** Whether a text is planted where there was none. */
    private final boolean fill;

    private CasePlanter(Planter planter, boolean fill) {
        this.planter = planter;
        this.fill = fill;
    }

    /** Everywhere, also where the case has no text but might have one. */
    public static GeneratedCase plant(CaseFile file) {
        return plant(file, entry -> true);
    }

    /**
     * @param which entries; the others stay as they are
     */
    public static GeneratedCase plant(CaseFile file, Predicate<Entry> which) {
        CaseFileBuilder builder = file.toBuilder();
        List<PlantedText> texts = new ArrayList<>();
        int number = FIRST;
        for (Entry entry : file.allVersions()) {
            boolean readable = !(entry instanceof OpaqueEntry || entry instanceof ErasedEntry);
            if (readable && which.test(entry)) {
                builder.put(planted(entry, ++number, texts));
            }
        }
        return new GeneratedCase(builder.build(), texts);
    }

    /** Some texts must not be there where something else is not: those are planted only where there is one. */
    private static Entry planted(Entry entry, int number, List<PlantedText> texts) {
        for (boolean fill : new boolean[] {true, false}) {
            Planter planter = Planter.plain(number, false);
            planter.into(entry.type().getKind());
            try {
                Entry planted = (Entry)
                        new CasePlanter(planter, fill).built(entry.type().getValueClass(), entry, "");
                texts.addAll(planter.texts());
                return planted;
            } catch (CeException e) {
                if (!fill) {
                    throw e;
                }
            }
        }
        return entry;
    }

    private Object built(Class<?> valueClass, Object before, String path) {
        try {
            Object builder = valueClass.getMethod("builder").invoke(null);
            for (Method accessor : access.accessorsOf(valueClass)) {
                String attribute = BuilderAccess.attribute(accessor);
                Sensitivity personal = Planter.personal(accessor.getAnnotation(Sensitive.class));
                Object value =
                        value(accessor.getGenericReturnType(), accessor.invoke(before), path + attribute, personal);
                if (value != null) {
                    access.set(builder, attribute, value);
                }
            }
            if (BuilderAccess.keepsUnknown(valueClass)) {
                Object unknown = valueClass.getMethod("getUnknownMembers").invoke(before);
                access.set(builder, "unknownMembers", unknown);
            }
            return BuilderAccess.build(builder);
        } catch (ReflectiveOperationException e) {
            throw ValueMaker.failed(valueClass, e);
        }
    }

    private @Nullable Object value(Type type, @Nullable Object before, String path, @Nullable Sensitivity personal) {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            if (before instanceof Optional<?> optional) {
                return optional.isEmpty() && !(fill && isText(inner, personal))
                        ? optional
                        : Optional.ofNullable(value(inner, optional.orElse(null), path, personal));
            }
            return before instanceof List<?> list ? list(inner, list, path, personal) : before;
        }
        if (isText(type, personal)) {
            return before == null && !fill ? null : planter.text(path, personal);
        }
        return before == null ? null : nested(before, path);
    }

    private List<Object> list(Type inner, List<?> before, String path, @Nullable Sensitivity personal) {
        List<Object> planted = new ArrayList<>();
        for (Object one : before) {
            Object value = value(inner, one, path, personal);
            if (value != null) {
                planted.add(value);
            }
        }
        if (before.isEmpty() && fill && isText(inner, personal)) {
            planted.add(planter.text(path, personal));
        }
        return planted;
    }

    private static boolean isText(Type type, @Nullable Sensitivity personal) {
        return type == String.class && personal != null;
    }

    private Object nested(Object before, String path) {
        Class<?> type = before.getClass();
        if (!type.getPackageName().startsWith("org.customizedemployment.") || type.isEnum()) {
            return before;
        }
        if (type.isRecord()) {
            return record(type, before, path);
        }
        Class<?> valueClass = type.getSuperclass();
        boolean hasBuilder = Modifier.isAbstract(valueClass.getModifiers()) && valueClass != Object.class;
        return hasBuilder ? built(valueClass, before, path + ".") : before;
    }

    private Object record(Class<?> type, Object before, String path) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                RecordComponent one = components[i];
                types[i] = one.getType();
                Method accessor = one.getAccessor();
                accessor.setAccessible(true);
                values[i] = value(
                        one.getGenericType(),
                        accessor.invoke(before),
                        path + "." + one.getName(),
                        Planter.personal(one.getAnnotation(Sensitive.class)));
            }
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw ValueMaker.failed(type, e);
        }
    }
}
