package org.customizedemployment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.customizedemployment.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackOptionsTest {
    private static final String AGENCY = """
            format: ce-pack/1
            pack:
              id: some-agency
              version: "1"
              title: An agency
              jurisdiction: US-CT
              layers-over: [us-ct]
            set-parameters:
              - id: us-ct.dds.job-development.rate
                citations: [CT-26]
                values:
                  - {from: 2026-01-01, rate: %s}
            """;

    @TempDir
    private Path folder;

    @Test
    void an_agencys_file_layers_over_an_installed_pack_and_its_rate_counts() {
        Path pack = CaseFixture.write(folder.resolve("agency.yaml"), AGENCY.formatted("USD 60.00 per hour"));
        Run run = bill(pack);
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).contains("some-agency");
    }

    @Test
    void a_folder_is_a_pack_with_its_words() throws IOException {
        Path pack = Files.createDirectory(folder.resolve("agency"));
        CaseFixture.write(pack.resolve("pack.yaml"), AGENCY.formatted("USD 60.00 per hour"));
        CaseFixture.write(pack.resolve("messages_en.properties"), "code.job-development=Finding work together\n");
        Run run = bill(pack);
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).contains("Finding work together");
    }

    @Test
    void what_is_wrong_with_a_pack_is_located_with_its_remedy_all_at_once() {
        Path pack = CaseFixture.write(
                folder.resolve("agency.yaml"), AGENCY.formatted("60 dollars").replace("version:", "verzion:"));
        Run run = bill(pack);
        assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err())
                .contains("agency.yaml:4")
                .contains("'version'")
                .contains("agency.yaml:12")
                .contains("60 dollars");
    }

    private Run bill(Path pack) {
        return Run.ce(
                "report",
                CaseFixture.in(folder).toString(),
                "--report",
                "bill",
                "--audience",
                "funder",
                "--pack",
                "foundations",
                "--pack",
                "us-ct",
                "--pack",
                pack.toString());
    }
}
