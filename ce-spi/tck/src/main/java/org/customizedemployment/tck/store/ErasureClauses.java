package org.customizedemployment.tck.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.tck.store.StoreClauses.all;
import static org.customizedemployment.tck.store.StoreClauses.alreadyApplied;
import static org.customizedemployment.tck.store.StoreClauses.appended;
import static org.customizedemployment.tck.store.StoreClauses.change;
import static org.customizedemployment.tck.store.StoreClauses.changes;
import static org.customizedemployment.tck.store.StoreClauses.conflict;
import static org.customizedemployment.tck.store.StoreClauses.fill;
import static org.customizedemployment.tck.store.StoreClauses.key;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.spi.store.CaseHead;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.StoredChange;
import org.customizedemployment.spi.store.StoredSnapshot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is erased is gone from the journal and the snapshot; everything else stays, and it happens whole or not at all. */
@Tag("FED-RET-1")
interface ErasureClauses extends StoreClauses {
    @Test
    default void what_is_left_stands_in_the_place_of_the_bytes_before() {
        CaseStore store = store();
        fill(store, CASE, 4);
        assertThat(store.erase(CASE, 4, key("erase"), change(5), List.of(change(2, "left"), change(4, ""))))
                .isEqualTo(appended(5));
        assertThat(all(store, CASE))
                .isEqualTo(List.of(change(1), change(2, "left"), change(3), change(4, ""), change(5)));
        assertThat(store.journal(CASE, 2, 1).items()).isEqualTo(List.of(change(2, "left")));
    }

    @Test
    default void the_change_that_erases_is_appended_and_the_case_goes_on_after_it() {
        CaseStore store = store();
        fill(store, CASE, 2);
        store.erase(CASE, 2, key("erase"), change(3), List.of(change(1, "left")));
        assertThat(store.head(CASE)).contains(new CaseHead(CASE, 3));
        assertThat(store.scan(null, 10).items()).isEqualTo(List.of(new CaseHead(CASE, 3)));
        assertThat(store.append(CASE, 3, key("next"), List.of(change(4)))).isEqualTo(appended(4));
    }

    @Test
    default void erasing_can_leave_all_changes_as_they_are() {
        CaseStore store = store();
        fill(store, CASE, 2);
        assertThat(store.erase(CASE, 2, key("erase"), change(3), List.of())).isEqualTo(appended(3));
        assertThat(all(store, CASE)).isEqualTo(changes(1, 3));
    }

    @Test
    default void an_import_can_be_erased_from() {
        CaseStore store = store();
        store.append(CASE, 0, key("import"), List.of(change(0)));
        assertThat(store.erase(CASE, 0, key("erase"), change(1), List.of(change(0, "left"))))
                .isEqualTo(appended(1));
        assertThat(all(store, CASE)).isEqualTo(List.of(change(0, "left"), change(1)));
    }

    @Test
    default void erasing_drops_the_snapshot() {
        CaseStore store = store();
        fill(store, CASE, 3);
        store.putSnapshot(CASE, snapshot(3));
        store.erase(CASE, 3, key("erase"), change(4), List.of(change(1, "left")));
        assertThat(store.snapshot(CASE)).isEmpty();
    }

    @Test
    default void a_snapshot_from_before_the_erasing_does_not_come_back() {
        CaseStore store = store();
        fill(store, CASE, 3);
        store.erase(CASE, 3, key("erase"), change(4), List.of(change(1, "left")));
        store.putSnapshot(CASE, snapshot(3));
        assertThat(store.snapshot(CASE)).isEmpty();
        store.putSnapshot(CASE, snapshot(4));
        assertThat(store.snapshot(CASE)).contains(snapshot(4));
    }

