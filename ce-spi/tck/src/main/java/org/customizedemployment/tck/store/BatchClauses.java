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

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.spi.store.CaseAppend;
import org.customizedemployment.spi.store.CaseStore;
import org.junit.jupiter.api.Test;

/** Several cases at once, each answered for itself. */
interface BatchClauses extends StoreClauses {
    @Test
    default void several_cases_are_appended_to_in_one_call() {
        CaseStore store = store();
        List<CaseAppend> appends = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            appends.add(new CaseAppend(CaseId.of("case-" + i), 0, key("k"), changes(1, 1 + i % 3)));
        }
        for (int i = 0; i < 100; i++) {
            assertThat(store.head(CaseId.of("case-" + i))).isEmpty();
        }
        assertThat(store.appendAll(appends))
                .isEqualTo(appends.stream()
                        .map(one -> appended(one.changes().size()))
                        .toList());
        for (CaseAppend one : appends) {
            assertThat(all(store, one.id())).isEqualTo(one.changes());
        }
    }

    @Test
    default void a_conflict_of_one_case_does_not_hold_up_the_others() {
        CaseStore store = store();
        CaseId other = CaseId.of("case-2");
        CaseId third = CaseId.of("case-3");
        fill(store, other, 2);
        assertThat(store.appendAll(List.of(
                        new CaseAppend(CASE, 0, key("a"), changes(1, 2)),
                        new CaseAppend(other, 1, key("b"), List.of(change(2, "late"))),
                        new CaseAppend(other, 0, key("k1"), changes(1, 1)),
                        new CaseAppend(third, 0, key("c"), changes(1, 1)))))
                .isEqualTo(List.of(appended(2), conflict(2), alreadyApplied(2, 1), appended(1)));
        assertThat(all(store, CASE)).isEqualTo(changes(1, 2));
        assertThat(all(store, other)).isEqualTo(changes(1, 2));
        assertThat(all(store, third)).isEqualTo(changes(1, 1));
    }

    @Test
    default void a_case_may_come_more_than_once_in_order() {
        CaseStore store = store();
        assertThat(store.appendAll(List.of(
                        new CaseAppend(CASE, 0, key("import"), changes(0, 0)),
                        new CaseAppend(CASE, 0, key("a"), changes(1, 2)),
                        new CaseAppend(CASE, 2, key("b"), changes(3, 3)))))
                .isEqualTo(List.of(appended(0), appended(2), appended(3)));
        assertThat(all(store, CASE)).isEqualTo(changes(0, 3));
    }

    @Test
    default void sent_again_each_is_there_once() {
        CaseStore store = store();
        List<CaseAppend> appends = List.of(
                new CaseAppend(CASE, 0, key("a"), changes(1, 2)),
                new CaseAppend(CaseId.of("case-2"), 0, key("a"), changes(1, 1)));
        store.appendAll(appends);
        assertThat(store.appendAll(appends)).isEqualTo(List.of(alreadyApplied(2, 2), alreadyApplied(1, 1)));
        assertThat(all(store, CASE)).isEqualTo(changes(1, 2));
    }

    @Test
    default void nothing_at_all_is_appended_to_nothing() {
        assertThat(store().appendAll(List.of())).isEmpty();
    }
}
