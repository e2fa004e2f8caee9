package org.customizedemployment.store.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that the first version of the tables was written to, by the code of then, is brought up to date. */
class UpgradeTest {
    private static final CaseId ONE = CaseId.of("case-1");
    private static final CaseId TWO = CaseId.of("case-2");
    private static final CaseId ERASED = CaseId.of("case-3");

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void copy() throws Exception {
        file = directory.resolve("cases.db");
        try (InputStream in = UpgradeTest.class.getResourceAsStream("/earlier/sqlite-v1.db")) {
            Files.copy(in, file);
        }
    }

    @Test
    void everything_is_there_after_the_upgrade_and_after_the_next_opening() {
        for (int opening = 0; opening < 2; opening++) {
            try (CaseStore store = SqliteCaseStore.open(file)) {
                assertThat(store.scan(null, 9).items())
                        .containsExactly(new CaseHead(ONE, 3), new CaseHead(TWO, 2), new CaseHead(ERASED, 3));
                assertThat(store.journal(ONE, 0, 9).items())
                        .containsExactly(change(1, "change 1"), change(2, "change 2"), change(3, "change 3"));
                assertThat(store.journal(TWO, 0, 9).items())
                        .containsExactly(change(0, "change 0"), change(1, "change 1"), change(2, "change 2"));
                assertThat(store.journal(ERASED, 0, 9).items())
                        .containsExactly(change(1, "left"), change(2, "change 2"), change(3, "erasing"));
                assertThat(store.snapshot(ONE)).contains(StoredSnapshot.of(3, "snapshot 3".getBytes(UTF_8)));
                assertThat(store.applied(TWO, CommandId.of("own"))).contains(2L);
            }
        }
    }

    @Test
    void earlier_lines_have_a_chain_that_new_lines_go_on() {
        try (CaseStore store = SqliteCaseStore.open(file)) {
            assertThat(store.append(TWO, 2, CommandId.of("next"), List.of(change(3, "change 3"))))
                    .isEqualTo(new AppendResult.Appended(3));
            for (CaseId id : List.of(ONE, TWO, ERASED)) {
                Digest before = null;
                for (ChangeChain.Line line :
                        store.chain().orElseThrow().lines(id, 0, 9).items()) {
                    before = ChangeChain.link(before, id, line.header());
                    assertThat(line.link()).isEqualTo(before);
                    assertThat(line.header().payload())
                            .isEqualTo(Digest.of(line.change().getPayload()));
                }
            }
        }
    }

    @Test
    void the_feed_begins_with_what_was_there() {
        try (CaseStore store = SqliteCaseStore.open(file)) {
            assertThat(store.feed()
                            .orElseThrow()
                            .changes(ChangeFeed.Position.START, 9)
                            .items())
                    .extracting(one -> one.id() + " " + one.first() + ".." + one.last())
                    .containsExactly("case-1 1..3", "case-2 0..2", "case-3 1..3");
        }
    }

    private static StoredChange change(long revision, String text) {
        return StoredChange.of(revision, text.getBytes(UTF_8));
    }
}
