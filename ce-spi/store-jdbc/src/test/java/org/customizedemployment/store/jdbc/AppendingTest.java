package org.customizedemployment.store.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.CaseAppend;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.ChangeChain;
import org.customizedemployment.spi.store.ChangeFeed;
import org.customizedemployment.spi.store.StoredChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** An append goes on from where its store left the case, without asking; whatever happened in between, it is answered as if it had asked. */
class AppendingTest {
    private static final CaseId CASE = CaseId.of("case-1");
    private static final int HEADER_OF_LOG = 32;
    private static final int FRAME = 4096 + 24;

    @TempDir
    private Path directory;

    /** Of 1 KB, three changes have room in a page; a new one takes two pages more. */
    @Test
    void it_writes_the_pages_of_its_change_of_two_indexes_and_of_its_case_and_no_more() throws IOException {
        try (CaseStore store = SqliteCaseStore.open(directory.resolve("cases.db"))) {
            fill(store, 1, 30);
            long before = frames();
            fill(store, 31, 90);
            assertThat(frames() - before).isBetween(60L * 4, 60L * 14 / 3);
        }
    }

    private long frames() throws IOException {
        return (Files.size(directory.resolve("cases.db-wal")) - HEADER_OF_LOG) / FRAME;
    }

    @Test
    void it_asks_two_statements_within_its_transaction() throws SQLException {
        List<String> asked = new ArrayList<>();
        CaseStore store = JdbcCaseStore.onSqlite(listening(source(), asked));
        fill(store, 1, 2);
        asked.clear();
        fill(store, 3, 3);
        assertThat(asked).extracting(sql -> sql.split(" ")[0]).containsExactly("BEGIN", "UPDATE", "INSERT", "COMMIT");
    }

    @Test
    void what_another_store_appended_in_between_is_no_ones_loss() {
        Path file = directory.resolve("shared.db");
        try (CaseStore one = SqliteCaseStore.open(file);
                CaseStore other = SqliteCaseStore.open(file)) {
            fill(one, 1, 2);
            fill(other, 3, 4);
            assertThat(append(one, 2, "late")).isEqualTo(new AppendResult.Conflict(4));
            assertThat(append(one, 4, "k3")).isEqualTo(new AppendResult.AlreadyApplied(4, 3));
            fill(one, 5, 5);
            assertThat(append(other, 4, "late")).isEqualTo(new AppendResult.Conflict(5));
            fill(other, 6, 6);
            assertWhole(one, 6);
        }
    }

    @Test
    void what_the_host_took_back_is_not_gone_on_from() throws SQLException {
        SQLiteDataSource source = source();
        JdbcCaseStore store = JdbcCaseStore.onSqlite(source);
        fill(store, 1, 1);
        try (Connection host = source.getConnection()) {
            host.setAutoCommit(false);
            fill(store.within(host), 2, 3);
            host.rollback();
        }
        assertThat(append(store, 3, "k4")).isEqualTo(new AppendResult.Conflict(1));
        // Others, of the same number.
        StoredChange two = StoredChange.of(2, "two".getBytes(UTF_8));
        JdbcCaseStore.onSqlite(source).append(CASE, 1, CommandId.of("other"), List.of(two, change(3)));
        fill(store, 4, 4);
        assertWhole(store, 4);
    }

    @Test
    void after_an_erasing_it_goes_on_from_there() {
        try (CaseStore store = SqliteCaseStore.open(directory.resolve("cases.db"))) {
            fill(store, 1, 2);
            store.erase(CASE, 2, CommandId.of("erase"), change(3), List.of(StoredChange.of(1, "left".getBytes(UTF_8))));
            assertThat(append(store, 2, "late")).isEqualTo(new AppendResult.Conflict(3));
            fill(store, 4, 5);
            assertWhole(store, 5);
        }
    }

    @Test
    void a_batch_goes_on_from_itself() {
        try (CaseStore store = SqliteCaseStore.open(directory.resolve("cases.db"))) {
            fill(store, 1, 1);
            assertThat(store.appendAll(List.of(one(1, "a"), one(2, "b"), one(3, "a"), one(2, "c"), one(3, "d"))))
                    .containsExactly(
                            new AppendResult.Appended(2),
                            new AppendResult.Appended(3),
                            new AppendResult.AlreadyApplied(3, 2),
                            new AppendResult.Conflict(3),
                            new AppendResult.Appended(4));
            assertWhole(store, 4);
        }
    }

