package org.customizedemployment.store.jdbc;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.AttachmentStore;
import org.customizedemployment.spi.store.CaseAppend;
import org.customizedemployment.spi.store.CaseHead;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.ChangeChain;
import org.customizedemployment.spi.store.ChangeFeed;
import org.customizedemployment.spi.store.Page;
import org.customizedemployment.spi.store.StoredChange;
import org.customizedemployment.spi.store.StoredSnapshot;
import org.customizedemployment.spi.store.StrayRow;
import org.customizedemployment.store.jdbc.dialect.PostgreSqlDialect;
import org.customizedemployment.store.jdbc.dialect.SqlDialect;
import org.customizedemployment.store.jdbc.dialect.SqliteDialect;
import org.customizedemployment.store.jdbc.error.StoreError;
import org.customizedemployment.store.jdbc.internal.Appending;
import org.customizedemployment.store.jdbc.internal.ChainSql;
import org.customizedemployment.store.jdbc.internal.Erasing;
import org.customizedemployment.store.jdbc.internal.HeadSql;
import org.customizedemployment.store.jdbc.internal.HostConnections;
import org.customizedemployment.store.jdbc.internal.JournalSql;
import org.customizedemployment.store.jdbc.internal.KeptConnections;
import org.customizedemployment.store.jdbc.internal.OneConnection;
import org.customizedemployment.store.jdbc.internal.Schema;
import org.customizedemployment.store.jdbc.internal.Work;
import org.jspecify.annotations.Nullable;

