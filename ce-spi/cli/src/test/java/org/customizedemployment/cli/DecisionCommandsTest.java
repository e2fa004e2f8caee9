package org.customizedemployment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.jackson.CaseJson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ce adjudicate}, {@code ce explain}, {@code ce certify}. */
class DecisionCommandsTest {
    private static final String STAFF = """
            staff,credential,components,issued-on,last-day,provider
            staff-1,ct-ce,discovery;job-development,2024-09-16,,provider-a
            staff-2,ct-ce,discovery,2023-07-15,,provider-a
            staff-3,cesp,discovery,2025-01-01,,
            """;
    private static final String RATES = """
            format: ce-pack/1
            pack: {id: agency, version: 1.0.0, layers-over: [us-ct], citations: [CT-29]}
            set-parameters:
              - id: us-ct.dds.job-development.rate
                citations: [CT-29]
                values: [{rate: USD 60.00 per hour}]
            """;

    @TempDir
    private Path folder;

    private String file(String name, String text) {
        return CaseFixture.write(folder.resolve(name), text).toString();
    }

    private String staff() {
        return file("staff.csv", STAFF);
    }

    private String caseFile() {
        return CaseFixture.in(folder).toString();
    }

    @Test
    @Tag("SEM-11")
    void a_claim_is_told_line_by_line_in_a_narrow_terminal_with_what_is_open() {
        Run run = Run.ce(
                "adjudicate",
                caseFile(),
                "--pack",
                "us-ct",
                "--pack",
                file("agency.yaml", RATES),
                "--references",
                staff(),
                "--width",
                "40");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("Undecided").contains("CT-29").doesNotContain("Ana Doe's");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(40));
    }

    @Test
    void a_claim_is_told_in_spanish_to_an_audience_and_as_json() {
        Run spanish = Run.ce("adjudicate", caseFile(), "--pack", "us-ct", "--lang", "es", "--audience", "funder");
        assertThat(spanish.out()).contains("Sin decidir");
        Run json = Run.ce("adjudicate", caseFile(), "--pack", "us-ct", "--episode", "episode", "--json");
        String one = json.out().strip();
        assertThat(CaseJson.standard()
                        .readDecision(
                                one.substring(1, one.length() - 1).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .getKind())
                .isEqualTo(DecisionKind.CLAIM);
        Run employer = Run.ce("adjudicate", caseFile(), "--pack", "us-ct", "--audience", "employer");
        assertThat(employer.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(employer.err()).contains("sees no case");
    }

    @Test
    @Tag("CT-4")
    @Tag("CT-30")
    void a_register_is_told_person_by_person_and_component_by_component() {
        Run run = Run.ce("certify", staff(), "--on", "2026-06-30", "--pack", "us-ct");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).contains("staff-1", "staff-2", "staff-3").contains("is not accepted");
        Run spanish = Run.ce(
                "certify",
                staff(),
                "--on",
                "2026-06-30",
                "--component",
                "discovery",
                "--pack",
                "us-ct",
                "--lang",
                "es");
        assertThat(spanish.out()).contains("Certificados el 30 de junio de 2026");
    }

    @Test
    @Tag("CT-4")
    void one_member_of_staff_is_certified_for_a_component_or_not() {
        assertThat(one("staff-1", "discovery").exit()).isEqualTo(ExitCode.FINE);
        assertThat(one("staff-1", "post-placement-support").exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(one("staff-3", "discovery").exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(one("nobody", "discovery").out()).contains("has no certification of these staff");
    }

    private Run one(String who, String component) {
        return Run.ce(
                "certify", staff(), "--on", "2026-06-30", "--staff", who, "--component", component, "--pack", "us-ct");
    }

    @Test
    @Tag("CT-11")
    void what_ends_soon_is_listed_and_is_advice() {
        Run run = Run.ce("certify", staff(), "--on", "2026-06-30", "--expiring", "90", "--pack", "us-ct");
        assertThat(run.exit()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).contains("staff-2").contains("July 14, 2026").doesNotContain("staff-1");
        Run none = Run.ce("certify", staff(), "--on", "2026-06-30", "--expiring", "10", "--pack", "us-ct");
        assertThat(none.out()).contains("None ends in these days.");
        Run json = Run.ce("certify", staff(), "--on", "2026-06-30", "--expiring", "90", "--pack", "us-ct", "--json");
        assertThat(json.out()).contains("\"kind\":\"certification\"").contains("\"subject\":\"ending\"");
    }

    private static final String TRAINING = """
            what,course,iteration,staff,provider,homework,date,start,end,zone
            session,ct-ce-course,2026-spring,,,,2026-03-02,09:00,12:00,America/New_York
            session,ct-ce-course,2026-spring,,,,2026-03-03,09:00,12:00,America/New_York
            homework,ct-ce-course,2026-spring,,,community-map,2026-03-06,,,
            agreement,ct-ce-course,2026-spring,staff-1,provider-a,,2026-02-20,,,
            attended,ct-ce-course,2026-spring,staff-1,,,2026-03-02,,,
            attended,ct-ce-course,2026-spring,staff-1,,,2026-03-03,,,
            handed-in,ct-ce-course,2026-spring,staff-1,,community-map,2026-03-09,,,
            session,ct-ce-course,2026-fall,,,,2026-09-14,09:00,12:00,America/New_York
            waiting,ct-ce-course,2026-fall,staff-3,provider-b,,2026-05-11,,,
            waiting,ct-ce-course,2026-spring,staff-4,provider-b,,2026-01-11,,,
            recorded-through,,,,,,2026-06-30,,,
            """;

    @Test
    @Tag("CT-8")
    @Tag("CT-9")
    void how_far_staff_are_in_the_course_is_told_from_a_spreadsheet() {
        String training = file("training.csv", TRAINING);
        Run all = Run.ce("certify", training, "--on", "2026-06-30", "--pack", "us-ct");
        assertThat(all.err()).isEmpty();
        assertThat(all.out().replaceAll("\\s+", " "))
                .contains("On the way to certification on June 30, 2026", "Took part in all live sessions")
                .contains("staff-1");
        Run one = Run.ce("certify", training, "--on", "2026-06-30", "--staff", "staff-1", "--pack", "us-ct", "--json");
        assertThat(one.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(one.out())
                .contains(
                        "rules.training-agreement-met",
                        "rules.training-sessions-met",
                        "rules.training-homework-missed");
        Run spanish =
                Run.ce("certify", training, "--on", "2026-06-30", "--pack", "us-ct", "--lang", "es", "--width", "60");
        assertThat(spanish.out()).contains("En camino a la certificación");
    }

    @Test
    @Tag("CT-13")
    void who_waits_for_a_seat_is_told_for_the_one_time_the_course_is_held() {
        String training = file("training.csv", TRAINING);
        Run fall = Run.ce(
                "certify", training, "--on", "2026-06-30", "--waiting", "2026-fall", "--pack", "us-ct", "--json");
        assertThat(fall.err()).isEmpty();
        assertThat(fall.out())
                .containsPattern("staff-3.*rules.wait-list-waits")
                .containsPattern("staff-4.*rules.wait-list-other");
        Run staff = Run.ce("certify", staff(), "--on", "2026-06-30", "--waiting", "2026-fall", "--pack", "us-ct");
        assertThat(staff.exit()).isEqualTo(ExitCode.BAD_INPUT);
        Run broken = Run.ce(
                "certify", file("broken.csv", "what,date\nattended,soon\n"), "--on", "2026-06-30", "--pack", "us-ct");
        assertThat(broken.err())
                .contains("CE-REGISTRY-008 line 2, column 'date'")
                .doesNotContain("soon");
    }

    @Test
    void a_register_that_is_none_and_packs_that_certify_nobody_are_bad_input() {
        Run broken = Run.ce(
                "certify", file("broken.csv", "staff,credential\nMaria,x\n"), "--on", "2026-06-30", "--pack", "us-ct");
        assertThat(broken.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(broken.err()).contains("CE-REGISTRY-006 line 1").doesNotContain("Maria");
        assertThat(Run.ce("certify", staff(), "--on", "2026-06-30", "--pack", "foundations")
                        .err())
                .contains("CE-CLI-030");
        assertThat(Run.ce("certify", staff(), "--pack", "us-ct").exit()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void a_check_is_explained_as_text_as_a_tree_and_as_markdown() {
        for (String shape : new String[] {"text", "tree", "markdown", "html"}) {
            Run run =
                    Run.ce("explain", caseFile(), "--check", "indicators", "--format", shape, "--pack", "foundations");
            assertThat(run.err()).as(shape).isEmpty();
            assertThat(run.exit()).as(shape).isIn(ExitCode.FINE, ExitCode.FINDINGS);
            assertThat(run.out()).as(shape).contains("ODEP-I3");
        }
        Run tree = Run.ce("explain", caseFile(), "--check", "indicators", "--format", "tree", "--pack", "foundations");
        assertThat(tree.out()).contains("\n  - ").contains("\n    - ");
    }

    @Test
    void a_stored_decision_is_explained_and_asked_again() {
        String stored = file(
                "stored.json",
                Run.ce("check", caseFile(), "--pack", "foundations", "--json").out());
        Run same = Run.ce("explain", caseFile(), "--decision", stored, "--pack", "foundations");
        assertThat(same.err()).isEmpty();
        assertThat(same.out()).contains("the same answer.").doesNotContain("stored answer");
        Run other = Run.ce("explain", caseFile(), "--decision", stored, "--pack", "foundations", "--pack", "us-ct");
        assertThat(other.out()).contains("This is the stored answer.").contains("another pack: us-ct, – → ");
        Run broken = Run.ce("explain", caseFile(), "--decision", file("no.json", "{\"a\":"), "--pack", "us-ct");
        assertThat(broken.exit()).isEqualTo(ExitCode.BAD_INPUT);
        Run neither = Run.ce("explain", caseFile(), "--pack", "us-ct");
        assertThat(neither.exit()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    @Tag("SEM-11")
    void a_claim_reads_the_same_whichever_command_shows_it() {
        String agency = file("agency.yaml", RATES);
        String[] packs = {"--pack", "us-ct", "--pack", agency, "--references", staff()};
        String adjudicated = run("adjudicate", packs).out();
        String report = Run.ce(
                        "report",
                        caseFile(),
                        "--report",
                        "bill",
                        "--audience",
                        "provider",
                        "--pack",
                        "us-ct",
                        "--pack",
                        agency,
                        "--references",
                        staff())
                .out();
        assertThat(adjudicated.strip()).isEqualTo(report.strip());
        String stored = file(
                "bill.json",
                run("adjudicate", packs[0], packs[1], packs[2], packs[3], packs[4], packs[5], "--json")
                        .out());
        assertThat(run("explain", packs[0], packs[1], packs[2], packs[3], "--decision", stored)
                        .out()
                        .strip())
                .isEqualTo(report.strip());
        assertThat(run("adjudicate", "--pack", "us-ct", "--format", "tree").out())
                .contains("\n  - Undecided: ");
        assertThat(run("adjudicate", "--pack", "us-ct", "--format", "html").out())
                .startsWith("<!doctype html>");
    }

    private Run run(String verb, String... options) {
        String[] all = new String[options.length + 2];
        all[0] = verb;
        all[1] = caseFile();
        System.arraycopy(options, 0, all, 2, options.length);
        return Run.ce(all);
    }

    @Test
    @Tag("CT-11")
    void a_stored_decision_is_explained_alone_in_the_words_of_the_packs_it_was_made_with() {
        String bill =
                file("bill.json", run("adjudicate", "--pack", "us-ct", "--json").out());
        Run claim = Run.ce("explain", "--decision", bill);
        assertThat(claim.err()).isEmpty();
        assertThat(claim.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(claim.out())
                .contains("Developmental Services", "1:00 PM – 2:30 PM", "Undecided")
                .doesNotContain("Ana Doe", "[claim.", "same answer");
        Run staff = Run.ce(
                "explain",
                "--lang",
                "es",
                "--format",
                "tree",
                "--decision",
                file(
                        "staff.json",
                        Run.ce(
                                        "certify",
                                        staff(),
                                        "--on",
                                        "2026-06-30",
                                        "--expiring",
                                        "90",
                                        "--pack",
                                        "us-ct",
                                        "--json")
                                .out()));
        assertThat(staff.err()).isEmpty();
        assertThat(staff.exit()).isEqualTo(ExitCode.FINE);
        assertThat(staff.out()).contains("staff-2", "14 de julio de 2026");
    }

    @Test
    void a_check_needs_a_case_and_a_decision_of_another_case_is_refused() {
        Run none = Run.ce("explain", "--check", "indicators", "--pack", "foundations");
        assertThat(none.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(none.err()).contains("check 'indicators' of no case");
        String other = file(
                "other.json",
                run("adjudicate", "--pack", "us-ct", "--json").out().replace("case-1", "case-9"));
        assertThat(run("explain", "--decision", other).exit()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void a_slip_in_the_name_of_a_check_is_no_check_in_which_nothing_was_found() {
        Run slip = Run.ce("explain", caseFile(), "--check", "indicatrs", "--pack", "foundations");

        assertThat(slip.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(slip.out()).isEmpty();
        assertThat(slip.err())
                .contains("there is no check 'indicatrs' (did you mean 'indicators'?); the packs given have");
        assertThat(Run.ce("explain").err()).startsWith("ce: Give one of (--decision=FILE | --check=NAME)");
    }
}
