package org.customizedemployment.store.jdbc.h2;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.store.jdbc.HostTransactions;
import org.customizedemployment.store.jdbc.JdbcCaseStore;
import org.customizedemployment.store.jdbc.dialect.SqlDialect;
import org.customizedemployment.store.jdbc.error.StoreError;
import org.h2.jdbcx.JdbcDataSource;

/**
 * What a vendor with an embedded H2 writes, in a mode in which H2 knows the standard's SQL alone: neither {@code LIMIT} nor {@code ON CONFLICT}. Its
 * commit waits for the disk, which H2's own does not.
 */
public final class H2Dialect implements SqlDialect {
    /** One process has the file, so a lock of its own is enough; a transaction can't hold anything while tables are made. */
    private static final ReentrantLock MAKING = new ReentrantLock();

    private static final Set<String> THEIR_WORDS = Set.of("first", "last", "position", "size");

    /** A file as the store needs it; its name gets an ending. */
    public static JdbcDataSource durable(Path file) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + file + ";MODE=STRICT;WRITE_DELAY=0");
        return source;
    }

    public static JdbcCaseStore open(DataSource source) {
        return JdbcCaseStore.on(source, new H2Dialect(), HostTransactions.REFUSED);
    }

    @Override
    public String name() {
        return "h2";
    }

    @Override
    public List<String> scripts() {
        return List.of("V1__case_journal.sql");
    }

    @Override
    public void prepare(Connection connection) throws SQLException {
        execute(connection, "SET LOCK_TIMEOUT 10000");
    }

    /** A delay of 0: what is committed is with the operating system; {@link #commit} then waits for the disk. */
    @Override
    public void checkDurable(Connection connection) throws SQLException {
        if (connection.getMetaData().getURL().startsWith("jdbc:h2:mem:")
                || !"0".equals(setting(connection, "WRITE_DELAY"))) {
            throw new CeException(StoreError.NOT_DURABLE, "H2 needs a file and WRITE_DELAY=0");
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT setting_value FROM information_schema.settings WHERE setting_name = ?")) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }

    @Override
    public void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
    }

    /** In place, so nothing that others commit can be lost. */
    @Override
    public void beginErasing(Connection connection) throws SQLException {
        begin(connection);
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        connection.commit();
        execute(connection, "CHECKPOINT SYNC");
        connection.setAutoCommit(true);
    }

    @Override
    public void rollBack(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    /** A deadlock, a line that another transaction changed or added at the same time. */
    @Override
    public boolean isWorthRetrying(SQLException failure) {
        return Set.of(40001, 90131, 23505).contains(failure.getErrorCode());
    }

    @Override
    public String holding(String query) {
        return query + " FOR UPDATE";
    }

    @Override
    public String holdingUnlessHeld(String query) {
        return query + " FOR UPDATE SKIP LOCKED";
    }

    @Override
    public String first(String query) {
        return query + " FETCH FIRST ? ROWS ONLY";
    }

    @Override
    public String column(String name) {
        return THEIR_WORDS.contains(name) ? '"' + name + '"' : name;
    }

    @Override
    public String insertUnlessThere(String table, List<String> columns, List<String> key) {
        String all = String.join(", ", columns);
        String same = String.join(
                " AND ",
                key.stream().map(one -> "kept." + one + " = given." + one).toList());
        String given =
                String.join(", ", columns.stream().map(one -> "given." + one).toList());
        return "MERGE INTO " + table + " kept USING (VALUES (" + "?, ".repeat(columns.size() - 1) + "?)) given (" + all
                + ") ON " + same + " WHEN NOT MATCHED THEN INSERT (" + all + ") VALUES (" + given + ")";
    }

    @Override
    public String putSnapshot() {
        return "MERGE INTO ce_snapshot kept USING (SELECT case_id, CAST(? AS BIGINT) AS revision, CAST(? AS VARCHAR) AS sha256, "
                + "CAST(? AS BLOB) AS payload FROM ce_case WHERE case_id = ? AND erased_at <= ?) given "
                + "ON kept.case_id = given.case_id "
                + "WHEN MATCHED AND given.revision >= kept.revision THEN UPDATE SET revision = given.revision, "
                + "sha256 = given.sha256, payload = given.payload "
                + "WHEN NOT MATCHED THEN INSERT (case_id, revision, sha256, payload) "
                + "VALUES (given.case_id, given.revision, given.sha256, given.payload)";
    }

    @Override
    public void lockSchema(Connection connection) {
        MAKING.lock();
    }

    @Override
    public void unlockSchema(Connection connection) {
        MAKING.unlock();
    }

    /** Lines are replaced where they stand; a writer of the same case waits for the case's line. */
    @Override
    public void lockJournal(Connection connection) {}

    /** Nobody else holds this line once the tables are made. */
    @Override
    public void lockFeed(Connection connection) throws SQLException {
        execute(connection, "SELECT version FROM ce_schema WHERE version = 1 FOR UPDATE");
    }

    /** Its log is the file itself. */
    @Override
    public boolean erasesInHostTransaction(Connection transaction) {
        return true;
    }

    /** Nothing while it is open: H2 writes lines anew and lets go of the old ones only when the file is compacted. */
    @Override
    public void clearTables(Connection connection) {}

    @Override
    public void eraseParts(Connection connection, long attachment) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("DELETE FROM ce_attachment_part WHERE attachment_id = ?")) {
            statement.setLong(1, attachment);
            statement.executeUpdate();
        }
    }

    /** The host ends H2 with {@code SHUTDOWN COMPACT}, which leaves what was erased behind. */
    @Override
    public void clearLogs(Connection connection) {}

    @Override
    public String namesOfTables() {
        return "SELECT lower(table_name) FROM information_schema.tables WHERE table_schema = CURRENT_SCHEMA";
    }

    @Override
    public StoreError kindOf(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case 40001, 50200, 90131, 23505 -> StoreError.BUSY;
            case 90097 -> StoreError.NOT_WRITABLE;
            case 90030 -> StoreError.DAMAGED;
            case 90067, 90098 -> StoreError.CONNECTION_LOST;
            case 28000 -> StoreError.NO_ACCESS;
            default -> StoreError.FAILED;
        };
    }

    @Override
    public String codeOf(SQLException failure) {
        return Integer.toString(failure.getErrorCode());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
