package org.customizedemployment.tck.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.tck.store.StoreClauses.all;
import static org.customizedemployment.tck.store.StoreClauses.appended;
import static org.customizedemployment.tck.store.StoreClauses.change;
import static org.customizedemployment.tck.store.StoreClauses.changes;
import static org.customizedemployment.tck.store.StoreClauses.fill;
import static org.customizedemployment.tck.store.StoreClauses.key;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.spi.store.CaseHead;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.Page;
import org.customizedemployment.spi.store.StoredChange;
import org.junit.jupiter.api.Test;

/** What is appended comes back, whole and in order. */
interface JournalClauses extends StoreClauses {
    @Test
    default void a_case_that_was_never_appended_to_is_not_there() {
        CaseStore store = store();
        assertThat(store.head(CASE)).isEmpty();
        assertThat(store.snapshot(CASE)).isEmpty();
        assertThat(store.journal(CASE, 0, 10)).isEqualTo(new Page<StoredChange>(List.of(), false));
    }

    @Test
    default void changes_come_back_in_the_order_of_their_revisions() {
        CaseStore store = store();
        fill(store, CASE, 12);
        assertThat(all(store, CASE)).isEqualTo(changes(1, 12));
    }

    /** Recorded times may go back, when a clock is put right; effective times go anywhere. Only the revision orders. */
    @Test
    default void whatever_times_they_tell_changes_stay_in_the_order_of_their_revisions() {
        CaseStore store = store();
        List<StoredChange> changes = new ArrayList<>();
        for (int revision = 1; revision <= 9; revision++) {
            String times = "{\"recordedAt\":\"2026-03-0" + (10 - revision)
                    + "T08:00[America/New_York]\",\"effectiveOn\":\"2026-0" + (1 + revision * 5 % 9) + "-01\"}";
            changes.add(change(revision, times));
            store.append(CASE, revision - 1L, key("k" + (10 - revision)), changes.subList(revision - 1, revision));
        }
        assertThat(all(store, CASE)).isEqualTo(changes);
        assertThat(store.journal(CASE, 4, 2).items()).isEqualTo(changes.subList(3, 5));
    }

    @Test
    default void the_head_is_the_last_revision() {
        CaseStore store = store();
        fill(store, CASE, 3);
        assertThat(store.head(CASE)).contains(new CaseHead(CASE, 3));
    }

    @Test
    default void a_page_has_at_most_max_changes_and_says_whether_more_follow() {
        CaseStore store = store();
        fill(store, CASE, 5);
        assertThat(store.journal(CASE, 1, 2)).isEqualTo(new Page<>(changes(1, 2), true));
        assertThat(store.journal(CASE, 3, 2)).isEqualTo(new Page<>(changes(3, 4), true));
        assertThat(store.journal(CASE, 5, 2)).isEqualTo(new Page<>(changes(5, 5), false));
        assertThat(store.journal(CASE, 1, 5)).isEqualTo(new Page<>(changes(1, 5), false));
        assertThat(store.journal(CASE, 1, Integer.MAX_VALUE)).isEqualTo(new Page<>(changes(1, 5), false));
    }

    @Test
    default void a_page_beyond_the_end_is_empty() {
        CaseStore store = store();
        fill(store, CASE, 2);
        assertThat(store.journal(CASE, 3, 10)).isEqualTo(new Page<StoredChange>(List.of(), false));
        assertThat(store.journal(CASE, Long.MAX_VALUE, 10)).isEqualTo(new Page<StoredChange>(List.of(), false));
    }

    @Test
    default void a_page_of_nothing_is_a_mistake_of_the_caller() {
        CaseStore store = store();
        StoreClauses.refused(() -> store.journal(CASE, 1, 0));
        StoreClauses.refused(() -> store.scan(null, 0));
    }

    @Test
    default void a_batch_is_appended_whole_and_in_order() {
        CaseStore store = store();
        assertThat(store.append(CASE, 0, key("batch"), changes(1, 100))).isEqualTo(appended(100));
        assertThat(all(store, CASE)).isEqualTo(changes(1, 100));
        assertThat(store.append(CASE, 100, key("next"), changes(101, 103))).isEqualTo(appended(103));
        assertThat(store.head(CASE)).contains(new CaseHead(CASE, 103));
    }

    @Test
    default void cases_do_not_mix() {
        CaseStore store = store();
        CaseId other = CaseId.of("case-10");
        store.append(CASE, 0, key("a"), List.of(change(1, "of the one")));
        store.append(other, 0, key("b"), List.of(change(1, "of the other")));
        assertThat(all(store, CASE)).containsExactly(change(1, "of the one"));
        assertThat(all(store, other)).containsExactly(change(1, "of the other"));
    }

    @Test
    default void a_case_of_ten_thousand_changes_is_read_in_pages() {
        CaseStore store = store();
        for (long revision = 0; revision < 10_000; revision += 500) {
            store.append(CASE, revision, key("k" + revision), changes(revision + 1, revision + 500));
        }
        assertThat(all(store, CASE)).isEqualTo(changes(1, 10_000));
        assertThat(store.journal(CASE, 9_999, 10)).isEqualTo(new Page<>(changes(9_999, 10_000), false));
    }
}
