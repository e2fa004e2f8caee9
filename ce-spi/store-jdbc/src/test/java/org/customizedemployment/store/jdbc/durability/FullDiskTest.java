package org.customizedemployment.store.jdbc.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.store.jdbc.PostgreSql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small disk of its own fills up again and again: what was acknowledged is there, what was not is not, and with room it goes on. */
class FullDiskTest {
    @Test
    void sqlite_says_that_the_disk_is_full_and_loses_nothing(@TempDir Path directory) throws Exception {
        fill("SQLite", "fill", directory);
    }

    /** Its tables are on the small disk, its log is not: a server whose log finds no room stops, and starts again by itself. */
    @Test
    void postgresql_says_that_the_disk_is_full_and_loses_nothing(@TempDir Path directory) throws Exception {
        PostgreSql.server();
        fill("PostgreSQL", "fill-postgresql", directory);
    }

    private static void fill(String store, String what, Path directory) throws Exception {
        assumeTrue(canMount(), "SKIPPED: a small disk needs 'unshare', which is not here or not allowed");
        RoundLog log = new RoundLog(store, "disk full while it appends");
        String inner =
                "mount -t tmpfs -o size=" + (24 + RoundLog.ROUNDS) + "m tmpfs '" + directory + "' && exec \"$@\"";
        List<String> command = new ArrayList<>(List.of("unshare", "-r", "-m", "sh", "-c", inner, "sh"));
        command.addAll(AppendingProcess.command(what, directory.toString(), Integer.toString(RoundLog.ROUNDS)));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = AppendingProcess.lines(process)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] said = line.split(" ", 2);
                log.round(Long.parseLong(said[0]), said[1].equals("[]") ? List.of() : List.of(said[1]));
            }
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor()).isZero();
        log.close();
    }

    private static boolean canMount() throws InterruptedException {
        try {
            return new ProcessBuilder("unshare", "-r", "-m", "sh", "-c", "mount -t tmpfs tmpfs /tmp")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
