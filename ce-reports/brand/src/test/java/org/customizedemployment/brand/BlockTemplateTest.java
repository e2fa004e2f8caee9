package org.customizedemployment.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an agency's template makes of a section, and what it can't do. */
class BlockTemplateTest {
    private static final EntryRef SOURCE = new EntryRef(EntryId.of("theme-01"), 1);

    private static Block.Section themes(String text) {
        return new Block.Section(
                "themes",
                "Vocational themes",
                List.of(
                        Block.Paragraph.of(text),
                        new Block.LabelledValues(
                                List.of(new Block.LabelledValue("Theme", Inline.words("Care of animals")))),
                        new Block.Table(
                                "Evidence",
                                List.of(Block.Column.header("What"), Block.Column.number("Hours")),
                                List.of(Block.Row.of(Cell.of("Park"), Cell.of("2", List.of(SOURCE)))))));
    }

    private static Document document(Block... blocks) {
        return new Document("discovery", "A report", Locale.US, Audience.TEAM, "Draft", List.of(blocks));
    }

    private static List<Block> filled(String template, Block.Section section) {
        return Folders.named()
                .file("link.txt", "")
                .file("brand.properties", "name = Elm Street Works", "link.hosts = www.example.org")
                .file("blocks/discovery/themes_en.html", template)
                .read()
                .orThrow()
                .dress(document(section))
                .blocks();
    }

    private static Block.Section one(String template) {
        return (Block.Section) filled(template, themes("Two were found.")).get(0);
    }

    @Test
    @Tag("CT-15")
    void a_section_is_written_anew_and_keeps_its_name_and_what_figures_come_from() {
        Block.Section section = one("""
                <h2>Where {{brand.name}} would look</h2>
                <p>Found <em>together</em>: {{#paragraphs}}{{text}}{{/paragraphs}}
                   See <a href="https://www.example.org/themes">our page</a>.</p>
                {{#tables}}
                <table>
                  <caption>{{caption}}, in hours</caption>
                  <thead><tr>{{#columns}}<th>{{title}}</th>{{/columns}}</tr></thead>
                  <tbody>
                    {{#rows}}<tr>{{#cells}}<td>{{value}}</td>{{/cells}}</tr>{{/rows}}
                  </tbody>
                </table>
                {{/tables}}
                <h3>Next</h3>
                <ol><li>Ask</li><li>Look</li></ol>
                <h4>Then</h4>
                <dl>{{#values}}<dt>{{label}}</dt><dd>{{value}}</dd>{{/values}}</dl>
                """);
        assertThat(section.name()).isEqualTo("themes");
        assertThat(section.title()).isEqualTo("Where Elm Street Works would look");
        assertThat(section.blocks())
                .containsExactly(
                        new Block.Paragraph(List.of(
                                new Inline.Words("Found "),
                                new Inline.Strong("together"),
                                new Inline.Words(": "),
                                new Inline.Words("Two were found."),
                                new Inline.Words(" See "),
                                new Inline.Link("our page", "https://www.example.org/themes"),
                                new Inline.Words("."))),
                        new Block.Table(
                                "Evidence, in hours",
                                List.of(Block.Column.text("What"), Block.Column.text("Hours")),
                                List.of(Block.Row.of(
                                        new Cell(Inline.words("Park"), List.of()),
                                        new Cell(
                                                List.of(new Inline.Words("2"), new Inline.Sources(List.of(SOURCE))),
                                                List.of())))),
                        new Block.Section(
                                "Next",
                                List.of(
                                        new Block.Listing(true, List.of(Inline.words("Ask"), Inline.words("Look"))),
                                        new Block.Section(
                                                "Then",
                                                List.of(new Block.LabelledValues(List.of(new Block.LabelledValue(
                                                        "Theme", Inline.words("Care of animals")))))))));
    }

