package org.customizedemployment.reports.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.reports.fixture.Rendered;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Picture;
import org.customizedemployment.spi.document.TimeLine;
import org.customizedemployment.spi.report.FormatTools;
import org.customizedemployment.spi.text.Messages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Photos with their words, and pictures of time. */
@Tag("FED-ACC-1")
class PicturesTest {
    private static final byte[] BYTES = {1, 2, 3, (byte) 200};
    private static final Digest DIGEST = Digest.of(BYTES);
    private static final Block.Image PHOTO =
            new Block.Image("Robin brushing \"Fluffy\"", DIGEST, List.of(new EntryRef(EntryId.of("photo"), 2)));

    private static Document document(Block... blocks) {
        return new Document("sample", "Sample", Locale.US, Audience.TEAM, "Draft", List.of(blocks));
    }

    private static String html(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlFormat().render(document, out, new FormatTools() {
            @Override
            public Messages getMessages() {
                return Rendered.english();
            }

            @Override
            public byte[] render(String format, Document other) {
                throw new AssertionError("no format builds on another here");
            }

            @Override
            public Optional<Picture> picture(Digest content) {
                return content.equals(DIGEST) ? Optional.of(new Picture("image/png", BYTES)) : Optional.empty();
            }
        });
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    @Tag("CT-24")
    void a_photo_is_in_the_page_itself_with_its_words_as_alternative_and_caption() throws IOException {
        Element photo = Jsoup.parse(html(document(PHOTO))).selectFirst("figure.photo");
        assertThat(photo.selectFirst("img").attr("alt")).isEqualTo("Robin brushing \"Fluffy\"");
        assertThat(photo.selectFirst("img").attr("src"))
                .isEqualTo("data:image/png;base64," + Base64.getEncoder().encodeToString(BYTES));
        assertThat(photo.selectFirst("figcaption").text()).isEqualTo("Robin brushing \"Fluffy\" [1]");
    }

    @Test
    @Tag("CT-24")
    void without_its_bytes_its_words_stand_in_its_place_in_every_format() throws IOException {
        Block.Image gone = new Block.Image("Robin at work", Digest.of("gone"), List.of());
        assertThat(Jsoup.parse(html(document(gone))).select("img")).isEmpty();
        for (String page : List.of(
                html(document(gone)),
                Rendered.text(document(PHOTO, gone)),
                Rendered.as(new MarkdownFormat(), document(PHOTO, gone), Rendered.english()))) {
            assertThat(page).contains("Picture: Robin at work");
        }
        assertThat(Rendered.as(new JsonFormat(), document(PHOTO), Rendered.english()))
                .contains("\"block\" : \"image\"", "\"alternative\" : \"Robin brushing \\\"Fluffy\\\"\"", "photo#2");
    }

    @Test
    void there_is_no_picture_without_words_and_none_tells_them() {
        assertThatThrownBy(() -> new Block.Image(" ", DIGEST, List.of())).isInstanceOf(CeException.class);
        assertThat(PHOTO + " " + new Picture("image/png", BYTES)).doesNotContain("Robin", "Fluffy");
    }

    @Test
    @Tag("CT-28")
    void the_state_stands_on_the_page_and_in_its_metadata() throws IOException {
        org.jsoup.nodes.Document page = Jsoup.parse(html(document()));
        assertThat(page.select("header p.state").text()).isEqualTo("Draft");
        assertThat(page.select("meta[name=document-state]").attr("content")).isEqualTo("Draft");
        assertThat(Rendered.as(new JsonFormat(), document(), Rendered.english()))
                .contains("\"state\" : \"Draft\"");
    }

    @Test
    void time_is_drawn_inside_the_picture_whatever_the_dates() throws IOException {
        LocalDate first = LocalDate.of(2026, 1, 1);
        LocalDate last = LocalDate.of(2026, 4, 10);
        TimeLine picture = new TimeLine(
                first,
                last,
                "January 1",
                "April 10",
                List.of(new TimeLine.Lane(
                        "Phases",
                        List.of(
                                new TimeLine.Span("Discovery", first, LocalDate.of(2026, 2, 19)),
                                new TimeLine.Span("Before it all", first.minusYears(1), first.minusDays(1)),
                                new TimeLine.Span("Meeting", last, last),
                                new TimeLine.Span("Going on", LocalDate.of(2026, 3, 1), null)))));
        Block.Figure figure = new Block.Figure(
                "When",
                "From January to April.",
                picture,
                new Block.Table(
                        "When", List.of(Block.Column.header("What")), List.of(Block.Row.of(Cell.of("Discovery")))));
        org.jsoup.nodes.Document page = Jsoup.parse(html(document(figure)));
        assertThat(page.select("svg[role=img] > desc").text()).isEqualTo("From January to April.");
        for (Element bar : page.select("svg rect")) {
            int x = Integer.parseInt(bar.attr("x"));
            assertThat(x).isNotNegative();
            assertThat(x + Integer.parseInt(bar.attr("width"))).isLessThanOrEqualTo(360);
        }
        // 50 of 100 days are half of the scale.
        assertThat(page.select("svg rect[fill=#3b4653]").first().attr("width")).isEqualTo("172");
        assertThat(Rendered.as(new JsonFormat(), document(figure), Rendered.english()))
                .contains("\"first\" : \"2026-01-01\"", "\"until\" : \"2026-02-19\"");
        assertThat(figure.toString()).doesNotContain("Discovery", "Phases");
        assertThatThrownBy(() -> new TimeLine(last, first, "", "", List.of())).isInstanceOf(CeException.class);
    }

    /** Else a part of it on paper, or in a window, would have none. */
    @Test
    void a_long_picture_of_time_has_a_scale_in_sight_everywhere_and_a_short_one_has_one() throws IOException {
        LocalDate first = LocalDate.of(2026, 1, 1);
        for (int spans : List.of(1, 60)) {
            List<TimeLine.Span> visits = IntStream.range(0, spans)
                    .mapToObj(i -> new TimeLine.Span("Visit " + i, first.plusDays(i), first.plusDays(i)))
                    .toList();
            TimeLine picture = new TimeLine(
                    first,
                    first.plusDays(spans),
                    "January 1",
                    "the last day",
                    List.of(new TimeLine.Lane("Some", visits), new TimeLine.Lane("Others", visits)));
            Block.Table table = new Block.Table(
                    "When", List.of(Block.Column.header("What")), List.of(Block.Row.of(Cell.of("Visits"))));
            Element svg = Jsoup.parse(html(document(new Block.Figure("When", "Visits.", picture, table))))
                    .selectFirst("svg");
            assertThat(svg).isNotNull();
            int before = 0;
            for (Element scale : svg.select("path[stroke-width=2]")) {
                int at = Integer.parseInt(scale.attr("d").replaceFirst("^M\\d+ (\\d+)h.*", "$1"));
                assertThat(at - before).isBetween(1, 220);
                before = at;
            }
            int height = Integer.parseInt(svg.attr("viewBox").split(" ")[3]);
            assertThat(height - before).isLessThan(220);
            assertThat(svg.select("text:containsOwn(the last day)"))
                    .hasSize(svg.select("path[stroke-width=2]").size());
        }
    }
}
