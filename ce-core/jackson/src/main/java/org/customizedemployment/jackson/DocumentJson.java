package org.customizedemployment.jackson;

import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Replay;
import org.customizedemployment.jackson.internal.FirstDifference;
import org.customizedemployment.jackson.internal.Members;
import org.customizedemployment.jackson.internal.Readers;
import org.customizedemployment.jackson.internal.document.ReferencesJson;
import org.customizedemployment.jackson.problem.JacksonError;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Reads and writes {@link CaseDocument}. */
final class DocumentJson {
    private DocumentJson() {}

    /** Writes one. */
    static final class Serializer extends StdSerializer<CaseDocument> {
        Serializer() {
            super(CaseDocument.class);
        }

        @Override
        public void serialize(CaseDocument document, JsonGenerator to, SerializationContext context) {
            to.writeStartObject();
            to.writeStringProperty("format", CaseDocument.FORMAT);
            to.writeName("case");
            context.writeValue(to, document.caseFile());
            if (!document.journal().isEmpty()) {
                to.writeName("journal");
                to.writeStartArray();
                for (Change change : document.journal()) {
                    context.writeValue(to, change);
                }
                to.writeEndArray();
            }
            to.writeEndObject();
        }
    }

    /** Reads one, and follows the journal to see that it leads to the case. */
    static final class Deserializer extends StdDeserializer<CaseDocument> {
        private final Readers readers = new Readers();

        Deserializer() {
            super(CaseDocument.class);
        }

        @Override
        public boolean isCachable() {
            return true;
        }

        @Override
        public CaseDocument deserialize(JsonParser parser, DeserializationContext context) {
            Members members = new Members(parser, context, true, readers, "format", "case", "journal");
            String format = null;
            CaseFile caseFile = null;
            List<Change> journal = List.of();
            for (String name = members.next(); name != null; name = members.next()) {
                switch (name) {
                    case "format" -> {
                        format = members.read(String.class);
                        ReferencesJson.checkFormat(format, CaseDocument.FORMAT);
                    }
                    case "case" -> caseFile = members.read(CaseFile.class);
                    default -> journal = members.readList(Change.class);
                }
            }
            ReferencesJson.checkFormat(format, CaseDocument.FORMAT);
            CaseFile found = Members.required(caseFile, "a document", "case");
            if (!journal.isEmpty()) {
                follow(found, journal);
            }
            return new CaseDocument(found, journal);
        }

        private static void follow(CaseFile caseFile, List<Change> journal) {
            Replay replay = Replay.of(caseFile.getId());
            journal.forEach(replay::add);
            CaseFile replayed = replay.toCaseFile().withUnknownMembers(caseFile.getUnknownMembers());
            if (!replayed.equals(caseFile)) {
                CaseJson json = CaseJson.standard();
                throw new CeException(
                        JacksonError.JOURNAL_MISMATCH,
                        "the journal leads to another case of " + replayed.size() + " entries, this one has "
                                + caseFile.size() + "; they part at /case"
                                + FirstDifference.pointer(json.write(caseFile), json.write(replayed)));
            }
        }
    }
}
