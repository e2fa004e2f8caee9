package org.customizedemployment.tck.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.tck.store.StoreClauses.change;
import static org.customizedemployment.tck.store.StoreClauses.fill;
import static org.customizedemployment.tck.store.StoreClauses.key;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.spi.store.CaseHead;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** All cases can be walked through in pages; none comes twice. */
interface ScanClauses extends StoreClauses {
    @Test
    default void an_empty_store_has_no_cases() {
        assertThat(store().scan(null, 10)).isEqualTo(new Page<CaseHead>(List.of(), false));
    }

    @Test
    default void every_case_comes_once_with_its_head_whatever_the_size_of_the_pages() {
        CaseStore store = store();
        List<CaseHead> expected = new ArrayList<>();
        for (int i = 100; i < 125; i++) {
            CaseId id = CaseId.of("case-" + i);
            fill(store, id, 1 + i % 3);
            expected.add(new CaseHead(id, 1 + i % 3));
        }
        for (int max : new int[] {1, 2, 24, 25, 26, Integer.MAX_VALUE}) {
            assertThat(scanned(store, max)).as("pages of %s", max).isEqualTo(expected);
        }
    }

    @Test
    default void a_page_says_whether_more_follow() {
        CaseStore store = store();
        fill(store, CaseId.of("a"), 1);
        fill(store, CaseId.of("b"), 2);
        assertThat(store.scan(null, 1)).isEqualTo(new Page<>(List.of(new CaseHead(CaseId.of("a"), 1)), true));
        assertThat(store.scan(CaseId.of("a"), 1))
                .isEqualTo(new Page<>(List.of(new CaseHead(CaseId.of("b"), 2)), false));
        assertThat(store.scan(CaseId.of("b"), 1)).isEqualTo(new Page<CaseHead>(List.of(), false));
    }

    @Test
    default void a_scan_can_go_on_after_an_id_that_is_not_there() {
        CaseStore store = store();
        fill(store, CaseId.of("a"), 1);
        fill(store, CaseId.of("c"), 1);
        assertThat(store.scan(CaseId.of("b"), 10).items()).containsExactly(new CaseHead(CaseId.of("c"), 1));
    }

    @Test
    default void cases_that_come_while_paging_do_no_harm() {
        CaseStore store = store();
        List<CaseId> before = new ArrayList<>();
        for (int i = 10; i < 40; i++) {
            CaseId id = CaseId.of("case-" + i);
            before.add(id);
            fill(store, id, 1);
        }
        List<CaseId> seen = new ArrayList<>();
        CaseId after = null;
        Page<CaseHead> page;
        int extra = 0;
        do {
            page = store.scan(after, 7);
            page.items().forEach(head -> seen.add(head.id()));
            after = seen.get(seen.size() - 1);
            store.append(CaseId.of("case-1" + extra + "-new"), 0, key("k"), List.of(change(1)));
            store.append(CaseId.of("case-" + (30 + extra) + "-new"), 0, key("k"), List.of(change(1)));
            extra++;
        } while (page.more());
        assertThat(seen).doesNotHaveDuplicates().containsAll(before);
    }

    @Test
    default void no_case_that_was_appended_to_is_told_as_a_stray_row() {
        CaseStore store = store();
        for (String id : List.of("case-1", "a b", "Ä/ö.ß", "\uD83D\uDE42", "x".repeat(120))) {
            fill(store, CaseId.of(id), 1);
        }
        assertThat(store.strays(10)).isEmpty();
    }

    static List<CaseHead> scanned(CaseStore store, int max) {
        List<CaseHead> all = new ArrayList<>();
        @Nullable CaseId after = null;
        Page<CaseHead> page;
        do {
            page = store.scan(after, max);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(max);
            all.addAll(page.items());
            after = all.isEmpty() ? null : all.get(all.size() - 1).id();
        } while (page.more() && !page.items().isEmpty() && all.size() < 10_000);
        return all;
    }
}
