package org.customizedemployment.tck.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.tck.store.StoreClauses.all;
import static org.customizedemployment.tck.store.StoreClauses.alreadyApplied;
import static org.customizedemployment.tck.store.StoreClauses.appended;
import static org.customizedemployment.tck.store.StoreClauses.change;
import static org.customizedemployment.tck.store.StoreClauses.changes;
import static org.customizedemployment.tck.store.StoreClauses.conflict;
import static org.customizedemployment.tck.store.StoreClauses.fill;
import static org.customizedemployment.tck.store.StoreClauses.key;

import java.util.List;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.spi.store.CaseStore;
import org.junit.jupiter.api.Test;

/** A command that is sent again changes nothing. */
interface RetryClauses extends StoreClauses {
    @Test
    default void a_key_appended_before_is_answered_with_its_revision_whatever_is_expected() {
        CaseStore store = store();
        fill(store, CASE, 4);
        assertThat(store.append(CASE, 1, key("k2"), List.of(change(2)))).isEqualTo(alreadyApplied(4, 2));
        assertThat(store.append(CASE, 4, key("k2"), List.of(change(5)))).isEqualTo(alreadyApplied(4, 2));
        assertThat(store.append(CASE, 0, key("k4"), List.of(change(1)))).isEqualTo(alreadyApplied(4, 4));
        assertThat(store.append(CASE, 77, key("k1"), List.of(change(78)))).isEqualTo(alreadyApplied(4, 1));
        assertThat(all(store, CASE)).isEqualTo(changes(1, 4));
    }

    @Test
    default void the_key_of_a_batch_is_answered_with_the_last_revision_of_the_batch() {
        CaseStore store = store();
        store.append(CASE, 0, key("batch"), changes(1, 3));
        store.append(CASE, 3, key("later"), List.of(change(4)));
        assertThat(store.append(CASE, 0, key("batch"), changes(1, 3))).isEqualTo(alreadyApplied(4, 3));
    }

    @Test
    default void changes_of_several_commands_in_one_batch_are_remembered_each_under_its_own_key() {
        CaseStore store = store();
        store.append(
                CASE,
                0,
                key("a"),
                List.of(change(1).withKey(key("a")), change(2).withKey(key("b")), change(3)));
        assertThat(store.applied(CASE, key("b"))).contains(2L);
        assertThat(store.append(CASE, 3, key("b"), List.of(change(4)))).isEqualTo(alreadyApplied(3, 2));
        assertThat(store.applied(CASE, key("a"))).contains(3L);
        assertThat(all(store, CASE)).isEqualTo(changes(1, 3));
    }

    @Test
    default void the_key_of_an_import_is_remembered() {
        CaseStore store = store();
        store.append(CASE, 0, key("import"), List.of(change(0)));
        assertThat(store.append(CASE, 0, key("import"), List.of(change(0)))).isEqualTo(alreadyApplied(0, 0));
    }

    @Test
    default void it_can_be_asked_whether_a_key_was_appended() {
        CaseStore store = store();
        store.append(CASE, 0, key("import"), List.of(change(0)));
        store.append(CASE, 0, key("batch"), changes(1, 3));
        store.append(CASE, 2, key("conflict"), List.of(change(3)));
        assertThat(store.applied(CASE, key("import"))).contains(0L);
        assertThat(store.applied(CASE, key("batch"))).contains(3L);
        assertThat(store.applied(CASE, key("conflict"))).isEmpty();
        assertThat(store.applied(CASE, key("Batch"))).isEmpty();
        assertThat(store.applied(CaseId.of("case-2"), key("batch"))).isEmpty();
    }

    @Test
    default void a_key_counts_within_its_case() {
        CaseStore store = store();
        CaseId other = CaseId.of("case-2");
        fill(store, CASE, 1);
        assertThat(store.append(other, 0, key("k1"), List.of(change(1)))).isEqualTo(appended(1));
    }

    @Test
    default void keys_are_compared_exactly() {
        CaseStore store = store();
        store.append(CASE, 0, key("Key"), List.of(change(1)));
        assertThat(store.append(CASE, 1, key("key"), List.of(change(2)))).isEqualTo(appended(2));
        assertThat(store.append(CASE, 2, key("key%"), List.of(change(3)))).isEqualTo(appended(3));
    }

    @Test
    default void the_key_of_a_conflict_can_be_used_again() {
        CaseStore store = store();
        fill(store, CASE, 2);
        assertThat(store.append(CASE, 1, key("again"), List.of(change(2)))).isEqualTo(conflict(2));
        assertThat(store.append(CASE, 2, key("again"), List.of(change(3)))).isEqualTo(appended(3));
    }
}
