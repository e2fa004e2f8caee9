package org.customizedemployment.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.customizedemployment.conformance.Papers.Paper;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.Report;
import org.customizedemployment.spi.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The page {@code docs/gallery.md}: each report that is found, who may see it, and what it looks like in each format that is found. To write it
 * anew:
 *
 * <pre>{@code
 * ./mvnw -pl ce-examples/conformance test -Dtest=GalleryTest -Dindex.update=true -Dgallery.update=true
 * }</pre>
 */
class GalleryTest {
    private static final Path DOCS = Path.of("..", "..", "docs");
    private static final Path PICTURES = DOCS.resolve("gallery");
    private static final long LARGEST = 56_000;

    @Test
    @EnabledIfSystemProperty(named = "gallery.update", matches = "true")
    void draw_the_pictures() throws IOException, InterruptedException {
        Files.createDirectories(PICTURES);
        Path work = Files.createDirectories(Path.of("target", "gallery"));
        for (Paper paper : Papers.once()) {
            Map<String, byte[]> files = new LinkedHashMap<>();
            for (String format : formats()) {
                files.put(format, paper.as(format, Locale.ENGLISH));
            }
            ImageIO.write(
                    new GallerySheet(work).draw(files),
                    "png",
                    PICTURES.resolve(paper.report() + ".png").toFile());
        }
    }

    @Test
    void the_committed_page_shows_every_report_in_every_format() throws IOException {
        Path page = DOCS.resolve("gallery.md");
        if (Boolean.getBoolean("index.update")) {
            Files.writeString(page, page());
        }
        assertThat(page)
                .as("docs/gallery.md is not what the code says now; how to write it anew stands at this test")
                .content()
                .isEqualTo(page());
    }

    @Test
    void every_report_has_a_small_picture_and_no_picture_is_left_over() throws IOException {
        List<String> reports =
                Papers.engine().reports().stream().map(Report::getId).sorted().toList();
        try (Stream<Path> files = Files.list(PICTURES)) {
            List<Path> pictures = files.sorted().toList();
            assertThat(pictures)
                    .extracting(one -> one.getFileName().toString().replace(".png", ""))
                    .containsExactlyInAnyOrderElementsOf(reports);
            for (Path picture : pictures) {
                assertThat(Files.size(picture)).as(picture.toString()).isBetween(2_000L, LARGEST);
                assertThat(ImageIO.read(picture.toFile()).getWidth()).isGreaterThan(600);
            }
        }
    }

    @Test
    void every_report_has_a_name_in_both_languages_and_sections_that_an_agency_can_write() {
        for (Report<?> report : Papers.engine().reports()) {
            for (Locale language : Papers.LANGUAGES) {
                assertThat(Papers.engine().messages(language).has("report." + report.getId()))
                        .as("words for report." + report.getId() + " in " + language)
                        .isTrue();
            }
            assertThat(report.getBlocks()).as(report.getId()).doesNotHaveDuplicates();
        }
    }

    private static List<String> formats() {
        Map<String, Format> formats = new TreeMap<>();
        Papers.engine().formats().forEach(one -> formats.put(one.getDescriptor().id(), one));
        // A calendar holds what is due and nothing else.
        return formats.keySet().stream().filter(one -> !one.equals("icalendar")).toList();
    }

    private static String page() {
        Messages words = Papers.engine().messages(Locale.ENGLISH);
        StringBuilder page = new StringBuilder("# Gallery\n\n")
                .append(
                        "Every report of the invented case of the quickstart, in every format. Made by a test from the code;")
                .append(" the pictures show the first page,\nfor those who see most of it.\n")
                .append(
                        "`ce report CASE.json --report REPORT --audience AUDIENCE --format FORMAT` writes each of them;")
                .append(
                        " how to make them your agency's own is in\n[your-agencys-forms.md](your-agencys-forms.md).\n\n")
                .append("| Report | | For |\n|---|---|---|\n");
        for (Report<?> report : Papers.engine().reports()) {
            page.append("| [")
                    .append(report.getId())
                    .append("](#")
                    .append(report.getId())
                    .append(") | ")
                    .append(words.text("report." + report.getId()))
                    .append(" | ")
                    .append(audiences(report))
                    .append(" |\n");
        }
        for (Report<?> report : Papers.engine().reports()) {
            String name = words.text("report." + report.getId());
            page.append("\n## ")
                    .append(report.getId())
                    .append("\n\n")
                    .append(name)
                    .append(". For: ")
                    .append(audiences(report))
                    .append('.')
                    .append(sections(report))
                    .append("\n\n![")
                    .append(name.replace("]", ""))
                    .append(", its first page in each format](gallery/")
                    .append(report.getId())
                    .append(".png)\n");
        }
        return page.toString();
    }

    private static String audiences(Report<?> report) {
        return report.getAudiences().stream().map(Audience::word).collect(Collectors.joining(", "));
    }

    private static String sections(Report<?> report) {
        return report.getBlocks().isEmpty()
                ? ""
                : "\nSections that an agency can write itself: "
                        + report.getBlocks().stream()
                                .map(one -> "`" + one + "`")
                                .collect(Collectors.joining(", ")) + ".";
    }
}
