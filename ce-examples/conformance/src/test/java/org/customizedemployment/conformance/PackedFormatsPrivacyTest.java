package org.customizedemployment.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.format.docx.DocxFormat;
import org.customizedemployment.format.pdf.PdfFormat;
import org.customizedemployment.format.xlsx.XlsxFormat;
import org.customizedemployment.reports.format.HtmlFormat;
import org.customizedemployment.reports.standard.StandardReports;
import org.customizedemployment.reports.text.BundleMessages;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.FormatTools;
import org.customizedemployment.spi.report.Report;
import org.customizedemployment.spi.text.Messages;
import org.customizedemployment.tck.generator.CaseGenerator;
import org.customizedemployment.tck.generator.GeneratedCase;
import org.customizedemployment.tck.privacy.ReportPrivacyContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text that the audience may not read is in a PDF, a DOCX or an XLSX of any report, its metadata and hidden parts included. */
final class PackedFormatsPrivacyTest extends ReportPrivacyContract {
    @Override
    protected List<Report<?>> reports() {
        return new StandardReports().getReports();
    }

    @Override
    protected List<Format> formats() {
        return List.of(
                new HtmlFormat(),
                new Unpacked(new PdfFormat()),
                new Unpacked(new DocxFormat()),
                new Unpacked(new XlsxFormat()));
    }

    @Override
    protected Messages messages(Locale locale) {
        return BundleMessages.of(locale);
    }

    /** One case and one language: what a report says in others is looked for where pages are cheaper to write. */
    @Override
    protected List<GeneratedCase> cases() {
        return List.of(CaseGenerator.seeded(13).sparse().withUnknown().sample(60));
    }

    @Override
    protected List<Locale> locales() {
        return List.of(Locale.forLanguageTag("es-US"));
    }

    /** Else this test could pass by seeing nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"title-quokka", "cell-quokka", "seen-quokka"})
    void what_is_in_a_file_is_seen(String planted) throws IOException {
        Block.Table table = new Block.Table(
                "Words", List.of(Block.Column.text("Word")), List.of(Block.Row.of(Cell.of("cell-quokka"))));
        Document document = new Document(
                "sample",
                "title-quokka",
                Locale.US,
                Audience.TEAM,
                null,
                List.of(table, Block.Paragraph.of("seen-quokka")));
        FormatTools tools = new FormatTools() {
            @Override
            public Messages getMessages() {
                return messages(Locale.US);
            }

            @Override
            public byte[] render(String format, Document part) throws IOException {
                ByteArrayOutputStream html = new ByteArrayOutputStream();
                new HtmlFormat().render(part, html, this);
                return html.toByteArray();
            }
        };
        for (Format format : formats()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.render(document, out, tools);
            boolean onlyTables = format.getDescriptor().id().equals("xlsx") && planted.startsWith("seen");
            assertThat(out.toString(StandardCharsets.UTF_8).contains(planted))
                    .as("%s in %s", planted, format.getDescriptor().id())
                    .isEqualTo(!onlyTables);
        }
    }

    /** All that is in the file, in the open. */
    private record Unpacked(Format format) implements Format {
        @Override
        public Descriptor getDescriptor() {
            return format.getDescriptor();
        }

        @Override
        public String getMediaType() {
            return format.getMediaType();
        }

        @Override
        public String getFileExtension() {
            return format.getFileExtension();
        }

        @Override
        public void render(Document document, OutputStream out, FormatTools tools) throws IOException {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            format.render(document, file, tools);
            if (format instanceof PdfFormat) {
                pdf(file.toByteArray(), out);
            } else {
                zip(file.toByteArray(), out);
            }
        }

        private static void pdf(byte[] file, OutputStream out) throws IOException {
            try (PDDocument read = Loader.loadPDF(file)) {
                out.write(new PDFTextStripper().getText(read).getBytes(StandardCharsets.UTF_8));
                out.write(
                        read.getDocumentInformation().getCOSObject().toString().getBytes(StandardCharsets.UTF_8));
                out.write(read.getDocumentCatalog().getMetadata().toByteArray());
                // Words for who does not see a picture stand in the tree of tags.
                out.write(read.getDocumentCatalog()
                        .getStructureTreeRoot()
                        .getCOSObject()
                        .toString()
                        .getBytes(StandardCharsets.UTF_8));
            }
        }

        private static void zip(byte[] file, OutputStream out) throws IOException {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    out.write((entry.getName() + "\n").getBytes(StandardCharsets.UTF_8));
                    out.write(zip.readAllBytes());
                }
            }
        }
    }
}
