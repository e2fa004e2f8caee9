package org.customizedemployment.jackson.internal.entry;

import java.nio.charset.StandardCharsets;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.jackson.internal.ExactJson;
import org.customizedemployment.jackson.problem.JacksonError;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;

/** The header of an entry that a newer version wrote: id and version must be readable, the rest is taken if it is. */
final class OpaqueHeader {
    private @Nullable EntryId id;
    private int version = 1;
    private EffectiveRange effective = EffectiveRange.NOT_STATED;
    private Provenance provenance = Provenance.NOT_SUPPLIED;

    private OpaqueHeader() {}

    static EntryHeader read(String entry, DeserializationContext context) {
        byte[] json = entry.getBytes(StandardCharsets.UTF_8);
        OpaqueHeader header = new OpaqueHeader();
        try (JsonParser parser = ExactJson.FACTORY.createParser(context, json)) {
            parser.nextToken();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                if (parser.nextToken() == JsonToken.START_OBJECT && name.equals("header")) {
                    header.members(parser, context);
                } else {
                    parser.skipChildren();
                }
            }
        }
        return header.toHeader();
    }

    private void members(JsonParser parser, DeserializationContext context) {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "id" -> id = context.readValue(parser, EntryId.class);
                case "version" -> version = context.readValue(parser, Integer.class);
                case "effective" -> effective = tolerant(parser, context, EffectiveRange.class, effective);
                case "provenance" -> provenance = tolerant(parser, context, Provenance.class, provenance);
                default -> parser.skipChildren();
            }
        }
    }

    private static <T> T tolerant(JsonParser parser, DeserializationContext context, Class<T> type, T otherwise) {
        byte[] json = ExactJson.bytes(parser);
        try (JsonParser own = ExactJson.FACTORY.createParser(context, json)) {
            own.nextToken();
            T value = context.readValue(own, type);
            return value == null ? otherwise : value;
        } catch (JacksonException e) {
            return otherwise;
        }
    }

    private EntryHeader toHeader() {
        if (id == null) {
            throw new CeException(JacksonError.MISSING_MEMBER, "an entry whose 'header' has no 'id'");
        }
        return new EntryHeader(id, version, effective, provenance);
    }
}
