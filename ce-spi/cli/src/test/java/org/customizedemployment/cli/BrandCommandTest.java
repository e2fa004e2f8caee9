package org.customizedemployment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.customizedemployment.cli.terminal.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ce brand}, {@code ce reports} and {@code ce report --brand}. */
@Tag("CT-15")
class BrandCommandTest {
    @TempDir
    private Path folder;

    private Path brand;

    @BeforeEach
    void write() throws IOException {
        CaseFixture.in(folder);
        brand = Files.createDirectories(folder.resolve("forms/blocks/discovery"))
                .getParent()
                .getParent();
        Files.writeString(brand.resolve("brand.properties"), "name = Elm Street Works\nletterhead.1 = 12 Elm Street\n");
        Files.writeString(brand.resolve("words_en.properties"), "discovery.themes = The circle\n");
        Files.writeString(brand.resolve("words_fr.properties"), "discovery.title = Rapport de découverte : {name}\n");
        Files.writeString(brand.resolve("blocks/discovery/closing_en.html"), "<h2>Signatures</h2><p>Yours</p>");
    }

    private Run report(String... more) {
        String[] all = new String[more.length + 8];
        String[] first = {
            "report",
            folder.resolve("case.json").toString(),
            "--report",
            "discovery",
            "--audience",
            "team",
            "--brand",
            brand.toString()
        };
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return Run.ce(all);
    }

    @Test
    void a_report_is_written_on_the_agency_s_paper_in_its_words_and_sections() {
        Run run = report();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Elm Street Works\n12 Elm Street\n")
                .contains("The circle", "Signatures\n----------", "Yours");
        assertThat(report("--format", "json").out()).contains("\"name\" : \"Elm Street Works\"", "Signatures");
    }

    @Test
    void a_third_language_is_a_file_and_what_it_lacks_stands_in_english() {
        assertThat(report("--lang", "fr").out()).contains("Rapport de découverte : Ana Doe", "The circle");
        Run unknown = report("--lang", "de");
        assertThat(unknown.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(unknown.err()).contains("language 'de': there are [en, es, fr]");
    }

    @Test
    void a_folder_with_a_problem_is_not_used_and_each_place_is_said() throws IOException {
        Files.writeString(brand.resolve("words_en.properties"), "discovery.theme = The circle\n");
        Run check = Run.ce("brand", "check", brand.toString());
        assertThat(check.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(check.out())
                .contains(
                        "Problems: 1",
                        "words_en.properties:1: there is no text 'discovery.theme'; did you mean 'discovery.themes'?");
        Run run = report();
        assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("CE-BRAND-002", "words_en.properties:1");
    }

    @Test
    void a_folder_without_a_problem_can_be_used() {
        Run check = Run.ce("brand", "check", brand.toString());
        assertThat(check.exit()).isEqualTo(ExitCode.FINE);
        assertThat(check.out()).contains("Problems: none", "texts have no words in 'fr'", "It can be used");
    }

    @Test
    void texts_are_printed_as_lines_to_copy_and_those_to_translate_get_fewer() {
        assertThat(Run.ce("brand", "words", "--containing", "counselor").out())
                .contains("role.counselor = ")
                .doesNotContain("discovery.title");
        assertThat(Run.ce("brand", "words", "--lang", "es", "--containing", "informe de descubrimiento")
                        .out())
                .contains("discovery.title = ");
        assertThat(Run.ce("brand", "words", brand.toString(), "--missing", "fr").out())
                .contains("discovery.themes = ")
                .doesNotContain("discovery.title = ");
    }

    @Test
    void reports_are_listed_with_who_may_see_them_in_a_narrow_terminal_and_as_json() {
        Run run = Run.ce("reports", "--width", "60", "--brand", brand.toString());
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
        assertThat(run.out()).contains("employer-page", "job-seeker", "markdown", "en, es, fr");
        assertThat(Run.ce("reports", "--lang", "es").out()).contains("Informe de descubrimiento");
        assertThat(Run.ce("reports", "--json").out()).contains("\"words\" : \"employer-page\"");
    }

    @Test
    void the_sections_of_a_report_and_the_variables_of_a_template_are_listed() {
        assertThat(Run.ce("reports", "--blocks", "discovery").out())
                .contains("blocks/discovery/themes_en.html", "blocks/discovery/closing_en.html", "{{document.title}}");
        Run unknown = Run.ce("reports", "--blocks", "discovry");
        assertThat(unknown.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(unknown.err()).contains("report 'discovry': there are [discovery, ");
    }
}
