package org.customizedemployment.jackson.internal;

import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.SettableAnyProperty;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Refuses an unknown member of a record where it stands, before the record is found to lack the one that was meant. */
final class NestedRefusal extends SettableAnyProperty {
    private final Class<?> type;
    private final List<String> known;

    NestedRefusal(Class<?> type, List<String> known) {
        super(null, null, null, null, null, null);
        this.type = type;
        this.known = known;
    }

    @Override
    public SettableAnyProperty withValueDeserializer(ValueDeserializer<Object> deserializer) {
        return this;
    }

    @Override
    public boolean hasValueDeserializer() {
        return true;
    }

    /** There is no member to make accessible. */
    @Override
    public void fixAccess(DeserializationConfig config) {}

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        throw refusal(parser, parser.currentName());
    }

    @Override
    public void deserializeAndSet(JsonParser parser, DeserializationContext context, Object bean, String name) {
        throw refusal(parser, name);
    }

    @Override
    protected void _set(DeserializationContext context, Object bean, Object name, Object value) {
        throw new IllegalStateException("refused before");
    }

    private UnrecognizedPropertyException refusal(JsonParser parser, String name) {
        return UnrecognizedPropertyException.from(parser, type, name, List.copyOf(known));
    }
}
