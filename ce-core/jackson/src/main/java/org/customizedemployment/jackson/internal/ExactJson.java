package org.customizedemployment.jackson.internal;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.jackson.internal.line.Jackson;
import org.customizedemployment.jackson.problem.JacksonError;
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

    private static final Pattern PLAIN_NAME = Pattern.compile("[a-z][A-Za-z0-9_-]{0,59}");

    /** Makes the parsers and generators: bounded. That no object has two members of one name is seen to by each reader, as that costs less. */
    public static final JsonFactory FACTORY = Jackson.factory()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TEXT)
                    .maxNestingDepth(DEEPEST)
                    .maxDocumentLength(LARGEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(LONGEST_NAME)
                    .build())
            .build();

    /** Makes parsers that see to it themselves, and say where: for what is read ahead, and for finding the place once it is known to exist. */
    public static final JsonFactory WATCHFUL = FACTORY.rebuild()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ExactJson() {}

    /** The value at the current token as text; leaves the parser at its last token. */
    public static String text(JsonParser from) {
        StringWriter text = new StringWriter();
        try (JsonGenerator to = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            copy(from, to);
        }
        return text.toString();
    }

    /** The value in these bytes as text. */
    public static String text(byte[] json, int from, int until) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json, from, until - from)) {
            parser.nextToken();
            return text(parser);
        }
    }

    /** The value at the current token in UTF-8; leaves the parser at its last token. */
    public static byte[] bytes(JsonParser from) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator to = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            copy(from, to);
        }
        return bytes.toByteArray();
    }

    /** Writes text made by {@link #text(JsonParser)} in the layout of that generator. */
    public static void write(String json, JsonGenerator to) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            parser.nextToken();
            copy(parser, to);
        }
    }

    /** Whether a member's name looks like one of ours, which begin small; any other may be a name of a person. */
    static boolean isPlainName(String name) {
        return PLAIN_NAME.matcher(name).matches();
    }

    /** A second member of that name in one object. The name is said only if it looks like one of ours. */
    public static CeException duplicate(String name) {
        String shown = isPlainName(name) ? "'" + name + "' " : "of the same name ";
        return new CeException(JacksonError.DUPLICATE_MEMBER, "two members " + shown + "in one object");
    }

    private static void copy(JsonParser from, JsonGenerator to) {
        Deque<Set<String>> names = new ArrayDeque<>();
        do {
            JsonToken token = from.currentToken();
            if (token.isStructStart()) {
                names.push(new HashSet<>());
            } else if (token.isStructEnd()) {
                names.pop();
            } else if (token == JsonToken.PROPERTY_NAME && !names.element().add(from.currentName())) {
                throw duplicate(from.currentName());
            }
            one(token, from, to);
        } while (!names.isEmpty() && from.nextToken() != null);
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
