package org.customizedemployment.rules.condition.attribute;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.Rate;

/**
 * The attributes of a kind that its value class declares and that conditions can decide by: words of closed lists, codes, dates, minutes, numbers,
 * amounts and flags, and of lists how long they are. Never texts, nor who somebody is.
 */
final class DerivedAttributes {
    private DerivedAttributes() {}

    /** In the order of their names. */
    static List<Attribute> of(EntryType<?> type) {
        List<Attribute> all = new ArrayList<>();
        Arrays.stream(type.getValueClass().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic() && !method.isBridge())
                .filter(method -> !method.getName().equals("getHeader"))
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> of(type, method).ifPresent(all::add));
        return all;
    }

    private static Optional<Attribute> of(EntryType<?> type, Method method) {
        String name = name(method.getName());
        Type returned = method.getGenericReturnType();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (returned instanceof ParameterizedType generic) {
            Class<?> inner = generic.getActualTypeArguments()[0] instanceof Class<?> one ? one : Object.class;
            if (generic.getRawType() == Optional.class) {
                return ofOne(type, name, method, inner);
            }
            return Collection.class.isAssignableFrom(method.getReturnType())
                    ? Optional.of(ofMany(type, name, method, inner))
                    : Optional.empty();
        }
        return ofOne(type, name, method, method.getReturnType());
    }

    private static Optional<Attribute> ofOne(EntryType<?> type, String name, Method method, Class<?> of) {
        return kind(of).map(kind -> Attribute.of(
                type,
                name,
                kind,
                words(of),
                entry -> stated(call(method, entry)).map(value -> List.of(argument(value)))));
    }

    private static Attribute ofMany(EntryType<?> type, String name, Method method, Class<?> of) {
        if (of.isEnum() || isCode(of)) {
            return Attribute.of(
                    type,
                    name,
                    ValueKind.CODE,
                    words(of),
                    entry -> Optional.of(many(method, entry)
                            .<ArgumentValue>map(DerivedAttributes::argument)
                            .toList()));
        }
        return Attribute.of(
                type,
                name,
                ValueKind.NUMBER,
                List.of(),
                entry -> Optional.of(List.of(new ArgumentValue.OfNumber(
                        BigDecimal.valueOf(many(method, entry).count())))));
    }

    private static Stream<?> many(Method method, Entry entry) {
        return ((Collection<?>) call(method, entry)).stream();
    }

    private static Optional<?> stated(Object value) {
        return value instanceof Optional<?> optional ? optional : Optional.of(value);
    }

    private static Optional<ValueKind> kind(Class<?> of) {
        if (of.isEnum() || isCode(of)) {
            return Optional.of(ValueKind.CODE);
        } else if (of == LocalDate.class) {
            return Optional.of(ValueKind.DATE);
        } else if (of == Minutes.class) {
            return Optional.of(ValueKind.MINUTES);
        } else if (of == boolean.class || of == Boolean.class) {
            return Optional.of(ValueKind.FLAG);
        } else if (of == int.class
                || of == long.class
                || of == Integer.class
                || of == Long.class
                || of == BigDecimal.class) {
            return Optional.of(ValueKind.NUMBER);
        } else if (of == Money.class) {
            return Optional.of(ValueKind.MONEY);
        } else if (of == Rate.class) {
            return Optional.of(ValueKind.RATE);
        }
        return Optional.empty();
    }

    /** A value that is one word in JSON; which entry or person is meant is no word. */
    private static boolean isCode(Class<?> of) {
        boolean named = of == EntryId.class || of == ActorId.class || of == Minutes.class || !of.isRecord();
        return !named
                && of.getRecordComponents().length == 1
                && of.getRecordComponents()[0].getType() == String.class
                && Stream.<AnnotatedElement>of(of.getDeclaredMethods())
                        .anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    private static ArgumentValue argument(Object value) {
        if (value instanceof Enum<?> constant) {
            return new ArgumentValue.OfCode(word(constant));
        } else if (value instanceof LocalDate date) {
            return new ArgumentValue.OfDate(date);
        } else if (value instanceof Minutes minutes) {
            return new ArgumentValue.OfMinutes(minutes);
        } else if (value instanceof Boolean flag) {
            return new ArgumentValue.OfFlag(flag);
        } else if (value instanceof Number number) {
            return new ArgumentValue.OfNumber(new BigDecimal(number.toString()));
        } else if (value instanceof Money money) {
            return new ArgumentValue.OfMoney(money);
        } else if (value instanceof Rate rate) {
            return new ArgumentValue.OfRate(rate);
        }
        return new ArgumentValue.OfCode(value.toString());
    }

    private static List<String> words(Class<?> of) {
        return of.isEnum()
                ? Arrays.stream(of.getEnumConstants())
                        .map(one -> word((Enum<?>) one))
                        .toList()
                : List.of();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Object call(Method method, Entry entry) {
        try {
            return Objects.requireNonNull(method.invoke(entry));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("attribute " + method.getName() + " can't be read", e);
        }
    }

    /** {@code getFormDate} is {@code form-date}; empty for what is no attribute. */
    private static String name(String getter) {
        int from = getter.startsWith("get") ? 3 : getter.startsWith("is") ? 2 : getter.length();
        StringBuilder name = new StringBuilder();
        for (char letter : getter.substring(from).toCharArray()) {
            if (Character.isUpperCase(letter) && name.length() > 0) {
                name.append('-');
            }
            name.append(Character.toLowerCase(letter));
        }
        return name.toString();
    }
}
