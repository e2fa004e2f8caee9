package org.customizedemployment.store.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.StoredChange;
import org.customizedemployment.store.jdbc.dialect.PostgreSqlDialect;
import org.customizedemployment.store.jdbc.error.StoreError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** A program without a pool: its connections are used again, and replaced when they were cut. */
class KeptConnectionsTest {
    private static final CaseId CASE = CaseId.of("case-1");

    private PGSimpleDataSource source;
    private CaseStore store;

    @BeforeEach
    void open() throws SQLException {
        source = PostgreSql.newSchema();
        source.setApplicationName("kept-" + source.getCurrentSchema());
        store = JdbcCaseStore.keepingConnections(source, new PostgreSqlDialect());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void one_after_the_other_all_calls_take_the_same_and_closing_lets_go_of_it() throws Exception {
        List<Integer> first = servers();
        for (int revision = 1; revision <= 20; revision++) {
            append(revision);
            assertThat(store.journal(CASE, revision, 1).items()).hasSize(1);
        }
        assertThat(servers()).hasSize(1).isEqualTo(first);
        store.close();
        for (int i = 0; i < 100 && !servers().isEmpty(); i++) {
            Thread.sleep(50);
        }
        assertThat(servers()).isEmpty();
    }

    @Test
    void one_that_was_cut_while_it_rested_is_replaced_and_nobody_notices() throws Exception {
        append(1);
        cut();
        Thread.sleep(600);
        assertThat(append(2)).isEqualTo(new AppendResult.Appended(2));
    }

    /** The second time on another connection: what is told once is over. */
    @Test
    void one_that_is_cut_in_use_is_told_and_not_used_again() throws SQLException {
        append(1);
        cut();
        CeException failure = catchThrowableOfType(CeException.class, () -> append(2));
        assertThat(failure.getErrorCode()).isEqualTo(StoreError.CONNECTION_LOST);
        assertThat(append(2)).isEqualTo(new AppendResult.Appended(2));
        assertThat(servers()).hasSize(1);
    }

    private AppendResult append(long revision) {
        StoredChange change = StoredChange.of(revision, ("line " + revision).getBytes(UTF_8));
        return store.append(CASE, revision - 1, CommandId.of("k" + revision), List.of(change));
    }

    private List<Integer> servers() throws SQLException {
        return ask("SELECT pid FROM pg_stat_activity WHERE application_name = '" + source.getApplicationName() + "'");
    }

    /** Whoever was told to end is waited for. */
    private void cut() throws SQLException {
        ask("SELECT CASE WHEN pg_terminate_backend(pid, 10000) THEN 1 ELSE 0 END FROM pg_stat_activity "
                + "WHERE application_name = '" + source.getApplicationName() + "'");
    }

    private static List<Integer> ask(String sql) throws SQLException {
        List<Integer> answers = new ArrayList<>();
        try (Connection connection = PostgreSql.server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                answers.add(rows.getInt(1));
            }
        }
        return answers;
    }
}
