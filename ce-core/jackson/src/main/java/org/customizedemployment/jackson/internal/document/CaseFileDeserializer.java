package org.customizedemployment.jackson.internal.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.jackson.internal.ExactJson;
import org.customizedemployment.jackson.internal.Members;
import org.customizedemployment.jackson.internal.ProblemReport;
import org.customizedemployment.jackson.internal.Readers;
import org.customizedemployment.jackson.internal.WrongType;
import org.customizedemployment.jackson.internal.entry.EntryDeserializer;
import org.customizedemployment.jackson.internal.scalar.Dates;
import org.customizedemployment.jackson.problem.JacksonError;
import org.customizedemployment.jackson.problem.JsonProblemException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a case file. The same version of an entry twice is an error always, a reference to nothing if strict. */
public final class CaseFileDeserializer extends StdDeserializer<CaseFile> {
    private static final String[] MEMBERS = {
        "id", "process", "focus", "lastRecorded", "coverage", "retired", "erased", "erasedOn", "entries"
    };

    private static final Dates DAYS = new Dates();

    private final boolean strict;
    private final Readers readers = new Readers();
    private volatile @Nullable EntryDeserializer entryReader;

    public CaseFileDeserializer(boolean strict) {
        super(CaseFile.class);
        this.strict = strict;
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public void resolve(DeserializationContext context) {
        entryReader = (EntryDeserializer)
                (ValueDeserializer<?>) context.findRootValueDeserializer(context.constructType(Entry.class));
    }

    /** The entries and where they were read. */
    private record Placed(String pointer, List<Entry> entries, List<TokenStreamLocation> at) {
        static final Placed NONE = new Placed("", List.of(), List.of());

        JsonProblemException problem(CoreError code, int index, String below, String what) {
            TokenStreamLocation place = at.get(index);
            return new JsonProblemException(
                    code, pointer + "/" + index + below, place.getLineNr(), place.getColumnNr(), what);
        }
    }

    /** A kind and how complete it is. */
    private record Declared(EntryType<?> type, Coverage coverage) {}

    @Override
    public CaseFile deserialize(JsonParser parser, DeserializationContext context) {
        Members members = new Members(parser, context, strict, readers, MEMBERS);
        CaseId id = null;
        ProcessPin process = null;
        PhaseId focus = null;
        LocalDate lastRecorded = null;
        List<Declared> coverage = List.of();
        List<EntryRef> retired = List.of();
        Map<EntryId, String> erased = new LinkedHashMap<>();
        Map<EntryId, LocalDate> erasedOn = new LinkedHashMap<>();
        Placed entries = Placed.NONE;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "id" -> id = members.read(CaseId.class);
                case "process" -> process = members.read(ProcessPin.class);
                case "focus" -> focus = members.read(PhaseId.class);
                case "lastRecorded" -> lastRecorded = DAYS.deserialize(members.parser(), context);
                case "coverage" -> coverage = coverage(parser, context);
                case "retired" -> retired = retired(parser, context);
                case "erased" -> erased = erased(parser);
                case "erasedOn" -> erasedOn = erasedOn(parser, context);
                default -> entries = entries(members.parser(), context);
            }
        }
        CaseFileBuilder builder = CaseFile.builder(Members.required(id, "a case", "id"));
        standing(builder, process, focus, lastRecorded);
        coverage.forEach(declared -> builder.coverage(declared.type(), declared.coverage()));
        retired.forEach(builder::retire);
        Map<EntryId, LocalDate> days = erasedOn;
        erased.forEach((entry, kind) -> builder.erase(entry, EntryTypes.orUnknown(kind), days.get(entry)));
        for (int i = 0; i < entries.entries().size(); i++) {
            add(builder, entries, i);
        }
        for (int i = 0; strict && i < entries.entries().size(); i++) {
            checkReferences(builder, entries, i);
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
            if (coverage.stream().anyMatch(declared -> declared.type().equals(type))) {
                throw ExactJson.duplicate(kind);
            }
            coverage.add(new Declared(type, readers.read(parser, context, Coverage.class)));
        }
        return coverage;
    }

    private static List<EntryRef> retired(JsonParser parser, DeserializationContext context) {
        if (!parser.isExpectedStartObjectToken()) {
            throw WrongType.expected("an object with the last version of each retired entry", parser);
        }
        List<EntryRef> retired = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String id = parser.nextName(); id != null; id = parser.nextName()) {
            if (!names.add(id)) {
                throw ExactJson.duplicate(id);
            }
            if (parser.nextToken() != JsonToken.VALUE_NUMBER_INT) {
                throw WrongType.expected("a version, which is a whole number", parser);
            }
            retired.add(new EntryRef(EntryId.of(id), context.readValue(parser, Integer.class)));
        }
        return retired;
    }

    private static Map<EntryId, String> erased(JsonParser parser) {
        if (!parser.isExpectedStartObjectToken()) {
            throw WrongType.expected("an object with the kind of each erased entry", parser);
        }
        Map<EntryId, String> erased = new LinkedHashMap<>();
        for (String id = parser.nextName(); id != null; id = parser.nextName()) {
            if (parser.nextToken() != JsonToken.VALUE_STRING) {
                throw WrongType.expected("the word of a kind", parser);
            }
            if (erased.put(EntryId.of(id), parser.getString()) != null) {
                throw ExactJson.duplicate(id);
            }
        }
        return erased;
    }

    private static Map<EntryId, LocalDate> erasedOn(JsonParser parser, DeserializationContext context) {
        if (!parser.isExpectedStartObjectToken()) {
            throw WrongType.expected("an object with the day of each erased entry", parser);
        }
        Map<EntryId, LocalDate> days = new LinkedHashMap<>();
        for (String id = parser.nextName(); id != null; id = parser.nextName()) {
            parser.nextToken();
            if (days.put(EntryId.of(id), DAYS.deserialize(parser, context)) != null) {
                throw ExactJson.duplicate(id);
            }
        }
        return days;
    }

    private Placed entries(JsonParser parser, DeserializationContext context) {
        if (!parser.isExpectedStartArrayToken()) {
            throw WrongType.expected("a list of entries", parser);
        }
        EntryDeserializer reader = Objects.requireNonNull(entryReader, "not resolved");
        Placed placed = new Placed(ProblemReport.pointer(parser), new ArrayList<>(), new ArrayList<>());
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            TokenStreamLocation at = parser.currentTokenLocation();
            placed.at().add(at);
            placed.entries().add(reader.read(at, parser, context));
        }
        return placed;
    }

    private static void add(CaseFileBuilder builder, Placed placed, int index) {
        Entry entry = placed.entries().get(index);
        if (builder.contains(entry.id()) && builder.contains(entry.toRef())) {
            throw placed.problem(
                    CoreError.DUPLICATE_ENTRY,
                    index,
                    "/header/id",
                    "a second entry '" + entry.id() + "' in version "
                            + entry.getHeader().version());
        }
        builder.put(entry);
    }

    private static void checkReferences(CaseFileBuilder builder, Placed placed, int index) {
        Entry entry = placed.entries().get(index);
        for (EntryPointer pointer : entry.allPointers()) {
            Optional<String> kind = builder.typeOf(pointer.id()).map(EntryType::getKind);
            if (kind.filter(pointer::mayLeadTo).isEmpty()) {
                String problem = kind.map(one -> "a " + one + ", not a " + pointer.kind())
                        .orElse("not in the case");
                throw placed.problem(
                        CoreError.UNKNOWN_REFERENCE,
                        index,
                        "",
                        "entry '" + entry.id() + "' refers to '" + pointer.id() + "', which is " + problem);
            }
        }
    }
}
