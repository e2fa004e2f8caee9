package org.customizedemployment.jackson.internal.line;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3. Whoever changes this changes its namesake for Jackson 2. */
public final class Jackson {
    private Jackson() {}

    /** Makes factories that write alike on both lines. */
    public static JsonFactoryBuilder factory() {
        return JsonFactory.builder()
                .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
    }

    /** Makes mappers that read alike on both lines. */
    public static JsonMapper.Builder mapper(JsonFactory factory) {
        return JsonMapper.builder(factory);
    }

    /** What a mapper must know of the JDK's types. */
    public static void setUp(JacksonModule.SetupContext context) {
        // Optional is known to Jackson 3.
    }

    public static JsonParser parser(JsonFactory factory, byte[] json) {
        return factory.createParser(ObjectReadContext.empty(), json);
    }

    public static JsonParser parser(JsonMapper mapper, byte[] json) {
        return mapper.createParser(json);
    }

    public static void close(JsonParser parser) {
        parser.close();
    }

    public static byte[] write(ObjectWriter writer, Object value) {
        return writer.writeValueAsBytes(value);
    }

    public static void resolve(ValueDeserializer<?> reader, DeserializationContext context) {
        reader.resolve(context);
    }

    public static ValueDeserializer<?> contextual(
            ValueDeserializer<?> reader, DeserializationContext context, @Nullable BeanProperty property) {
        return reader.createContextual(context, property);
    }

    /** Where the first wrong byte is. */
    public static TokenStreamLocation place(StreamReadException syntax) {
        return syntax.getLocation();
    }

    /** Whether it is an argument of a constructor or creator. */
    public static boolean isArgument(SettableBeanProperty property) {
        return property.isCreatorProperty();
    }
}
