package org.customizedemployment.jackson.internal;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** A nested value never grows silently: an unknown member in one is an error even in a mapper that else ignores them. */
public final class NestedUnknown extends DeserializationProblemHandler {
    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            @Nullable ValueDeserializer<?> deserializer,
            Object beanOrClass,
            String name) {
        Class<?> type = beanOrClass instanceof Class<?> one ? one : beanOrClass.getClass();
        if (!CaseIntrospector.ours(type)) {
            return false;
        }
        Collection<Object> known = deserializer == null ? null : deserializer.getKnownPropertyNames();
        throw UnrecognizedPropertyException.from(parser, beanOrClass, name, known);
    }
}
