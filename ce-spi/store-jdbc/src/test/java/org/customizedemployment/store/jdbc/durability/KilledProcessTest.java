package org.customizedemployment.store.jdbc.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.store.jdbc.JdbcCaseStore;
import org.customizedemployment.store.jdbc.PostgreSql;
import org.customizedemployment.store.jdbc.SqliteCaseStore;
import org.customizedemployment.store.jdbc.h2.H2Dialect;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** A process is killed while it writes: what it was told is stored is there, and nothing is there by half. */
class KilledProcessTest {
    private interface Opening {
        CaseStore open();
    }

    @Test
    void sqlite_keeps_every_acknowledged_change(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("cases.db");
        kill("SQLite", file.toString(), () -> SqliteCaseStore.open(file));
    }

    @Test
    void postgresql_keeps_every_acknowledged_change() throws Exception {
        PGSimpleDataSource source = PostgreSql.newSchema();
        kill("PostgreSQL", source.getUrl() + "&user=postgres", () -> JdbcCaseStore.onPostgreSql(source));
    }

    /** A vendor's own database through the seam, with a commit that waits for the disk. */
    @Test
    void h2_in_a_vendors_dialect_keeps_every_acknowledged_change(@TempDir Path directory) throws Exception {
        JdbcDataSource source = H2Dialect.durable(directory.resolve("host"));
        kill("H2 (a vendor's dialect)", source.getURL(), () -> H2Dialect.open(source));
    }

    private static void kill(String name, String where, Opening opening) throws Exception {
        RoundLog log = new RoundLog(name, "process killed (SIGKILL) while it appends");
        Random random = new Random(17);
        List<Long> acknowledged = new ArrayList<>();
        for (int round = 0; round < RoundLog.ROUNDS; round++) {
            CaseId id = CaseId.of("case-" + round);
            long last = killedAfter(where, id, 5 + random.nextInt(60));
            acknowledged.add(last);
            try (CaseStore store = opening.open()) {
                log.round(last, Workload.problems(store, id, last));
                long head = store.head(id).orElseThrow().revision();
                assertThat(Workload.append(store, id, last - Workload.BATCH))
                        .isEqualTo(new AppendResult.AlreadyApplied(head, last));
            }
        }
        try (CaseStore store = opening.open()) {
            for (int round = 0; round < RoundLog.ROUNDS; round++) {
                assertThat(Workload.problems(store, CaseId.of("case-" + round), acknowledged.get(round)))
                        .isEmpty();
            }
        }
        log.close();
    }

    /** The last revision that the process was told is stored before it was killed. */
    private static long killedAfter(String where, CaseId id, int acknowledgements) throws Exception {
        Process process = new ProcessBuilder(AppendingProcess.command("append", where, id.value()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long last = 0;
        try (BufferedReader lines = AppendingProcess.lines(process)) {
            for (int i = 0; i < acknowledgements; i++) {
                last = Long.parseLong(lines.readLine());
            }
            // By its handle, which leaves the stream open: what it had said before it died counts too.
            ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroyForcibly);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = Long.parseLong(line);
            }
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
        return last;
    }
}
