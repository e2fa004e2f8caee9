package org.customizedemployment.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    private static final List<String> OWN = List.of("bill.html");

    @TempDir
    Path temp;

    @Test
    void a_new_folder_is_made() throws IOException {
        OutputFolder folder = OutputFolder.open(temp.resolve("a/b"), OWN);

        folder.write("bill.html", "x");

        assertThat(temp.resolve("a/b/bill.html")).hasContent("x");
    }

    @Test
    void files_of_an_earlier_walk_are_replaced() throws IOException {
        OutputFolder.open(temp, OWN).write("bill.html", "old");

        OutputFolder.open(temp, OWN);

        assertThat(temp.resolve("bill.html")).doesNotExist();
    }

    @Test
    void a_foreign_file_stays_and_stops_the_walk() throws IOException {
        OutputFolder.open(temp, OWN).write("bill.html", "old");
        Files.writeString(temp.resolve("thesis.txt"), "years of work");

        assertThatThrownBy(() -> OutputFolder.open(temp, OWN))
                .isInstanceOf(WalkStopped.class)
                .hasMessageContaining("thesis.txt")
                .hasMessageContaining("Nothing was changed");
        assertThat(temp.resolve("thesis.txt")).hasContent("years of work");
        assertThat(temp.resolve("bill.html")).hasContent("old");
    }

    @Test
    void a_file_that_only_has_the_name_of_ours_stays_too() throws IOException {
        Files.writeString(temp.resolve("bill.html"), "someone else's bill");

        assertThatThrownBy(() -> OutputFolder.open(temp, OWN)).hasMessageContaining("no WALK.txt");
        assertThat(temp.resolve("bill.html")).hasContent("someone else's bill");
    }

    @Test
    void a_file_instead_of_a_folder_stops_the_walk() throws IOException {
        Path file = Files.writeString(temp.resolve("walk"), "a file");

        assertThatThrownBy(() -> OutputFolder.open(file, OWN)).hasMessageContaining("is a file");
    }
}
