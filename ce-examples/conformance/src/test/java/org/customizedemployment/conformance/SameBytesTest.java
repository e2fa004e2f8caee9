package org.customizedemployment.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same bytes on another Java, in another language, place and clock: papers that are signed must not differ by who writes them. */
class SameBytesTest {
    private static final long PATIENCE = 240;
    /** The one that a Java has itself; the class path of these tests has another. */
    private static final String TRANSFORMERS = "javax.xml.transform.TransformerFactory";

    @TempDir
    Path folder;

    @Test
    void another_java_in_another_country_writes_the_same_bytes() throws Exception {
        Path java = Tools.otherJava();
        Path options = folder.resolve("options");
        Files.write(
                options,
                List.of(
                        "-D" + Papers.WALK_PROPERTY + "=walk-elsewhere",
                        "-D" + TRANSFORMERS + "=" + System.getProperty(TRANSFORMERS),
                        "-Dfile.encoding=ISO-8859-1",
                        "-Duser.language=ar",
                        "-Duser.timezone=America/Los_Angeles",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        '"' + System.getProperty("java.class.path").replace("\\", "\\\\") + '"'));
        Path told = folder.resolve("told");
        Process other = new ProcessBuilder(java.toString(), "@" + options, PaperBytes.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        Map<String, String> own = PaperBytes.digests();
        if (!other.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            other.destroyForcibly();
        }
        List<String> lines = Files.readString(told, StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> line.startsWith(PaperBytes.MARK))
                .toList();
        assertThat(own).hasSizeGreaterThan(100);
        assertThat(lines)
                .containsExactlyElementsOf(own.entrySet().stream()
                        .map(one -> PaperBytes.MARK + one.getKey() + " " + one.getValue())
                        .toList());
    }
}
