package org.customizedemployment.store.jdbc.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.CaseAppend;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.StoredChange;
import org.customizedemployment.store.jdbc.JdbcCaseStore;
import org.customizedemployment.store.jdbc.PooledSource;
import org.customizedemployment.store.jdbc.PostgreSql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** How often a commit waits for the disk: counted, not believed. */
class SyncCountTest {
    private static final long PATIENCE = 30_000_000_000L;
    private static final String COUNTED = "sync-count";
    private static final String UNDER_WAY = "SELECT count(*) FROM pg_stat_activity WHERE application_name = '" + COUNTED
            + "' AND pid <> pg_backend_pid()";
    private static final String SYNCS =
            "SELECT sum(fsyncs) FROM pg_stat_io WHERE object = 'wal' AND backend_type = 'client backend'";

    @Test
    void sqlite_syncs_once_for_a_commit_and_at_most_three_times_for_a_hundred_changes_of_one_case_or_of_many(
            @TempDir Path directory) throws Exception {
        boolean canTrace = canTrace();
        String needed = "counting needs 'strace', which is not here or not allowed";
        assertThat(canTrace || !"required".equals(System.getenv("CE_TOOLS")))
                .as("%s, and CE_TOOLS=required", needed)
                .isTrue();
        assumeTrue(canTrace, "SKIPPED: " + needed);
        Path trace = directory.resolve("trace");
        List<String> command =
                new ArrayList<>(List.of("strace", "-f", "-e", "trace=openat,fsync,fdatasync", "-o", trace.toString()));
        command.addAll(AppendingProcess.command("phases", directory.toString()));
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor()).isZero();
        List<String> lines = Files.readAllLines(trace);
        int single = indexOf(lines, "phase-single");
        int batch = indexOf(lines, "phase-batch");
        assertThat(syncs(lines.subList(single, batch))).isEqualTo(50);
        int cases = indexOf(lines, "phase-cases");
        assertThat(syncs(lines.subList(batch, cases))).isBetween(5L, 15L);
        assertThat(syncs(lines.subList(cases, indexOf(lines, "phase-end")))).isBetween(5L, 15L);
    }

    private static int indexOf(List<String> lines, String name) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(name)) {
                return i;
            }
        }
        throw new AssertionError("no line with " + name);
    }

    private static long syncs(List<String> lines) {
        return lines.stream()
                .filter(line -> line.contains("fsync(") || line.contains("fdatasync("))
                .count();
    }

    private static boolean canTrace() throws InterruptedException {
        try {
            return new ProcessBuilder("strace", "-f", "-o", "/dev/null", "true")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void postgresql_syncs_once_for_a_commit_and_at_most_three_times_for_a_hundred_changes_of_one_case_or_of_many()
            throws Exception {
        PGSimpleDataSource source = PostgreSql.newSchema();
        CaseId id = CaseId.of("case-1");
        // Connections of their own: a server counts what a connection did when it ends, and then forgets it.
        source.setApplicationName(COUNTED);
        within(source, store -> appendBatches(store, id, 0, 1, 5));
        long before = number(source, SYNCS);
        within(source, store -> appendBatches(store, id, 5, 1, 50));
        long between = number(source, SYNCS);
        within(source, store -> appendBatches(store, id, 55, 100, 5));
        long after = number(source, SYNCS);
        within(source, store -> appendCases(store, 100, 5));
        long afterCases = number(source, SYNCS);
        // Opening the store is a commit as well, which may or may not have something to write.
        assertThat(between - before).isBetween(50L, 51L);
        assertThat(after - between).isBetween(5L, 15L);
        assertThat(afterCases - after).isBetween(5L, 15L);
    }

    private interface Work {
        void run(CaseStore store);
    }

    private static void within(PGSimpleDataSource source, Work work) throws Exception {
        try (PooledSource pool = new PooledSource(source);
                CaseStore store = JdbcCaseStore.onPostgreSql(pool)) {
            work.run(store);
        }
        long deadline = System.nanoTime() + PATIENCE;
        while (number(source, UNDER_WAY) > 0) {
            assertThat(System.nanoTime())
                    .as("a connection that was closed goes on")
                    .isLessThan(deadline);
            Thread.sleep(2);
        }
    }

    private static long number(PGSimpleDataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    static void appendBatches(CaseStore store, CaseId id, long head, int size, int count) {
        long expected = head;
        for (int i = 0; i < count; i++) {
            long first = expected + 1;
            List<StoredChange> changes = LongStream.range(first, first + size)
                    .mapToObj(revision -> StoredChange.of(revision, new byte[1000]))
                    .toList();
            expected = store.append(id, expected, CommandId.of("k" + first), changes)
                    .head();
        }
    }

    /** So many cases at once, each with one change more. */
    static void appendCases(CaseStore store, int size, int count) {
        for (int i = 0; i < count; i++) {
            long expected = i;
            List<CaseAppend> appends = LongStream.range(0, size)
                    .mapToObj(number -> new CaseAppend(
                            CaseId.of("many-" + number),
                            expected,
                            CommandId.of("k" + expected),
                            List.of(StoredChange.of(expected + 1, new byte[1000]))))
                    .toList();
            assertThat(store.appendAll(appends)).containsOnly(new AppendResult.Appended(expected + 1));
        }
    }
}
