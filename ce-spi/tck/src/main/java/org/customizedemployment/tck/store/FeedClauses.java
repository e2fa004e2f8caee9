package org.customizedemployment.tck.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.tck.store.StoreClauses.change;
import static org.customizedemployment.tck.store.StoreClauses.changes;
import static org.customizedemployment.tck.store.StoreClauses.fill;
import static org.customizedemployment.tck.store.StoreClauses.key;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.ChangeFeed;
import org.customizedemployment.spi.store.Page;
import org.junit.jupiter.api.Test;

/** Everything that was appended is told of at least once, from any position on. */
interface FeedClauses extends StoreClauses {
    @Test
    default void a_store_without_cases_has_nothing_to_tell() {
        assertThat(fed().feed()
                        .orElseThrow()
                        .changes(ChangeFeed.Position.START, 10)
                        .items())
                .isEmpty();
    }

    @Test
    default void every_revision_of_every_case_is_told_of_in_order() {
        CaseStore store = fed();
        CaseId other = CaseId.of("case-2");
        fill(store, CASE, 3);
        store.append(other, 0, key("import"), List.of(change(0)));
        store.append(other, 0, key("batch"), changes(1, 4));
        store.erase(CASE, 3, key("erase"), change(4), List.of(change(1, "left")));
        assertThat(told(items(store, ChangeFeed.Position.START)))
                .containsOnly(Map.entry(CASE, revisions(1, 4)), Map.entry(other, revisions(0, 4)));
    }

    @Test
    default void what_was_refused_is_not_told_of() {
        CaseStore store = fed();
        fill(store, CASE, 2);
        store.append(CASE, 1, key("late"), List.of(change(2, "late")));
        store.append(CASE, 2, key("k1"), List.of(change(3)));
        store.append(CaseId.of("case-2"), 5, key("early"), List.of(change(6)));
        assertThat(told(items(store, ChangeFeed.Position.START))).containsOnly(Map.entry(CASE, revisions(1, 2)));
    }

    @Test
    default void asked_again_from_the_same_position_it_tells_the_same_and_perhaps_more() {
        CaseStore store = fed();
        fill(store, CASE, 2);
        List<ChangeFeed.Item> first = items(store, ChangeFeed.Position.START);
        fill(store, CaseId.of("case-2"), 1);
        List<ChangeFeed.Item> again = items(store, ChangeFeed.Position.START);
        assertThat(again.subList(0, first.size())).isEqualTo(first);
        assertThat(again.size()).isGreaterThan(first.size());
    }

    @Test
    default void from_a_position_on_it_tells_only_what_came_after() {
        CaseStore store = fed();
        fill(store, CASE, 2);
        List<ChangeFeed.Item> before = items(store, ChangeFeed.Position.START);
        ChangeFeed.Position position = before.get(before.size() - 1).position();
        assertThat(items(store, position)).isEmpty();
        store.append(CASE, 2, key("next"), changes(3, 5));
        assertThat(told(items(store, position))).containsOnly(Map.entry(CASE, revisions(3, 5)));
    }

    @Test
    default void a_page_has_at_most_max_items_and_says_whether_more_follow() {
        CaseStore store = fed();
        for (int i = 0; i < 5; i++) {
            fill(store, CaseId.of("case-" + i), 1);
        }
        ChangeFeed feed = store.feed().orElseThrow();
        List<ChangeFeed.Item> all = items(store, ChangeFeed.Position.START);
        assertThat(all).hasSizeGreaterThanOrEqualTo(5);
        assertThat(feed.changes(ChangeFeed.Position.START, 2)).isEqualTo(new Page<>(all.subList(0, 2), true));
        assertThat(feed.changes(all.get(1).position(), Integer.MAX_VALUE))
                .isEqualTo(new Page<>(all.subList(2, all.size()), false));
    }

    @Test
    default void a_position_that_it_never_gave_is_refused() {
        ChangeFeed feed = fed().feed().orElseThrow();
        StoreClauses.refused(() -> feed.changes(new ChangeFeed.Position("of another feed"), 10));
        StoreClauses.refused(() -> feed.changes(ChangeFeed.Position.START, 0));
    }

    @Test
    default void a_position_outlives_the_store_object() {
        assumeTrue(isDurable(), "the store says that it is not durable");
        CaseStore before = fed();
        fill(before, CASE, 2);
        List<ChangeFeed.Item> items = items(before, ChangeFeed.Position.START);
        fill(before, CaseId.of("case-2"), 1);
        CaseStore store = reopened();
        assertThat(items(store, ChangeFeed.Position.START).subList(0, items.size()))
                .isEqualTo(items);
        assertThat(told(items(store, items.get(items.size() - 1).position())))
                .containsOnly(Map.entry(CaseId.of("case-2"), revisions(1, 1)));
    }

    /** One reads on and on, the others write; one who kept only positions must have seen everything, and no gap on the way. */
    @Test
    default void nothing_is_passed_over_while_others_write() throws Exception {
        CaseStore store = fed();
        int each = 25;
        AtomicInteger writing = new AtomicInteger(ConcurrencyClauses.WRITERS - 1);
        List<List<ChangeFeed.Item>> read = ConcurrencyClauses.atOnce(thread -> {
            List<ChangeFeed.Item> seen = new ArrayList<>();
            if (thread > 0) {
                try {
                    fill(store, CaseId.of("case-" + thread), each);
                } finally {
                    writing.decrementAndGet();
                }
                return seen;
            }
            boolean last;
            do {
                last = writing.get() == 0;
                seen.addAll(items(
                        store,
                        seen.isEmpty()
                                ? ChangeFeed.Position.START
                                : seen.get(seen.size() - 1).position()));
            } while (!last);
            return seen;
        });
        Map<CaseId, List<Long>> expected = new TreeMap<>();
        for (int thread = 1; thread < ConcurrencyClauses.WRITERS; thread++) {
            expected.put(CaseId.of("case-" + thread), revisions(1, each));
        }
        assertThat(told(read.get(0))).isEqualTo(expected);
    }

    private CaseStore fed() {
        assumeTrue(parts().contains(StorePart.FEED), "the store says that it has no feed");
        return store();
    }

    private static List<ChangeFeed.Item> items(CaseStore store, ChangeFeed.Position after) {
        List<ChangeFeed.Item> items = new ArrayList<>();
        Page<ChangeFeed.Item> page;
        ChangeFeed.Position position = after;
        do {
            page = store.feed().orElseThrow().changes(position, 3);
            items.addAll(page.items());
            position = items.isEmpty() ? after : items.get(items.size() - 1).position();
        } while (!page.items().isEmpty() && items.size() < 10_000);
        return items;
    }

    /** All revisions told of, in the order in which they were; one told of again would come twice. */
    private static Map<CaseId, List<Long>> told(List<ChangeFeed.Item> items) {
        Map<CaseId, List<Long>> told = new TreeMap<>();
        for (ChangeFeed.Item item : items) {
            told.computeIfAbsent(item.id(), any -> new ArrayList<>()).addAll(revisions(item.first(), item.last()));
        }
        return told;
    }

    private static List<Long> revisions(long first, long last) {
        List<Long> revisions = new ArrayList<>();
        for (long revision = first; revision <= last; revision++) {
            revisions.add(revision);
        }
        return revisions;
    }
}
