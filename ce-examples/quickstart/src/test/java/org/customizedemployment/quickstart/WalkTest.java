package org.customizedemployment.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.ClaimPiece;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.jackson.CaseJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk's answers, each read from the decision, not from its text. */
class WalkTest {
    private static final Path INPUT = Path.of("case");

    @TempDir
    static Path output;

    private static Story story;
    private static String account;

    @BeforeAll
    static void walk() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        story = new Walk(new PrintStream(bytes, true, StandardCharsets.UTF_8)).walk(output.resolve("walk"), INPUT);
        account = bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    @Tag("CT-28")
    @Tag("SEM-13")
    void the_move_to_job_development_is_refused_with_everything_that_is_missing() {
        assertThat(story.refusedMove().getOutcome()).contains(Outcome.NOT_MET);
        assertThat(rules(story.refusedMove().open(Severity.BLOCKS)))
                .containsExactly(
                        "us-ct.report-final",
                        "us-ct.report-reviewed-by-team",
                        "us-ct.plan-final",
                        "us-ct.plan-reviewed-by-team");
        assertThat(rules(story.refusedMove().open(Severity.ADVISES)))
                .containsExactly("us-ct.plan-names-supports", "us-ct.one-certified-person");
    }

    @Test
    @Tag("CT-28")
    void the_same_move_is_accepted_once_report_and_plan_are_final() throws IOException {
        assertThat(story.acceptedMove().getOutcome()).contains(Outcome.MET);
        assertThat(document().caseFile().getFocus()).contains(StandardProcess.POST_PLACEMENT_SUPPORT);
    }

    @Test
    @Tag("CT-4")
    @Tag("CT-11")
    void a_service_under_a_lapsed_certification_is_recorded_flagged_and_not_payable() throws IOException {
        assertThat(document().caseFile().entries(ServiceEntry.TYPE))
                .anyMatch(one -> one.id().value().equals("service-08"));
        List<RuleFinding> flags = story.lapsed().open(Severity.HOLDS_PAYMENT);
        assertThat(rules(flags)).containsExactly("us-ct.staff-certified");
        assertThat(flags.get(0).finding().evidence())
                .extracting(Object::toString)
                .containsExactly("service-08#1");

        ClaimLine line = line("service-08");
        assertThat(line.outcome()).isEqualTo(LineOutcome.NOT_PAYABLE);
        assertThat(line.notPayable()).isEqualTo(Minutes.of(120));
        assertThat(citations(line)).contains("CT-4", "CT-11");
    }

    @Test
    @Tag("CT-17")
    @Tag("SEM-23")
    void time_of_two_services_is_payable_once_and_undecided_while_neither_is_adopted() {
        ClaimLine besideAdopted = line("service-10");
        assertThat(besideAdopted.outcome()).isEqualTo(LineOutcome.REDUCED);
        assertThat(besideAdopted.notPayable()).isEqualTo(Minutes.of(30));
        assertThat(besideAdopted.payable()).isEqualTo(Minutes.of(60));

        ClaimLine besideOpen = line("service-11");
        assertThat(besideOpen.outcome()).isEqualTo(LineOutcome.UNDECIDED);
        assertThat(besideOpen.undecided()).isEqualTo(Minutes.of(30));
        assertThat(besideOpen.payable()).isEqualTo(Minutes.of(60));
        assertThat(citations(besideOpen)).contains("CT-17");
    }

