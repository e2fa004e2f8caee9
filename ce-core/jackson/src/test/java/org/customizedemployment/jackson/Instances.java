package org.customizedemployment.jackson;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.customizedemployment.core.business.CountRange;
import org.customizedemployment.core.business.MoneyRange;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.MinutesRange;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.core.value.RateUnit;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.core.value.UnknownMembers;
import org.customizedemployment.core.value.WeeklyWindow;
import org.jspecify.annotations.Nullable;

/**
 * Instances of any value class, made by reflection from its attributes: a new attribute is covered as soon as it is declared. The same seed
 * gives the same instance.
 */
class Instances {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final ZoneId PLACE = ZoneId.of("America/New_York");

    private final Random random;
    private final boolean full;
    private final String text;
    private boolean free = true;
    private int next;

    private Instances(long seed, boolean full, String text) {
        this.random = new Random(seed);
        this.full = full;
        this.text = text;
    }

    /** Every attribute filled; texts contain that one. */
    static Instances full(String text) {
        return new Instances(1, true, text);
    }

    /** Optional attributes there or not, lists of any length up to three, texts with characters that need care. */
    static Instances arbitrary(long seed) {
        return new Instances(seed, false, "text");
    }

    /** One entry of every kind. */
    List<Entry> ofEveryKind() {
        List<Entry> entries = new ArrayList<>();
        EntryTypes.all().forEach(type -> entries.add(entry(type)));
        return entries;
    }

    <E extends Entry> E entry(EntryType<E> type) {
        return type.getValueClass().cast(build(type.getValueClass()));
    }

    /** Builds a value class through its builder, attributes by name so that the order is the same on every JVM. */
    Object build(Class<?> valueClass) {
        for (int attempt = 0; attempt < 1000; attempt++) {
            try {
                return tryToBuild(valueClass);
            } catch (InvalidValueException e) {
                // Dates that happened to be turned round: other ones will do.
            }
        }
        throw new AssertionError("no valid " + valueClass);
    }

    private Object tryToBuild(Class<?> valueClass) {
        try {
            Object builder = valueClass.getMethod("builder").invoke(null);
            for (Method accessor : accessors(valueClass)) {
                set(builder, accessor);
            }
            Method build = builder.getClass().getSuperclass().getDeclaredMethod("build");
            build.setAccessible(true);
            return build.invoke(builder);
        } catch (ReflectiveOperationException e) {
            if (rootOf(e) instanceof InvalidValueException invalid) {
                throw invalid;
            }
            throw new AssertionError(valueClass + ": " + rootOf(e), e);
        }
    }

    private static Throwable rootOf(Throwable thrown) {
        return thrown instanceof InvocationTargetException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : thrown;
    }

    /** The attributes of a value class: its accessors that are abstract or have a default. */
    static List<Method> accessors(Class<?> valueClass) {
        return Arrays.stream(valueClass.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !Modifier.isFinal(method.getModifiers()))
                .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
                .filter(method -> !method.getName().equals("getClass")
                        && !method.getName().equals("getUnknownMembers")
                        && !method.getName().equals("getFormat"))
                .filter(method -> !method.isBridge())
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    static String attribute(Method accessor) {
        String name = accessor.getName().replaceFirst("^(get|is)", "");
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private void set(Object builder, Method accessor) throws ReflectiveOperationException {
        Sensitive sensitive = accessor.getAnnotation(Sensitive.class);
        free = sensitive != null && sensitive.value() != Sensitivity.NONE;
        Object value = value(accessor.getGenericReturnType());
        Class<?> wanted = value instanceof Optional ? Optional.class : value instanceof List ? Iterable.class : null;
        for (Method setter : builder.getClass().getSuperclass().getDeclaredMethods()) {
            if (setter.getName().equals(attribute(accessor))
                    && setter.getParameterCount() == 1
                    && (wanted == null || setter.getParameterTypes()[0] == wanted)) {
                setter.setAccessible(true);
                setter.invoke(builder, value);
                return;
            }
        }
        throw new NoSuchMethodException(builder.getClass() + " " + attribute(accessor));
    }

    Object value(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return full || random.nextBoolean() ? Optional.of(value(inner)) : Optional.empty();
            }
            List<Object> list = new ArrayList<>();
            int size = full ? 2 : random.nextInt(4);
            for (int i = 0; i < size; i++) {
                list.add(value(inner));
            }
            return list;
        }
        return plain((Class<?>) type);
    }