    @Test
    void the_library_s_own_section_can_stand_within() {
        Block.Section library = themes("Two were found.");
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of("First ours."));
        blocks.addAll(library.blocks());
        assertThat(one("<p>First ours.</p> {{> original}}"))
                .isEqualTo(new Block.Section("themes", "Vocational themes", blocks));
    }

    @Test
    void opening_and_closing_stand_around_all_sections_and_after_how_the_document_stands() {
        Block notice = new Block.Notice("Draft", List.of());
        assertThat(Folders.named()
                        .file("blocks/discovery/opening_en.html", "<p>Before.</p>")
                        .file("blocks/discovery/closing_en.html", "<h2>Signatures</h2><p>{{document.title}}</p>")
                        .read()
                        .orThrow()
                        .dress(document(notice, themes("x")))
                        .blocks())
                .containsExactly(
                        notice,
                        Block.Paragraph.of("Before."),
                        themes("x"),
                        new Block.Section("closing", "Signatures", List.of(Block.Paragraph.of("A report"))));
    }

    @Test
    void a_template_for_one_language_leaves_the_others_alone() {
        Document spanish =
                new Document("discovery", "x", Locale.forLanguageTag("es"), Audience.TEAM, null, List.of(themes("y")));
        assertThat(Folders.named()
                        .file("blocks/discovery/themes_en.html", "<p>English</p>{{> original}}")
                        .read()
                        .orThrow()
                        .dress(spanish)
                        .blocks())
                .containsExactly(themes("y"));
    }

    @Test
    void what_shows_nothing_here_leaves_the_library_s_section() {
        assertThat(
                        one(
                                "{{#audience.funder}}<p>For funders</p>{{/audience.funder}} {{^has.tables}}{{> original}}{{/has.tables}}"))
                .isEqualTo(themes("Two were found."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "{{#tables}}{{title}}{{/tables}}{{{title}}}",
                "</p><h2>Forged</h2>",
                "&lt;b&gt; & \"quotes\"",
                "\uE0000\uE001",
                "=1+1",
                "<ce-original></ce-original>"
            })
    @Tag("FED-PRIV-1")
    void text_of_a_case_never_becomes_markup_or_template(String text) {
        Block.Section section = (Block.Section) filled("{{#paragraphs}}<p>{{text}}</p>{{/paragraphs}}", themes(text))
                .get(0);
        assertThat(section.blocks()).containsExactly(Block.Paragraph.of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>{{{title}}}</p> | CE-BRAND-032 | '{{{title}}}' is raw output",
                "<p>{{&title}}</p> | CE-BRAND-032 | '{{&title}}' is raw output",
                "{{=<% %>=}} | CE-BRAND-033 | changes the delimiters",
                "{{> themes}} | CE-BRAND-034 | '{{> themes}}' takes in another template",
                "{{<layout}}{{/layout}} | CE-BRAND-034 | takes in another template",
                "{{$block}}{{/block}} | CE-BRAND-034 | takes in another template",
                "<p>{{tabels}}</p> | CE-BRAND-035 | there is no 'tabels' here; did you mean 'tables'?",
                "<p>{{document.titel}}</p> | CE-BRAND-035 | did you mean 'document.title'?",
                "<p>{{class.name}}</p> | CE-BRAND-035 | there is no 'class.name' here",
                "{{#tables}}{{#tables}}x{{/tables}}{{/tables}} | CE-BRAND-036 | repeated within itself",
                "{{#tables}}x | CE-BRAND-031 | '{{#tables}}' is never closed",
                "x{{/tables}} | CE-BRAND-031 | '{{/tables}}' closes nothing",
                "<p>{{tables}}</p> | CE-BRAND-031 | write '{{#tables}} … {{/tables}}'",
                "<p>{{title</p> | CE-BRAND-031 | a '{{' that nothing closes",
                "<script>alert(1)</script> | CE-BRAND-037 | <script> is no part of a document",
                "<SCRIPT SRC=//x></SCRIPT> | CE-BRAND-037 | <script> is no part of a document",
                "<img src=x onerror=alert(1)> | CE-BRAND-038 | 'onerror' of <img>, which would run script",
                "<p onclick='x'>y</p> | CE-BRAND-038 | 'onclick' of <p>, which would run script",
                "<p style='color:red'>y</p> | CE-BRAND-038 | 'style' of <p> is not read",
                "<iframe src='https://x.example'></iframe> | CE-BRAND-037 | <iframe> is no part of a document",
                "<style>p{}</style> | CE-BRAND-037 | colours stand in 'brand.properties'",
                "<a href='javascript:alert(1)'>x</a> | CE-BRAND-039 | a link to 'javascript:alert(1)'",
                "<a href='JaVaScRiPt:alert(1)'>x</a> | CE-BRAND-039 | a link to",
                "<a href='http://www.example.org'>x</a> | CE-BRAND-039 | a link to 'http://www.example.org'",
                "<a href='//www.example.org'>x</a> | CE-BRAND-039 | a link to",
                "<a href='https://evil.example/x'>x</a> | CE-BRAND-039 | 'evil.example', which is not listed",
                "<a href='https://www.example.org@evil.example/x'>x</a> | CE-BRAND-039 | which is not listed",
                "<a href='https://www.example.org/{{title}}'>x</a> | CE-BRAND-039 | an address with a variable in it",
                "<h1>x</h1> | CE-BRAND-037 | begin with h2",
                "<h4>x</h4> | CE-BRAND-040 | an h4 without an h3 before it",
                "<table><tr><td>x</td></tr></table> | CE-BRAND-040 | a table without a caption"
            })
    void what_a_template_may_not_do_is_refused_with_its_line(String template, String code, String part) {
        List<String> lines = Folders.named()
                .file("brand.properties", "name = x y z", "link.hosts = www.example.org")
                .file("blocks/discovery/themes_en.html", "<p>One</p>", "", template)
                .lines();
        assertThat(lines)
                .anyMatch(
                        line -> line.startsWith(code + " blocks/discovery/themes_en.html:3: ") && line.contains(part));
    }

    /** Lists within lists within lists: small to write, large to run. */
    @Test
    void a_template_that_repeats_without_end_is_stopped() {
        List<Block> many = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            many.add(Block.Paragraph.of("p"));
            many.add(new Block.Listing(false, List.of(Inline.words("i"))));
            many.add(new Block.LabelledValues(List.of(new Block.LabelledValue("l", Inline.words("v")))));
        }
        Block.Section large = new Block.Section("themes", "Large", many);
        for (String inner : List.of("<p>some words</p>", "{{title}}", "")) {
            String bomb = "{{#paragraphs}}{{#items}}{{#values}}" + inner + "{{/values}}{{/items}}{{/paragraphs}}";
            assertThatThrownBy(() -> filled(bomb, large))
                    .isInstanceOf(CeException.class)
                    .hasMessageContaining("CE-BRAND-042")
                    .hasMessageContaining("blocks/discovery/themes_en.html");
        }
    }

    @Test
    void a_template_that_leaves_out_the_section_is_remarked_on() {
        assertThat(Folders.named()
                        .file("blocks/discovery/themes_en.html", "<p>Nothing.</p>")
                        .read()
                        .advice())
                .singleElement()
                .asString()
                .startsWith("CE-BRAND-041 blocks/discovery/themes_en.html: nothing of what the library says");
    }
}
