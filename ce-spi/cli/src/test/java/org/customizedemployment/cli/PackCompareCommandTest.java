package org.customizedemployment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.customizedemployment.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ce pack compare}. */
class PackCompareCommandTest {
    private static final String PACK = """
            format: ce-pack/1
            pack: {id: p, version: "1"}
            parameters: [{id: p.fee, citations: [PA-1], values: [{money: USD %s}]}]
            programmes:
              - id: p/a
                funder: a
                services:
                  - {code: profile, citations: [PA-1], components: [discovery], fee: {milestone: p.fee, once-per: [episode]}}
            """;
    private static final String CASE = """
            {"format": "ce-case/1", "case": {"id": "%s", "lastRecorded": "2026-04-15", "coverage": {"milestone": {"level": "complete"}}, \
            "entries": [{"kind": "funding-episode", "formatVersion": 1, "header": {"id": "episode", "version": 1}, "funder": "a", \
            "programme": "%s", "openedOn": "2026-01-05", "form": "one-time-individual-funding"}, {"kind": "milestone", "formatVersion": 1, \
            "header": {"id": "m", "version": 1}, "episode": "episode", "service": "profile", "reachedOn": "2026-03-12"}]}}
            """;

    @TempDir
    private Path folder;

    @Test
    void who_is_affected_by_how_much_and_why_and_a_bad_case_is_left_out() {
        Path cases = folder.resolve("cases.ndjson");
        CaseFixture.write(
                cases, CASE.formatted("case-1", "p/a") + "{\"broken\n" + CASE.formatted("case-2", "other/one"));

        Run run = Run.ce("pack", "compare", pack("old", "900.00"), pack("new", "950.00"), "--cases", cases.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out())
                .contains(
                        "Affected: case-1\n  p/a line m\n    was: payable, USD 900.00\n    would be: payable, USD 950.00\n"
                                + "    other values of: p.fee\n")
                .contains("Left out: cases.ndjson:2: ")
                .contains("Cases: 2, of which 1 affected; 1 left out\n", "Money: +USD 50.00\n")
                .doesNotContain("case-2");
    }

    @Test
    void the_same_version_affects_nobody_and_a_folder_will_do() {
        CaseFixture.write(folder.resolve("case.json"), CASE.formatted("case-1", "p/a"));

        Run run = Run.ce("pack", "compare", pack("old", "900.00"), pack("new", "900.00"), "--cases", folder.toString());

        assertThat(run.exit()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).contains("Cases: 1, of which 0 affected; 0 left out");
        assertThat(Run.ce("pack", "compare", pack("old", "x"), pack("new", "1.00"), "--cases", folder.toString())
                        .err())
                .contains("CE-CLI-041");
    }

    private String pack(String name, String fee) {
        Path file = folder.resolve(name + ".yaml");
        CaseFixture.write(file, PACK.formatted(fee));
        return file.toString();
    }
}