    /** Whether a reader was there or not, each revision is told of once. */
    @Test
    void the_feed_tells_of_each_once_whenever_it_is_read() {
        try (CaseStore store = SqliteCaseStore.open(directory.resolve("cases.db"))) {
            List<Long> told = new ArrayList<>();
            ChangeFeed.Position position = ChangeFeed.Position.START;
            long next = 1;
            for (int more : new int[] {1, 2, 0, 1, 1, 3, 0, 1}) {
                fill(store, next, next + more - 1);
                next += more;
                for (ChangeFeed.Item item :
                        store.feed().orElseThrow().changes(position, 9).items()) {
                    LongStream.rangeClosed(item.first(), item.last()).forEach(told::add);
                    position = item.position();
                }
            }
            assertThat(told).isEqualTo(LongStream.range(1, next).boxed().toList());
        }
    }

    /** Its reader left the column as it was. */
    @Test
    void what_a_program_of_an_earlier_version_told_of_is_not_told_of_again() throws SQLException {
        SQLiteDataSource source = source();
        CaseStore store = JdbcCaseStore.onSqlite(source);
        fill(store, 1, 2);
        try (Connection earlier = source.getConnection();
                Statement statement = earlier.createStatement()) {
            statement.execute("INSERT INTO ce_feed (position, case_id, first, last) VALUES (1, 'case-1', 1, 2)");
            statement.execute("UPDATE ce_case SET fed = 2");
        }
        ChangeFeed feed = store.feed().orElseThrow();
        assertThat(feed.changes(new ChangeFeed.Position("1"), 9).items()).isEmpty();
        fill(store, 3, 3);
        assertThat(feed.changes(ChangeFeed.Position.START, 9).items())
                .extracting(item -> item.position().value() + ": " + item.first() + ".." + item.last())
                .containsExactly("1: 1..2", "2: 3..3");
    }

    /** More cases than a store remembers. */
    @Test
    void of_many_cases_each_goes_on() {
        try (CaseStore store = SqliteCaseStore.open(directory.resolve("cases.db"))) {
            for (long revision = 1; revision <= 3; revision++) {
                List<CaseAppend> round = new ArrayList<>();
                for (int i = 0; i < 1500; i++) {
                    round.add(new CaseAppend(
                            CaseId.of("case-" + i),
                            revision - 1,
                            CommandId.of("k" + revision),
                            List.of(change(revision))));
                }
                assertThat(store.appendAll(round)).containsOnly(new AppendResult.Appended(revision));
            }
            assertWhole(store, 3);
        }
    }

    private static CaseAppend one(long expected, String key) {
        return new CaseAppend(CASE, expected, CommandId.of(key), List.of(change(expected + 1)));
    }

    private static void fill(CaseStore store, long from, long to) {
        for (long revision = from; revision <= to; revision++) {
            assertThat(append(store, revision - 1, "k" + revision)).isEqualTo(new AppendResult.Appended(revision));
        }
    }

    private static AppendResult append(CaseStore store, long expected, String key) {
        return store.append(CASE, expected, CommandId.of(key), List.of(change(expected + 1)));
    }

    private static StoredChange change(long revision) {
        return StoredChange.of(revision, new byte[1024]);
    }

    private static void assertWhole(CaseStore store, long head) {
        Digest before = null;
        long revision = 0;
        for (ChangeChain.Line line :
                store.chain().orElseThrow().lines(CASE, 0, 99).items()) {
            before = ChangeChain.link(before, CASE, line.header());
            assertThat(line.link()).isEqualTo(before);
            assertThat(line.header().revision()).isEqualTo(++revision);
        }
        assertThat(revision).isEqualTo(head);
    }

    private SQLiteDataSource source() {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + directory.resolve("host.db"));
        return source;
    }

    /** Writes down what is prepared. */
    private static DataSource listening(DataSource source, List<String> asked) {
        return proxy(
                DataSource.class,
                source,
                (method, result) -> result instanceof Connection connection
                        ? proxy(Connection.class, connection, (what, prepared) -> {
                            if (what.startsWith("prepareStatement ")) {
                                asked.add(what.substring("prepareStatement ".length()));
                            }
                            return prepared;
                        })
                        : result);
    }

    private interface Listener {
        Object hear(String call, Object result);
    }

    private static <T> T proxy(Class<T> type, T on, Listener listener) {
        return type.cast(Proxy.newProxyInstance(
                AppendingTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        String call = method.getName() + " " + (arguments == null ? "" : arguments[0]);
                        return listener.hear(call, method.invoke(on, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
