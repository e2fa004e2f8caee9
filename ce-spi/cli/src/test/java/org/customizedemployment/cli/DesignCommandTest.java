package org.customizedemployment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.cli.design.DesignFiles;
import org.customizedemployment.cli.input.InputFiles;
import org.customizedemployment.cli.option.LanguageOptions;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.jackson.CaseJson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code ce design} on the published cases, on designs that someone typed in, and on what is no input. */
@Tag("SEM-28")
@Tag("SEM-29")
class DesignCommandTest {
    private static final Path CASES = Path.of("../../ce-examples/quickstart/designs");
    private static final String SALON = "dog-grooming-salon";
    private static final String DEALER = "parts-runner";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "dog-grooming-salon, 0",
        "fashion, 0",
        "parts-runner, 1",
        "large-retailer, 0",
        "recycling-sorter, 0",
        "engines, 0"
    })
    void every_published_case_reads_well_in_both_languages_at_any_usual_width(String name, int exit) {
        for (String language : List.of("en", "es")) {
            for (int width : List.of(60, 80, 120)) {
                Run run = design(name, "--lang", language, "--width", Integer.toString(width));
                assertThat(run.exit()).as(run.err()).isEqualTo(exit);
                assertThat(run.out().lines())
                        .allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                                .as(line)
                                .isLessThanOrEqualTo(width));
                assertThat(run.out()).doesNotContain("[ce.", "[strategy.", "[design.", "{", "}");
            }
        }
    }

    @Test
    @Tag("ASERT-S1")
    @Tag("ICF-T20")
    void designs_stand_side_by_side_with_all_that_explains_them() {
        Run run = design(SALON, "--minimum", "USD 16.35 per hour", "--prevailing", "USD 17.00 per hour");
        assertThat(run.out())
                .contains("Kind: Task reassignment and job creation")
                .containsPattern("14 h 30 min +4 +\\$246\\.50")
                .contains("Known as: design-1")
                .contains("Does it and", "12 h [2–4]")
                .contains("at least $17.00 per hour")
                .contains("gets back 9 h a week for: Cutting and finishing")
                .contains("$24.00 per hour = $216.00")
                .contains("Questions for the employer")
                .contains("Tasks that are not in it, and why")
                .contains("the best within the model");
    }

    @Test
    void what_has_no_design_says_what_stands_against_it_and_ends_with_1() {
        Run run = design(DEALER, "--strategy", "carving");
        assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out())
                .contains("Job carving, starting from Parts counter")
                .contains("It must not have: rough talk")
                .doesNotContain("eassignment");
    }

    @Test
    void a_strategy_that_has_nothing_to_work_with_says_so() {
        Run run = design(SALON, "--strategy", "self-employment");
        assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("None of the strategies");
    }

    @Test
    @Tag("ASERT-S4")
    void a_business_comes_with_its_first_year() {
        Run run = design("recycling-sorter", "--strategy", "self-employment", "--width", "60");
        assertThat(run.out())
                .contains("From month 1 on")
                .contains("12 ")
                .containsPattern("(?m)^Start +\\$550\\.00 \\[2\\] +\\$50\\.00 \\[2\\]$")
                .containsPattern("(?m)^In all \\[2\\] +\\d.*\\$")
                .contains("Least cash: $50.00, at the start")
                .contains("Result of the year: $7,010.00");
    }

    @Test
    void as_json_each_design_is_an_entry_with_a_decision_like_any_other() {
        JsonNode page = JsonMapper.shared().readTree(design(SALON, "--json").out());
        assertThat(page.get("format").asString()).isEqualTo("ce-designs/1");
        JsonNode one = page.get("designs").get(0);
        JobDesign design = (JobDesign) CaseJson.strict().readEntry(bytes(one.get("design")));
        assertThat(CaseJson.strict().readDecision(bytes(one.get("decision"))).getSubject())
                .isEqualTo(design.toRef().toString());
        assertThat(one.get("bestOf").get("objective").asString()).isEqualTo("best-fit");
        assertThat(one.get("bestOf").get("status").asString()).isEqualTo("optimal");
        assertThat(one.get("job").get("questions")).isNotEmpty();
        assertThat(page.get("conflicts").get(0).get("irreducible").asBoolean()).isTrue();
    }

    @Test
    void a_design_that_was_laid_out_passes_when_it_is_typed_in() {
        JsonNode page = JsonMapper.shared().readTree(design(SALON, "--json").out());
        Path typedIn = CaseFixture.write(
                folder.resolve("design.json"),
                page.get("designs").get(0).get("design").toString());
        Run run = check(SALON, typedIn);
        assertThat(run.exit()).as(run.out()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).contains("What holds").doesNotContain("What stands against it");
    }

    @Test
    @Tag("ODEP-P2")
    void a_typed_in_design_says_what_breaks_it_and_what_to_look_at() {
        Run run = check(DEALER, CASES.resolve(DEALER).resolve("workplace.json"));
        assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out())
                .contains("What stands against it")
                .contains("rough talk")
                .contains("All 3 tasks are done alone")
                .contains("None of the 3 tasks is liked");
    }

    @Test
    void a_checked_design_as_json_is_an_array_of_decisions_as_of_any_check() {
        Path workplace = CASES.resolve(DEALER).resolve("workplace.json");
        Run run = Run.ce("design", profile(DEALER), workplace.toString(), "--check", workplace.toString(), "--json");
        assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
        String one = run.out().strip();
        assertThat(CaseJson.standard()
                        .readDecision(one.substring(1, one.length() - 1).getBytes(StandardCharsets.UTF_8))
                        .getSubject())
                .isEqualTo("design-as-published#1");
    }

    @Test
    void a_task_that_is_not_there_breaks_a_design_and_is_no_error() {
        Path typedIn = CaseFixture.write(
                folder.resolve("design.json"),
                "{\"kind\": \"job-design\", \"formatVersion\": 1, \"header\": {\"id\": \"mine\"}, \"employer\":"
                        + " \"employer-1\", \"strategies\": [\"carving\"], \"jobTitle\": \"Helper\", \"tasks\":"
                        + " [{\"task\": \"task-99\", \"weekly\": 60, \"remainder\": {\"kind\": \"none-left\"}}]}");
        Run run = check(SALON, typedIn);
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("task-99").contains("not a task of this workplace");
    }

    @Test
    void profile_and_workplace_may_be_one_file() {
        Path both = CaseFixture.write(
                folder.resolve("both.json"),
                new String(
                        CaseJson.standard()
                                .write(DesignFiles.together(List.of(
                                        DesignFiles.read(
                                                path(SALON, "profile"),
                                                new java.io.PrintWriter(System.err),
                                                new LanguageOptions().messages()),
                                        DesignFiles.read(
                                                path(SALON, "workplace"),
                                                new java.io.PrintWriter(System.err),
                                                new LanguageOptions().messages())))),
                        StandardCharsets.UTF_8));
        String document = "{\"format\": \"ce-case/1\", \"case\": " + read(both) + "}";
        CaseFixture.write(both, document);
        Run run = Run.ce("design", both.toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).contains("There is 1 design.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--strategy", "--priority", "--lang", "--width", "--at"})
    void a_wrong_choice_is_named_with_what_there_is(String option) {
        Run run = design(SALON, option, "nonsense");
        assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("ce: ").contains("nonsense").doesNotContain("at org.");
    }

    @Test
    void a_rate_that_is_none_is_said_to_be_none() {
        assertThat(design(SALON, "--minimum", "16 dollars").err())
                .contains("--minimum")
                .contains("USD 35.00 per hour");
    }

    @Test
    void files_the_wrong_way_round_are_noticed() {
        Run run = Run.ce(
                "design",
                path(SALON, "workplace").toString(),
                path(SALON, "profile").toString());
        assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("CE-CLI-014").contains("workplace.json");
    }

    @Test
    void a_workplace_without_an_employer_is_noticed() {
        Run run = Run.ce("design", profile(SALON), profile("fashion"));
        assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("CE-CLI-017").contains("there is no employer and no market study");
    }

    @Test
    void one_id_may_not_mean_two_things() {
        Path other = CaseFixture.write(
                folder.resolve("workplace.json"),
                "{\"format\": \"ce-case/1\", \"case\": {\"id\": \"w\", \"entries\": [{\"kind\": \"employer\","
                        + " \"formatVersion\": 1, \"header\": {\"id\": \"person-1\"}, \"name\": \"Salon\","
                        + " \"business\": \"Dogs\"}]}}");
        Run run = Run.ce("design", profile(SALON), other.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("CE-CLI-016").contains("person-1");
    }

    @Test
    void an_entry_that_is_no_design_is_not_judged() {
        Path entry = CaseFixture.write(
                folder.resolve("design.json"),
                "{\"kind\": \"employer\", \"formatVersion\": 1, \"header\": {\"id\": \"e\"}, \"name\": \"Salon\","
                        + " \"business\": \"Dogs\"}");
        Run run = check(SALON, entry);
        assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("CE-CLI-015").contains("employer is not a design");
        assertThat(check(SALON, path(SALON, "profile")).err()).contains("CE-CLI-015");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"kind\": 7}",
                "{\"kind\": \"job-design\"}",
                "{\"format\": \"ce-case/9\"}",
                "{\"kind\": \"job-design\", \"formatVersion\": 1, \"header\": {\"id\": \"d\"}, \"surprise\": 1}"
            })
    void a_file_that_is_no_design_is_said_to_be_none(String text) {
        Run run = check(SALON, CaseFixture.write(folder.resolve("design.json"), text));
        assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("ce: ").contains("design.json").doesNotContain("unexpected");
    }

    @Test
    void a_hostile_file_is_refused_and_steers_no_terminal() {
        Run deep = check(SALON, CaseFixture.write(folder.resolve("design.json"), "[".repeat(200_000)));
        assertThat(deep.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(deep.err()).doesNotContain("unexpected");
        String design = "{\"kind\": \"job-design\", \"formatVersion\": 1, \"header\": {\"id\": \"d\"}, \"employer\":"
                + " \"employer-1\", \"strategies\": [], \"jobTitle\": \"\\u001b[31mred\\u202e\"}";
        Run escape = check(SALON, CaseFixture.write(folder.resolve("design.json"), design));
        assertThat(escape.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(escape.out()).doesNotContain("\u001b", "\u202e").contains("red");
    }

    @Test
    void nothing_given_is_said() {
        assertThat(Run.ce("design").err()).contains("CE-CLI-014 no file was given");
        assertThat(Run.ce("design", folder.resolve("none.json").toString()).err())
                .contains("CE-CLI-001");
        assertThat(Run.ce("design", "--help").out()).contains("--strategy").contains("People choose");
    }

    @Test
    void places_to_correct_stand_a_line_each_with_one_remedy() throws IOException {
        String blank = Files.readString(path(SALON, "profile")).replace("Wants to be around dogs.", " ");
        Run run = Run.ce(
                "design",
                CaseFixture.write(folder.resolve("profile.json"), blank).toString());
        assertThat(run.err()).contains("profile.json: 1 place\n").endsWith("; correct each place that is named\n");
        assertThat(run.err().lines()).hasSize(2);
    }

    private static Run design(String name, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("design", profile(name), path(name, "workplace").toString()));
        arguments.addAll(List.of(more));
        return Run.ce(arguments.toArray(new String[0]));
    }

    private static Run check(String name, Path design) {
        return design(name, "--check", design.toString());
    }

    private static String profile(String name) {
        return path(name, "profile").toString();
    }

    private static Path path(String name, String part) {
        return CASES.resolve(name).resolve(part + ".json");
    }

    private static byte[] bytes(JsonNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String read(Path path) {
        return new String(InputFiles.read(path), StandardCharsets.UTF_8);
    }
}
