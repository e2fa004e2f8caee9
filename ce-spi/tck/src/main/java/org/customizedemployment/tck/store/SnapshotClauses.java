package org.customizedemployment.tck.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.tck.store.StoreClauses.all;
import static org.customizedemployment.tck.store.StoreClauses.appended;
import static org.customizedemployment.tck.store.StoreClauses.change;
import static org.customizedemployment.tck.store.StoreClauses.changes;
import static org.customizedemployment.tck.store.StoreClauses.fill;
import static org.customizedemployment.tck.store.StoreClauses.key;

import java.util.List;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.spi.store.CaseHead;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.StoredSnapshot;
import org.junit.jupiter.api.Test;

/** Snapshots are a cache beside the journal. */
interface SnapshotClauses extends StoreClauses {
    @Test
    default void the_latest_snapshot_is_given_back() {
        CaseStore store = store();
        fill(store, CASE, 3);
        assertThat(store.snapshot(CASE)).isEmpty();
        store.putSnapshot(CASE, snapshot(1));
        store.putSnapshot(CASE, snapshot(3));
        assertThat(store.snapshot(CASE)).contains(snapshot(3));
    }

    @Test
    default void a_case_with_snapshots_says_the_same_as_one_without() {
        CaseStore store = store();
        CaseId without = CaseId.of("case-2");
        for (long revision = 1; revision <= 9; revision++) {
            for (CaseId id : List.of(CASE, without)) {
                store.append(id, revision - 1, key("k" + revision), List.of(change(revision)));
            }
            store.putSnapshot(CASE, snapshot(revision));
        }
        assertThat(all(store, CASE)).isEqualTo(all(store, without)).isEqualTo(changes(1, 9));
        assertThat(store.applied(CASE, key("k1"))).contains(1L);
    }

    @Test
    default void an_older_snapshot_is_ignored() {
        CaseStore store = store();
        fill(store, CASE, 3);
        store.putSnapshot(CASE, snapshot(3));
        store.putSnapshot(CASE, snapshot(2));
        assertThat(store.snapshot(CASE)).contains(snapshot(3));
    }

    @Test
    default void a_snapshot_does_not_touch_the_journal() {
        CaseStore store = store();
        fill(store, CASE, 3);
        store.putSnapshot(CASE, snapshot(2));
        assertThat(all(store, CASE)).isEqualTo(changes(1, 3));
        assertThat(store.head(CASE)).contains(new CaseHead(CASE, 3));
        assertThat(store.append(CASE, 3, key("next"), List.of(change(4)))).isEqualTo(appended(4));
        assertThat(store.snapshot(CASE)).contains(snapshot(2));
    }

    @Test
    default void a_snapshot_does_not_make_a_case() {
        CaseStore store = store();
        store.putSnapshot(CASE, snapshot(1));
        assertThat(store.head(CASE)).isEmpty();
        assertThat(store.scan(null, 10).items()).isEmpty();
        assertThat(store.append(CASE, 0, key("first"), List.of(change(1)))).isEqualTo(appended(1));
    }

    @Test
    default void each_case_has_its_own_snapshot() {
        CaseStore store = store();
        CaseId other = CaseId.of("case-2");
        fill(store, CASE, 5);
        fill(store, other, 5);
        store.putSnapshot(CASE, snapshot(5));
        store.putSnapshot(other, snapshot(4));
        assertThat(store.snapshot(CASE)).contains(snapshot(5));
        assertThat(store.snapshot(other)).contains(snapshot(4));
    }

    private static StoredSnapshot snapshot(long revision) {
        return StoredSnapshot.of(revision, ("snapshot " + revision).getBytes(UTF_8));
    }
}
