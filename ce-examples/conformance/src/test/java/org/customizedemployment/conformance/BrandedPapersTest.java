package org.customizedemployment.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.customizedemployment.brand.BrandFolder;
import org.customizedemployment.brand.BrandReading;
import org.customizedemployment.brand.BrandTerms;
import org.customizedemployment.conformance.Papers.Paper;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.planning.DisclosureDecision;
import org.customizedemployment.core.planning.DisclosureSubject;
import org.customizedemployment.reports.text.ReportWords;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.request.ReportRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * An agency whose name stands in everything that it can write: letterhead, logo, words, sections. An employer who was not told who stands behind
 * the person finds it nowhere, in no format; all others find it.
 */
class BrandedPapersTest {
    private static final String NAME = "Zanzibarworks";
    private static final List<String> CANARIES =
            List.of(NAME, "Quixotelogo", "Plumstreet", "Footermarmot", "zanzibar.example");
    /** Formats with room for a letterhead; a table of figures has none. */
    private static final List<String> WITH_LETTERHEAD = List.of("html", "markdown", "text", "json", "pdf");

    private static final String EVERYTHING = """
            <h2>%1$s {{title}}</h2>
            <p>%1$s says: {{document.title}} {{document.state}} <em>{{brand.name}}</em>
               <a href="https://zanzibar.example/help">help</a></p>
            {{#paragraphs}}<p>{{text}}</p>{{/paragraphs}}
            {{#items}}<p>{{text}}</p>{{/items}}
            {{#values}}<p>{{label}} {{value}}</p>{{/values}}
            {{#tables}}<p>{{caption}}{{#columns}} {{title}}{{/columns}}</p>
              {{#rows}}<p>{{#cells}}{{label}} {{value}} {{/cells}}</p>{{/rows}}{{/tables}}
            {{#sections}}<h3>{{title}}</h3>{{#paragraphs}}<p>{{text}}</p>{{/paragraphs}}
              {{#items}}<p>{{text}}</p>{{/items}}{{#values}}<p>{{label}} {{value}}</p>{{/values}}{{/sections}}
            {{> original}}
            """.formatted(NAME);

    private static CustomizedEmployment branded;
    /** With the templates and the library's own words. */
    private static CustomizedEmployment sections;

    @BeforeAll
    static void open() throws IOException {
        BrandTerms terms = BrandTerms.of(Papers.engine().reports(), List.of(ReportWords.builtIn()));
        BrandReading reading = BrandFolder.read(files(terms), terms);
        assertThat(reading.blocking()).isEmpty();
        branded = Papers.builder().brand(reading.orThrow()).build();
        Map<String, byte[]> files = files(terms);
        files.remove("words_en.properties");
        sections =
                Papers.builder().brand(BrandFolder.read(files, terms).orThrow()).build();
    }

    @AfterAll
    static void close() {
        branded.close();
        sections.close();
    }

