package org.customizedemployment.jackson2.internal.line;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.CreatorProperty;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Jackson 2. Whoever changes this changes its namesake for Jackson 3. */
public final class Jackson {
    private Jackson() {}

    /** Makes factories that write alike on both lines. */
    public static JsonFactoryBuilder factory() {
        return new JsonFactoryBuilder()
                .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
    }

    /** Makes mappers that read alike on both lines: with the defaults of Jackson 3. */
    public static JsonMapper.Builder mapper(JsonFactory factory) {
        return JsonMapper.builder(factory)
                .disable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
                .disable(MapperFeature.USE_GETTERS_AS_SETTERS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    /** What a mapper must know of the JDK's types. */
    public static void setUp(Module.SetupContext context) {
        new Jdk8Module().setupModule(context);
    }

    public static JsonParser parser(JsonFactory factory, byte[] json) {
        try {
            return factory.createParser(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonParser parser(JsonMapper mapper, byte[] json) {
        try {
            return mapper.createParser(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void close(JsonParser parser) {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] write(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsBytes(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void resolve(JsonDeserializer<?> reader, DeserializationContext context) throws JsonMappingException {
        if (reader instanceof ResolvableDeserializer resolvable) {
            resolvable.resolve(context);
        }
    }

    public static JsonDeserializer<?> contextual(
            JsonDeserializer<?> reader, DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        return reader instanceof ContextualDeserializer contextual
                ? contextual.createContextual(context, property)
                : reader;
    }

    /** Where the first wrong byte is; of a wrong character between tokens this Jackson names the place behind it. */
    public static JsonLocation place(StreamReadException syntax) {
        JsonLocation at = syntax.getLocation();
        boolean behind = String.valueOf(syntax.getOriginalMessage()).startsWith("Illegal character ((CTRL-CHAR");
        return behind ? new JsonLocation(at.contentReference(), -1, at.getLineNr(), at.getColumnNr() - 1) : at;
    }

    /** Whether it is an argument of a constructor or creator. */
    public static boolean isArgument(SettableBeanProperty property) {
        return property instanceof CreatorProperty;
    }
}