/**
 * A store in a relational database. Its tables can be read with any tool: {@code ce_case}, {@code ce_change} (as text: {@code ce_change_text}) and
 * the others that the scripts describe. Each append is one transaction; each payload is kept with its SHA-256, which is compared whenever it is
 * read, and each line is chained to the one before.
 *
 * <p>For a file of its own use {@link SqliteCaseStore}; for a host's database:
 *
 * <pre>{@code
 * CaseStore store = JdbcCaseStore.onPostgreSql(dataSource);
 * }</pre>
 *
 * <p>The tables are made if they are not there, and brought up to date if an earlier version made them; the host's other tables are left alone.
 * {@link #close} does not close the host's source.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class JdbcCaseStore implements CaseStore {
    /** The most bytes of an attachment, unless the host says otherwise: 25 MiB. */
    static final int MAX_ATTACHMENT = 25 * 1024 * 1024;

    private final Work work;
    private final Appending appending;
    private final int maxAttachment;

    JdbcCaseStore(Work work) {
        this(work, new Appending(work.dialect()), MAX_ATTACHMENT);
    }

    private JdbcCaseStore(Work work, Appending appending, int maxAttachment) {
        this.work = work;
        this.appending = appending;
        this.maxAttachment = maxAttachment;
    }

    /**
     * On a host's own source of connections to PostgreSQL, which must come with auto-commit on: each call is a transaction of its own.
     *
     * @throws CeException if the tables are not those of this version, the database can't be used or does not wait for its disk
     */
    public static JdbcCaseStore onPostgreSql(DataSource source) {
        return on(source, new PostgreSqlDialect(), HostTransactions.REFUSED);
    }

    /**
     * On a host's own source of connections to SQLite, which must come with auto-commit on: each call is a transaction of its own.
     *
     * @throws CeException if the tables are not those of this version, the database can't be used, or a connection has auto-commit off
     */
    public static JdbcCaseStore onSqlite(DataSource source) {
        return on(source, new SqliteDialect(SqliteCaseStore.BUSY_TIMEOUT), HostTransactions.REFUSED);
    }

    /**
     * On a host's own source of connections to any database; opened outside of a transaction of the host's.
     *
     * @param dialect what is particular about the database
     * @param transactions what to do if the source gives a connection with a transaction of the host's under way
     * @throws CeException as the others do
     */
    public static JdbcCaseStore on(DataSource source, SqlDialect dialect, HostTransactions transactions) {
        // Outside of any transaction, also where the store will take part in one: a source whose connections never have
        // auto-commit on would have it take
        // part in transactions that nobody commits.
        store(source, dialect, false).ensure(new Schema(dialect, false));
        return store(source, dialect, transactions == HostTransactions.JOINED);
    }

    /**
     * For a program without a pool: a connection that the source gave is kept for the next call, until the store is closed. One that was cut is replaced.
     *
     * @param source gives a new connection each time, with auto-commit on
     * @throws CeException as the others do
     */
    public static JdbcCaseStore keepingConnections(DataSource source, SqlDialect dialect) {
        JdbcCaseStore store = new JdbcCaseStore(new Work(new KeptConnections(source, dialect), dialect));
        try {
            store.ensure(new Schema(dialect, false));
            return store;
        } catch (RuntimeException | Error e) {
            store.close();
            throw e;
        }
    }

    private static JdbcCaseStore store(DataSource source, SqlDialect dialect, boolean joining) {
        return new JdbcCaseStore(new Work(new HostConnections(source, dialect, joining), dialect));
    }

    void ensure(Schema schema) {
        work.write("open the store", connection -> {
            work.dialect().checkDurable(connection);
            schema.ensure(connection);
            return true;
        });
    }

    /**
     * The same store within a transaction of the host's: what it says is kept is kept once the host commits, and gone if the host rolls back. It
     * never commits; a call that fails undoes only itself. For one thread, until the transaction ends. The feed tells of what is committed, so within a
     * transaction it has nothing new.
     *
     * @param transaction a connection to the same database, with auto-commit off
     */
    public JdbcCaseStore within(Connection transaction) {
        return new JdbcCaseStore(new Work(new OneConnection(transaction), work.dialect()), appending, maxAttachment);
    }

    /**
     * The same store with another limit for attachments, which are held in memory while they are kept.
     *
     * @param bytes 1 or more
     */
    public JdbcCaseStore withMaxAttachment(int bytes) {
        if (bytes < 1) {
            throw new CeException(StoreError.BAD_PAGE, "attachments of " + bytes + " bytes");
        }
        return new JdbcCaseStore(work, appending, bytes);
    }

    @Override
    public AppendResult append(CaseId id, long expected, CommandId key, List<StoredChange> changes) {
        CaseAppend append = new CaseAppend(id, expected, key, changes);
        Appending.check(append);
        return work.write("append", connection -> appending.append(connection, append));
    }

    /** In one transaction. One that can't be made, such as one with a gap, refuses all. */
    @Override
    public List<AppendResult> appendAll(List<CaseAppend> appends) {
        appends.forEach(Appending::check);
        return work.write("append", connection -> {
            List<AppendResult> results = new ArrayList<>(appends.size());
            for (CaseAppend append : appends) {
                results.add(appending.append(connection, append));
            }
            return results;
        });
    }

    @Override
    public AppendResult erase(CaseId id, long expected, CommandId key, StoredChange erasing, List<StoredChange> left) {
        return erase(id, expected, key, erasing, left, List.of());
    }

    @Override
    public AppendResult erase(
            CaseId id,
            long expected,
            CommandId key,
            StoredChange erasing,
            List<StoredChange> left,
            List<Digest> attachments) {
        Erasing wanted = new Erasing(id, expected, key, erasing, left, attachments);
        return work.erase("erase", connection -> wanted.run(connection, work.dialect()));
    }

    @Override
    public Optional<Long> applied(CaseId id, CommandId key) {
        return work.read("look up a command", connection -> JournalSql.applied(connection, id, key));
    }

    @Override
    public Page<StoredChange> journal(CaseId id, long from, int max) {
        checkMax(max);
        return work.read("read a journal", connection -> JournalSql.journal(connection, work.dialect(), id, from, max));
    }

    @Override
    public Optional<CaseHead> head(CaseId id) {
        return work.read("read where a case stands", connection -> JournalSql.head(connection, id));
    }

    @Override
    public Page<CaseHead> scan(@Nullable CaseId after, int max) {
        checkMax(max);
        return work.read("list cases", connection -> HeadSql.scan(connection, work.dialect(), after, max));
    }

    @Override
    public List<StrayRow> strays(int max) {
        checkMax(max);
        return work.read(
                "look for rows that are no cases", connection -> HeadSql.strays(connection, work.dialect(), max));
    }

    static void checkMax(int max) {
        if (max < 1) {
            throw new CeException(StoreError.BAD_PAGE, "a page of " + max + " items");
        }
    }

    @Override
    public Optional<StoredSnapshot> snapshot(CaseId id) {
        return work.read("read a snapshot", connection -> JournalSql.snapshot(connection, id));
    }

    @Override
    public void putSnapshot(CaseId id, StoredSnapshot snapshot) {
        work.write("keep a snapshot", connection -> {
            JournalSql.putSnapshot(connection, work.dialect(), id, snapshot);
            return true;
        });
    }

    @Override
    public Optional<ChangeChain> chain() {
        return Optional.of((id, from, max) -> {
            checkMax(max);
            return work.read("read a chain", connection -> ChainSql.lines(connection, work.dialect(), id, from, max));
        });
    }

    @Override
    public Optional<ChangeFeed> feed() {
        return Optional.of(new JdbcFeed(work));
    }

    @Override
    public Optional<AttachmentStore> attachments() {
        return Optional.of(new JdbcAttachments(work, maxAttachment));
    }

    @Override
    public void close() {
        work.close();
    }

    @Override
    public Descriptor getDescriptor() {
        return Descriptor.of("jdbc-" + work.dialect().name(), "0.1", ProviderKind.STORE);
    }

    /** The kind of database; neither file nor address. */
    @Override
    public String toString() {
        return "JdbcCaseStore{" + work.dialect().name() + "}";
    }
}
