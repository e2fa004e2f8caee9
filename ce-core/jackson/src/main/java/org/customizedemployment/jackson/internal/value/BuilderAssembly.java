package org.customizedemployment.jackson.internal.value;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.customizedemployment.core.value.UnknownMembers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationContext;

/**
 * Makes a value by its own builder, without the holder that was generated for JSON. All calls are one method handle, which the compiler turns
 * into the same code as if they were written out.
 */
final class BuilderAssembly implements ValueAssembly {
    private static final int FEW = 500;
    private static final MethodType STEP_TYPE = MethodType.methodType(Object.class, Object.class, Object[].class);
    private static final MethodHandle ELEMENT = MethodHandles.arrayElementGetter(Object[].class);
    private static final MethodHandle PRESENT = present();

    private final Class<?> type;
    private final MethodHandle maker;
    private final int members;

    private BuilderAssembly(Class<?> type, MethodHandle maker, int members) {
        this.type = type;
        this.maker = maker;
        this.members = members;
    }

    /** Made after so many values only, as making it takes as long as making thousands of values: a mapper knows many types and may read one case. */
    static ValueAssembly later(Class<?> type, List<ValueMember> members, boolean keepsUnknown, ValueAssembly first) {
        return new ValueAssembly() {
            // A race between threads only makes it a little later or twice.
            private int made;
            private volatile ValueAssembly current = first;

            @Override
            public Object make(
                    @Nullable Object[] values, @Nullable UnknownMembers unknown, DeserializationContext context) {
                if (made < FEW && ++made == FEW) {
                    current = of(type, members, keepsUnknown).orElse(first);
                }
                return current.make(values, unknown, context);
            }
        };
    }

    /** For a class with a static {@code builder()} that takes each of these members; nothing for others. */
    private static Optional<ValueAssembly> of(Class<?> type, List<ValueMember> members, boolean keepsUnknown) {
        Method start = start(type);
        if (start == null) {
            return Optional.empty();
        }
        Class<?> builder = start.getReturnType();
        MethodHandle chain = MethodHandles.dropArguments(
                ValueAssembly.handle(start).asType(MethodType.methodType(Object.class)), 0, Object[].class);
        int places = keepsUnknown ? members.size() + 1 : members.size();
        for (int i = 0; i < places; i++) {
            Method setter = i < members.size()
                    ? setter(builder, members.get(i))
                    : method(builder, "unknownMembers", UnknownMembers.class);
            if (setter == null) {
                return Optional.empty();
            }
            chain = MethodHandles.foldArguments(step(setter, i), chain);
        }
        Method build = Objects.requireNonNull(method(builder, "build", null), "a builder builds");
        MethodHandle maker = MethodHandles.filterReturnValue(
                chain, ValueAssembly.handle(build).asType(MethodType.methodType(Object.class, Object.class)));
        return Optional.of(new BuilderAssembly(type, maker, members.size()));
    }

    /** A value for each member, one more for unknown ones. */
    @Override
    public Object make(@Nullable Object[] values, @Nullable UnknownMembers unknown, DeserializationContext context) {
        if (unknown != null) {
            values[members] = unknown;
        }
        try {
            return maker.invokeExact(values);
        } catch (Throwable e) {
            throw ValueAssembly.failed(type, context, e);
        }
    }

    /** Hands the value of that place to the builder if there is one, and gives the builder back. */
    private static MethodHandle step(Method setter, int place) {
        MethodHandle value = MethodHandles.insertArguments(ELEMENT, 1, place);
        MethodHandle set = MethodHandles.filterArguments(
                ValueAssembly.handle(setter).asType(MethodType.methodType(Object.class, Object.class, Object.class)),
                1,
                value);
        MethodHandle test =
                MethodHandles.dropArguments(MethodHandles.filterReturnValue(value, PRESENT), 0, Object.class);
        MethodHandle same = MethodHandles.dropArguments(MethodHandles.identity(Object.class), 1, Object[].class);
        return MethodHandles.guardWithTest(test, set, same).asType(STEP_TYPE);
    }

    private static @Nullable Method start(Class<?> type) {
        for (Class<?> one = type; one != null; one = one.getSuperclass()) {
            for (Method method : one.getDeclaredMethods()) {
                if (method.getName().equals("builder")
                        && method.getParameterCount() == 0
                        && Modifier.isStatic(method.getModifiers())) {
                    return method;
                }
            }
        }
        return null;
    }

    /** The builder's method for what the holder has a setter for. */
    private static @Nullable Method setter(Class<?> builder, ValueMember member) {
        if (!(member.property().getMember().getMember() instanceof Method held) || held.getParameterCount() != 1) {
            return null;
        }
        String attribute = held.getName().substring("set".length());
        Class<?> taken = held.getParameterTypes()[0];
        return taken.equals(List.class)
                ? method(builder, "addAll" + attribute, Iterable.class)
                : method(builder, attribute.substring(0, 1).toLowerCase(Locale.ROOT) + attribute.substring(1), taken);
    }

    private static @Nullable Method method(Class<?> builder, String name, @Nullable Class<?> taken) {
        Class<?>[] parameters = taken == null ? new Class<?>[0] : new Class<?>[] {taken};
        for (Class<?> one = builder; one != null; one = one.getSuperclass()) {
            for (Method method : one.getDeclaredMethods()) {
                if (method.getName().equals(name)
                        && Arrays.equals(method.getParameterTypes(), parameters)
                        && !method.isBridge()) {
                    return method;
                }
            }
        }
        return null;
    }

    private static MethodHandle present() {
        try {
            return MethodHandles.lookup()
                    .findStatic(Objects.class, "nonNull", MethodType.methodType(boolean.class, Object.class));
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
