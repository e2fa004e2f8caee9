package org.customizedemployment.store.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Random;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.StoredChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed while it writes: what it was told is stored is there, and nothing is there by half. */
class KilledProcessTest {
    @Test
    void every_acknowledged_change_outlives_a_kill_and_none_is_there_by_half(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("cases.db");
        Random random = new Random(17);
        for (int round = 0; round < 5; round++) {
            long acknowledged = killedAfter(file, 5 + random.nextInt(60));
            try (CaseStore store = SqliteCaseStore.open(file)) {
                long head = store.head(AppendingProcess.CASE).orElseThrow().revision();
                assertThat(head).isGreaterThanOrEqualTo(acknowledged);
                assertThat(head % AppendingProcess.BATCH).isZero();
                for (StoredChange change :
                        store.journal(AppendingProcess.CASE, 1, 1_000_000).items()) {
                    assertThat(change.getPayload()).isEqualTo(AppendingProcess.payload(change.getRevision()));
                }
                assertThat(store.journal(AppendingProcess.CASE, 1, 1_000_000).items())
                        .hasSize((int) head);
                long first = acknowledged - AppendingProcess.BATCH + 1;
                assertThat(store.append(AppendingProcess.CASE, 0, CommandId.of("k" + first), AppendingProcess.batch(1)))
                        .isEqualTo(new AppendResult.AlreadyApplied(head, acknowledged));
            }
        }
    }

    /** The last revision that the process was told is stored before it was killed. */
    private static long killedAfter(Path file, int acknowledgements) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AppendingProcess.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long last = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (int i = 0; i < acknowledgements; i++) {
                last = Long.parseLong(lines.readLine());
            }
            // By its handle: Process.destroyForcibly would close the stream with what was said already.
            process.toHandle().destroyForcibly();
            process.waitFor();
            // What it managed to say after the last line read here was acknowledged too. A line cut short was not.
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                long said = Long.parseLong(line);
                last = said > last && said % AppendingProcess.BATCH == 0 && said - last <= 3 ? said : last;
            }
        }
        return last;
    }
}
