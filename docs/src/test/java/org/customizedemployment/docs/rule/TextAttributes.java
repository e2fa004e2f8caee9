package org.customizedemployment.docs.rule;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.tck.generator.ValueGenerator;

/**
 * The texts that entries hold, themselves and in the values inside them. Ids, codes and measured values are not texts: they have a syntax
 * or a short limit, and hosts keep names out of them.
 */
public final class TextAttributes {
    private static final String OURS = "org.customizedemployment.";
    private static final List<String> NO_TEXTS =
            List.of("org.customizedemployment.core.id", "org.customizedemployment.core.value");
    private static final String TOO_LONG_FOR_A_CODE = "x".repeat(200);

    private TextAttributes() {}

    /**
     * One text.
     *
     * @param owner the class it belongs to
     * @param name the accessor
     * @param sensitivity as declared; empty if nobody declared it
     */
    public record Text(Class<?> owner, String name, Optional<Sensitivity> sensitivity) {
        @Override
        public String toString() {
            return owner.getName().substring(OURS.length()) + "." + name;
        }
    }

    /** The texts of all kinds of entries and of all commands. */
    public static List<Text> ofEntriesAndCommands() {
        List<Class<?>> classes = new ArrayList<>();
        EntryTypes.all().forEach(type -> classes.add(type.getValueClass()));
        classes.add(Command.class);
        return of(classes);
    }

    /** The texts of those classes and of everything they hold. */
    public static List<Text> of(List<Class<?>> classes) {
        List<Text> texts = new ArrayList<>();
        Set<Class<?>> seen = new LinkedHashSet<>();
        classes.forEach(one -> look(one, seen, texts));
        return texts;
    }

    /** Those that nobody declared. */
    public static List<Text> undeclared(List<Text> texts) {
        return texts.stream().filter(one -> one.sensitivity().isEmpty()).toList();
    }

    private static void look(Class<?> type, Set<Class<?>> seen, List<Text> texts) {
        boolean skipped = !type.getName().startsWith(OURS)
                || NO_TEXTS.contains(type.getPackageName())
                || type.isEnum()
                || isCode(type);
        if (skipped || !seen.add(type)) {
            return;
        }
        if (type.isSealed()) {
            for (Class<?> one : type.getPermittedSubclasses()) {
                look(one, seen, texts);
            }
        } else if (type.isRecord()) {
            for (RecordComponent one : type.getRecordComponents()) {
                add(type, one.getName(), one.getGenericType(), one, seen, texts);
            }
        } else {
            for (Method one : ValueGenerator.attributes(type)) {
                add(type, one.getName(), one.getGenericReturnType(), one, seen, texts);
            }
        }
    }

    /** A record of one text that refuses a long one. */
    static boolean isCode(Class<?> type) {
        if (!type.isRecord() || type.getRecordComponents().length != 1) {
            return false;
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(String.class);
            constructor.setAccessible(true);
            constructor.newInstance(TOO_LONG_FOR_A_CODE);
            return false;
        } catch (NoSuchMethodException e) {
            return false;
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof CeException;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(
            Class<?> owner, String name, Type type, AnnotatedElement element, Set<Class<?>> seen, List<Text> texts) {
        List<Class<?>> held = new ArrayList<>();
        held(type, held);
        if (held.contains(String.class)) {
            Optional<Sensitivity> declared =
                    Optional.ofNullable(element.getAnnotation(Sensitive.class)).map(Sensitive::value);
            texts.add(new Text(owner, name, declared));
        }
        held.forEach(one -> look(one, seen, texts));
    }

    /** What an optional, a list or a map holds, keys too, else the type itself. */
    private static void held(Type type, List<Class<?>> held) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                held(argument, held);
            }
        } else {
            held.add(type instanceof Class<?> plain ? plain : Object.class);
        }
    }
}