    @Test
    default void a_retry_of_the_erasing_is_already_applied_and_changes_nothing() {
        CaseStore store = store();
        fill(store, CASE, 3);
        store.erase(CASE, 3, key("erase"), change(4), List.of(change(2, "left")));
        store.append(CASE, 4, key("later"), List.of(change(5)));
        assertThat(store.applied(CASE, key("erase"))).contains(4L);
        assertThat(store.erase(CASE, 3, key("erase"), change(4), List.of(change(2, "other"))))
                .isEqualTo(alreadyApplied(5, 4));
        assertThat(store.erase(CASE, 0, key("erase"), change(1), List.of(change(2, "other"))))
                .isEqualTo(alreadyApplied(5, 4));
        assertThat(store.append(CASE, 5, key("erase"), List.of(change(6)))).isEqualTo(alreadyApplied(5, 4));
        assertThat(all(store, CASE)).isEqualTo(List.of(change(1), change(2, "left"), change(3), change(4), change(5)));
    }

    @Test
    default void the_keys_of_what_was_erased_are_remembered() {
        CaseStore store = store();
        fill(store, CASE, 3);
        store.erase(CASE, 3, key("erase"), change(4), List.of(change(2, "left").withKey(key("other"))));
        assertThat(store.applied(CASE, key("k2"))).contains(2L);
        assertThat(store.applied(CASE, key("other"))).isEmpty();
        assertThat(store.append(CASE, 4, key("k2"), List.of(change(5)))).isEqualTo(alreadyApplied(4, 2));
    }

    @Test
    default void erasing_on_an_outdated_expectation_is_a_conflict_and_nothing_is_changed() {
        CaseStore store = store();
        fill(store, CASE, 3);
        store.putSnapshot(CASE, snapshot(3));
        assertThat(store.erase(CASE, 2, key("late"), change(3), List.of(change(1, "left"))))
                .isEqualTo(conflict(3));
        assertThat(store.erase(CASE, 7, key("early"), change(8), List.of(change(1, "left"))))
                .isEqualTo(conflict(3));
        unchanged(store);
        assertThat(store.erase(CASE, 3, key("late"), change(4), List.of())).isEqualTo(appended(4));
    }

    @Test
    default void a_case_that_is_not_there_is_a_conflict_and_is_not_made() {
        CaseStore store = store();
        assertThat(store.erase(CASE, 0, key("erase"), change(1), List.of())).isEqualTo(conflict(0));
        assertThat(store.head(CASE)).isEmpty();
        assertThat(store.applied(CASE, key("erase"))).isEmpty();
    }

    @Test
    default void what_is_left_of_a_revision_that_is_not_there_is_refused_and_nothing_is_changed() {
        CaseStore store = store();
        fill(store, CASE, 3);
        store.putSnapshot(CASE, snapshot(3));
        refused(store, change(4), List.of(change(1, "left"), change(0, "none")));
        refused(store, change(4), List.of(change(1, "left"), change(4, "none")));
        refused(store, change(4), List.of(change(1, "left"), change(9, "none")));
        unchanged(store);
    }

    @Test
    default void an_erasing_change_with_another_revision_than_the_next_is_refused_and_nothing_is_changed() {
        CaseStore store = store();
        fill(store, CASE, 3);
        store.putSnapshot(CASE, snapshot(3));
        refused(store, change(3), List.of(change(1, "left")));
        refused(store, change(5), List.of(change(1, "left")));
        refused(store, change(0), List.of(change(1, "left")));
        unchanged(store);
    }

    private static void refused(CaseStore store, StoredChange erasing, List<StoredChange> left) {
        StoreClauses.refused(() -> store.erase(CASE, 3, key("refused"), erasing, left));
    }

    private static void unchanged(CaseStore store) {
        assertThat(all(store, CASE)).isEqualTo(changes(1, 3));
        assertThat(store.head(CASE)).contains(new CaseHead(CASE, 3));
        assertThat(store.snapshot(CASE)).contains(snapshot(3));
        assertThat(store.applied(CASE, key("refused"))).isEmpty();
    }

