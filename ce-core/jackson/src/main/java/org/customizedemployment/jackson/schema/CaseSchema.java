package org.customizedemployment.jackson.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.journal.Command;

/**
 * A JSON Schema (2020-12) of one of our documents, made from the value classes themselves. It describes what is written and what authors
 * should write: an optional member is left out rather than null. Whatever is written is valid; what is not valid is refused on reading or kept
 * as it came. Members that a case, an entry, a change or a decision may have from a newer version are allowed there, nested values have none.
 *
 * <pre>{@code
 * CaseSchema.find("entry-activity").orElseThrow().toJson(); // bytes of a schema document
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CaseSchema {
    private static final String ENTRY = "entry-";

    private final String name;
    private final Map<String, Object> root;

    private CaseSchema(String name, Map<String, Object> root) {
        this.name = name;
        this.root = root;
    }

    /**
     * All of them: case, command, command envelope, command file, decision, references, self-assessment, then each kind of entry in the order of
     * a case file.
     */
    public static List<CaseSchema> all() {
        List<CaseSchema> all = new ArrayList<>(List.of(
                caseDocument(),
                command(),
                commandEnvelope(),
                commandFile(),
                decision(),
                references(),
                selfAssessment()));
        EntryTypes.all().forEach(type -> all.add(entry(type)));
        return List.copyOf(all);
    }

    /** The one with that name; a kind of entry goes by {@code entry-} and its word, or by its word alone. */
    public static Optional<CaseSchema> find(String name) {
        return all().stream()
                .filter(one -> one.name.equals(name) || one.name.equals(ENTRY + name))
                .findFirst();
    }

    /** {@code ce-case/1}: a case, with or without its journal. */
    public static CaseSchema caseDocument() {
        Definitions definitions = new Definitions();
        return of("case", "A case and its journal", DocumentSchemas.caseDocument(definitions), definitions);
    }

    /** One entry of that kind, in the format version that this release writes. */
    public static CaseSchema entry(EntryType<?> type) {
        Definitions definitions = new Definitions();
        Map<String, Object> schema = definitions.entry(type);
        return of(ENTRY + type.getKind(), "An entry of kind " + type.getKind(), schema, definitions);
    }

    /** One command: what someone wants done to a case. */
    public static CaseSchema command() {
        Definitions definitions = new Definitions();
        return of("command", "A command", definitions.of(Command.class), definitions);
    }

    /** One command with who gave it and when, and which revision of the case they saw. */
    public static CaseSchema commandEnvelope() {
        Definitions definitions = new Definitions();
        return of(
                "command-envelope",
                "A command with who gave it and when",
                DocumentSchemas.envelope(definitions),
                definitions);
    }

    /** {@code ce-self-assessment/1}: what a specialist says of their own competencies. */
    public static CaseSchema selfAssessment() {
        Definitions definitions = new Definitions();
        return of("self-assessment", "A self-assessment", DocumentSchemas.selfAssessment(definitions), definitions);
    }

    /** Commands with who gave them and when, as a file. */
    public static CaseSchema commandFile() {
        Definitions definitions = new Definitions();
        return of(
                "commands", "Commands to be carried out in order", DocumentSchemas.commands(definitions), definitions);
    }

    /** {@code ce-decision/1}. */
    public static CaseSchema decision() {
        Definitions definitions = new Definitions();
        return of("decision", "A decision", definitions.of(Decision.class), definitions);
    }

    /** {@code ce-references/1}: what is known outside the case. */
    public static CaseSchema references() {
        Definitions definitions = new Definitions();
        return of("references", "References outside the case", DocumentSchemas.references(definitions), definitions);
    }

    private static CaseSchema of(String name, String title, Map<String, Object> schema, Definitions definitions) {
        Map<String, Object> root = Node.of("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "urn:customizedemployment:schema:" + name);
        root.put("title", title);
        root.putAll(schema);
        root.put("$defs", definitions.all());
        return new CaseSchema(name, root);
    }

    /** For example {@code entry-activity}; the file's name without {@code .json}. */
    public String getName() {
        return name;
    }

    /** The schema in UTF-8, indented by two spaces, with a line feed at the end; the same for the same release. */
    public byte[] toJson() {
        return Node.json(root);
    }

    @Override
    public String toString() {
        return name;
    }
}
