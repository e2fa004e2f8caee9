package org.customizedemployment.store.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.CaseHead;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.ChangeChain;
import org.customizedemployment.spi.store.ChangeFeed;
import org.customizedemployment.spi.store.StoredChange;
import org.customizedemployment.spi.store.StoredSnapshot;
import org.customizedemployment.store.jdbc.dialect.PostgreSqlDialect;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Tables of each earlier version, filled by the code of then, are brought up to date. */
class UpgradeTest {
    private static final CaseId ONE = CaseId.of("case-1");
    private static final CaseId TWO = CaseId.of("case-2");
    private static final CaseId ERASED = CaseId.of("case-3");
    private static final CaseId LATER = CaseId.of("case-4");

    @TempDir
    Path directory;

    /** Which of them, and what was in them. The feed of the second ones was read; then the first case went on and the fourth began. */
    enum Earlier {
        SQLITE_1(3),
        SQLITE_2(4),
        POSTGRESQL_1(4);

        private final long head;

        Earlier(long head) {
            this.head = head;
        }

        /** Opens a new copy each time. */
        Opening copy(Path directory) throws Exception {
            if (this == POSTGRESQL_1) {
                PGSimpleDataSource source = PostgreSql.newSchema();
                PostgreSqlDialect dialect = new PostgreSqlDialect();
                run(source, dialect.script(dialect.scripts().get(0)));
                try (InputStream in = UpgradeTest.class.getResourceAsStream("/earlier/postgresql-v1.sql")) {
                    run(source, new String(in.readAllBytes(), UTF_8));
                }
                return () -> JdbcCaseStore.onPostgreSql(source);
            }
            Path file = directory.resolve("cases.db");
            try (InputStream in = UpgradeTest.class.getResourceAsStream(
                    this == SQLITE_1 ? "/earlier/sqlite-v1.db" : "/earlier/sqlite-v2.db")) {
                Files.copy(in, file);
            }
            return () -> SqliteCaseStore.open(file);
        }

        private static void run(PGSimpleDataSource source, String script) throws SQLException {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(script);
            }
        }

        Stream<CaseHead> heads() {
            Stream<CaseHead> first = Stream.of(new CaseHead(ONE, head), new CaseHead(TWO, 2), new CaseHead(ERASED, 3));
            return this == SQLITE_1 ? first : Stream.concat(first, Stream.of(new CaseHead(LATER, 1)));
        }
    }

    private interface Opening {
        CaseStore open();
    }

    @ParameterizedTest
    @EnumSource
    void everything_is_there_after_the_upgrade_and_after_the_next_opening(Earlier earlier) throws Exception {
        Opening tables = earlier.copy(directory);
        for (int opening = 0; opening < 2; opening++) {
            try (CaseStore store = tables.open()) {
                assertThat(store.scan(null, 9).items())
                        .containsExactlyElementsOf(earlier.heads().toList());
                assertThat(store.journal(ONE, 0, 9).items()).isEqualTo(changes(1, earlier.head));
                assertThat(store.journal(TWO, 0, 9).items()).isEqualTo(changes(0, 2));
                assertThat(store.journal(ERASED, 0, 9).items())
                        .containsExactly(change(1, "left"), change(2, "change 2"), change(3, "erasing"));
                assertThat(store.snapshot(ONE)).contains(StoredSnapshot.of(3, "snapshot 3".getBytes(UTF_8)));
                assertThat(store.applied(TWO, CommandId.of("own"))).contains(2L);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void earlier_lines_have_a_chain_that_new_lines_go_on(Earlier earlier) throws Exception {
        try (CaseStore store = earlier.copy(directory).open()) {
            assertThat(store.append(TWO, 2, CommandId.of("next"), List.of(change(3, "change 3"))))
                    .isEqualTo(new AppendResult.Appended(3));
            assertThat(store.append(TWO, 3, CommandId.of("after"), List.of(change(4, "change 4"))))
                    .isEqualTo(new AppendResult.Appended(4));
            for (CaseId id : List.of(ONE, TWO, ERASED)) {
                Digest before = null;
                for (ChangeChain.Line line :
                        store.chain().orElseThrow().lines(id, 0, 9).items()) {
                    assertThat(line.link()).isEqualTo(ChangeChain.link(before, id, line.header()));
                    before = line.link();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = "SQLITE_1")
    void the_feed_of_tables_that_had_none_begins_with_what_was_there(Earlier earlier) throws Exception {
        try (CaseStore store = earlier.copy(directory).open()) {
            assertThat(told(store, ChangeFeed.Position.START))
                    .containsExactly("1 case-1 1..3", "2 case-2 0..2", "3 case-3 1..3");
        }
    }

    /** Whoever kept a position goes on from it, with what nobody was told of before and nothing else. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE_1")
    void a_feed_that_was_read_goes_on_where_it_was(Earlier earlier) throws Exception {
        try (CaseStore store = earlier.copy(directory).open()) {
            assertThat(told(store, new ChangeFeed.Position("3"))).containsExactly("4 case-1 4..4", "5 case-4 1..1");
            store.append(TWO, 2, CommandId.of("next"), List.of(change(3, "change 3")));
            assertThat(told(store, ChangeFeed.Position.START))
                    .containsExactly(
                            "1 case-1 1..3",
                            "2 case-2 0..2",
                            "3 case-3 1..3",
                            "4 case-1 4..4",
                            "5 case-4 1..1",
                            "6 case-2 3..3");
        }
    }

    private static List<String> told(CaseStore store, ChangeFeed.Position after) {
        return store.feed().orElseThrow().changes(after, 9).items().stream()
                .map(one -> one.position().value() + " " + one.id() + " " + one.first() + ".." + one.last())
                .toList();
    }

    private static List<StoredChange> changes(long first, long last) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(revision -> change(revision, "change " + revision))
                .toList();
    }

    private static StoredChange change(long revision, String text) {
        return StoredChange.of(revision, text.getBytes(UTF_8));
    }
}
