package org.customizedemployment.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.customizedemployment.core.value.Digest;
import org.junit.jupiter.api.Test;

/** What any release wrote can be read for ever, and the files that prove it stay as they were. */
class ReleasedGoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Pattern VERSION = Pattern.compile("<version>([0-9]+\\.[0-9]+)\\.[0-9]+(-SNAPSHOT)?</version>");

    private final CaseJson json = CaseJson.standard();

    @Test
    void every_golden_file_of_every_release_is_read_and_written_without_loss() throws IOException {
        List<Path> files = files();
        assertThat(files).hasSizeGreaterThanOrEqualTo(8);
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            String name = file.getFileName().toString();
            if (name.startsWith("decision")) {
                assertThat(json.readDecision(json.write(json.readDecision(bytes))))
                        .as(file.toString())
                        .isEqualTo(json.readDecision(bytes));
            } else if (name.startsWith("import")) {
                assertThat(json.readChange(json.write(json.readChange(bytes))))
                        .as(file.toString())
                        .isEqualTo(json.readChange(bytes));
            } else {
                assertThat(json.readDocument(json.write(json.readDocument(bytes))))
                        .as(file.toString())
                        .isEqualTo(json.readDocument(bytes));
            }
        }
    }

    @Test
    void the_files_of_a_release_are_never_edited() throws IOException {
        for (String line : Files.readAllLines(GOLDEN.resolve("released.txt"))) {
            String[] parts = line.split(" ");
            assertThat(parts).as("folder, file, digest").hasSize(3);
            Path file = GOLDEN.resolve(parts[0]).resolve(parts[1]);
            assertThat(file)
                    .as("%s was released: a later version must read it, so it may not go", file)
                    .exists();
            assertThat(Digest.of(Files.readAllBytes(file)).value())
                    .as(
                            "%s was released and is never edited: cases like it are kept somewhere. Take the edit back; if they"
                                    + " can't be read any more, that is what has to be mended.",
                            file)
                    .isEqualTo(parts[2]);
        }
    }

    @Test
    void every_folder_is_of_a_release_or_of_the_version_in_preparation() throws IOException {
        Matcher version = VERSION.matcher(Files.readString(Path.of("pom.xml"), StandardCharsets.UTF_8));
        assertThat(version.find()).isTrue();
        String released = Files.readString(GOLDEN.resolve("released.txt"), StandardCharsets.UTF_8);
        for (Path file : files()) {
            String folder = file.getParent().getFileName().toString();
            boolean inPreparation = version.group(2) != null && folder.equals(version.group(1));
            assertThat(inPreparation || released.contains(folder + " " + file.getFileName() + " "))
                    .as(
                            "%s is neither of version %s in preparation nor listed in released.txt; on release add the line"
                                    + " '%s %s %s'",
                            file, version.group(1), folder, file.getFileName(), Digest.of(Files.readAllBytes(file)))
                    .isTrue();
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            return files.filter(file -> file.toString().endsWith(".golden.json"))
                    .sorted()
                    .toList();
        }
    }
}
