package org.customizedemployment.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.spi.brand.Brand;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Letterhead;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrandFolderTest {
    private static Document document(Locale language) {
        return new Document("discovery", "A report", language, Audience.TEAM, null, List.of());
    }

    private static Letterhead letterhead(Brand brand, Locale language) {
        Letterhead letterhead = brand.dress(document(language)).letterhead();
        assertThat(letterhead).isNotNull();
        return letterhead;
    }

    @Test
    @Tag("CT-15")
    void logo_colours_and_lines_come_from_one_file_and_a_language_may_say_its_own() {
        Brand brand = Folders.empty()
                .file(
                        "brand.properties",
                        "name = Elm Street Works",
                        "logo = logo.png",
                        "logo.alternative = Two elms",
                        "color.accent = #7A1F3D",
                        "letterhead.2 = second",
                        "letterhead.1 = first",
                        "footer.1 = Free of charge")
                .file("brand_es.properties", "logo.alternative = Dos olmos", "footer.1 = Gratis")
                .bytes("logo.png", Folders.logo("png"))
                .read()
                .orThrow();
        Letterhead english = letterhead(brand, Locale.US);
        assertThat(english.name()).isEqualTo("Elm Street Works");
        assertThat(english.lines()).containsExactly("first", "second");
        assertThat(english.footer()).containsExactly("Free of charge");
        assertThat(english.colours().accent()).isEqualTo("#7a1f3d");
        assertThat(english.colours().ink()).isEqualTo("#1b2028");
        assertThat(english.logo().alternative()).isEqualTo("Two elms");
        assertThat(english.logo().width()).isEqualTo(12);
        assertThat(english.logo().height()).isEqualTo(6);
        Letterhead spanish = letterhead(brand, Locale.forLanguageTag("es"));
        assertThat(spanish.name()).isEqualTo("Elm Street Works");
        assertThat(spanish.logo().alternative()).isEqualTo("Dos olmos");
        assertThat(spanish.footer()).containsExactly("Gratis");
    }

    @Test
    void a_jpeg_is_a_logo_too_and_a_name_alone_is_a_brand() {
        Brand brand = Folders.empty()
                .file("brand.properties", "name=x", "logo=a.jpg", "logo.alternative=y")
                .bytes("a.jpg", Folders.logo("jpg"))
                .read()
                .orThrow();
        assertThat(letterhead(brand, Locale.ENGLISH).logo().picture().getMediaType())
                .isEqualTo("image/jpeg");
        assertThat(letterhead(brand, Locale.ENGLISH).logo().width()).isEqualTo(12);
        assertThat(Folders.named().read().problems()).isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_found_at_once_with_file_line_and_remedy() {
        assertThat(Folders.empty()
                        .file(
                                "brand.properties",
                                "nmae = Elm Street Works",
                                "",
                                "colour.wash = red",
                                "logo = logo.pngg",
                                "link.hosts = https://x.example",
                                "footer.1 = a",
                                "footer.1 = b")
                        .file("brand_es.properties", "logo = other.png")
                        .bytes("logo.png", "no picture".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .file("words_en.properties", "discovery.titel = A", "discovery.title = Discovery Report")
                        .file("words_xxxx.properties", "discovery.title = A {name}")
                        .file("brand.yaml", "name: Elm Street Works")
                        .file("blocks/discovry/themes_en.html", "<p>x</p>{{> original}}")
                        .file("blocks/discovery/theme_en.html", "<p>x</p>{{> original}}")
                        .file("blocks/discovery/themes.html", "<p>x</p>{{> original}}")
                        .lines())
                .contains(
                        "CE-BRAND-008 brand.properties: 'name' is missing; add 'name = …', the agency's name",
                        "CE-BRAND-007 brand.properties:1: there is no 'nmae'; did you mean 'name'?",
                        "CE-BRAND-009 brand.properties:3: 'red' of 'colour.wash' is no colour; write a colour like '#1a4f8a'",
                        "CE-BRAND-011 brand.properties:4: there is no file 'logo.pngg' in the folder; did you mean 'logo.png'?",
                        "CE-BRAND-012 brand.properties:5: 'https://x.example' is no name of a server; write the name of a web"
                                + " server alone, such as 'www.example.org'",
                        "CE-BRAND-006 brand.properties:7: 'footer.1' stands twice, first in line 6; write 'key = text' lines,"
                                + " each key once; a backslash is written twice",
                        "CE-BRAND-020 words_en.properties:1: there is no text 'discovery.titel'; did you mean 'discovery.title'?",
                        "CE-BRAND-021 words_en.properties:2: 'discovery.title' leaves out {name}; the library's text is:"
                                + " Discovery Report: {name}",
                        "CE-BRAND-025 words_xxxx.properties: 'xxxx' is no language; write a language tag such as 'fr' or 'pt-BR'",
                        "CE-BRAND-030 blocks/discovry/themes_en.html: there is no report 'discovry'; did you mean 'discovery'?",
                        "CE-BRAND-030 blocks/discovery/theme_en.html: report 'discovery' has no section 'theme'; did you mean"
                                + " 'themes'?",
                        "CE-BRAND-003 blocks/discovery/themes.html: nothing reads this file; call it"
                                + " 'blocks/REPORT/SECTION_en.html', with the language at its end")
                .anyMatch(line ->
                        line.startsWith("CE-BRAND-007 brand_es.properties:1: there is no 'logo' for one language"))
                .anyMatch(line -> line.startsWith("CE-BRAND-003 brand.yaml: nothing reads this file"));
    }

    @Test
    void a_brand_with_a_problem_is_not_used_and_says_all_of_them() {
        BrandReading reading = Folders.named()
                .file("words_en.properties", "a.b = c", "d.e = f")
                .read();
        assertThat(reading.brand()).isNull();
        assertThatThrownBy(reading::orThrow)
                .isInstanceOf(CeException.class)
                .hasMessageContaining("words_en.properties:1")
                .hasMessageContaining("words_en.properties:2");
    }

    @Test
    void a_folder_that_is_none_or_has_no_brand_is_said() throws IOException {
        assertThat(BrandFolder.read(Path.of("no-such-folder"), Folders.TERMS).problems())
                .singleElement()
                .asString()
                .startsWith("CE-BRAND-001 no-such-folder: this is no folder");
        assertThat(Folders.empty().lines())
                .containsExactly(
                        "CE-BRAND-008 brand.properties: this file is not there; write one with a line 'name = …'");
    }

    @Test
    void a_folder_on_disk_is_read_without_hidden_files_and_without_what_lies_outside(@TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("brand.properties"), "name = Elm\nlogo = secret.png\nlogo.alternative = x");
        Files.writeString(folder.resolve(".hidden"), "x");
        Path outside = Files.createTempFile("secret", ".png");
        Files.write(outside, Folders.logo("png"));
        Files.createSymbolicLink(folder.resolve("secret.png"), outside);
        assertThat(BrandFolder.read(folder, Folders.TERMS).problems())
                .singleElement()
                .asString()
                .contains("there is no file 'secret.png' in the folder");
        Files.delete(folder.resolve("secret.png"));
        Files.delete(outside);
    }

    /** Ratios as the formula of WCAG 2.1 gives them. */
    @ParameterizedTest
    @CsvSource({"#777777,4.4", "#ffcc00,1.5", "#00aa00,3.1", "#ff0000,3.9", "#808080,3.9"})
    @Tag("FED-ACC-1")
    void a_colour_that_can_not_be_read_on_white_is_refused_with_its_ratio_and_one_that_can(
            String colour, String ratio) {
        List<String> lines = Folders.empty()
                .file("brand.properties", "name = Elm", "colour.accent = " + colour)
                .lines();
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0))
                .startsWith(
                        "CE-BRAND-010 brand.properties:2: 'colour.accent' " + colour + " on white has a contrast of "
                                + ratio + " to 1, and text needs 4.5 to 1 (WCAG 2.1 AA); take '#");
        String other = lines.get(0).replaceAll(".*take '(#[0-9a-f]{6})'.*", "$1");
        assertThat(Folders.empty()
                        .file("brand.properties", "name = Elm", "colour.accent = " + other, "colour.wash = #ffffff")
                        .lines())
                .isEmpty();
    }

    @Test
    @Tag("FED-ACC-1")
    void a_colour_behind_notices_must_leave_all_text_on_it_readable() {
        assertThat(Folders.empty()
                        .file("brand.properties", "name = Elm", "colour.wash = #8899aa")
                        .lines())
                .isNotEmpty()
                .allMatch(line ->
                        line.contains("brand.properties:2: 'colour.") && line.contains("on 'colour.wash' #8899aa"));
        assertThat(Folders.empty()
                        .file("brand.properties", "name = Elm", "colour.accent = #767676", "colour.wash = #ffffff")
                        .lines())
                .isEmpty();
    }

    @Test
    @Tag("CT-15")
    void an_agency_says_case_manager_or_counselor() {
        Brand brand = Folders.named()
                .file("words_en.properties", "role.case-manager = Counselor")
                .read()
                .orThrow();
        assertThat(brand.getMessages().find("role.case-manager", Locale.US)).contains("Counselor");
        assertThat(brand.getMessages().find("role.case-manager", Locale.forLanguageTag("es")))
                .isEmpty();
    }

    @Test
    @Tag("SEM-21")
    void words_that_put_something_before_the_person_are_remarked_on() {
        assertThat(Folders.named()
                        .file("words_en.properties", "discovery.themes = What our clients are placed in")
                        .read()
                        .advice())
                .singleElement()
                .asString()
                .startsWith("CE-BRAND-023 words_en.properties:1: 'discovery.themes' says 'clients'");
    }

    @Test
    void a_third_language_is_a_file_and_what_it_lacks_is_counted() {
        BrandReading reading = Folders.named()
                .file("words_fr.properties", "discovery.title = Rapport de découverte : {name}")
                .read();
        assertThat(reading.blocking()).isEmpty();
        assertThat(reading.orThrow().getLanguages()).containsExactly("fr");
        assertThat(reading.advice())
                .singleElement()
                .asString()
                .contains("texts have no words in 'fr' and stand in English");
    }

    @Test
    void the_same_paper_twice_is_the_same_and_says_nothing_in_logs() {
        Brand brand = Folders.named().read().orThrow();
        Document document = document(Locale.ENGLISH).with(List.of(Block.Paragraph.of("Secret")));
        assertThat(brand.dress(document)).isEqualTo(brand.dress(document));
        assertThat(brand.toString()).doesNotContain("Elm");
    }
}
