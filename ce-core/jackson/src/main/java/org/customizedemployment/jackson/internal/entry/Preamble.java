package org.customizedemployment.jackson.internal.entry;

import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.IdSyntax;
import org.customizedemployment.jackson.internal.ExactJson;
import org.customizedemployment.jackson.internal.Members;
import org.customizedemployment.jackson.internal.Suggestion;
import org.customizedemployment.jackson.internal.WrongType;
import org.customizedemployment.jackson.internal.scalar.Remembered;
import org.customizedemployment.jackson.problem.JacksonError;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.SerializedString;

/** Kind and format version of an entry, and whether they came first. Written so; stores that reorder members (a database's JSON column) may have moved them. */
record Preamble(String kind, int formatVersion, boolean first) {
    private static final int UNSEEN = 0;
    private static final int LONGEST_VERSION = 6;
    private static final SerializableString KIND = new SerializedString(Members.KIND);
    private static final SerializableString FORMAT_VERSION = new SerializedString(Members.FORMAT_VERSION);

    /** Reads them and leaves the parser at the name of the next member or at the end of the entry. */
    static Preamble read(
            EntryDeserializer.Source source,
            int start,
            TokenStreamContext around,
            Remembered remembered,
            boolean strict) {
        JsonParser parser = source.parser();
        String kind = null;
        int version = UNSEEN;
        // Compares bytes where they are, as these names come with each entry.
        if (parser.nextName(KIND)) {
            kind = kind(parser, remembered);
            if (parser.nextName(FORMAT_VERSION)) {
                version = version(parser);
                parser.nextToken();
            }
        }
        if (kind != null && version != UNSEEN) {
            return new Preamble(kind, version, true);
        }
        try {
            return scan(source, start, kind, remembered, strict);
        } catch (CeException | StreamReadException e) {
            // The place is the whole entry; or, if it is no JSON, the place where the document's own parser meets the
            // same fault.
            EntryDeserializer.toEnd(parser, around);
            throw e;
        }
    }

    private static Preamble scan(
            EntryDeserializer.Source source, int start, @Nullable String kind, Remembered remembered, boolean strict) {
        byte[] json = source.json();
        String found = kind;
        int version = UNSEEN;
        try (JsonParser ahead =
                ExactJson.WATCHFUL.createParser(ObjectReadContext.empty(), json, start, json.length - start)) {
            ahead.nextToken();
            for (String name = ahead.nextName(); name != null; name = ahead.nextName()) {
                if (name.equals(Members.KIND)) {
                    found = kind(ahead, remembered);
                } else if (name.equals(Members.FORMAT_VERSION)) {
                    version = version(ahead);
                } else {
                    ahead.nextToken();
                    ahead.skipChildren();
                }
            }
        }
        if (found == null) {
            throw new CeException(JacksonError.MISSING_MEMBER, "an entry without 'kind'");
        }
        if (version == UNSEEN && strict) {
            throw new CeException(
                    JacksonError.MISSING_MEMBER, "an entry of kind '" + found + "' without 'formatVersion'");
        }
        return new Preamble(found, version == UNSEEN ? 1 : version, false);
    }

    private static String kind(JsonParser parser, Remembered remembered) {
        if (parser.nextToken() != JsonToken.VALUE_STRING) {
            throw WrongType.expected("the word of a kind", parser);
        }
        String kind = remembered.text(parser);
        if (EntryTypes.find(kind).isEmpty()) {
            IdSyntax.check("entry kind", kind);
        }
        return kind;
    }

    private static int version(JsonParser parser) {
        if (parser.nextToken() != JsonToken.VALUE_NUMBER_INT) {
            throw WrongType.expected("a format version of 1 or more", parser);
        }
        // Longer ones may be no int.
        int version = parser.getStringLength() > LONGEST_VERSION ? UNSEEN : parser.getIntValue();
        if (version <= UNSEEN) {
            throw new CeException(JacksonError.WRONG_TYPE, "expected a format version of 1 to 999999");
        }
        return version;
    }

    /** For authors: what can't be read is a slip, not a newer version. */
    void checkKnown(@Nullable EntryType<?> type) {
        if (type == null) {
            throw new CeException(
                    JacksonError.UNKNOWN_KIND, Suggestion.unknown("kind", kind, EntryDeserializer.kinds()));
        }
        refuseIf(formatVersion > type.getFormatVersion(), type.getFormatVersion());
    }

    void refuseIf(boolean newer, int knownVersion) {
        if (newer) {
            throw new CeException(
                    JacksonError.UNKNOWN_KIND,
                    "kind '" + kind + "' in format version " + formatVersion + "; this version knows " + knownVersion);
        }
    }
}
