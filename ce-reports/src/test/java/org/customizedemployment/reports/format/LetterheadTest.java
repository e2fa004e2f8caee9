package org.customizedemployment.reports.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.reports.fixture.Rendered;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Colours;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.document.Letterhead;
import org.customizedemployment.spi.document.Logo;
import org.customizedemployment.spi.document.Picture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterheadTest {
    private static final Document PLAIN = new Document(
            "sample",
            "Sample",
            Locale.ENGLISH,
            Audience.TEAM,
            null,
            List.of(new Block.Paragraph(List.of(
                    new Inline.Words("Ask "), new Inline.Link("the office", "https://www.example.org/help?a=1&b=2")))));

    private static final Document BRANDED = PLAIN.on(new Letterhead(
            "Elm Street <Works>",
            new Logo(new Picture("image/png", new byte[] {1, 2, 3}), "Two \"elms\"", 120, 60),
            List.of("12 Elm Street"),
            List.of("All services are free."),
            new Colours("#111111", "#333333", "#7a1f3d", "#f6f0f2")));

    @Test
    @Tag("CT-15")
    void every_format_with_room_for_it_shows_whose_paper_it_is() {
        String html = Rendered.as(new HtmlFormat(), BRANDED, Rendered.english());
        assertThat(html)
                .contains("Elm Street &lt;Works&gt;", "12 Elm Street", "All services are free.")
                .contains("src=\"data:image/png;base64,AQID\"", "alt=\"Two &quot;elms&quot;\"")
                .contains("--accent: #7a1f3d");
        assertThat(Rendered.as(new MarkdownFormat(), BRANDED, Rendered.english()))
                .startsWith("**Elm Street \\<Works\\>**  \n12 Elm Street\n\n# Sample")
                .endsWith("All services are free.\n\n");
        assertThat(Rendered.as(new TextFormat(), BRANDED, Rendered.english()))
                .startsWith("Elm Street <Works>\n12 Elm Street\n\nSample")
                .endsWith("All services are free.\n");
        assertThat(Rendered.as(new JsonFormat(), BRANDED, Rendered.english()))
                .contains("\"name\" : \"Elm Street <Works>\"", "Two \\\"elms\\\"", "12 Elm Street");
    }

    @Test
    void without_one_nothing_of_it_is_there() {
        assertThat(Rendered.as(new HtmlFormat(), PLAIN, Rendered.english()))
                .doesNotContain("<img", "class=\"letterhead\"", "#7a1f3d");
        assertThat(Rendered.as(new JsonFormat(), PLAIN, Rendered.english())).doesNotContain("letterhead");
    }

    @Test
    void a_link_leads_there_or_is_written_out() {
        assertThat(Rendered.as(new HtmlFormat(), PLAIN, Rendered.english()))
                .contains("<a href=\"https://www.example.org/help?a=1&amp;b=2\">the office</a>");
        assertThat(Rendered.as(new MarkdownFormat(), PLAIN, Rendered.english()))
                .contains("Ask [the office](<https://www.example.org/help?a=1&b=2>)");
        assertThat(Rendered.as(new TextFormat(), PLAIN, Rendered.english()))
                .contains("Ask the office (https://www.example.org/help?a=1&b=2)");
        assertThat(Rendered.as(new JsonFormat(), PLAIN, Rendered.english()))
                .contains("\"link\" : \"the office\"", "https://www.example.org/help?a=1&b=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "http://www.example.org",
                "//www.example.org",
                "file:///etc/passwd",
                "data:text/html,x",
                "https://www.example.org/\" onclick=\"x",
                "https://www.example.org/>",
                "https://www.example.org/ x"
            })
    void a_link_to_anything_else_can_not_be_made(String address) {
        assertThatThrownBy(() -> new Inline.Link("here", address))
                .isInstanceOf(CeException.class)
                .hasMessageContaining("CE-SPI-020");
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "#12345", "#1234567", "#12345g", "#fff; } body { display: none", "#ABCDEF"})
    void a_colour_is_six_digits_and_nothing_else(String colour) {
        assertThatThrownBy(() -> new Colours(colour, "#000000", "#000000", "#ffffff"))
                .isInstanceOf(CeException.class)
                .hasMessageContaining("CE-SPI-021");
    }
}
