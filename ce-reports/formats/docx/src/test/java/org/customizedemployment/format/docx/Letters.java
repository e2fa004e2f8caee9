package org.customizedemployment.format.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.reports.format.HtmlFormat;
import org.customizedemployment.reports.text.BundleMessages;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Picture;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.FormatTools;
import org.customizedemployment.spi.text.Messages;

/** Small documents, written and read back. */
final class Letters {
    private Letters() {}

    /** A page as the format html writes it, with a photo of these bytes. */
    record Tools(Locale language, byte[] photo) implements FormatTools {
        @Override
        public Messages getMessages() {
            return BundleMessages.of(language, List.of());
        }

        @Override
        public byte[] render(String format, Document part) {
            assertThat(format).isEqualTo("html");
            return written(new HtmlFormat(), part, this);
        }

        @Override
        public Optional<Picture> picture(Digest content) {
            return content.equals(Digest.of(photo)) ? Optional.of(new Picture("image/png", photo)) : Optional.empty();
        }
    }

    static byte[] written(Format format, Document document, FormatTools tools) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.render(document, out, tools);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] docx(Document document) {
        return written(new DocxFormat(), document, new Tools(document.language(), new byte[0]));
    }

    static XWPFDocument read(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    static XWPFDocument read(Block... blocks) throws IOException {
        return read(docx(sample(blocks)));
    }

    static Document sample(Block... blocks) {
        return new Document("sample", "Sample", Locale.US, Audience.TEAM, "Draft", List.of(blocks));
    }

    static Map<String, String> parts(byte[] docx) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    static List<String> styled(XWPFDocument docx) {
        return docx.getParagraphs().stream()
                .filter(one -> !one.getText().isEmpty())
                .map(one -> one.getStyleID() + ": " + one.getText())
                .toList();
    }

    static Block.Table table(String caption) {
        return new Block.Table(
                caption,
                List.of(Block.Column.header("Task"), Block.Column.number("Time")),
                List.of(
                        Block.Row.of(Cell.of("Towels"), Cell.of("5 h")),
                        Block.Row.total(Cell.of("All"), Cell.of("5 h"))));
    }
}
