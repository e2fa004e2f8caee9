package org.customizedemployment.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.customizedemployment.cli.CeCommand;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.disclosure.Consents;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.TaskId;
import org.customizedemployment.core.journal.CaseHistory;
import org.customizedemployment.core.journal.FieldValue;
import org.customizedemployment.core.journal.Replay;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.practice.PracticeTask;
import org.customizedemployment.core.practice.TaskOverview;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.service.ProviderAssignment;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.jackson.CaseJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The walk in {@code existing-job/README.md}, line by line as it stands there, and what came of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExistingJobTest {
    private static final Path EXAMPLE = Path.of("existing-job");
    private static final EntryId EMPLOYMENT = EntryId.of("employment-1");
    private static final EntryId AGREEMENT = EntryId.of("agreement-1");
    private static final EntryId NOTE = EntryId.of("activity-2");
    private static final String ERASED = "surgery";

    private final List<Answer> looks = new ArrayList<>();
    private Path folder = Path.of("");
    private CaseDocument document = CaseDocument.of(CaseFile.empty(org.customizedemployment.core.id.CaseId.of("none")));
    private String beforeErasing = "";

    private record Answer(String line, int exit, String out) {}

    @BeforeAll
    void walk(@TempDir Path shared) throws IOException {
        folder = Files.createDirectory(shared.resolve("walk"));
        try (Stream<Path> files = Files.list(EXAMPLE)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Files.copy(folder.resolve("00-empty-case.json"), folder.resolve("case.json"));
        for (String line : lines()) {
            if (line.contains("note-erased")) {
                beforeErasing = Files.readString(folder.resolve("case.json"));
            }
            Answer answer = run(line);
            if (line.startsWith("ce apply")) {
                assertThat(answer.exit()).as(line + "\n" + answer.out()).isZero();
            } else {
                assertThat(answer.exit()).as(line + "\n" + answer.out()).isLessThan(2);
                looks.add(answer);
            }
        }
        document = CaseJson.strict().readDocument(Files.readAllBytes(folder.resolve("case.json")));
    }

    @Test
    void every_command_of_the_folder_is_in_the_walk_and_in_the_journal() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLE)) {
            List<String> commands = files.map(one -> one.getFileName().toString())
                    .filter(one -> one.matches("[0-9]+-.*\\.json") && !one.startsWith("00"))
                    .sorted()
                    .toList();
            assertThat(lines().stream().filter(one -> one.startsWith("ce apply")))
                    .hasSameSizeAs(commands)
                    .allSatisfy(line -> assertThat(commands).anyMatch(line::contains));
            assertThat(document.journal()).hasSameSizeAs(commands);
        }
    }

    @Test
    void folding_the_journal_gives_the_case() {
        Replay replay = Replay.of(document.caseFile().getId());
        document.journal().forEach(replay::add);
        assertThat(replay.toCaseFile()).isEqualTo(document.caseFile());
    }

    @Test
    @Tag("SEM-1")
    void the_focus_went_back_to_discovery_and_on_again() {
        assertThat(document.caseFile().getFocus()).contains(PhaseId.of("post-placement-support"));
        CaseHistory history = CaseHistory.of(document.caseFile().getId(), document.journal());
        assertThat(history.asOfRevision(6).getFocus()).contains(PhaseId.of("discovery"));
    }

    @Test
    @Tag("SEM-6")
    void a_case_that_starts_from_a_job_says_that_the_right_to_accommodation_stays() {
        assertThat(look("ce show case.json").replaceAll("\\s+", " "))
                .contains("never replaces the right to a reasonable accommodation")
                .contains("SEM-6");
    }

    @Test
    @Tag("SEM-6")
    void each_renegotiation_says_who_began_it_and_the_old_terms_stay_true_before() {
        List<FieldValue<Minutes>> weekly = history().field(Agreement.TYPE, AGREEMENT, Agreement::getWeekly).stream()
                .filter(one -> one.recordedUntil() == null)
                .toList();
        assertThat(weekly).extracting(FieldValue::value).containsExactly(min(1200), min(1200), min(900));
        assertThat(weekly)
                .extracting(one -> one.effective().from())
                .containsExactly(day("2025-06-10"), day("2026-03-09"), day("2026-06-01"));
        assertThat(document.caseFile().versions(AGREEMENT))
                .extracting(one -> ((Agreement) one).getBegunBy().name())
                .containsExactly("EMPLOYER", "JOB_SEEKER", "EMPLOYER");
        assertThat(look("ce show case.json --kind agreement --as-of 2026-04-01"))
                .contains("agreement-1#2")
                .doesNotContain("agreement-1#3");
    }

    @Test
    void a_corrected_date_left_the_case_and_stays_in_its_history() {
        List<FieldValue<LocalDate>> started = history().field(Employment.TYPE, EMPLOYMENT, Employment::getStartedOn);
        assertThat(started.stream().filter(one -> one.recordedUntil() == null))
                .extracting(FieldValue::value)
                .containsOnly(day("2025-06-01"));
        assertThat(started.stream().filter(one -> one.recordedUntil() != null))
                .extracting(FieldValue::value)
                .contains(day("2025-06-10"));
        assertThat(look("ce history case.json --entry employment-1 --field startedOn"))
                .contains("June 10, 2025")
                .contains("June 1, 2025");
        assertThat(look("ce show case.json --as-recorded-at 2026-03-10T09:00[America/New_York] --entry employment-1"))
                .contains("June 10, 2025")
                .doesNotContain("June 1, 2025");
    }

    @Test
    void wage_and_hours_are_there_on_both_axes() {
        assertThat(history().field(Employment.TYPE, EMPLOYMENT, Employment::getWage).stream()
                        .filter(one -> one.recordedUntil() == null)
                        .map(one -> one.value() + " " + one.effective().from()))
                .containsExactly(
                        "USD 16.50 per hour 2025-06-01",
                        "USD 17.25 per hour 2026-03-09",
                        "USD 17.25 per hour 2026-06-01");
        assertThat(look("ce history case.json --entry employment-1 --field wage"))
                .contains("16.50")
                .contains("17.25");
    }

    @Test
    @Tag("FED-RET-1")
    void what_was_erased_is_in_no_byte_and_that_it_was_is_said() throws IOException {
        assertThat(beforeErasing).contains(ERASED);
        assertThat(Files.readString(folder.resolve("case.json"))).doesNotContain(ERASED);
        assertThat(document.caseFile().erased()).containsKey(NOTE);
        assertThat(looks).allSatisfy(one -> assertThat(one.out()).doesNotContain(ERASED));
        assertThat(look("ce history case.json --entry activity-2"))
                .contains("Erased")
                .contains("sha256:");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(one -> one.getFileName().toString())).noneMatch(one -> one.endsWith(".part"));
        }
    }

    @Test
    @Tag("SEM-8")
    void the_new_provider_comes_by_choice_with_a_release_of_its_own() {
        List<ProviderAssignment> on15June =
                document.caseFile().asOf(day("2026-06-15")).entries(ProviderAssignment.TYPE);
        assertThat(on15June).extracting(one -> one.getProvider().value()).containsExactly("provider-two");
        assertThat(on15June.get(0).getRelease()).contains(EntryId.of("release-1"));
        assertThat(on15June.get(0).getPrevious()).contains(EntryId.of("assignment-1"));
    }

    @Test
    @Tag("SEM-8")
    void without_the_release_the_new_provider_sees_nothing_that_the_first_one_learned() {
        assertThat(seenByNewProvider("2026-06-14")).isEmpty();
        assertThat(seenByNewProvider("2026-06-15")).contains(EntryId.of("activity-1"));
    }

    private List<EntryId> seenByNewProvider(String day) {
        CaseView view = CaseView.forProvider(
                Consents.on(document.caseFile(), day(day)), OrganizationId.of("provider-two"), List.of());
        return view.entries(Activity.TYPE).stream().map(Activity::id).toList();
    }

    @Test
    void what_is_due_comes_out_with_its_day() {
        assertThat(look("ce todo case.json --on 2026-07-06 --pack foundations --pack us-ct"))
                .contains("September 7, 2026")
                .contains("August 3, 2026");
    }

    @Test
    @Tag("ICF-T28")
    void the_task_that_people_recorded_stands_with_its_evidence() {
        TaskOverview tasks = TaskOverview.of(CaseView.of(document.caseFile(), Audience.TEAM, List.of()));
        PracticeTask task = PracticeTask.find(TaskId.of("ICF-T28")).orElseThrow();
        assertThat(tasks.getStandings().stream().filter(one -> one.task() == task))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.settled()).isTrue();
                    assertThat(one.evidence()).hasSize(2);
                });
    }

    @Test
    void no_line_is_wider_than_a_terminal() {
        assertThat(looks.stream().flatMap(one -> one.out().lines()))
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
    }

    private CaseHistory history() {
        return CaseHistory.of(document.caseFile().getId(), document.journal());
    }

    private String look(String line) {
        return looks.stream()
                .filter(one -> one.line().equals(line))
                .findFirst()
                .orElseThrow()
                .out();
    }

    /** The lines of the walk that call {@code ce}. */
    private static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        Matcher blocks = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(EXAMPLE.resolve("README.md")));
        while (blocks.find()) {
            blocks.group(1).lines().filter(one -> one.startsWith("ce ")).forEach(lines::add);
        }
        return lines;
    }

    private Answer run(String line) {
        String[] words = Stream.of(line.split(" "))
                .skip(1)
                .map(word -> word.endsWith(".json") ? folder.resolve(word).toString() : word)
                .toArray(String[]::new);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = CeCommand.run(new PrintWriter(out), new PrintWriter(err), words);
        assertThat(err.toString().replaceAll("(?m)^ce: still .*\\R", ""))
                .as(line)
                .isEmpty();
        return new Answer(line, exit, out.toString().replace(folder.toString() + "/", ""));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Minutes min(long minutes) {
        return Minutes.of(minutes);
    }
}
