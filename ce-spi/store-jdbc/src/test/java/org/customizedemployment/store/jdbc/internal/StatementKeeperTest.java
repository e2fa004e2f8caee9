package org.customizedemployment.store.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatementKeeperTest {
    private static final String INSERT = "INSERT INTO line (number, text) VALUES (?, ?)";

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = StatementKeeper.over(DriverManager.getConnection("jdbc:sqlite::memory:"));
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE line (number INTEGER PRIMARY KEY, text TEXT NOT NULL)");
        }
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void a_statement_that_was_closed_is_used_again() throws SQLException {
        PreparedStatement first = insert(1);
        assertThat(insert(2)).isSameAs(first);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void one_in_use_is_not_given_to_another() throws SQLException {
        try (PreparedStatement one = connection.prepareStatement(INSERT);
                PreparedStatement other = connection.prepareStatement(INSERT)) {
            assertThat(other).isNotSameAs(one);
        }
    }

    @Test
    void it_keeps_nothing_that_it_was_given() throws SQLException {
        insert(1);
        try (PreparedStatement again = connection.prepareStatement(INSERT)) {
            again.setLong(1, 2);
            assertThatThrownBy(again::executeUpdate).isInstanceOf(SQLException.class);
        }
        try (PreparedStatement batch = connection.prepareStatement(INSERT)) {
            batch.setLong(1, 3);
            batch.setString(2, "not executed");
            batch.addBatch();
        }
        try (PreparedStatement batch = connection.prepareStatement(INSERT)) {
            assertThat(batch.executeBatch()).isEmpty();
        }
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void one_that_failed_is_closed_in_earnest() throws SQLException {
        PreparedStatement first = insert(1);
        assertThatThrownBy(() -> insert(1)).isInstanceOf(SQLException.class).hasMessageContaining("line.number");
        assertThat(first.isClosed()).isTrue();
        assertThat(insert(2)).isNotSameAs(first);
    }

    @Test
    void tables_may_change_between() throws SQLException {
        insert(1);
        try (Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE line ADD COLUMN more TEXT");
        }
        insert(2);
        assertThat(count()).isEqualTo(2);
    }

    private PreparedStatement insert(long number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setLong(1, number);
            statement.setString(2, "text");
            statement.executeUpdate();
            return statement;
        }
    }

    private long count() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT count(*) FROM line");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
