package org.customizedemployment.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFolderTest {
    @TempDir
    Path temp;

    @Test
    void every_file_of_the_case_says_that_it_is_illustrative() throws IOException {
        try (var files = Files.list(Path.of("case"))) {
            assertThat(files.filter(file -> file.getFileName().toString().matches("[0-9].*[.]json")))
                    .hasSize(9)
                    .allSatisfy(
                            file -> assertThat(Files.readString(file)).startsWith("{\n  \"note\": \"Illustrative: "));
        }
    }

    @Test
    void a_misspelled_attribute_is_named_with_its_file_and_command() throws IOException {
        Files.writeString(temp.resolve("01.json"), """
                {"note": "x", "commands": [{"id": "first", "recordedAt": "2026-01-12T09:00[America/New_York]", "by": "a",
                  "command": {"do": "record", "entries": [{"kind": "theme", "formatVersion": 1, "header": {"id": "t"}, "titel": "x"}]}}]}
                """);

        assertThatThrownBy(() -> new CaseFolder(temp).commands("01.json"))
                .isInstanceOf(WalkStopped.class)
                .hasMessageContaining("01.json")
                .hasMessageContaining("'first'")
                .hasMessageContaining("titel");
    }

    @Test
    void without_input_nothing_is_written() {
        Path output = temp.resolve("walk");
        Walk walk = new Walk(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));

        assertThatThrownBy(() -> walk.walk(output, temp.resolve("nowhere"))).isInstanceOf(WalkStopped.class);
        assertThat(output).doesNotExist();
    }
}
