package org.customizedemployment.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.customizedemployment.conformance.Papers.Paper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** DOCX as LibreOffice reads it: exported as PDF/UA, and that judged by veraPDF. All in one start of the program. */
@Tag("FED-ACC-1")
@ResourceLock(PdfJudge.ONE_AT_A_TIME)
class DocxConformanceTest {
    private static final String UA =
            "pdf:writer_pdf_Export:{\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"}}";
    private static final String BAD = "bad.docx";

    @TempDir
    Path folder;

    @Test
    void every_report_is_a_document_for_everyone_and_the_checker_bites() throws Exception {
        List<String> names = new ArrayList<>();
        for (Paper paper : Papers.once()) {
            Locale language = Papers.turn(paper);
            String name = paper.report() + "." + language + ".docx";
            Files.write(folder.resolve(name), paper.as("docx", language));
            names.add(name);
        }
        Files.write(folder.resolve(BAD), bad());
        export(names);
        for (String name : names) {
            byte[] pdf = Files.readAllBytes(folder.resolve(name.replace(".docx", ".pdf")));
            assertThat(PdfJudge.againstUa(pdf)).as(name).isEmpty();
            try (PDDocument read = PdfJudge.open(pdf)) {
                assertThat(read.getDocumentCatalog().getLanguage())
                        .as(name)
                        .startsWith(name.contains(".es.") ? "es" : "en");
                assertThat(PdfJudge.tags(read, "H1")).as(name).hasSize(1);
                assertThat(PdfJudge.tags(read, "Table").size())
                        .as(name)
                        .isLessThanOrEqualTo(PdfJudge.tags(read, "TH").size());
            }
        }
        assertThat(PdfJudge.againstUa(Files.readAllBytes(folder.resolve("bad.pdf"))))
                .isNotEmpty();
    }

    /** Neither title nor language nor headings, and a level left out. */
    private static byte[] bad() throws Exception {
        try (XWPFDocument docx = new XWPFDocument()) {
            docx.createParagraph().createRun().setText("Words");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            docx.write(out);
            return out.toByteArray();
        }
    }

    private void export(List<String> names) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Tools.office().toString(),
                "--headless",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--convert-to",
                UA,
                "--outdir",
                folder.toString()));
        names.forEach(name -> command.add(folder.resolve(name).toString()));
        command.add(folder.resolve(BAD).toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        assertThat(folder.resolve("bad.pdf")).exists();
    }
}