    @Test
    @Tag("CT-29")
    @Tag("SEM-24")
    void the_indirect_time_beyond_the_tenth_hour_is_told_to_the_minute() {
        assertThat(line("service-26").pieces())
                .extracting(ClaimPiece::indirect, ClaimPiece::outcome, ClaimPiece::minutes)
                .containsExactly(
                        tuple(false, LineOutcome.PAYABLE, Minutes.of(30)),
                        tuple(true, LineOutcome.PAYABLE, Minutes.of(30)),
                        tuple(true, LineOutcome.NOT_PAYABLE, Minutes.of(30)));
        assertThat(line("service-27").notPayable()).isEqualTo(Minutes.of(60));
        assertThat(citations(line("service-27"))).contains("CT-29", "SEM-24");
        assertThat(story.bill().getBalances())
                .filteredOn(one -> one.cap().value().equals("us-ct.dds.job-development.indirect-cap"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.used()).isEqualTo(Minutes.ofHours(10));
                    assertThat(one.left()).isEqualTo(Minutes.ZERO);
                });
    }

    @Test
    @Tag("SEM-25")
    void claimed_minutes_are_payable_not_payable_or_undecided() {
        assertThat(story.bill().getLines())
                .allSatisfy(line -> assertThat(line.claimed())
                        .isEqualTo(line.payable().plus(line.notPayable()).plus(line.undecided())));
    }

    @Test
    @Tag("SEM-12")
    void documentation_time_that_is_claimed_stays_undecided() {
        assertThat(line("service-13").undecided()).isEqualTo(Minutes.ofHours(2));
    }

    @Test
    @Tag("CT-23")
    void the_activities_log_says_that_documentation_time_is_not_in_its_totals() throws IOException {
        assertThat(text("activities-log.html"))
                .contains("CT-23")
                .contains("Total time of engagement: 1290 minutes (21 h 30 min).")
                .contains("Documentation: 120 minutes (2 h)");
        assertThat(account).contains("[CT-23]");
    }

    @Test
    void where_no_rate_was_supplied_minutes_are_decided_and_money_is_undecided() {
        List<ClaimLine> lines = story.bill().getLines().stream()
                .filter(line -> line.service().value().equals("post-employment-supports"))
                .toList();
        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            assertThat(line.outcome()).isEqualTo(LineOutcome.PAYABLE);
            assertThat(line.payable()).isEqualTo(line.claimed());
            assertThat(line.money().outcome()).isEqualTo(LineOutcome.UNDECIDED);
            assertThat(line.money().amount()).isNull();
            assertThat(line.money().reason()).isNotNull();
        });
    }

    @Test
    void a_rate_of_the_agencys_layer_prices_a_line_and_the_decision_names_that_layer() {
        assertThat(String.valueOf(line("service-22").money().amount())).isEqualTo("USD 131.00");
        assertThat(story.bill().getPacks())
                .extracting(pack -> pack.id().value())
                .containsSubsequence("us-ct", "illustrative-agency");
    }

    @Test
    @Tag("ASERT-S2")
    @Tag("SEM-29")
    void a_carve_of_all_tasks_is_refused_and_says_so_first() {
        assertThat(story.carve().getOutcome()).contains(Outcome.NOT_MET);
        assertThat(rules(story.carve().open(Severity.BLOCKS)))
                .contains("strategy.carving.not-all-tasks", "strategy.carving.primary-stays");
    }

    @Test
    @Tag("ASERT-S1")
    @Tag("SEM-29")
    void the_reassignment_holds_and_shows_before_and_after_for_each_donor() {
        assertThat(story.reassignment().getOutcome()).contains(Outcome.MET);
        assertThat(story.donors())
                .extracting(
                        donor -> donor.job().value(),
                        donor -> donor.before().value(),
                        donor -> donor.moved().value(),
                        donor -> donor.after().value())
                .containsExactly(tuple("job-groomer", 1860L, 420L, 1440L), tuple("job-desk", 1590L, 330L, 1260L));
        assertThat(story.donors()).allSatisfy(donor -> assertThat(donor.keeps()).isNotEmpty());
    }

    @Test
    @Tag("ODEP-I1")
    @Tag("ODEP-I2")
    @Tag("ODEP-I3")
    @Tag("ODEP-I4")
    @Tag("ODEP-I5")
    @Tag("ODEP-I6")
    @Tag("ODEP-I7")
    void all_seven_indicators_are_checked_and_met_at_the_end() {
        assertThat(story.indicators().getFindings())
                .extracting(one -> one.citations().get(0).value())
                .containsExactly("ODEP-I1", "ODEP-I2", "ODEP-I3", "ODEP-I4", "ODEP-I5", "ODEP-I6", "ODEP-I7");
        assertThat(story.indicators().getOutcome()).contains(Outcome.MET);
    }

    @Test
    void the_journal_on_disk_leads_to_the_case_and_keeps_no_refused_command() throws IOException {
        CaseDocument document = document();
        CaseFile caseFile = document.caseFile();

        assertThat(document.journal())
                .extracting(Change::commandId)
                .extracting(Object::toString)
                .doesNotContain("04-planning-04");
        assertThat(caseFile.coverageOf(ServiceEntry.TYPE)).isEqualTo(Coverage.COMPLETE);
        assertThat(output.resolve("walk").resolve(OutputFolder.STORE)).isNotEmptyFile();
    }

    @Test
    void two_walks_write_the_same_bytes_but_for_the_store() throws IOException {
        Path again = output.resolve("again");
        new Walk(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8)).walk(again, INPUT);

        assertThat(files(again))
                .isEqualTo(files(output.resolve("walk")))
                .hasSize(Papers.names().size() + 1);
    }

    @Test
    void the_account_is_at_most_60_columns_wide() {
        assertThat(account.lines())
                .filteredOn(line -> !line.contains(output.toString()))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
    }

    private static ClaimLine line(String entry) {
        return story.bill().getLines().stream()
                .filter(line -> line.entry().id().value().equals(entry))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> citations(ClaimLine line) {
        return line.pieces().stream()
                .flatMap(piece -> piece.citations().stream())
                .map(Object::toString)
                .toList();
    }

    private static List<String> rules(List<RuleFinding> findings) {
        return findings.stream().map(one -> one.rule().value()).toList();
    }

    private static CaseDocument document() throws IOException {
        return CaseJson.strict().readDocument(Files.readAllBytes(output.resolve("walk/case.json")));
    }

    private static String text(String file) throws IOException {
        return Files.readString(output.resolve("walk").resolve(file));
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                if (!path.getFileName().toString().startsWith(OutputFolder.STORE)) {
                    files.put(path.getFileName().toString(), Files.readString(path));
                }
            }
        }
        return files;
    }
}
