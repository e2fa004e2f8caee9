package org.customizedemployment.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build makes of the sources of ce-jackson. */
class TwinSourcesTest {
    private static final Path PROGRAM = Path.of("src/build/TwinSources.java");
    private static final Path MADE = Path.of("target/generated-sources/twin");
    private static final Path LINE = Path.of("internal/line");

    @TempDir
    private Path folder;

    @Test
    void nothing_of_jackson_3_is_left() {
        List<Path> made = sources(MADE);
        assertThat(made).hasSizeGreaterThan(35);
        for (Path one : made) {
            assertThat(text(one))
                    .as(one.toString())
                    .doesNotContain("tools.jackson")
                    .doesNotContain("employment.jackson.");
        }
    }

    @Test
    void each_file_has_its_twin_or_is_left_out_knowingly() {
        Path three = Path.of("../jackson/src/main/java/org/customizedemployment/jackson");
        Path two = Path.of("org/customizedemployment/jackson2");
        for (Path one : sources(three)) {
            Path inside = three.relativize(one);
            boolean byHand = inside.startsWith(LINE) && !inside.endsWith("package-info.java");
            Path folderOfIt = byHand ? Path.of("src/main/java") : MADE;
            assertThat(inside.startsWith("schema")
                            || Files.exists(folderOfIt.resolve(two).resolve(inside)))
                    .as(inside.toString())
                    .isTrue();
        }
    }

    @Test
    void a_rule_that_matches_nothing_ends_the_build() throws IOException, InterruptedException {
        Path from = Files.createDirectories(folder.resolve("main/org"));
        Files.writeString(from.resolve("One.java"), "package org;\nimport tools.jackson.databind.JacksonModule;\n");
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        PROGRAM.toString(),
                        folder.resolve("main").toString(),
                        folder.resolve("made").toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor()).isNotZero();
        assertThat(Files.readString(said)).contains("match nothing any more").contains("TokenStreamLocation");
        assertThat(folder.resolve("made/org/One.java"))
                .content()
                .contains("import com.fasterxml.jackson.databind.Module;");
    }

    private static List<Path> sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
