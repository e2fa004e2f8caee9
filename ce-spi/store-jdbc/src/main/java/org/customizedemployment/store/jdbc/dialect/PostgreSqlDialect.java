package org.customizedemployment.store.jdbc.dialect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.store.jdbc.error.StoreError;

/**
 * PostgreSQL 12 or newer, on connections of any isolation level. A case is held by its line in {@code ce_case}; writers of other cases go on. The tables are those
 * of the connection's search path.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PostgreSqlDialect implements SqlDialect {
    /** Made of the name of the library; a host's own are hardly the same. */
    private static final long SCHEMA_LOCK = 0x6365_2d73_746f_7265L;

    private static final String OUTDATED =
            "SELECT 1 FROM pg_catalog.pg_class WHERE relname IN ('ce_change', 'ce_snapshot', 'ce_attachment_part') "
                    + "AND pg_catalog.pg_table_is_visible(oid) AND relfilenode <> pg_catalog.pg_relation_filenode(oid) "
                    + "AND current_setting('transaction_isolation') IN ('repeatable read', 'serializable')";

    private volatile boolean stricter;

    /** It has no settings. */
    public PostgreSqlDialect() {}

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public List<String> scripts() {
        return List.of("V1__case_journal.sql", "V2__news_of_the_feed.sql");
    }

    /** Nothing: a connection of the host's is left as it came. */
    @Override
    public void prepare(Connection connection) {}

    /** Looks at the isolation level too, once, as asking in each transaction would cost a way to the server. */
    @Override
    public void checkDurable(Connection connection) throws SQLException {
        stricter = !seesCommitted(connection);
        for (String setting : List.of("fsync", "synchronous_commit")) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SHOW " + setting)) {
                if (row.next() && row.getString(1).equals("off")) {
                    throw new CeException(StoreError.NOT_DURABLE, "the database has '" + setting + "' off");
                }
            }
        }
    }

    private static boolean seesCommitted(Connection connection) throws SQLException {
        return connection.getTransactionIsolation() <= Connection.TRANSACTION_READ_COMMITTED;
    }

    /**
     * Never stricter than READ COMMITTED, whatever the host prefers: the line in {@code ce_case} that is held is what keeps writers apart, and to a stricter
     * transaction a table that was filled anew since it began is empty.
     */
    @Override
    public void begin(Connection connection) throws SQLException {
        if (stricter) {
            beginErasing(connection);
        } else {
            connection.setAutoCommit(false);
        }
    }

    /** Not where the host prefers stricter transactions: one that waits for an erasing to end would then find the tables empty. */
    @Override
    public boolean readsAlone() {
        return !stricter;
    }

    @Override
    public void beginErasing(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            execute(connection, "SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
        } catch (SQLException e) {
            connection.setAutoCommit(true);
            throw e;
        }
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
    }

    @Override
    public void rollBack(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    /** Serialization failure or deadlock. */
    @Override
    public boolean isWorthRetrying(SQLException failure) {
        return List.of("40001", "40P01").contains(stateOf(failure));
    }

    /** Without KEY: foreign keys to the line can still be checked. */
    @Override
    public String holding(String query) {
        return query + " FOR NO KEY UPDATE";
    }

    @Override
    public String holdingUnlessHeld(String query) {
        return query + " FOR NO KEY UPDATE SKIP LOCKED";
    }

    @Override
    public void lockSchema(Connection connection) throws SQLException {
        execute(connection, "SELECT pg_advisory_xact_lock(" + SCHEMA_LOCK + ")");
    }

    /** Readers too, as the tables are empty for a moment; from the beginning, so that two that erase don't wait for each other. */
    @Override
    public void lockJournal(Connection connection) throws SQLException {
        execute(connection, "LOCK TABLE ce_change, ce_snapshot IN ACCESS EXCLUSIVE MODE");
    }

    @Override
    public void lockFeed(Connection connection) throws SQLException {
        execute(connection, "LOCK TABLE ce_feed IN SHARE ROW EXCLUSIVE MODE");
    }

    @Override
    public boolean erasesInHostTransaction(Connection transaction) throws SQLException {
        return seesCommitted(transaction);
    }

    /**
     * To a transaction that is stricter than READ COMMITTED a table that was filled anew since it began is empty. Such a table is in another file now than the
     * catalog tells the transaction; the function knows the present one. Asked afterwards: who has looked at a table keeps it from being filled anew.
     */
    @Override
    public boolean seesTablesAsTheyAre(Connection transaction) throws SQLException {
        try (Statement statement = transaction.createStatement();
                ResultSet row = statement.executeQuery(OUTDATED)) {
            return !row.next();
        }
    }

    /**
     * Fills the tables anew in new files; the old ones go when the transaction ends. An update alone would leave the old line in its page, and VACUUM
     * leaves its bytes there too.
     */
    @Override
    public void clearTables(Connection connection) throws SQLException {
        refill(connection, "ce_change");
        refill(connection, "ce_snapshot");
    }

    @Override
    public void eraseParts(Connection connection, long attachment) throws SQLException {
        execute(connection, "LOCK TABLE ce_attachment_part IN ACCESS EXCLUSIVE MODE");
        try (PreparedStatement statement =
                connection.prepareStatement("DELETE FROM ce_attachment_part WHERE attachment_id = ?")) {
            statement.setLong(1, attachment);
            if (statement.executeUpdate() > 0) {
                refill(connection, "ce_attachment_part");
            }
        }
    }

    /** Of a table that nobody else can write to: what is committed between the first line and the second would be lost. */
    private static void refill(Connection connection, String table) throws SQLException {
        execute(connection, "CREATE TEMPORARY TABLE ce_refill ON COMMIT DROP AS SELECT * FROM " + table);
        execute(connection, "TRUNCATE " + table);
        execute(connection, "INSERT INTO " + table + " SELECT * FROM ce_refill");
        execute(connection, "DROP TABLE ce_refill");
    }

    /** Nothing: a client can't reach the server's log, which is overwritten as it goes on. */
    @Override
    public void clearLogs(Connection connection) {}

    @Override
    public String namesOfTables() {
        return "SELECT relname FROM pg_catalog.pg_class WHERE relkind IN ('r', 'p', 'v') "
                + "AND relname LIKE 'ce~_%' ESCAPE '~' AND pg_catalog.pg_table_is_visible(oid)";
    }

    @Override
    public StoreError kindOf(SQLException failure) {
        String state = stateOf(failure);
        if (state.startsWith("08") || state.startsWith("57P")) {
            return StoreError.CONNECTION_LOST;
        }
        if (state.startsWith("28") || state.equals("3D000")) {
            return StoreError.NO_ACCESS;
        }
        return switch (state) {
            // The last one: it took longer than the host allows.
            case "40001", "40P01", "55P03", "53300", "57014" -> StoreError.BUSY;
            case "25006", "42501" -> StoreError.NOT_WRITABLE;
            case "53100" -> StoreError.DISK_FULL;
            case "XX001", "XX002" -> StoreError.DAMAGED;
            default -> StoreError.FAILED;
        };
    }

    @Override
    public String codeOf(SQLException failure) {
        return stateOf(failure);
    }

    private static String stateOf(SQLException failure) {
        String state = failure.getSQLState();
        return state == null ? "unknown" : state;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
