package org.customizedemployment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.customizedemployment.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name typed twice costs nobody a store. */
class WrittenOverTest {
    @TempDir
    private Path folder;

    @Test
    void no_command_writes_over_a_store_or_through_a_link_to_one() throws IOException {
        Path file = folder.resolve("cases.db");
        String store = "sqlite:" + file;
        Run.ce("import", CaseFixture.withJournal(folder).toString(), "--store", store);
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        byte[] before = Files.readAllBytes(file);

        for (Path onto : List.of(file, link)) {
            String out = onto.toString();
            for (Run run : List.of(
                    Run.ce("export", "case-2", "--store", store, "-o", out),
                    Run.ce("batch", "--store", store, "--pack", "foundations", "-o", out),
                    Run.ce("todo", "case-2", "--store", store, "--on", "2026-07-01", "--ics", out),
                    Run.ce(
                            "report",
                            "case-2",
                            "--store",
                            store,
                            "--report",
                            "indicators",
                            "--pack",
                            "foundations",
                            "--audience",
                            "team",
                            "--format",
                            "html",
                            "-o",
                            out))) {
                assertThat(run.exit()).as(run.out()).isEqualTo(ExitCode.BAD_INPUT);
                assertThat(run.err()).contains("CE-CLI-005", "is a database");
            }
        }

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(Run.ce("verify", "--store", store).out()).contains("case-2: whole");
    }

    @Test
    void nor_over_the_log_beside_it() throws IOException {
        Path log = folder.resolve("cases.db-wal");
        Files.write(log, new byte[] {0x37, 0x7f, 0x06, (byte) 0x82, 0, 0});
        Run.ce("import", CaseFixture.withJournal(folder).toString(), "--store", "sqlite:" + folder.resolve("a.db"));

        Run run = Run.ce("export", "case-2", "--store", "sqlite:" + folder.resolve("a.db"), "-o", log.toString());

        assertThat(run.err()).contains("CE-CLI-005", "is a database");
        assertThat(Files.size(log)).isEqualTo(6);
    }
}
