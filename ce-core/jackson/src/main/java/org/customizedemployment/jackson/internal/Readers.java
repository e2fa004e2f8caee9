package org.customizedemployment.jackson.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * Readers of values by class, each looked up once: looking up one anew for every value, as Jackson does, takes longer than reading it. For one mapper;
 * safe for many threads.
 */
public final class Readers {
    private final Map<Class<?>, ValueDeserializer<Object>> found = new ConcurrentHashMap<>();

    /** The value at the parser's token, which is not null. */
    public <T> T read(JsonParser parser, DeserializationContext context, Class<T> type) {
        ValueDeserializer<Object> reader = found.get(type);
        if (reader == null) {
            reader = context.findRootValueDeserializer(context.constructType(type));
            found.put(type, reader);
        }
        @SuppressWarnings("unchecked") // as it was looked up for that class; not by cast, which knows no primitives
        T value = (T) reader.deserialize(parser, context);
        return value;
    }
}
