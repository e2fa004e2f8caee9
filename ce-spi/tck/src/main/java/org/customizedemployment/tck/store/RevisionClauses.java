package org.customizedemployment.tck.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.tck.store.StoreClauses.all;
import static org.customizedemployment.tck.store.StoreClauses.appended;
import static org.customizedemployment.tck.store.StoreClauses.change;
import static org.customizedemployment.tck.store.StoreClauses.changes;
import static org.customizedemployment.tck.store.StoreClauses.conflict;
import static org.customizedemployment.tck.store.StoreClauses.fill;
import static org.customizedemployment.tck.store.StoreClauses.key;

import java.util.List;
import org.customizedemployment.spi.store.CaseHead;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.StoredChange;
import org.junit.jupiter.api.Test;

/** Only who knows the last revision may append, and revisions have no gaps. */
interface RevisionClauses extends StoreClauses {
    @Test
    default void an_outdated_expectation_is_a_conflict_and_nothing_is_written() {
        CaseStore store = store();
        fill(store, CASE, 3);
        assertThat(store.append(CASE, 2, key("late"), List.of(change(3, "late"))))
                .isEqualTo(conflict(3));
        assertThat(store.append(CASE, 0, key("very-late"), changes(1, 2))).isEqualTo(conflict(3));
        assertThat(all(store, CASE)).isEqualTo(changes(1, 3));
    }

    @Test
    default void an_expectation_from_the_future_is_a_conflict_and_nothing_is_written() {
        CaseStore store = store();
        fill(store, CASE, 3);
        assertThat(store.append(CASE, 4, key("early"), List.of(change(5)))).isEqualTo(conflict(3));
        assertThat(all(store, CASE)).isEqualTo(changes(1, 3));
    }

    @Test
    default void a_new_case_begins_with_an_expectation_of_zero() {
        CaseStore store = store();
        assertThat(store.append(CASE, 5, key("early"), List.of(change(6)))).isEqualTo(conflict(0));
        assertThat(store.head(CASE)).isEmpty();
        assertThat(store.append(CASE, 0, key("first"), List.of(change(1)))).isEqualTo(appended(1));
    }

    @Test
    default void revisions_with_a_gap_are_refused_and_nothing_is_written() {
        CaseStore store = store();
        fill(store, CASE, 2);
        refused(store, 2, List.of(change(4)));
        refused(store, 2, List.of(change(3), change(5)));
        refused(store, 2, List.of(change(3), change(3)));
        refused(store, 2, List.of(change(4), change(3)));
        refused(store, 2, List.of(change(2)));
        assertThat(all(store, CASE)).isEqualTo(changes(1, 2));
        assertThat(store.head(CASE)).contains(new CaseHead(CASE, 2));
        assertThat(store.append(CASE, 2, key("refused"), List.of(change(3)))).isEqualTo(appended(3));
    }

    @Test
    default void an_append_of_nothing_is_refused() {
        CaseStore store = store();
        refused(store, 0, List.of());
        assertThat(store.head(CASE)).isEmpty();
    }

    @Test
    default void a_negative_expectation_is_refused() {
        CaseStore store = store();
        refused(store, -1, List.of(change(0)));
        assertThat(store.head(CASE)).isEmpty();
    }

    @Test
    default void a_case_may_begin_with_an_import_at_revision_zero() {
        CaseStore store = store();
        assertThat(store.append(CASE, 0, key("import"), List.of(change(0)))).isEqualTo(appended(0));
        assertThat(store.head(CASE)).contains(new CaseHead(CASE, 0));
        assertThat(store.append(CASE, 0, key("first"), List.of(change(1)))).isEqualTo(appended(1));
        assertThat(all(store, CASE)).isEqualTo(changes(0, 1));
        assertThat(store.journal(CASE, 0, 1).items()).isEqualTo(changes(0, 0));
    }

    @Test
    default void an_import_into_a_case_that_is_there_is_a_conflict() {
        CaseStore store = store();
        store.append(CASE, 0, key("import"), List.of(change(0)));
        assertThat(store.append(CASE, 0, key("again"), List.of(change(0, "other"))))
                .isEqualTo(conflict(0));
        fill(store, CASE, 2);
        assertThat(store.append(CASE, 0, key("yet-again"), List.of(change(0, "other"))))
                .isEqualTo(conflict(2));
        assertThat(all(store, CASE)).isEqualTo(changes(0, 2));
    }

    @Test
    default void an_import_comes_alone() {
        CaseStore store = store();
        refused(store, 0, changes(0, 1));
        assertThat(store.head(CASE)).isEmpty();
    }

    private static void refused(CaseStore store, long expected, List<StoredChange> changes) {
        StoreClauses.refused(() -> store.append(CASE, expected, key("refused"), changes));
    }
}