    /** The name before every text that there is, and a template for every section that prints all that it is given. */
    private static Map<String, byte[]> files(BrandTerms terms) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        text(
                files,
                "brand.properties",
                "name = " + NAME + "\nlogo = logo.png\nlogo.alternative = Quixotelogo\nletterhead.1 = Plumstreet\n"
                        + "footer.1 = Footermarmot\nlink.hosts = zanzibar.example\n");
        ByteArrayOutputStream logo = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", logo);
        files.put("logo.png", logo.toByteArray());
        StringBuilder words = new StringBuilder();
        for (String key : terms.keys()) {
            if (!key.startsWith("value.") && !key.startsWith("format.")) {
                words.append(key).append(" = ").append(NAME).append(' ');
                words.append(terms.text(key, "en").orElseThrow().replace("\\", "\\\\"))
                        .append('\n');
            }
        }
        text(files, "words_en.properties", words.toString());
        for (String report : terms.reports()) {
            for (String block : terms.blocks(report)) {
                text(files, "blocks/" + report + "/" + block + "_en.html", EVERYTHING);
            }
        }
        return files;
    }

    private static void text(Map<String, byte[]> files, String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @TestFactory
    @Tag("SEM-30")
    @Tag("FED-PRIV-2")
    @Tag("CT-15")
    Stream<DynamicTest> a_letterhead_discloses_too() {
        return Papers.engine().formats().stream()
                .map(one -> one.getDescriptor().id())
                .flatMap(format -> papers(format)
                        .map(paper -> dynamicTest(paper + "." + format, () -> {
                            String said = said(format, Papers.render(branded, paper.request(), format, Locale.ENGLISH));
                            if (paper.audience() == Audience.EMPLOYER) {
                                assertThat(said).doesNotContainIgnoringCase(CANARIES.toArray(String[]::new));
                            } else if (WITH_LETTERHEAD.contains(format)) {
                                assertThat(said).contains(NAME, "Plumstreet", "Footermarmot");
                            }
                        })));
    }

    /** All for a format that costs nothing; else those for employers, and one that is not. */
    private static Stream<Paper> papers(String format) {
        boolean cheap = List.of("html", "markdown", "text", "json", "csv").contains(format);
        return Papers.all().stream()
                .filter(one -> cheap
                        || one.audience() == Audience.EMPLOYER
                        || one.toString().equals("discovery.team"));
    }

    /** What a template prints was in the document before: nothing comes in by it but the agency's own words. */
    @TestFactory
    @Tag("FED-PRIV-1")
    Stream<DynamicTest> a_template_that_prints_every_variable_shows_nothing_new() {
        return Papers.all().stream()
                .map(paper -> dynamicTest(paper.toString(), () -> {
                    List<String> known = words(
                            said("text", Papers.render(Papers.engine(), paper.request(), "text", Locale.ENGLISH)));
                    List<String> shown =
                            words(said("text", Papers.render(sections, paper.request(), "text", Locale.ENGLISH)));
                    assertThat(shown.stream()
                                    .filter(one -> !known.contains(one))
                                    .distinct())
                            .isSubsetOf(
                                    "zanzibarworks",
                                    "says",
                                    "help",
                                    "https",
                                    "zanzibar",
                                    "example",
                                    "plumstreet",
                                    "footermarmot");
                }));
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(one -> !one.isEmpty())
                .toList();
    }

    @Test
    @Tag("SEM-30")
    void an_employer_who_was_told_gets_the_letterhead() throws IOException {
        Paper page = Papers.all().stream()
                .filter(one -> one.report().equals("employer-page"))
                .findFirst()
                .orElseThrow();
        ReportRequest request = (ReportRequest) page.request();
        CaseFile file = request.caseFile();
        DisclosureDecision kept = file.entries(DisclosureDecision.TYPE).stream()
                .filter(one -> one.getSubject() == DisclosureSubject.PROVIDER_BRANDING)
                .findFirst()
                .orElseThrow();
        assertThat(kept.isReleased()).isFalse();
        CaseFile told = file.without(kept.id())
                .with(DisclosureDecision.builder().from(kept).released(true).build());
        ReportRequest released = ReportRequest.of("employer-page", Audience.EMPLOYER, "html", told)
                .toEmployer(java.util.Objects.requireNonNull(request.employer()))
                .showing(java.util.Objects.requireNonNull(request.design()));
        assertThat(said("html", Papers.render(branded, released, "html", Locale.ENGLISH)))
                .contains(NAME, "Quixotelogo", "Plumstreet");
    }

    /** All that can be read in a file, its metadata too. */
    private static String said(String format, byte[] bytes) throws IOException {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        if (format.equals("pdf")) {
            try (PDDocument pdf = Loader.loadPDF(bytes)) {
                String metadata = pdf.getDocumentCatalog().getMetadata() == null
                        ? ""
                        : new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
                return new PDFTextStripper().getText(pdf)
                        + metadata
                        + pdf.getDocumentInformation().getCOSObject()
                        + raw;
            }
        }
        if (raw.startsWith("PK")) {
            StringBuilder parts = new StringBuilder();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    parts.append(entry.getName()).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return parts.toString();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
