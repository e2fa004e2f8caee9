package org.customizedemployment.store.jdbc.dialect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Collections;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.store.jdbc.error.StoreError;

/**
 * What differs between databases; everything else is SQL that each of them knows. Where it has a default, that is what SQLite and PostgreSQL share,
 * {@code INSERT … ON CONFLICT} and {@code LIMIT} among it. A host with another database implements it, brings its scripts and hands it to
 * {@code JdbcCaseStore.on}. The contract suite tells whether it is right. To be safe for threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface SqlDialect {
    /** The folder of its scripts below {@code /db}, for example {@code sqlite}. */
    String name();

    /** The scripts that make the tables, one for each version of them, named as Flyway names migrations. A released script never changes. */
    List<String> scripts();

    /**
     * The text of a script, by default from {@code /db/NAME/SCRIPT} beside the class of the dialect. Each statement ends with a semicolon at the end of a
     * line, and comments stand on lines of their own.
     */
    default String script(String script) {
        String resource = "/db/" + name() + "/" + script;
        try (InputStream in = getClass().getResourceAsStream(resource)) {
            if (in == null) {
                throw new CeException(StoreError.FAILED, "script '" + resource + "' is not in the jar");
            }
            // With line ends as in the repository, whatever a checkout made of them.
            return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Settings that each connection needs before its first use here. */
    void prepare(Connection connection) throws SQLException;

    /**
     * Refuses a database that says <em>committed</em> before it is on the disk. Asked once, when the store is opened.
     *
     * @throws CeException with {@link StoreError#NOT_DURABLE}
     */
    void checkDurable(Connection connection) throws SQLException;

    /** Begins a transaction that will write, on a connection with auto-commit on. */
    void begin(Connection connection) throws SQLException;

    /**
     * Begins a transaction that will erase. Where tables are filled anew it must see whatever others have committed by the time that it holds them, else
     * that is lost.
     */
    void beginErasing(Connection connection) throws SQLException;

    /** Whether a single statement that reads sees whatever others have committed, without a transaction around it. */
    default boolean readsAlone() {
        return true;
    }

    /** Commits what {@link #begin} began and leaves the connection with auto-commit on. */
    void commit(Connection connection) throws SQLException;

    /** Takes it back and leaves the connection with auto-commit on. */
    void rollBack(Connection connection) throws SQLException;

    /** Whether a transaction that failed so may succeed if it is simply run again, such as after a deadlock. */
    boolean isWorthRetrying(SQLException failure);

    /**
     * A query as it holds the lines that it finds until the transaction ends, for example with {@code FOR UPDATE} at its end; as it came if begin holds
     * everything.
     *
     * @param query of one table, without an alias
     */
    String holding(String query);

    /** The same, passing over lines that another transaction holds; where that can't be said, one that waits for them will do. */
    String holdingUnlessHeld(String query);

    /**
     * A query of which only the first lines are wanted, as many as one more parameter at its end says, for example with
     * {@code FETCH FIRST ? ROWS ONLY}.
     */
    default String first(String query) {
        return query + " LIMIT ?";
    }

    /**
     * A column as it is written in a statement: in quotes where its name is a word of the database's own, as {@code first}, {@code last}, {@code position}
     * or {@code size} is in some. No other column of the tables has such a name in a database that we know.
     */
    default String column(String name) {
        return name;
    }

    /**
     * Adds a line with one parameter for each column, in their order; where one with the same key is there, it changes none and says so by the number of
     * changed lines. Of two that add it at once one may also fail in a way that {@link #isWorthRetrying} knows, as the other is found then.
     *
     * @param columns as {@link #column} writes them
     * @param key those of the columns that make it the same
     */
    default String insertUnlessThere(String table, List<String> columns, List<String> key) {
        return "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ") ON CONFLICT ("
                + String.join(", ", key) + ") DO NOTHING";
    }

    /**
     * Puts a snapshot into {@code ce_snapshot}, or in the place of an older one. Its parameters are revision, hash, payload, id of the case, and the revision
     * again. It changes nothing if the case is not there, if something was erased from it later than that revision, or if the one that is kept is newer.
     */
    default String putSnapshot() {
        return "INSERT INTO ce_snapshot (case_id, revision, sha256, payload) SELECT case_id, ?, ?, ? FROM ce_case "
                + "WHERE case_id = ? AND erased_at <= ? ON CONFLICT (case_id) DO UPDATE SET revision = excluded.revision, "
                + "sha256 = excluded.sha256, payload = excluded.payload WHERE excluded.revision >= ce_snapshot.revision";
    }

    /** Lets go of a savepoint of ours that is needed no more. Nothing where a driver can't: it goes with the transaction. */
    default void release(Connection transaction, Savepoint savepoint) throws SQLException {
        transaction.releaseSavepoint(savepoint);
    }

    /** Holds the making of tables until the transaction ends, so that of several that open the store at once one makes them. */
    void lockSchema(Connection connection) throws SQLException;

    /**
     * Lets go of what {@link #lockSchema} held, once the tables are made or could not be. For databases in which making a table ends the transaction, and
     * with it what a transaction can hold.
     */
    default void unlockSchema(Connection connection) throws SQLException {}

    /** Within a transaction that erases, before it changes anything: holds up whoever else writes to the journal, of any case, until it ends. */
    void lockJournal(Connection connection) throws SQLException;

    /** Holds the feed until the transaction ends, so that no one else gives positions; readers are not held up. */
    void lockFeed(Connection connection) throws SQLException;

    /** Whether this transaction of the host's may erase. Not where the log can be emptied only after it, or where it does not see what others commit. */
    boolean erasesInHostTransaction(Connection transaction) throws SQLException;

    /**
     * Whether what was just read or written in this transaction of the host's was looked up in the tables as they are. Not where it began before somebody
     * else erased and therefore sees tables that were filled anew as empty ones: a command that was applied would be applied once more.
     */
    default boolean seesTablesAsTheyAre(Connection transaction) throws SQLException {
        return true;
    }

    /** Within a transaction that erases: takes what was overwritten or deleted in the tables of the journal, now or ever, out of them. */
    void clearTables(Connection connection) throws SQLException;

    /** Within a transaction that erases: takes the parts of an attachment away, so that no page of the database holds them, and no others. */
    void eraseParts(Connection connection, long attachment) throws SQLException;

    /** After such a transaction: takes it out of the database's logs, as far as a client can. */
    void clearLogs(Connection connection) throws SQLException;

    /** A query for the names of all tables and views where the store's would be, in one column. */
    String namesOfTables();

    /** The kind of error that the driver reports. */
    StoreError kindOf(SQLException failure);

    /** How the database itself numbers the error, for the message. */
    String codeOf(SQLException failure);
}
