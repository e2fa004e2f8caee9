package org.customizedemployment.jackson.schema;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.customizedemployment.core.value.UnknownMembers;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of a value class: a member of its JSON.
 *
 * @param name as in JSON
 * @param type its Java type
 * @param mandatory whether JSON without it is refused
 */
record Attribute(String name, Type type, boolean mandatory) {
    /** Those of a record: of its creator if it has one with named members, else its components. */
    static List<Attribute> ofRecord(Class<?> type) {
        Optional<Method> creator = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonCreator.class) && method.getParameterCount() > 1)
                .findFirst();
        List<Attribute> attributes = new ArrayList<>();
        if (creator.isPresent()) {
            for (Parameter parameter : creator.get().getParameters()) {
                JsonProperty member = parameter.getAnnotation(JsonProperty.class);
                attributes.add(new Attribute(member.value(), parameter.getParameterizedType(), member.required()));
            }
            return attributes;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    || Collection.class.isAssignableFrom(component.getType());
            attributes.add(new Attribute(component.getName(), component.getGenericType(), !optional));
        }
        return attributes;
    }

    /** Those of a value class, in the order of its generated implementation; not the one that keeps unknown members. */
    static List<Attribute> ofValue(Class<?> valueClass, Class<?> implementation) {
        List<Attribute> attributes = new ArrayList<>();
        for (Field field : implementation.getDeclaredFields()) {
            Optional<Method> accessor =
                    Modifier.isStatic(field.getModifiers()) ? Optional.empty() : accessor(valueClass, field.getName());
            if (accessor.isPresent() && accessor.get().getReturnType() != UnknownMembers.class) {
                Method method = accessor.get();
                boolean optional = !Modifier.isAbstract(method.getModifiers())
                        || method.getReturnType() == Optional.class
                        || Collection.class.isAssignableFrom(method.getReturnType());
                attributes.add(new Attribute(field.getName(), method.getGenericReturnType(), !optional));
            }
        }
        return attributes;
    }

    private static Optional<Method> accessor(Class<?> valueClass, String name) {
        String tail = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return Arrays.stream(valueClass.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !method.isBridge())
                .filter(method -> method.getName().equals("get" + tail)
                        || method.getName().equals("is" + tail))
                .findFirst();
    }
}
