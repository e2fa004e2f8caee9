package org.customizedemployment.jackson.schema;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.competency.CompetencyStatement;
import org.customizedemployment.core.competency.Rating;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.Effect;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.core.reference.ProviderContract;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.reference.StaffTime;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.jackson.internal.document.ReferencesJson;
import org.customizedemployment.jackson.internal.document.SelfAssessmentJson;

/**
 * The schemas of what is read by hand: the document, the case in it, lines of the journal, references, commands with who gave them, alone and
 * in files of many, self-assessments.
 */
final class DocumentSchemas {
    private DocumentSchemas() {}

    static Map<String, Object> caseDocument(Definitions definitions) {
        Map<String, Object> members = Node.of("format", Node.constant(CaseDocument.FORMAT));
        members.put("case", definitions.of(CaseFile.class));
        members.put("journal", Node.list(change(definitions)));
        return Node.closed(members, "format", "case");
    }

    static Map<String, Object> caseFile(Definitions definitions) {
        Map<String, Object> members = Node.of("id", definitions.of(CaseId.class));
        members.put("process", definitions.of(ProcessPin.class));
        members.put("focus", definitions.of(PhaseId.class));
        members.put("lastRecorded", definitions.of(LocalDate.class));
        members.put("coverage", byName(definitions.of(Coverage.class)));
        members.put("retired", byName(Node.atLeast(1)));
        members.put("erased", byName(Texts.id()));
        members.put("erasedOn", byName(definitions.of(LocalDate.class)));
        members.put("entries", Node.list(definitions.of(Entry.class)));
        Map<String, Object> file = Node.open(members, "id");
        Map<String, Object> both = Node.of("process", List.of("focus"));
        both.put("focus", List.of("process"));
        file.put("dependentRequired", both);
        return file;
    }

    static Map<String, Object> change(Definitions definitions) {
        Map<String, Object> members = Node.of("revision", Node.atLeast(0));
        members.put("commandId", definitions.of(CommandId.class));
        members.put("recordedAt", definitions.of(PlaceTime.class));
        members.put("by", definitions.of(ActorId.class));
        members.put("effectiveOn", definitions.of(LocalDate.class));
        members.put("command", definitions.of(Command.class));
        members.put("effects", Node.list(definitions.of(Effect.class)));
        members.put("decision", definitions.of(Decision.class));
        return Node.open(members, "revision", "commandId", "recordedAt", "by");
    }

    static Map<String, Object> references(Definitions definitions) {
        Map<String, Object> members = Node.of("format", Node.constant(ReferencesJson.FORMAT));
        members.put("id", Node.type("string"));
        members.put("digest", definitions.of(Digest.class));
        members.put("credentials", Node.list(definitions.of(StaffCredential.class)));
        members.put("contracts", Node.list(definitions.of(ProviderContract.class)));
        members.put("otherTimes", Node.list(definitions.of(StaffTime.class)));
        return Node.closed(members, "format", "id");
    }

    static Map<String, Object> commands(Definitions definitions) {
        Map<String, Object> one = Node.of("id", definitions.of(CommandId.class));
        one.put("recordedAt", definitions.of(PlaceTime.class));
        one.put("by", definitions.of(ActorId.class));
        one.put("command", definitions.of(Command.class));
        Map<String, Object> members = Node.of("note", Node.type("string"));
        members.put("commands", Node.list(Node.open(one, "command")));
        return Node.open(members, "commands");
    }

    /** Unlike in a file of many, nothing besides: whoever writes one by hand is told of a slip. */
    static Map<String, Object> envelope(Definitions definitions) {
        Map<String, Object> members = Node.of("note", Node.type("string"));
        members.put("id", definitions.of(CommandId.class));
        members.put("by", definitions.of(ActorId.class));
        members.put("recordedAt", definitions.of(PlaceTime.class));
        members.put("seen", Node.atLeast(0));
        members.put("command", definitions.of(Command.class));
        return Node.closed(members, "command");
    }

    static Map<String, Object> selfAssessment(Definitions definitions) {
        Map<String, Object> rating = Node.of(
                "statement",
                Node.of(
                        "enum",
                        CompetencyStatement.all().stream()
                                .map(CompetencyStatement::getId)
                                .toList()));
        rating.put("rating", definitions.of(Rating.class));
        rating.put("on", definitions.of(LocalDate.class));
        rating.put("words", Node.type("string"));
        Map<String, Object> members = Node.of("format", Node.constant(SelfAssessmentJson.FORMAT));
        members.put("by", definitions.of(ActorId.class));
        members.put("on", definitions.of(LocalDate.class));
        members.put("ratings", Node.list(Node.closed(rating, "statement", "rating")));
        return Node.closed(members, "format", "by", "on", "ratings");
    }

    private static Map<String, Object> byName(Map<String, Object> each) {
        Map<String, Object> node = Node.type("object");
        node.put("propertyNames", Texts.id());
        node.put("additionalProperties", each);
        return node;
    }
}