    @Test
    default void other_cases_are_untouched_by_erasing() {
        CaseStore store = store();
        CaseId other = CaseId.of("case-2");
        fill(store, CASE, 3);
        fill(store, other, 3);
        store.putSnapshot(other, snapshot(3));
        store.erase(CASE, 3, key("erase"), change(4), changesSaying("left", 3));
        assertThat(all(store, other)).isEqualTo(changes(1, 3));
        assertThat(store.head(other)).contains(new CaseHead(other, 3));
        assertThat(store.snapshot(other)).contains(snapshot(3));
        assertThat(store.applied(other, key("k2"))).contains(2L);
        assertThat(store.applied(other, key("erase"))).isEmpty();
    }

    @Test
    default void what_was_erased_stays_so_when_the_store_is_opened_again() {
        if (!isDurable()) {
            return;
        }
        CaseStore store = store();
        fill(store, CASE, 3);
        store.putSnapshot(CASE, snapshot(3));
        store.erase(CASE, 3, key("erase"), change(4), List.of(change(2, "left")));
        CaseStore again = reopened();
        assertThat(all(again, CASE)).isEqualTo(List.of(change(1), change(2, "left"), change(3), change(4)));
        assertThat(again.snapshot(CASE)).isEmpty();
        assertThat(again.erase(CASE, 3, key("erase"), change(4), List.of())).isEqualTo(alreadyApplied(4, 4));
    }

    /** Each round replaces all earlier bytes, so every journal must say one round throughout, the one that its length tells. */
    @Test
    default void readers_never_see_half_an_erasing() throws Exception {
        CaseStore store = store();
        int width = 5;
        int rounds = 40;
        store.append(CASE, 0, key("start"), changesSaying("round 0", width));
        AtomicBoolean done = new AtomicBoolean();
        ConcurrencyClauses.atOnce(thread -> {
            if (thread == 0) {
                try {
                    for (int round = 1; round <= rounds; round++) {
                        long head = width + round - 1L;
                        store.erase(
                                CASE, head, key("e" + round), change(head + 1), changesSaying("round " + round, width));
                    }
                } finally {
                    done.set(true);
                }
            } else {
                while (!done.get()) {
                    List<StoredChange> seen = store.journal(CASE, 1, 1000).items();
                    assertThat(seen.subList(0, width))
                            .isEqualTo(changesSaying("round " + (seen.size() - width), width));
                }
            }
            return true;
        });
        assertThat(all(store, CASE).subList(0, width)).isEqualTo(changesSaying("round " + rounds, width));
        assertThat(all(store, CASE)).hasSize(width + rounds);
    }

    /** Whoever fills a file or table anew to be rid of bytes must not leave out what came in meanwhile. */
    @Test
    default void what_others_append_while_a_case_is_erased_from_is_kept() throws Exception {
        CaseStore store = store();
        int rounds = 20;
        fill(store, CASE, 1);
        AtomicBoolean done = new AtomicBoolean();
        List<Long> kept = ConcurrencyClauses.atOnce(thread -> {
            long head = 0;
            if (thread == 0) {
                try {
                    for (int round = 1; round <= rounds; round++) {
                        store.erase(CASE, round, key("e" + round), change(round + 1L), List.of(change(1, "left")));
                    }
                } finally {
                    done.set(true);
                }
            }
            while (!done.get()) {
                head++;
                assertThat(store.append(other(thread), head - 1, key("k" + head), List.of(change(head))))
                        .isEqualTo(appended(head));
            }
            return head;
        });
        for (int thread = 1; thread < kept.size(); thread++) {
            assertThat(all(store, other(thread))).isEqualTo(changes(1, kept.get(thread)));
        }
    }

    private static CaseId other(int thread) {
        return CaseId.of("other-" + thread);
    }

    private static List<StoredChange> changesSaying(String text, int last) {
        List<StoredChange> changes = new ArrayList<>();
        for (int revision = 1; revision <= last; revision++) {
            changes.add(change(revision, text));
        }
        return changes;
    }

    private static StoredSnapshot snapshot(long revision) {
        return StoredSnapshot.of(revision, ("snapshot " + revision).getBytes(UTF_8));
    }
}
