package org.customizedemployment.jackson.internal.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.OpaqueEntry;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.jackson.internal.ExactJson;
import org.customizedemployment.jackson.internal.Readers;
import org.customizedemployment.jackson.internal.Suggestion;
import org.customizedemployment.jackson.internal.WrongType;
import org.customizedemployment.jackson.internal.scalar.Remembered;
import org.customizedemployment.jackson.internal.value.ValueReader;
import org.customizedemployment.jackson.problem.JacksonError;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.PropertyBindingException;

/**
 * Reads an entry of any kind: looks at its kind and format version, then leaves the attributes to the value class. What it can't understand
 * it keeps as an opaque entry, unless strict. For that it needs the bytes: those of the whole document where they are at hand, else a copy.
 */
public final class EntryDeserializer extends StdDeserializer<Entry> {

    private final boolean strict;
    private final Readers readers = new Readers();
    private volatile Map<String, Known> byKind = new LinkedHashMap<>();

    public EntryDeserializer(boolean strict) {
        super(Entry.class);
        this.strict = strict;
    }

    /** A kind that this version knows, and what reads it. */
    private record Known(EntryType<?> type, ValueReader reader) {}

    /** The document that a parser reads, for taking out a part as it was written. */
    public static final class Source {
        private final JsonParser parser;
        private final byte[] json;

        public Source(JsonParser parser, byte[] json) {
            this.parser = parser;
            this.json = json;
        }

        JsonParser parser() {
            return parser;
        }

        byte[] json() {
            return json;
        }
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public void resolve(DeserializationContext context) {
        Map<String, Known> found = new LinkedHashMap<>();
        for (EntryType<?> type : EntryTypes.all()) {
            ValueDeserializer<Object> reader =
                    context.findRootValueDeserializer(context.constructType(type.getImplementation()));
            found.put(type.getKind(), new Known(type, (ValueReader) reader));
        }
        byKind = found;
    }

    @Override
    public Entry deserialize(JsonParser parser, DeserializationContext context) {
        return read(parser.currentTokenLocation(), parser, context);
    }

    /** Reads one that begins there, at the parser's token. */
    public Entry read(TokenStreamLocation at, JsonParser parser, DeserializationContext context) {
        if (!parser.isExpectedStartObjectToken()) {
            throw WrongType.expected("an entry, which is an object", parser);
        }
        Source source = (Source) context.getAttribute(Source.class);
        if (source != null && source.parser() == parser) {
            return read(source, at, context);
        }
        byte[] copy = ExactJson.bytes(parser);
        try (JsonParser own = ExactJson.FACTORY.createParser(context, copy)) {
            own.nextToken();
            context.setAttribute(Source.class, new Source(own, copy));
            return read(new Source(own, copy), own.currentTokenLocation(), context);
        } finally {
            context.setAttribute(Source.class, source);
        }
    }

    private Entry read(Source source, TokenStreamLocation at, DeserializationContext context) {
        JsonParser parser = source.parser();
        int start = (int) at.getByteOffset();
        TokenStreamContext around = parser.streamReadContext().getParent();
        Remembered remembered = Remembered.in(context);
        Preamble preamble = Preamble.read(source, start, around, remembered, strict);
        if (preamble.kind().equals(ErasedJson.KIND)) {
            if (preamble.formatVersion() > ErasedJson.FORMAT_VERSION) {
                preamble.refuseIf(strict, ErasedJson.FORMAT_VERSION);
                return opaque(source, start, around, preamble, context);
            }
            return ErasedJson.read(parser, context, strict, readers, preamble.first());
        }
        Known known = byKind.get(preamble.kind());
        EntryType<?> type = known == null ? null : known.type();
        if (strict) {
            preamble.checkKnown(type);
        }
        if (known == null || type == null || preamble.formatVersion() > type.getFormatVersion()) {
            return opaque(source, start, around, preamble, context);
        }
        try {
            return (Entry) Objects.requireNonNull(known.reader().read(parser, context, remembered, preamble.first()));
        } catch (PropertyBindingException e) {
            if (strict) {
                throw e;
            }
            return opaque(source, start, around, preamble, context);
        }
    }

    private static Entry opaque(
            Source source, int start, TokenStreamContext around, Preamble preamble, DeserializationContext context) {
        JsonParser parser = source.parser();
        toEnd(parser, around);
        int end = (int) parser.currentLocation().getByteOffset();
        String json = ExactJson.text(source.json(), start, end);
        return OpaqueEntry.of(preamble.kind(), preamble.formatVersion(), OpaqueHeader.read(json, context), json);
    }

    /** Leaves the parser at the end of the entry, wherever in it reading stopped. */
    static void toEnd(JsonParser parser, TokenStreamContext around) {
        // Where a type's word did not come first, the token before it was given back.
        JsonToken token = parser.currentToken() == null ? parser.nextToken() : parser.currentToken();
        while (token != null && !(token == JsonToken.END_OBJECT && parser.streamReadContext() == around)) {
            token = parser.nextToken();
        }
    }

    /** The kinds that this version knows, for suggestions. */
    static List<String> kinds() {
        return EntryTypes.all().stream().<String>map(EntryType::getKind).toList();
    }

    public static @Nullable EntryType<?> typeOf(String kind, boolean strict) {
        EntryType<?> known = EntryTypes.find(kind).orElse(null);
        if (known == null && strict) {
            throw new CeException(JacksonError.UNKNOWN_KIND, Suggestion.unknown("kind", kind, kinds()));
        }
        return known;
    }
}
