package org.customizedemployment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.customizedemployment.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What someone who writes rules for an agency is told of a slip: what it is, which word, and what to write instead. */
class ReadAloudTest {
    private static final String STAFF = "staff,credential,components,issued-on\nstaff-1,ct-ce,discovery,2024-09-16\n";
    private static final String REGISTER =
            "{\n  \"format\": \"ce-references/1\",\n  \"id\": \"staff\", \"credentials\": []\n}\n";
    private static final String AGENCY = """
            format: ce-pack/1
            pack: {id: agency, version: "1", layers-over: [us-ct]}
            set-parameters:
              - {id: us-ct.dds.job-development.rate, citations: [CT-26], values: [{rate: USD 60.00 per hour}]}
            """;

    @TempDir
    private Path folder;

    private String file(String name, String text) {
        return CaseFixture.write(folder.resolve(name), text).toString();
    }

    private static void refused(Run run, String... told) {
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(told);
    }

    @Test
    void a_document_in_the_place_of_another_is_told_as_what_it_is() {
        String caseFile = CaseFixture.in(folder).toString();
        String register = file("staff.json", REGISTER);

        refused(
                Run.ce("certify", caseFile, "--on", "2026-06-30", "--pack", "us-ct"),
                "CE-CLI-045",
                "is 'ce-case/1', asked for is 'ce-references/1'");
        refused(
                Run.ce("adjudicate", caseFile, "--references", caseFile, "--pack", "us-ct"),
                "is 'ce-case/1', asked for is 'ce-references/1'");
        refused(Run.ce("explain", "--decision", register), "is 'ce-references/1', asked for is 'ce-decision/1'");
        String name = file("named.json", REGISTER.replace("ce-references/1", "Maria Canary"));
        assertThat(Run.ce("explain", "--decision", name).err()).doesNotContain("Canary");
    }

    @Test
    void a_slip_in_a_name_is_told_with_what_was_meant() {
        String staff = file("staff.csv", STAFF);
        refused(
                Run.ce("certify", staff, "--on", "2026-06-30", "--pack", "us-ct", "--component", "discovry"),
                "'discovry' is no component",
                "did you mean 'discovery'?");
        refused(
                Run.ce("pack", "explain", "us-ct.dds.job-development.rat", "--pack", "us-ct"),
                "did you mean 'us-ct.dds.job-development.rate'?");
        refused(
                Run.ce(
                        "certify",
                        file("slip.csv", STAFF.replace("credential", "credentail")),
                        "--on",
                        "2026-06-30",
                        "--pack",
                        "us-ct"),
                "line 1, column 'credential' of register");
        refused(
                Run.ce("pack", "test", file("test.yaml", "format: ce-pack-test/1\npack: agency\n")),
                "the tests are for the pack 'agency', which is not installed, and no '--pack' gives it");
    }

    @Test
    void an_option_that_would_be_passed_over_is_refused() {
        String staff = file("staff.csv", STAFF);
        refused(
                Run.ce("certify", staff, "--on", "2026-06-30", "--pack", "us-ct", "--expiring", "-5"),
                "--expiring -5 is less than 0 days");
        for (List<String> beside : List.of(
                List.of("--staff", "staff-1"),
                List.of("--component", "discovery"),
                List.of("--waiting", "2026-fall"))) {
            refused(
                    Run.ce(
                            "certify",
                            staff,
                            "--on",
                            "2026-06-30",
                            "--pack",
                            "us-ct",
                            "--expiring",
                            "90",
                            beside.get(0),
                            beside.get(1)),
                    "takes no --staff, --component or --waiting");
        }
    }

    @Test
    void packs_to_check_are_named_either_way() {
        String agency = file("agency.yaml", AGENCY);
        String named = Run.ce("pack", "check", "us-ct", agency).out();

        assertThat(named).contains("Problems: none");
        assertThat(Run.ce("pack", "check", agency, "--pack", "us-ct").out()).isEqualTo(named);
    }

    @Test
    void one_case_as_it_is_written_and_a_register_as_csv_can_be_compared() {
        String agency = file("agency.yaml", AGENCY);
        Run run = Run.ce(
                "pack",
                "compare",
                agency,
                agency,
                "--cases",
                CaseFixture.in(folder).toString(),
                "--references",
                file("staff.csv", STAFF));

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Cases: 1, of which 0 affected; 0 left out");
        assertThat(run.exit()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void one_case_over_many_lines_in_the_place_of_a_case_a_line_is_told() {
        Run run = Run.ce("batch", CaseFixture.in(folder).toString(), "--pack", "us-ct");

        assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err())
                .contains("no line is a case; a file that is one case over many lines goes with 'ce check'");
        assertThat(Run.ce("batch", file("some.ndjson", "{}\n"), "--pack", "us-ct")
                        .err())
                .contains("no line is a case");
    }

    @Test
    void a_file_that_is_no_pack_is_told_what_it_lacks() {
        assertThat(Run.ce("pack", "check", file("a.yaml", "format: ce-pack/2\npack: {id: a}\n"))
                        .out())
                .contains("a.yaml:1: format 'ce-pack/2' is not one of a pack that we read; start the file with");
        assertThat(Run.ce("pack", "check", file("b.yaml", "format: ce-pack/1\n"))
                        .out())
                .contains("b.yaml:1: format 'ce-pack/1' without 'pack:'");
        assertThat(Run.ce("pack", "check", file("c.yaml", "")).out())
                .contains("c.yaml: the file is empty; write the pack or the test into it");
    }

    @Test
    void a_case_that_no_pack_given_is_for_says_which_is_missing() {
        String caseFile = CaseFixture.in(folder).toString();
        refused(
                Run.ce("adjudicate", caseFile),
                "programme 'us-ct/dds' is in none of the packs given, which bring none");
        refused(
                Run.ce("adjudicate", caseFile, "--pack", "us-ct", "--episode", "nope"),
                "the case has no funding-episode 'nope'",
                "--episode");
    }
}
