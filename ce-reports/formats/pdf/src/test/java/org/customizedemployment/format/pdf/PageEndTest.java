package org.customizedemployment.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.reports.format.HtmlFormat;
import org.customizedemployment.reports.text.BundleMessages;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.TimeLine;
import org.customizedemployment.spi.report.FormatTools;
import org.customizedemployment.spi.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where pages and lines end. */
@Tag("FED-ACC-1")
class PageEndTest {
    private static byte[] pdf(List<Block> blocks) throws IOException {
        Document document = new Document("sample", "Sample", Locale.US, Audience.TEAM, "Draft", blocks);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfFormat().render(document, out, new FormatTools() {
            @Override
            public Messages getMessages() {
                return BundleMessages.of(Locale.US, List.of());
            }

            @Override
            public byte[] render(String format, Document part) throws IOException {
                ByteArrayOutputStream html = new ByteArrayOutputStream();
                new HtmlFormat().render(part, html, this);
                return html.toByteArray();
            }
        });
        return out.toByteArray();
    }

    private static String text(PDDocument pdf, int lastPage) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setEndPage(lastPage);
        return stripper.getText(pdf);
    }

    /** So many lines of text, and then that. */
    private static PDDocument after(int lines, Block last) throws IOException {
        List<Block> blocks = new ArrayList<>();
        IntStream.range(0, lines).forEach(line -> blocks.add(Block.Paragraph.of("Line " + line)));
        blocks.add(new Block.Section("Heading", List.of(last)));
        return Loader.loadPDF(pdf(blocks));
    }

    private static Block table() {
        return new Block.Table(
                "Caption",
                List.of(Block.Column.header("Above")),
                IntStream.range(0, 12)
                        .mapToObj(row -> Block.Row.of(Cell.of("Row " + row)))
                        .toList());
    }

    @Test
    void no_page_ends_with_the_headings_of_a_table_and_none_before_its_room_is_used() throws IOException {
        long most = 0;
        for (int lines = 20; lines <= 30; lines++) {
            try (PDDocument pdf = after(lines, table())) {
                String page = text(pdf, 1);
                long rows = page.lines().filter(one -> one.startsWith("Row ")).count();
                if (page.contains("Heading") || page.contains("Caption")) {
                    assertThat(rows).as("rows after %s lines", lines).isGreaterThanOrEqualTo(2);
                }
                most = Math.max(most, rows);
            }
        }
        assertThat(most).isGreaterThanOrEqualTo(6);
    }

    private static Block picture() {
        LocalDate day = LocalDate.of(2026, 1, 5);
        List<TimeLine.Span> spans = IntStream.range(0, 60)
                .mapToObj(i -> new TimeLine.Span("Visit " + i, day.plusDays(i), day.plusDays(i)))
                .toList();
        TimeLine picture = new TimeLine(
                day, day.plusDays(60), "January 5", "March 6", List.of(new TimeLine.Lane("Visits", spans)));
        return new Block.Figure("When", "Sixty visits.", picture, (Block.Table) table());
    }

    @Test
    void a_heading_stays_with_the_first_part_of_a_picture_that_is_higher_than_a_page() throws IOException {
        int below = 0;
        for (int lines = 14; lines <= 22; lines += 2) {
            try (PDDocument pdf = after(lines, picture())) {
                boolean drawn = pdf.getPage(0)
                        .getResources()
                        .getXObjectNames()
                        .iterator()
                        .hasNext();
                assertThat(text(pdf, 1).contains("Heading"))
                        .as("after %s lines", lines)
                        .isEqualTo(drawn);
                below += drawn ? 0 : 1;
            }
        }
        assertThat(below).isBetween(1, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12:30", "10:00 AM,", "30 min,", "CT-23", "FED-PRIV-1", "service-08#1"})
    void what_is_one_thing_is_not_broken_in_two(String thing) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(List.of(Block.Paragraph.of((thing + " ").repeat(200)))))) {
            assertThat(text(pdf, 9).split(thing, -1)).hasSize(201);
        }
    }
}
