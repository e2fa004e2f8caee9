package org.customizedemployment.jackson.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.Effect;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.jackson.problem.JacksonError;
import org.customizedemployment.jackson.problem.JsonProblemException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a case file. The same version of an entry twice is an error always, a reference to nothing if strict. */
public final class CaseFileDeserializer extends StdDeserializer<CaseFile> {
    private static final String[] MEMBERS = {
        "id", "process", "focus", "lastRecorded", "coverage", "retired", "erased", "entries"
    };

    private final boolean strict;

    public CaseFileDeserializer(boolean strict) {
        super(CaseFile.class);
        this.strict = strict;
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    /** An entry and where it was read. */
    private record Placed(Entry entry, String pointer, TokenStreamLocation at) {}

    /** A kind and how complete it is. */
    private record Declared(EntryType<?> type, Coverage coverage) {}

    @Override
    public CaseFile deserialize(JsonParser parser, DeserializationContext context) {
        Members members = new Members(parser, context, strict, MEMBERS);
        CaseId id = null;
        ProcessPin process = null;
        PhaseId focus = null;
        LocalDate lastRecorded = null;
        List<Declared> coverage = List.of();
        List<EntryRef> retired = List.of();
        List<Effect.Erased.Mark> erased = List.of();
        List<Placed> entries = List.of();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "id" -> id = members.read(CaseId.class);
                case "process" -> process = members.read(ProcessPin.class);
                case "focus" -> focus = members.read(PhaseId.class);
                case "lastRecorded" -> lastRecorded = members.read(LocalDate.class);
                case "coverage" -> coverage = coverage(parser, context);
                case "retired" -> retired = retired(parser, context);
                case "erased" -> erased = erased(parser);
                default -> entries = entries(members);
            }
        }
        CaseFileBuilder builder = CaseFile.builder(Members.required(id, "a case", "id"));
        standing(builder, process, focus, lastRecorded);
        coverage.forEach(declared -> builder.coverage(declared.type(), declared.coverage()));
        retired.forEach(builder::retire);
        erased.forEach(one -> builder.erase(one.id(), EntryTypes.orUnknown(one.kind())));
        entries.forEach(placed -> add(builder, placed));
        if (strict) {
            entries.forEach(placed -> checkReferences(builder, placed));
        }
        return builder.unknownMembers(members.unknown()).build();
    }

    private static void standing(
            CaseFileBuilder builder,
            @Nullable ProcessPin process,
            @Nullable PhaseId focus,
            @Nullable LocalDate lastRecorded) {
        if (process != null && focus != null) {
            builder.focus(process, focus);
        } else if (process != null || focus != null) {
            throw new CeException(
                    JacksonError.MISSING_MEMBER,
                    "a case with '" + (process != null ? "process" : "focus") + "' but without '"
                            + (process != null ? "focus" : "process") + "'");
        }
        if (lastRecorded != null) {
            builder.recordedOn(lastRecorded);
        }
    }

    private List<Declared> coverage(JsonParser parser, DeserializationContext context) {
        if (!parser.isExpectedStartObjectToken()) {
            throw WrongType.expected("an object with a coverage for each kind", parser);
        }
        List<Declared> coverage = new ArrayList<>();
        for (String kind = parser.nextName(); kind != null; kind = parser.nextName()) {
            EntryType<?> known = EntryDeserializer.typeOf(kind, strict);
            EntryType<?> type = known != null ? known : EntryTypes.orUnknown(kind);
            parser.nextToken();
            coverage.add(new Declared(type, context.readValue(parser, Coverage.class)));
        }
        return coverage;
    }

    private static List<EntryRef> retired(JsonParser parser, DeserializationContext context) {
        if (!parser.isExpectedStartObjectToken()) {
            throw WrongType.expected("an object with the last version of each retired entry", parser);
        }
        List<EntryRef> retired = new ArrayList<>();
        for (String id = parser.nextName(); id != null; id = parser.nextName()) {
            if (parser.nextToken() != JsonToken.VALUE_NUMBER_INT) {
                throw WrongType.expected("a version, which is a whole number", parser);
            }
            retired.add(new EntryRef(EntryId.of(id), context.readValue(parser, Integer.class)));
        }
        return retired;
    }

    private static List<Effect.Erased.Mark> erased(JsonParser parser) {
        if (!parser.isExpectedStartObjectToken()) {
            throw WrongType.expected("an object with the kind of each erased entry", parser);
        }
        List<Effect.Erased.Mark> erased = new ArrayList<>();
        for (String id = parser.nextName(); id != null; id = parser.nextName()) {
            if (parser.nextToken() != JsonToken.VALUE_STRING) {
                throw WrongType.expected("the word of a kind", parser);
            }
            erased.add(new Effect.Erased.Mark(EntryId.of(id), parser.getString()));
        }
        return erased;
    }

    private static List<Placed> entries(Members members) {
        JsonParser parser = members.parser();
        if (!parser.isExpectedStartArrayToken()) {
            throw WrongType.expected("a list of entries", parser);
        }
        List<Placed> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            TokenStreamLocation at = parser.currentTokenLocation();
            String pointer = ProblemReport.pointer(parser);
            if (parser.currentToken() == JsonToken.VALUE_NULL) {
                throw WrongType.expected("an entry, which is an object", parser);
            }
            entries.add(new Placed(members.read(Entry.class), pointer, at));
        }
        return entries;
    }

    private static void add(CaseFileBuilder builder, Placed placed) {
        if (builder.contains(placed.entry().toRef())) {
            throw problem(
                    CoreError.DUPLICATE_ENTRY,
                    placed,
                    "/header/id",
                    "a second entry '" + placed.entry().id() + "' in version "
                            + placed.entry().getHeader().version());
        }
        builder.add(placed.entry());
    }

    private static void checkReferences(CaseFileBuilder builder, Placed placed) {
        for (EntryPointer pointer : placed.entry().allPointers()) {
            Optional<String> kind = builder.typeOf(pointer.id()).map(EntryType::getKind);
            if (kind.filter(pointer::mayLeadTo).isEmpty()) {
                String problem = kind.map(one -> "a " + one + ", not a " + pointer.kind())
                        .orElse("not in the case");
                throw problem(
                        CoreError.UNKNOWN_REFERENCE,
                        placed,
                        "",
                        "entry '" + placed.entry().id() + "' refers to '" + pointer.id() + "', which is " + problem);
            }
        }
    }

    private static JsonProblemException problem(CoreError code, Placed placed, String below, String what) {
        return new JsonProblemException(
                code,
                placed.pointer() + below,
                placed.at().getLineNr(),
                placed.at().getColumnNr(),
                what);
    }
}
