package org.customizedemployment.jackson.internal.value;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.List;
import org.customizedemployment.core.value.UnknownMembers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.introspect.AnnotatedMember;

/** Makes a value of the values of its members. The packages of values are open for it. */
interface ValueAssembly {
    /** The value; what its constructor finds wrong is the cause of the exception. */
    Object make(@Nullable Object[] values, @Nullable UnknownMembers unknown, DeserializationContext context);

    /** The same, then handed to a creator of one argument. */
    default ValueAssembly thenBy(Class<?> type, ValueInstantiator instantiator) {
        MethodHandle creator =
                handle(instantiator.getDelegateCreator()).asType(MethodType.methodType(Object.class, Object.class));
        return (values, unknown, context) -> {
            Object holder = make(values, unknown, context);
            try {
                return creator.invokeExact(holder);
            } catch (Throwable e) {
                throw failed(type, context, e);
            }
        };
    }

    /** By a constructor or static method that takes them all. */
    static ValueAssembly ofArguments(Class<?> type, ValueInstantiator instantiator) {
        MethodHandle plain = handle(instantiator.getWithArgsCreator());
        MethodHandle creator = plain.asFixedArity()
                .asSpreader(Object[].class, plain.type().parameterCount())
                .asType(MethodType.methodType(Object.class, Object[].class));
        return (values, unknown, context) -> {
            try {
                return creator.invokeExact(values);
            } catch (Throwable e) {
                throw failed(type, context, e);
            }
        };
    }

    /** By an empty one and a setter for each; what is absent is not set. */
    static ValueAssembly ofSetters(
            Class<?> type,
            ValueInstantiator instantiator,
            List<ValueMember> members,
            @Nullable SettableBeanProperty unknownMembers) {
        MethodHandle empty = handle(instantiator.getDefaultCreator()).asType(MethodType.methodType(Object.class));
        MethodHandle[] setters =
                members.stream().map(member -> setter(member.property())).toArray(MethodHandle[]::new);
        MethodHandle unknownSetter = unknownMembers == null ? null : setter(unknownMembers);
        return (values, unknown, context) -> {
            try {
                Object value = empty.invokeExact();
                for (int i = 0; i < setters.length; i++) {
                    if (values[i] != null) {
                        setters[i].invokeExact(value, values[i]);
                    }
                }
                if (unknown != null && unknownSetter != null) {
                    unknownSetter.invokeExact(value, (Object) unknown);
                }
                return value;
            } catch (Throwable e) {
                throw failed(type, context, e);
            }
        };
    }

    private static MethodHandle setter(SettableBeanProperty property) {
        return handle(property.getMember()).asType(MethodType.methodType(void.class, Object.class, Object.class));
    }

    private static MethodHandle handle(AnnotatedMember annotated) {
        return handle(annotated.getMember());
    }

    /** That constructor or method, also one that is not public. */
    static MethodHandle handle(Member member) {
        try {
            ((AccessibleObject) member).setAccessible(true);
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            return member instanceof Constructor<?> constructor
                    ? lookup.unreflectConstructor(constructor)
                    : lookup.unreflect((Method) member);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(member + " is closed", e);
        }
    }

    /** What a constructor or setter threw. */
    static DatabindException failed(Class<?> type, DeserializationContext context, Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        if (!(thrown instanceof Exception e)) {
            throw new IllegalStateException(thrown);
        }
        return context.instantiationException(type, e);
    }
}
