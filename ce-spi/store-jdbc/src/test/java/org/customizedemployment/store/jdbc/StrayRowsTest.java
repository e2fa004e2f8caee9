package org.customizedemployment.store.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.runtime.verification.Verification;
import org.customizedemployment.spi.source.SourcedCase;
import org.customizedemployment.spi.store.CaseHead;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.ChangeFeed;
import org.customizedemployment.spi.store.Page;
import org.customizedemployment.spi.store.StoredChange;
import org.customizedemployment.spi.store.StrayRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** Rows that somebody wrote by hand with an id that is none: they are told by their place, and nothing else is held up. */
class StrayRowsTest {
    private static final List<StrayRow> TOLD = Stream.of(1, 3, 4, 6)
            .map(place -> new StrayRow("row " + place + " of ce_case by case_id", CoreError.BAD_ID))
            .toList();

    @TempDir
    private Path directory;

    private DataSource sqlite() {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + directory.resolve("host.db"));
        return source;
    }

    @Test
    void on_sqlite_they_hold_nothing_up() throws SQLException {
        DataSource source = sqlite();
        assertTold(source, JdbcCaseStore.onSqlite(source));
    }

    @Test
    void on_postgresql_they_hold_nothing_up() throws SQLException {
        DataSource source = PostgreSql.newSchema();
        assertTold(source, JdbcCaseStore.onPostgreSql(source));
    }

    /** Between the cases, before them and after them; in pages of every size. */
    private static void assertTold(DataSource source, CaseStore store) throws SQLException {
        append(store, "b");
        append(store, "d");
        assertThat(store.strays(9)).isEmpty();
        byHand(source, " a", "b ", "c\u0001", "z ");
        List<CaseHead> cases = List.of(new CaseHead(CaseId.of("b"), 1), new CaseHead(CaseId.of("d"), 1));

        for (int max = 1; max < 8; max++) {
            assertThat(scanned(store, max)).as("pages of %s", max).isEqualTo(cases);
        }
        assertThat(store.strays(9)).isEqualTo(TOLD);
        assertThat(store.strays(2)).isEqualTo(TOLD.subList(0, 2));
        assertThat(fed(store)).containsExactly("b", "d");
        append(store, "e");
        assertThat(fed(store)).containsExactly("b", "d", "e");
    }

    /** Else a reader would take the empty page for the end. */
    @Test
    void a_feed_in_which_they_took_the_first_thousand_places_goes_on() throws SQLException {
        DataSource source = sqlite();
        CaseStore store = JdbcCaseStore.onSqlite(source);
        append(store, "z");
        byHand(
                source,
                Stream.iterate(1, i -> i + 1).limit(1001).map(i -> " " + i).toArray(String[]::new));
        assertThat(fed(store)).containsExactly("z");
    }

    @Test
    void going_through_all_cases_ends_with_them_and_after_all_others() throws SQLException {
        DataSource source = sqlite();
        CaseStore store = JdbcCaseStore.onSqlite(source);
        append(store, "b");
        append(store, "d");
        byHand(source, "c ");
        try (CustomizedEmployment ce =
                CustomizedEmployment.builder().store(store).build()) {
            List<Verification> verified = new ArrayList<>();
            CeException end =
                    catchThrowableOfType(CeException.class, () -> ce.verifyAll().forEach(verified::add));
            assertThat(verified).hasSize(2).allMatch(Verification::isWhole);
            assertThat(end.getErrorCode()).isEqualTo(RuntimeError.STRAY_ROWS);
            assertThat(end).hasMessageContaining("[row 2 of ce_case by case_id (CE-CORE-");

            List<SourcedCase> read = new ArrayList<>();
            catchThrowableOfType(CeException.class, () -> ce.cases().forEach(read::add));
            assertThat(read).hasSize(2);
        }
    }

    private static void append(CaseStore store, String id) {
        store.append(CaseId.of(id), 0, CommandId.of("k"), List.of(StoredChange.of(1, "{}".getBytes(UTF_8))));
    }

    private static void byHand(DataSource source, String... ids) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("INSERT INTO ce_case (case_id, revision) VALUES (?, 1)")) {
            for (String id : ids) {
                statement.setString(1, id);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static List<CaseHead> scanned(CaseStore store, int max) {
        List<CaseHead> all = new ArrayList<>();
        Page<CaseHead> page;
        do {
            page = store.scan(all.isEmpty() ? null : all.get(all.size() - 1).id(), max);
            all.addAll(page.items());
        } while (page.more());
        return all;
    }

    private static List<String> fed(CaseStore store) {
        List<String> ids = new ArrayList<>();
        ChangeFeed.Position after = ChangeFeed.Position.START;
        Page<ChangeFeed.Item> page;
        do {
            page = store.feed().orElseThrow().changes(after, 1);
            for (ChangeFeed.Item item : page.items()) {
                ids.add(item.id().value());
                after = item.position();
            }
        } while (!page.items().isEmpty());
        return ids;
    }
}
