package org.customizedemployment.docs.rule;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.MinutesRange;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.core.value.UnknownMembers;
import org.customizedemployment.core.value.WeeklyWindow;

/** Builds values with a text of its own in every text attribute, and tells which of them {@code toString} lets out. */
public final class Canaries {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PlaceTime NINE =
            PlaceTime.of(LocalDateTime.of(2026, 3, 2, 9, 0), ZoneId.of("America/New_York"));

    /** Values with rules of their own, one of each. */
    private static final Map<Class<?>, Object> SAMPLES = samples();

    /** The planted text of each sensitive attribute, by its class and name. */
    private final Map<String, String> planted = new LinkedHashMap<>();

    private int next;

    /** The sensitive texts of that class that its {@code toString} shows. */
    public static List<String> letOut(Class<?> type) {
        Canaries canaries = new Canaries();
        String shown = canaries.make(type).toString();
        return canaries.planted.entrySet().stream()
                .filter(one -> shown.contains(one.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many sensitive texts were planted in that class. */
    public static int planted(Class<?> type) {
        Canaries canaries = new Canaries();
        canaries.make(type);
        return canaries.planted.size();
    }

    private static Map<Class<?>, Object> samples() {
        Map<Class<?>, Object> samples = new LinkedHashMap<>();
        samples.put(boolean.class, true);
        samples.put(Boolean.class, true);
        samples.put(int.class, 1);
        samples.put(Integer.class, 1);
        samples.put(long.class, 1L);
        samples.put(BigDecimal.class, BigDecimal.ONE);
        samples.put(LocalDate.class, DAY);
        samples.put(PlaceTime.class, NINE);
        samples.put(ServiceInterval.class, new ServiceInterval(NINE, NINE.plus(Minutes.of(60))));
        samples.put(EffectiveRange.class, EffectiveRange.on(DAY));
        samples.put(Minutes.class, Minutes.of(60));
        samples.put(MinutesRange.class, new MinutesRange(Minutes.of(10), Minutes.of(20), Minutes.of(30)));
        samples.put(Money.class, new Money(1234, "USD"));
        samples.put(Rate.class, Rate.parse("USD 35.00 per hour"));
        samples.put(WeeklyWindow.class, WeeklyWindow.parse("monday 09:00-12:30"));
        samples.put(Digest.class, Digest.of("x"));
        samples.put(UnknownMembers.class, UnknownMembers.none());
        return samples;
    }

    private Object make(Class<?> type) {
        if (SAMPLES.containsKey(type)) {
            return SAMPLES.get(type);
        }
        try {
            if (type.isEnum()) {
                return type.getEnumConstants()[0];
            }
            if (type == Entry.class) {
                return make(JobSeeker.class);
            }
            if (type.isSealed()) {
                return make(type.getPermittedSubclasses()[0]);
            }
            return type.isRecord() ? record(type) : built(type);
        } catch (InvocationTargetException e) {
            throw new AssertionError("Can't make a " + type.getName() + ": " + e.getCause(), e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("Can't make a " + type.getName(), e);
        }
    }

    private Object record(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(
                    type,
                    components[i].getName(),
                    components[i].getGenericType(),
                    components[i].getAnnotation(Sensitive.class));
        }
        var constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private Object built(Class<?> type) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        Class<?> generated = builder.getClass().getSuperclass();
        for (Method accessor : TextAttributes.accessors(type)) {
            Object value = value(
                    type, accessor.getName(), accessor.getGenericReturnType(), accessor.getAnnotation(Sensitive.class));
            setter(generated, accessor, value).invoke(builder, value);
        }
        Method build = generated.getDeclaredMethod("build");
        build.setAccessible(true);
        return build.invoke(builder);
    }

    private static Method setter(Class<?> generated, Method accessor, Object value) throws NoSuchMethodException {
        String bare = accessor.getName().replaceFirst("^(get|is)", "");
        String name = Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
        Class<?> wanted = value instanceof List ? Iterable.class : value instanceof Optional ? Optional.class : null;
        for (Method one : generated.getDeclaredMethods()) {
            boolean fits = one.getName().equals(name)
                    && one.getParameterCount() == 1
                    && !one.isVarArgs()
                    && (wanted == null || one.getParameterTypes()[0] == wanted);
            if (fits && !Modifier.isStatic(one.getModifiers())) {
                one.setAccessible(true);
                return one;
            }
        }
        throw new NoSuchMethodException(generated.getName() + "." + name);
    }

    private Object value(Class<?> owner, String name, Type type, Sensitive sensitive) {
        if (type instanceof ParameterizedType generic) {
            Object inner = value(owner, name, generic.getActualTypeArguments()[0], sensitive);
            return generic.getRawType() == Optional.class ? Optional.of(inner) : new ArrayList<>(List.of(inner));
        }
        if (type == String.class) {
            String text = "canary-" + ++next + "-";
            if (sensitive != null && sensitive.value() != Sensitivity.NONE) {
                planted.put(owner.getSimpleName() + "." + name, text);
            }
            return text;
        }
        return make((Class<?>) type);
    }
}
