package org.customizedemployment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.customizedemployment.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ce pack check} and {@code ce pack explain}. */
class PackCheckCommandTest {
    private static final String AGENCY = """
            format: ce-pack/1
            pack: {id: agency, version: "1", layer: provider-agency, layers-over: [us-ct]}
            set-parameters:
              - {id: us-ct.dds.job-development.rate, citations: [CT-26], values: [{from: 2026-01-01, rate: USD 60.00 per hour}]}
            extend-programmes:
              - id: us-ct/dds
                set-services:
                  - {code: job-development, citations: [CT-20], travel: not-billable}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_pack_is_checked_over_the_installed_one_that_it_layers_over() {
        Run run = Run.ce("pack", "check", agency(AGENCY));

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(ExitCode.FINE);
        assertThat(run.out())
                .contains("Packs, lowest layer first: us-ct 0.1.0, agency 1", "Problems: none")
                .contains("us-ct.minimum-wage (rate), declared in us-ct.yaml:")
                .contains("us-ct.dds.job-development.rate (rate, until 2025-12-31), declared in us-ct.yaml:");
    }

    @Test
    void problems_are_findings_and_all_are_named() {
        Run run =
                Run.ce("pack", "check", agency(AGENCY.replace("values", "valus").replace("travel", "travl")));

        assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out())
                .contains("agency.yaml:4: unknown key 'valus'; did you mean 'values'?")
                .contains("agency.yaml:8: unknown key 'travl'; did you mean 'travel'?");
        assertThat(Run.ce("pack", "check", "no-such-pack").exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(Run.ce("pack", "check").exit()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void what_holds_is_told_with_who_says_so_in_which_line() {
        String agency = agency(AGENCY);

        String rate = Run.ce("pack", "explain", "us-ct.dds.job-development.rate", "--pack", agency)
                .out();
        assertThat(rate)
                .contains("from 2026-01-01: USD 60.00 per hour   [agency, agency.yaml:4]")
                .contains("    agency (provider-agency), agency.yaml:4, by CT-26")
                .contains("used by service 'us-ct/dds job-development'");
        String service = Run.ce("pack", "explain", "us-ct/dds job-development", "--pack", agency)
                .out();
        assertThat(service)
                .contains("travel: not-billable   [agency, agency.yaml:8]")
                .contains("cap.limit: us-ct.dds.job-development.cap   [us-ct, us-ct.yaml:");
        assertThat(Run.ce("pack", "explain", agency).out()).contains("parameter '", "service '");
        assertThat(Run.ce("pack", "explain", "us-ct.dds.job-development.rate", "--json")
                        .out())
                .contains("\"format\" : \"ce-pack-explanation/1\"", "\"text\" : \"to be supplied by the agency\"");
    }

    @Test
    void a_name_that_nothing_has_is_bad_input() {
        Run run = Run.ce("pack", "explain", "us-ct.nothing", "--pack", "us-ct");

        assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("CE-CLI-040 nothing in the packs is called 'us-ct.nothing'");
    }

    private String agency(String text) {
        Path file = folder.resolve("agency.yaml");
        CaseFixture.write(file, text);
        return file.toString();
    }
}
