package org.customizedemployment.store.jdbc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.StoredChange;
import org.customizedemployment.spi.store.StoredSnapshot;
import org.customizedemployment.store.jdbc.error.StoreError;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteDataSource;

/** After erasing, no file of the store holds the old bytes: not the database, not its free pages, not its logs. */
@Tag("FED-RET-1")
class ErasedBytesTest {
    private static final CaseId CASE = CaseId.of("case-1");
    private static final String CANARY = "Zuckerwatte-Kanarienvogel";

    @TempDir
    Path directory;

    @Test
    void no_file_holds_what_was_erased_while_other_connections_are_open() throws SQLException {
        Path file = directory.resolve("cases.db");
        try (CaseStore store = SqliteCaseStore.open(file);
                CaseStore other = SqliteCaseStore.open(file);
                Connection foreign = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = foreign.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM ce_case")) {
            assertThat(row.getInt(1)).isZero();
            row.close();
            fill(store);
            assertThat(other.journal(CASE, 1, 10).items()).hasSize(3);
            assertThat(filesHolding(CANARY)).isNotEmpty();
            erase(store, 3, 2);
            assertThat(filesHolding(CANARY)).isEmpty();
            assertThat(other.journal(CASE, 1, 10).items()).hasSize(4);
        }
        assertThat(filesHolding(CANARY)).isEmpty();
    }

    @Test
    void nothing_stays_in_pages_after_a_long_life_with_snapshots_of_many_sizes() {
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            Path file = directory.resolve("cases-" + seed + ".db");
            try (CaseStore store = SqliteCaseStore.open(file)) {
                List<String> erased = new ArrayList<>();
                for (int number = 0; number < 12; number++) {
                    live(store, CaseId.of("case-" + number), random, erased);
                }
                for (int number = 0; number < 12; number += 2) {
                    erase(store, CaseId.of("case-" + number), 8, 3);
                }
                String all = content(file) + content(directory.resolve(file.getFileName() + "-wal"));
                assertThat(erased.stream().filter(all::contains))
                        .as("seed %s", seed)
                        .isEmpty();
            }
        }
    }

    /** Eight changes with snapshots between them; only even cases are erased from later, and only their third change and their snapshots. */
    private static void live(CaseStore store, CaseId id, Random random, List<String> erased) {
        boolean isErasedLater = Integer.parseInt(id.value().substring(5)) % 2 == 0;
        for (long revision = 1; revision <= 8; revision++) {
            String change = CANARY + "-" + id + "-" + revision + ";";
            String snapshot = CANARY + "-" + id + "-snapshot-" + revision + ";";
            append(store, id, revision, change.repeat(1 + random.nextInt(20)));
            store.putSnapshot(id, StoredSnapshot.of(revision, bytes(snapshot.repeat(1 + random.nextInt(40)))));
            if (isErasedLater || revision < 8) {
                erased.add(snapshot);
            }
            if (isErasedLater && revision == 3) {
                erased.add(change);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"WAL", "DELETE", "TRUNCATE", "PERSIST"})
    void a_database_of_a_host_holds_nothing_either_whatever_its_journal_mode(String mode) throws SQLException {
        Path file = directory.resolve("host.db");
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        source.setJournalMode(mode);
        try (Connection host = source.getConnection();
                Statement statement = host.createStatement();
                CaseStore store = JdbcCaseStore.onSqlite(source)) {
            statement.execute("CREATE TABLE invoice (number INTEGER)");
            statement.execute("INSERT INTO invoice (rowid, number) VALUES (77, 4711)");
            fill(store);
            erase(store, 3, 2);
            assertThat(filesHolding(CANARY)).isEmpty();
            try (ResultSet row = statement.executeQuery("SELECT rowid, number FROM invoice")) {
                assertThat(List.of(row.getInt(1), row.getInt(2))).containsExactly(77, 4711);
            }
            try (ResultSet row = statement.executeQuery("PRAGMA journal_mode")) {
                assertThat(row.getString(1)).isEqualToIgnoringCase(mode);
            }
        }
    }

    @Test
    void a_reader_that_holds_the_log_is_named_as_the_reason_and_the_case_is_erased_all_the_same() throws SQLException {
        Path file = directory.resolve("cases.db");
        try (CaseStore store = SqliteCaseStore.open(file, 50)) {
            fill(store);
            try (Connection foreign = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement statement = foreign.createStatement()) {
                statement.execute("BEGIN");
                statement.executeQuery("SELECT * FROM ce_change").close();
                CeException failure = catchThrowableOfType(CeException.class, () -> erase(store, 3, 2));
                assertThat(failure.getErrorCode()).isEqualTo(StoreError.LOG_HELD);
                assertThat(failure).hasMessageContaining("end what else reads").hasMessageNotContaining(CANARY);
                assertThat(store.journal(CASE, 2, 1).items()).containsExactly(change(2, "left"));
                statement.execute("COMMIT");
            }
            assertThat(erase(store, 3, 2)).isEqualTo(new AppendResult.AlreadyApplied(4, 4));
            assertThat(filesHolding(CANARY)).isEmpty();
        }
    }

    @Test
    void closing_empties_a_log_that_was_held() throws SQLException {
        Path file = directory.resolve("cases.db");
        try (CaseStore store = SqliteCaseStore.open(file, 50)) {
            fill(store);
            try (Connection foreign = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement statement = foreign.createStatement()) {
                statement.execute("BEGIN");
                statement.executeQuery("SELECT * FROM ce_change").close();
                assertThat(catchThrowableOfType(CeException.class, () -> erase(store, 3, 2)))
                        .isNotNull();
            }
        }
        assertThat(filesHolding(CANARY)).isEmpty();
    }

    /** The second change and the snapshot hold the canary, in more than a page each. */
    private static void fill(CaseStore store) {
        append(store, CASE, 1, "first");
        append(store, CASE, 2, CANARY.repeat(300));
        append(store, CASE, 3, "third");
        store.putSnapshot(CASE, StoredSnapshot.of(3, bytes(CANARY.repeat(400))));
    }

    private static void append(CaseStore store, CaseId id, long revision, String text) {
        store.append(id, revision - 1, CommandId.of("k" + revision), List.of(change(revision, text)));
    }

    private static AppendResult erase(CaseStore store, long expected, long revision) {
        return erase(store, CASE, expected, revision);
    }

    private static AppendResult erase(CaseStore store, CaseId id, long expected, long revision) {
        return store.erase(
                id,
                expected,
                CommandId.of("erase"),
                change(expected + 1, "erasing"),
                List.of(change(revision, "left")));
    }

    private static StoredChange change(long revision, String text) {
        return StoredChange.of(revision, bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private List<Path> filesHolding(String text) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> content(file).contains(text)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Byte by byte; nothing for a file that is not there. */
    private static String content(Path file) {
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), ISO_8859_1) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
