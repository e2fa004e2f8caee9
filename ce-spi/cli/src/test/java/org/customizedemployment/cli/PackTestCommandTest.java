package org.customizedemployment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.customizedemployment.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ce pack test}, by the page "Testing a pack". */
class PackTestCommandTest {
    private static final Path PAGE = Path.of("../../docs/testing-a-pack.md");

    @TempDir
    private Path folder;

    @Test
    void the_test_of_the_page_fails_as_shown() throws IOException {
        write("visit.yaml", blocks("yaml").get(0));

        Run run = Run.ce("pack", "test", folder.toString(), "--pack", "us-ct");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith(blocks("text").get(0));
        assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void the_other_tests_of_the_page_pass_by_the_pack_that_they_name() throws IOException {
        write("visit.yaml", blocks("yaml").get(1));
        write("start.yaml", blocks("yaml").get(2));
        write("certified.yaml", blocks("yaml").get(3));

        Run run = Run.ce("pack", "test", folder.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Tests: 3, of which 3 passed and 0 failed.");
        assertThat(run.exit()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void coverage_names_what_no_test_touches_and_not_what_one_does() throws IOException {
        write("visit.yaml", blocks("yaml").get(1));

        String out = Run.ce("pack", "test", folder.toString(), "--coverage").out();

        assertThat(out)
                .contains("\n  us-ct.report-final\n", "\n  us-ct.report-final: not met\n", "\n  us-ct/ads discovery\n")
                .contains("\n  us-ct.minimum-wage\n", "\n  us-ct/dds job-development: claim.cap-reached\n")
                .doesNotContain("\n  us-ct/dds job-development\n", "\n  us-ct.dds.job-development.rate\n")
                .doesNotContain("us-ct/dds job-development: claim.indirect-cap-reached");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_and_nothing_is_run() throws IOException {
        write(
                "visit.yaml",
                blocks("yaml")
                        .get(0)
                        .replace("by staff-1, not", "staff-1, not")
                        .replace("received", "recieved")
                        .replace("visit: 180", "vist: 180"));

        Run run = Run.ce("pack", "test", folder.toString());

        assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("CE-CLI-018 3 problems in the tests:")
                .contains("visit.yaml:14: 'by' is missing")
                .contains("visit.yaml:17: unknown words 'recieved 2026-04-01'; did you mean 'received'?")
                .contains("visit.yaml:24: unknown line 'vist'; did you mean 'visit'?");
    }

    @Test
    void without_tests_or_with_a_pack_that_is_not_there_it_is_bad_input() throws IOException {
        assertThat(Run.ce("pack", "test", folder.toString()).err()).contains("CE-CLI-019");
        assertThat(Run.ce("pack", "test", folder.resolve("none").toString()).exit())
                .isEqualTo(ExitCode.BAD_INPUT);
        write("visit.yaml", blocks("yaml").get(0).replace("pack: us-ct", "pack: us-xx"));
        assertThat(Run.ce("pack", "test", folder.toString()).err())
                .contains("CE-CLI-004 the tests are for the pack 'us-xx', which is not installed");
        assertThat(Run.ce("pack").exit()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void an_empty_folder_of_a_pack_says_what_belongs_into_it() throws IOException {
        String empty = Files.createDirectory(folder.resolve("us-xx")).toString();

        for (String command : List.of("check", "explain")) {
            Run run = Run.ce("pack", command, empty);
            assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(run.err())
                    .contains(
                            "CE-CLI-044 folder '" + empty + "' has no file of a pack; put the pack's .yaml file there")
                    .contains("format: ce-pack/1", "messages_en.properties");
        }
    }

    @Test
    void a_test_for_another_version_of_the_pack_is_not_run() throws IOException {
        write("visit.yaml", blocks("yaml").get(1).replace("us-ct 0.1.0", "us-ct 9"));

        assertThat(Run.ce("pack", "test", folder.toString()).err())
                .contains("visit.yaml:3: pack 'us-ct' is loaded in version 0.1.0, the test is for 9");
    }

    @Test
    void texts_are_there_in_spanish_too() throws IOException {
        write("visit.yaml", blocks("yaml").get(0));

        assertThat(Run.ce("pack", "test", folder.toString(), "--lang", "es").out())
                .contains("se esperaba: 180 min payable")
                .contains("por qué: Se alcanzó el límite");
    }

    private void write(String name, String text) {
        CaseFixture.write(folder.resolve(name), text);
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult one) -> one.group(1))
                .toList();
    }
}
