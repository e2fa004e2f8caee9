package org.customizedemployment.jackson.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.value.UnknownMembers;
import org.customizedemployment.jackson.problem.JacksonError;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;

/** The members of an object, read one by one; those that are not known are kept or refused on the way. */
public final class Members {
    /** The member that says of which kind an entry is. */
    public static final String KIND = "kind";

    /** The member that says in which format it is. */
    public static final String FORMAT_VERSION = "formatVersion";

    private final JsonParser parser;
    private final DeserializationContext context;
    private final List<String> known;
    private final boolean strict;
    private final Readers readers;
    private final Map<String, String> unknown = new LinkedHashMap<>();
    private long seen;
    private boolean started;

    /** Starts at the object's first token. */
    public Members(
            JsonParser parser, DeserializationContext context, boolean strict, Readers readers, String... known) {
        this(object(parser), context, strict, readers, List.of(known));
    }

    /** The rest of an object of which the first so many members were read: the parser is at the name of the next one or at the end. */
    public static Members rest(
            JsonParser parser,
            DeserializationContext context,
            boolean strict,
            Readers readers,
            int read,
            String... known) {
        Members members = new Members(parser, context, strict, readers, List.of(known));
        members.seen = (1L << read) - 1;
        return members;
    }

    private Members(
            JsonParser parser, DeserializationContext context, boolean strict, Readers readers, List<String> known) {
        this.parser = parser;
        this.context = context;
        this.strict = strict;
        this.readers = readers;
        this.known = known;
    }

    /** The name of the next known member, with the parser at its value; null at the end. Members that are null count as absent. */
    public @Nullable String next() {
        for (String name = name(); name != null; name = parser.nextName()) {
            int member = known.indexOf(name);
            if (member >= 0 ? (seen & 1L << member) != 0 : unknown.containsKey(name)) {
                throw ExactJson.duplicate(name);
            }
            JsonToken value = parser.nextToken();
            if (member < 0) {
                refuseIf(name);
                unknown.put(Texts.whole(name), ExactJson.text(parser));
            } else {
                seen |= 1L << member;
                if (value != JsonToken.VALUE_NULL) {
                    return name;
                }
            }
        }
        return null;
    }

    /** Before the first one the parser may be past the object's start already. */
    private @Nullable String name() {
        boolean at = !started && parser.currentToken() != JsonToken.START_OBJECT;
        started = true;
        if (at) {
            return parser.currentToken() == JsonToken.END_OBJECT ? null : parser.currentName();
        }
        return parser.nextName();
    }

    private static JsonParser object(JsonParser parser) {
        if (!parser.isExpectedStartObjectToken()) {
            throw WrongType.expected("an object", parser);
        }
        return parser;
    }

    private void refuseIf(String name) {
        if (strict) {
            throw new CeException(JacksonError.UNKNOWN_MEMBER, Suggestion.unknown("member", name, known));
        }
    }

    public <T> T read(Class<T> type) {
        return readers.read(parser, context, type);
    }

    /** A list of these; nulls are refused. */
    public <T> List<T> readList(Class<T> type) {
        if (!parser.isExpectedStartArrayToken()) {
            throw WrongType.expected("a list", parser);
        }
        List<T> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.VALUE_NULL) {
                throw WrongType.expected("a value of the list", parser);
            }
            values.add(read(type));
        }
        return values;
    }

    public UnknownMembers unknown() {
        return UnknownMembers.of(unknown);
    }

    public JsonParser parser() {
        return parser;
    }

    /** The value, which must have been there. */
    public static <T> T required(@Nullable T value, String of, String name) {
        if (value == null) {
            throw new CeException(JacksonError.MISSING_MEMBER, of + " without '" + name + "'");
        }
        return value;
    }
}
