package org.customizedemployment.runtime.validation;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.MinutesRange;
import org.customizedemployment.core.value.Money;

/**
 * All types that can be reached from what comes in, found by reflection, and what a validator knows of each attribute. It asks the validator
 * rather than reading annotations: what counts is what will be run.
 */
final class BoundaryTypes {
    private static final String OURS = "org.customizedemployment.";

    private final Validator validator;
    private final Set<Class<?>> found = new LinkedHashSet<>();
    private final List<String> problems = new ArrayList<>();
    private int texts;

    private BoundaryTypes(Validator validator) {
        this.validator = validator;
    }

    /** Walks from those types on. */
    static BoundaryTypes from(Validator validator, Collection<Class<?>> roots) {
        BoundaryTypes types = new BoundaryTypes(validator);
        Deque<Class<?>> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            if (types.found.add(type)) {
                parts(type).filter(one -> !isLeaf(one)).forEach(open::add);
            }
        }
        types.found.forEach(types::look);
        return types;
    }

    Set<Class<?>> found() {
        return found;
    }

    /** What lacks a constraint or a cascade, as {@code Consent.purpose: a text without constraint}. */
    List<String> problems() {
        return problems;
    }

    /** How many text attributes there are. */
    int texts() {
        return texts;
    }

    private record Attribute(String name, Type type) {}

    private static Stream<Class<?>> parts(Class<?> type) {
        Stream<Class<?>> kinds = type == Entry.class
                ? EntryTypes.all().stream().map(one -> one.getValueClass())
                : type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()) : Stream.empty();
        return Stream.concat(kinds, attributes(type).stream().map(one -> plain(one.type())));
    }

    /** Types whose constructor or enumeration leaves nothing to check, and those that are not ours. */
    private static boolean isLeaf(Class<?> type) {
        return type.isEnum()
                || !type.getName().startsWith(OURS)
                || Arrays.stream(type.getMethods()).anyMatch(one -> one.isAnnotationPresent(JsonValue.class));
    }

    private static Class<?> plain(Type type) {
        return type instanceof ParameterizedType generic
                ? plain(generic.getActualTypeArguments()[0])
                : type instanceof Class<?> one ? one : Object.class;
    }

    private static boolean isContainer(Type type, Class<?> container) {
        return type instanceof ParameterizedType generic && generic.getRawType() == container;
    }

    private static List<Attribute> attributes(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map((RecordComponent one) -> new Attribute(one.getName(), one.getGenericType()))
                    .toList();
        }
        return Stream.concat(Arrays.stream(type.getMethods()), Arrays.stream(type.getDeclaredMethods()))
                .filter(one -> one.getParameterCount() == 0 && !one.isBridge() && !one.isSynthetic())
                .filter(one -> !Modifier.isStatic(one.getModifiers()) && !Modifier.isFinal(one.getModifiers()))
                .filter(one -> one.getName().matches("(get|is)[A-Z].*")
                        && !one.getName().equals("getClass"))
                .sorted(Comparator.comparing(Method::getName))
                .map(one -> new Attribute(name(one), one.getGenericReturnType()))
                .distinct()
                .toList();
    }

    private static String name(Method accessor) {
        String bare = accessor.getName().replaceFirst("^(get|is)", "");
        return Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
    }

    private void look(Class<?> type) {
        for (Attribute attribute : attributes(type)) {
            PropertyDescriptor known =
                    validator.getConstraintsForClass(type).getConstraintsForProperty(attribute.name());
            String where = type.getName().replaceFirst(".*\\.", "").replace('$', '.') + "." + attribute.name();
            lookAtInner(attribute, known, where);
            if (isContainer(attribute.type(), List.class) && !isSized(known)) {
                problems.add(where + ": a list without bound");
            }
        }
    }

    private void lookAtInner(Attribute attribute, PropertyDescriptor known, String where) {
        Class<?> plain = plain(attribute.type());
        boolean contained = attribute.type() instanceof ParameterizedType;
        Optional<ContainerElementTypeDescriptor> inner = known == null
                ? Optional.empty()
                : known.getConstrainedContainerElementTypes().stream().findFirst();
        ElementDescriptor constrained = contained ? inner.orElse(null) : known;
        if (plain == String.class) {
            texts++;
            if (!isSized(constrained)) {
                problems.add(where + ": a text without bound");
            }
        } else if (List.of(
                        int.class,
                        long.class,
                        Integer.class,
                        Long.class,
                        Minutes.class,
                        MinutesRange.class,
                        Money.class)
                .contains(plain)) {
            if (constrained == null || !constrained.hasConstraints()) {
                problems.add(where + ": a number or amount without constraint");
            }
        } else if (!isLeaf(plain) && hasSomethingToCheck(plain)) {
            boolean cascaded = contained
                    ? inner.map(ContainerElementTypeDescriptor::isCascaded).orElse(false)
                    : known != null && known.isCascaded();
            if (!cascaded) {
                problems.add(where + ": a nested value without cascade");
            }
        }
    }

    private boolean hasSomethingToCheck(Class<?> type) {
        return validator.getConstraintsForClass(type).isBeanConstrained()
                || parts(type)
                        .filter(one -> type.isSealed() && type.isAssignableFrom(one) || type == Entry.class)
                        .anyMatch(one -> validator.getConstraintsForClass(one).isBeanConstrained());
    }

    private static boolean isSized(ElementDescriptor element) {
        return element != null && element.getConstraintDescriptors().stream().anyMatch(BoundaryTypes::isSize);
    }

    private static boolean isSize(ConstraintDescriptor<?> constraint) {
        return constraint.getAnnotation().annotationType() == Size.class
                || constraint.getComposingConstraints().stream().anyMatch(BoundaryTypes::isSize);
    }
}
