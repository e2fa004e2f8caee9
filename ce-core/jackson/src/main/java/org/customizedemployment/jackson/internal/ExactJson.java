package org.customizedemployment.jackson.internal;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Copies JSON token by token. Numbers keep the digits they were written with, members their order; only white space between tokens goes, so
 * that the same content is the same text however it was laid out.
 */
public final class ExactJson {
    /** Longest text of one value: a note of a few hundred pages. */
    public static final int LONGEST_TEXT = 1_000_000;

    /** Deepest nesting. */
    public static final int DEEPEST = 200;

    /** Largest document in bytes. */
    public static final long LARGEST = 512L * 1024 * 1024;

    private static final int LONGEST_NUMBER = 1_000;
    private static final int LONGEST_NAME = 1_000;

    /** Makes the parsers and generators: bounded, and two members of one name are an error. */
    public static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TEXT)
                    .maxNestingDepth(DEEPEST)
                    .maxDocumentLength(LARGEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(LONGEST_NAME)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ExactJson() {}

    /** The value at the current token as text; leaves the parser at its last token. */
    static String text(JsonParser from) {
        StringWriter text = new StringWriter();
        try (JsonGenerator to = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            copy(from, to);
        }
        return text.toString();
    }

    /** The value in these bytes as text. */
    static String text(byte[] json, int from, int until) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json, from, until - from)) {
            parser.nextToken();
            return text(parser);
        }
    }

    /** The value at the current token in UTF-8; leaves the parser at its last token. */
    static byte[] bytes(JsonParser from) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator to = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            copy(from, to);
        }
        return bytes.toByteArray();
    }

    /** Writes text made by {@link #text(JsonParser)} in the layout of that generator. */
    static void write(String json, JsonGenerator to) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            parser.nextToken();
            copy(parser, to);
        }
    }

    private static void copy(JsonParser from, JsonGenerator to) {
        int depth = 0;
        do {
            JsonToken token = from.currentToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            one(token, from, to);
        } while (depth > 0 && from.nextToken() != null);
    }

    private static void one(JsonToken token, JsonParser from, JsonGenerator to) {
        switch (token) {
            case START_OBJECT -> to.writeStartObject();
            case END_OBJECT -> to.writeEndObject();
            case START_ARRAY -> to.writeStartArray();
            case END_ARRAY -> to.writeEndArray();
            case PROPERTY_NAME -> to.writeName(Texts.whole(from.currentName()));
            case VALUE_STRING -> to.writeString(Texts.whole(from.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> to.writeNumber(from.getString());
            case VALUE_TRUE -> to.writeBoolean(true);
            case VALUE_FALSE -> to.writeBoolean(false);
            case VALUE_NULL -> to.writeNull();
            default -> throw new IllegalStateException("JSON has no token " + token);
        }
    }
}
