package org.customizedemployment.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.competency.CompetencyStatement;
import org.customizedemployment.core.competency.Rating;
import org.customizedemployment.core.competency.SelfAssessment;
import org.customizedemployment.core.competency.StatementRating;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.jackson.schema.CaseSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Our schemas, judged by a validator that is not ours. */
class CaseSchemaTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path QUICKSTART = Path.of("../../ce-examples/quickstart/case");
    private static final Path ONE_BY_ONE = Path.of("../../ce-examples/quickstart/existing-job");

    private final CaseJson json = CaseJson.standard();

    @Test
    void each_is_a_schema_and_there_is_one_for_each_kind() {
        assertThat(CaseSchema.all()).hasSize(EntryTypes.all().size() + 7);
        for (CaseSchema schema : CaseSchema.all()) {
            assertThat(Validator.problemsOf(schema)).as(schema.getName()).isEmpty();
            assertThat(CaseSchema.find(schema.getName()).orElseThrow().toJson()).isEqualTo(schema.toJson());
        }
        assertThat(CaseSchema.find("activity")).isPresent();
        assertThat(CaseSchema.find("hologram")).isEmpty();
    }

    @Property(tries = 30)
    void every_entry_that_is_written_is_valid(@ForAll long seed) {
        CaseFileBuilder builder = CaseFile.builder(CaseId.of("case-1"));
        for (Entry entry : Instances.arbitrary(seed).ofEveryKind()) {
            assertThat(Validator.problems("entry-" + entry.type().getKind(), json.write(entry)))
                    .as(entry.type().getKind())
                    .isEmpty();
            builder.put(entry);
        }
        assertThat(Validator.problems("case", json.write(CaseDocument.of(builder.build()))))
                .isEmpty();
    }

    @Test
    void every_command_effect_and_decision_that_is_written_is_valid() {
        for (Change change : Golden.changes("words")) {
            if (change.command() != null) {
                assertThat(Validator.problems("command", json.write(change.command())))
                        .as(change.command().getClass().getSimpleName())
                        .isEmpty();
            }
        }
        for (Decision decision : Golden.decisions("words")) {
            assertThat(Validator.problems("decision", json.write(decision))).isEmpty();
        }
        CaseDocument imported = new CaseDocument(Golden.caseFile("words"), List.of(Golden.imported("words")));
        assertThat(Validator.problems("case", json.write(imported))).isEmpty();
    }

    @Test
    void every_example_in_the_repository_is_valid() throws IOException {
        int seen = 0;
        for (Path file : files(GOLDEN)) {
            String name = file.getFileName().toString();
            String schema = name.startsWith("decision") ? "decision" : name.startsWith("import") ? "" : "case";
            if (!schema.isEmpty()) {
                assertThat(Validator.problems(schema, Files.readAllBytes(file)))
                        .as(name)
                        .isEmpty();
                seen++;
            }
        }
        for (Path file : files(QUICKSTART)) {
            String schema = file.endsWith("staff-credentials.json") ? "references" : "commands";
            assertThat(Validator.problems(schema, Files.readAllBytes(file)))
                    .as(file.toString())
                    .isEmpty();
            seen++;
        }
        for (Path file : files(ONE_BY_ONE)) {
            assertThat(Validator.problems(
                            file.endsWith("00-empty-case.json") ? "case" : "command-envelope",
                            Files.readAllBytes(file)))
                    .as(file.toString())
                    .isEmpty();
            seen++;
        }
        assertThat(seen).isGreaterThan(30);
    }

    @Test
    void every_self_assessment_that_is_written_is_valid() {
        List<StatementRating> ratings = new ArrayList<>();
        for (CompetencyStatement statement : CompetencyStatement.all()) {
            Rating rating = Rating.values()[ratings.size() % Rating.values().length];
            boolean more = ratings.size() % 2 == 0;
            ratings.add(new StatementRating(
                    statement, rating, more ? LocalDate.of(2026, 10, 30) : null, more ? "it took years" : null));
        }
        SelfAssessment mine = SelfAssessment.of(ActorId.of("me"), LocalDate.of(2026, 11, 2), ratings);
        assertThat(Validator.problems("self-assessment", json.write(mine))).isEmpty();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void what_a_newer_version_added_is_valid_where_it_is_kept() {
        String activity = text(json.write(activity()));
        assertThat(Validator.problems("activity", with(activity, "'mood':1.10")))
                .isEmpty();
        assertThat(Validator.problems(
                        "case", document("{'kind':'hologram','formatVersion':7,'header':{'id':'h','x':1},'y':2}")))
                .isEmpty();
        assertThat(Validator.problems(
                        "case", document("{'kind':'activity','formatVersion':2,'header':{'id':'h'},'title':5}")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "entry-activity | 'title':5",
                "entry-activity | 'component':''",
                "entry-activity | 'when':'noon'",
                "entry-activity | 'when':{'start':'2026-03-01T13:00[America/New_York]'}",
                "entry-activity | 'when':{'start':'2026-03-01T25:00[America/New_York]','end':'2026-03-01T14:00[America/New_York]'}",
                "entry-activity | 'when':{'start':'2026-03-01T13:00','end':'2026-03-01T14:00[America/New_York]'}",
                "entry-activity | 'staff':'me'",
                "entry-activity | 'staff':[5]",
                "entry-activity | 'formatVersion':2",
                "entry-activity | 'kind':'referral'",
                "entry-activity | 'header':{'version':1}",
                "entry-activity | 'header':{'id':'a','mood':1}",
                "entry-activity | 'header':{'id':'a','provenance':{'how':'gossip'}}",
                "entry-authorization | 'limit':-60",
                "entry-authorization | 'limit':1.5",
                "entry-authorization | 'writtenOn':'2026-13-01'",
                "entry-authorization | 'writtenOn':'03/01/2026'",
                "entry-employment | 'wage':'USD 12,50 per hour'",
                "entry-employment | 'wage':'USD 12.50 per moon'",
                "entry-work-task | 'primaryResponsibility':'unknwon'",
                "decision | 'format':'ce-decision/2'",
                "decision | 'kind':'guess'",
                "decision | 'outcome':'perhaps'"
            })
    void a_bad_document_is_not_valid(String schema, String member) {
        String good = good(schema);
        assertThat(Validator.problems(schema, good)).isEmpty();
        assertThat(Validator.problems(schema, with(good, member))).as(member).isNotEmpty();
        if (schema.startsWith("entry-")) {
            String inCase = "{'format':'ce-case/1','case':{'id':'c','entries':[" + with(good, member) + "]}}";
            boolean another = member.startsWith("'formatVersion'");
            assertThat(Validator.problems("case", inCase.replace('\'', '"')).isEmpty())
                    .as("a newer version in a case is kept as it is")
                    .isEqualTo(another);
        }
    }

    @Test
    void every_mandatory_attribute_of_every_kind_is_missed() {
        for (Entry entry : Instances.full("words").ofEveryKind()) {
            String schema = "entry-" + entry.type().getKind();
            String only = "{\"kind\":\"" + entry.type().getKind() + "\",\"formatVersion\":1,\"header\":{\"id\":\"e\"}}";
            List<String> mandatory =
                    MandatoryAttributesTest.mandatory(entry.type().getValueClass());
            List<String> problems = Validator.problems(schema, only);
            mandatory.forEach(name -> assertThat(problems).as(schema).anyMatch(one -> one.contains("'" + name + "'")));
            assertThat(problems).as(schema).hasSameSizeAs(mandatory);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "case | {'format':'ce-case/2','case':{'id':'c'}}",
                "case | {'case':{'id':'c'}}",
                "case | {'format':'ce-case/1','case':{}}",
                "case | {'format':'ce-case/1','case':{'id':'c','focus':'discovery'}}",
                "case | {'format':'ce-case/1','case':{'id':'c','retired':{'a':0}}}",
                "case | {'format':'ce-case/1','case':{'id':'c'},'journal':[{'revision':1}]}",
                "case | {'format':'ce-case/1','case':{'id':'c','coverage':{'activity':{'level':'whole'}}}}",
                "command | {'do':'mvoe','to':'discovery'}",
                "command | {'to':'discovery'}",
                "command | {'do':'move','to':'discovery','mood':1}",
                "command-envelope | {'by':'ana'}",
                "command-envelope | {'do':'move','to':'discovery'}",
                "command-envelope | {'seen':-1,'command':{'do':'open'}}",
                "command-envelope | {'byy':'ana','command':{'do':'open'}}",
                "command-envelope | {'recordedAt':'noon','command':{'do':'open'}}",
                "self-assessment | {'format':'ce-self-assessment/1','by':'me','on':'2026-11-02'}",
                "self-assessment | {'format':'ce-self-assessment/2','by':'me','on':'2026-11-02','ratings':[]}",
                "self-assessment | {'format':'ce-self-assessment/1','by':'me','on':'2026-11-02','ratings':[{'statement':'ICF-C3.K9'}]}",
                "self-assessment | {'format':'ce-self-assessment/1','by':'me','on':'2026-11-02','ratings':[{'statement':'ICF-C3.k9','rating':'gap'}]}",
                "self-assessment | {'format':'ce-self-assessment/1','by':'me','on':'2026-11-02','ratings':[{'statement':'ICF-C3.K9','rating':'good'}]}",
                "references | {'format':'ce-references/1'}"
            })
    void a_bad_document_of_another_sort_is_not_valid(String schema, String document) {
        assertThat(Validator.problems(schema, document.replace('\'', '"'))).isNotEmpty();
    }

    private String good(String schema) {
        if (schema.equals("decision")) {
            return text(json.write(Golden.decisions("words").get(0)));
        }
        EntryType<?> type = EntryTypes.find(schema.substring("entry-".length())).orElseThrow();
        return text(json.write(Instances.full("words").entry(type)));
    }

    private static Entry activity() {
        return Instances.full("words").entry(EntryTypes.find("activity").orElseThrow());
    }

    /** With that member instead of the one of its name, or besides. */
    private static String with(String object, String member) {
        String json = member.replace('\'', '"');
        JsonMapper mapper = new JsonMapper();
        ObjectNode node = (ObjectNode) mapper.readTree(object);
        node.setAll((ObjectNode) mapper.readTree("{" + json + "}"));
        return node.toString();
    }

    private static String document(String entry) {
        return ("{'format':'ce-case/1','case':{'id':'c','entries':[" + entry + "]}}").replace('\'', '"');
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void the_day_of_an_erasing_is_in_the_schema_and_is_a_day() {
        String file = "{\"format\":\"ce-case/1\",\"case\":{\"id\":\"c\",\"erased\":{\"e\":\"consent\"},"
                + "\"erasedOn\":{\"e\":\"%s\"}}}";
        assertThat(Validator.problems("case", file.formatted("2026-03-02"))).isEmpty();
        assertThat(Validator.problems("case", file.formatted("yesterday"))).isNotEmpty();
    }
}
