package org.customizedemployment.jackson;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.competency.SelfAssessment;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.strategy.offer.DesignSet;
import org.customizedemployment.jackson.internal.DocumentText;
import org.customizedemployment.jackson.internal.ExactJson;
import org.customizedemployment.jackson.internal.ProblemReport;
import org.customizedemployment.jackson.internal.ReferenceCheck;
import org.customizedemployment.jackson.internal.Texts;
import org.customizedemployment.jackson.internal.document.EffectsOnly;
import org.customizedemployment.jackson.internal.document.SelfAssessmentJson;
import org.customizedemployment.jackson.internal.entry.EntryDeserializer;
import org.customizedemployment.jackson.internal.line.Jackson;
import org.customizedemployment.jackson.internal.scalar.Dates;
import org.customizedemployment.jackson.internal.scalar.Remembered;
import org.customizedemployment.jackson.internal.scalar.RememberingReader;
import org.customizedemployment.jackson.problem.DanglingReference;
import org.customizedemployment.jackson.problem.JacksonError;
import org.customizedemployment.jackson.problem.JsonProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * Values to UTF-8 bytes and back. Canonical: equal values give equal bytes on every machine. Numbers never pass through floating point.
 * Safe for many threads.
 *
 * <p>{@link #standard()} is for stores: members, kinds and format versions that this version does not know are kept and written back as they
 * came. {@link #strict()} is for authors and the command line: they are errors with a suggestion, and so are references to nothing.
 *
 * <pre>{@code
 * CaseJson json = CaseJson.standard();
 * byte[] bytes = json.write(caseFile);
 * json.readCaseFile(bytes).equals(caseFile); // true
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CaseJson {
    private static final CaseJson STANDARD = new CaseJson(mapper(false), false);
    private static final CaseJson STRICT = new CaseJson(mapper(true), false);

    private final JsonMapper mapper;
    private final boolean indented;

    private CaseJson(JsonMapper mapper, boolean indented) {
        this.mapper = mapper;
        this.indented = indented;
    }

    /** Reads leniently and writes compactly. */
    public static CaseJson standard() {
        return STANDARD;
    }

    /** Reads strictly and writes compactly. */
    public static CaseJson strict() {
        return STRICT;
    }

    /** The same, writing for people: indented by two spaces, line feeds, one at the end. */
    public CaseJson pretty() {
        return new CaseJson(mapper, true);
    }

    public byte[] write(CaseFile caseFile) {
        return bytes(caseFile);
    }

    public byte[] write(Change change) {
        return bytes(change);
    }

    public byte[] write(Decision decision) {
        return bytes(decision);
    }

    public byte[] write(Entry entry) {
        return bytes(entry);
    }

    /** Entries as a list. */
    public byte[] writeEntries(List<Entry> entries) {
        return bytes(entries.toArray(new Entry[0]));
    }

    public byte[] write(References references) {
        return bytes(references);
    }

    public byte[] write(Command command) {
        return bytes(command);
    }

    public byte[] write(CaseDocument document) {
        return bytes(document);
    }

    /** With its format, {@code ce-self-assessment/1}; it belongs to the specialist and is no part of a case. */
    public byte[] write(SelfAssessment assessment) {
        return bytes(assessment);
    }

    /** Designs laid out side by side, each with its findings and its account; written only. */
    public byte[] write(DesignSet designs) {
        return bytes(designs);
    }

    /**
     * @throws JsonProblemException if it can't be read; so for all the others
     */
    public CaseFile readCaseFile(byte[] json) {
        return read(json, CaseFile.class);
    }

    public Change readChange(byte[] json) {
        return read(json, Change.class);
    }

    /** A change to be replayed, which takes its effects alone: without intent and decision, which are passed over whatever is in them. */
    public Change readEffects(byte[] json) {
        return read(json, EffectsOnly.class).change();
    }

    public Decision readDecision(byte[] json) {
        return read(json, Decision.class);
    }

    /** One entry of any kind. */
    public Entry readEntry(byte[] json) {
        return read(json, Entry.class);
    }

    /** A list of entries. */
    public List<Entry> readEntries(byte[] json) {
        return List.of(read(json, Entry[].class));
    }

    public References readReferences(byte[] json) {
        return read(json, References.class);
    }

    public Command readCommand(byte[] json) {
        return read(json, Command.class);
    }

    /** Written by a person, so read strictly by either: what is not known is an error with a suggestion. */
    public SelfAssessment readSelfAssessment(byte[] json) {
        return read(json, SelfAssessment.class);
    }

    /** A case with or without its journal; where it is there, it must lead to the case. */
    public CaseDocument readDocument(byte[] json) {
        return read(json, CaseDocument.class);
    }

    /** The references of a case to entries that it does not have: strict reading refuses them, lenient reading leaves them for this. */
    public static List<DanglingReference> danglingReferences(CaseFile caseFile) {
        return ReferenceCheck.dangling(caseFile);
    }

    private byte[] bytes(Object value) {
        if (!indented) {
            return Jackson.write(mapper.writer(), value);
        }
        byte[] bytes = Jackson.write(mapper.writer().with(layout()), value);
        byte[] ended = Arrays.copyOf(bytes, bytes.length + 1);
        ended[bytes.length] = '\n';
        return ended;
    }

    private <T> T read(byte[] json, Class<T> type) {
        DocumentText text = DocumentText.of(json);
        JsonParser parser = Jackson.parser(mapper, text.bytes());
        try {
            return whole(parser, text.bytes(), type);
        } catch (JacksonException | CeException | IllegalStateException | NumberFormatException e) {
            throw text.placed(ProblemReport.of(parser, e));
        } finally {
            Jackson.close(parser);
        }
    }

    private <T> T whole(JsonParser parser, byte[] text, Class<T> type) {
        if (parser.nextToken() == null) {
            throw new CeException(JacksonError.MALFORMED, "nothing in it");
        }
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            throw new CeException(JacksonError.WRONG_TYPE, "null instead of a document");
        }
        ObjectReader reader = mapper.readerFor(type)
                .withAttribute(EntryDeserializer.Source.class, new EntryDeserializer.Source(parser, text))
                .withAttribute(Remembered.class, Remembered.forDocument(text.length));
        T value = reader.readValue(parser);
        if (parser.nextToken() != null) {
            throw new CeException(JacksonError.TRAILING_CONTENT, "something follows the end of the document");
        }
        return value;
    }

    private static DefaultPrettyPrinter layout() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }

    @SuppressWarnings("unchecked") // as a reader that remembers values of any class gives objects
    private static Class<Object> as(Class<?> type) {
        return (Class<Object>) type;
    }

    private static JsonMapper mapper(boolean strict) {
        return Jackson.mapper(ExactJson.FACTORY)
                .addModule(new CaseJsonModule(strict))
                .addModule(SelfAssessmentJson.addTo(new SimpleModule("org.customizedemployment.jackson.own"))
                        .addDeserializer(as(String.class), new RememberingReader(String.class, new Texts()))
                        .addDeserializer(LocalDate.class, new Dates())
                        .addSerializer(new DocumentJson.Serializer())
                        .addDeserializer(EffectsOnly.class, new EffectsOnly.Deserializer())
                        .addDeserializer(CaseDocument.class, new DocumentJson.Deserializer()))
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES)
                .withCoercionConfigDefaults(config -> {
                    for (CoercionInputShape shape : CoercionInputShape.values()) {
                        if (shape != CoercionInputShape.EmptyArray) {
                            config.setCoercion(shape, CoercionAction.Fail);
                        }
                    }
                })
                // A whole number is a decimal too: 3 years.
                .withCoercionConfig(
                        LogicalType.Float,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.TryConvert))
                .build();
    }
}