    private Object plain(Class<?> type) throws ReflectiveOperationException {
        if (type == String.class) {
            return full ? (free ? text : "code") + " " + ++next : TEXTS[random.nextInt(TEXTS.length)];
        } else if (type == boolean.class) {
            return full || random.nextBoolean();
        } else if (type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == int.class || type == Integer.class) {
            return 1 + random.nextInt(9);
        } else if (type == long.class) {
            return (long) random.nextInt(1000);
        } else if (type == BigDecimal.class) {
            return new BigDecimal("123456789012345678901234567890.10");
        } else if (type == LocalDate.class) {
            return day();
        } else if (type == PlaceTime.class) {
            return time();
        } else if (type == ServiceInterval.class) {
            PlaceTime start = time();
            return new ServiceInterval(start, start.plus(Minutes.of(1 + random.nextInt(300))));
        } else if (type == EffectiveRange.class) {
            LocalDate from = day();
            return full || random.nextBoolean()
                    ? EffectiveRange.between(from, from.plusDays(random.nextInt(30)))
                    : EffectiveRange.NOT_STATED;
        } else if (type == WeeklyWindow.class) {
            int from = random.nextInt(1000);
            return new WeeklyWindow(DayOfWeek.of(1 + random.nextInt(7)), from, from + 1 + random.nextInt(400));
        } else if (type == MoneyRange.class) {
            long low = random.nextInt(1000);
            return new MoneyRange(
                    new Money(low, "USD"), new Money(low + random.nextInt(9), "USD"), new Money(low + 10, "USD"));
        } else if (type == CountRange.class) {
            return new CountRange(random.nextInt(5), 5, 5 + random.nextInt(9));
        } else if (type == Minutes.class) {
            return Minutes.of(random.nextInt(5000));
        } else if (type == MinutesRange.class) {
            return new MinutesRange(Minutes.of(10), Minutes.of(20), Minutes.of(30 + random.nextInt(9)));
        } else if (type == Money.class) {
            return new Money(random.nextInt(100000) - 500, "USD");
        } else if (type == Rate.class) {
            return new Rate(BigDecimal.valueOf(random.nextInt(9999), 2), "USD", RateUnit.HOUR);
        } else if (type == Digest.class) {
            return Digest.of("digest " + ++next);
        } else if (type == UnknownMembers.class) {
            return UnknownMembers.none();
        } else if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        } else if (type == EntryHeader.class) {
            return new EntryHeader(
                    org.customizedemployment.core.id.EntryId.of("entry-" + ++next),
                    1 + random.nextInt(3),
                    (EffectiveRange) plain(EffectiveRange.class),
                    (org.customizedemployment.core.entry.Provenance)
                            plain(org.customizedemployment.core.entry.Provenance.class));
        } else if (type.isSealed()) {
            Class<?>[] all = type.getPermittedSubclasses();
            return plain(all[random.nextInt(all.length)]);
        } else if (type.isRecord()) {
            return record(type);
        } else if (Modifier.isAbstract(type.getModifiers()) && !type.isInterface()) {
            return build(type);
        }
        throw new AssertionError("no way to make a " + type);
    }

    private Object record(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        if (components.length == 1 && components[0].getType() == String.class) {
            return type.getDeclaredConstructor(String.class).newInstance(code(type));
        }
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            boolean nullable = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
            Sensitive sensitive = components[i].getAnnotation(Sensitive.class);
            free = sensitive == null || sensitive.value() != Sensitivity.NONE;
            values[i] = nullable && !full && random.nextBoolean()
                    ? null
                    : isCode(components[i]) ? code(type) : value(components[i].getGenericType());
        }
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    /** A text of a record is a code unless it says that it is sensitive. */
    private static boolean isCode(RecordComponent component) {
        return component.getType() == String.class
                && !component.isAnnotationPresent(org.customizedemployment.core.entry.Sensitive.class);
    }

    private String code(Class<?> type) {
        return type.getSimpleName().toLowerCase(java.util.Locale.ROOT) + "-" + ++next;
    }

    private LocalDate day() {
        return DAY.plusDays(random.nextInt(300));
    }

    private PlaceTime time() {
        return PlaceTime.of(
                LocalDateTime.of(day(), java.time.LocalTime.of(9 + random.nextInt(8), random.nextInt(60))), PLACE);
    }

    private static final String[] TEXTS = {
        "a",
        "",
        "Zoë \"naïve\" \\ \u0001\t\n",
        "İıß",
        "\uD83D\uDC15 walks dogs",
        "null",
        "1.10",
        "</script>",
        "line\r\nline",
        " "
    };
}
