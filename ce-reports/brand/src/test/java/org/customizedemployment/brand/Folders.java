package org.customizedemployment.brand;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.customizedemployment.reports.standard.StandardReports;
import org.customizedemployment.reports.text.ReportWords;

/** Brands' folders for tests. */
final class Folders {
    static final BrandTerms TERMS = BrandTerms.of(new StandardReports().getReports(), List.of(ReportWords.builtIn()));

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private Folders() {}

    /** With a name and nothing else. */
    static Folders named() {
        return new Folders().file("brand.properties", "name = Elm Street Works");
    }

    static Folders empty() {
        return new Folders();
    }

    Folders file(String name, String... lines) {
        files.put(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Folders bytes(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    BrandReading read() {
        return BrandFolder.read(files, TERMS);
    }

    /** What was found, as it is printed. */
    List<String> lines() {
        return read().problems().stream().map(BrandProblem::toString).toList();
    }

    static byte[] logo(String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(12, 6, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
