package org.customizedemployment.tck.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.tck.store.StoreClauses.change;
import static org.customizedemployment.tck.store.StoreClauses.changes;
import static org.customizedemployment.tck.store.StoreClauses.fill;
import static org.customizedemployment.tck.store.StoreClauses.key;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.ChangeChain;
import org.customizedemployment.spi.store.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each line is chained to the one before it, and erasing breaks no link. */
interface ChainClauses extends StoreClauses {
    @Test
    default void each_line_is_chained_to_the_one_before_with_its_own_command() {
        CaseStore store = chained();
        store.append(CASE, 0, key("import"), List.of(change(0)));
        store.append(CASE, 0, key("batch"), List.of(change(1), change(2).withKey(key("own")), change(3)));
        store.append(CASE, 3, key("last"), List.of(change(4)));
        assertThat(lines(store, CASE))
                .extracting(one -> one.header().key().value())
                .containsExactly("import", "batch", "own", "batch", "last");
        assertThat(lines(store, CASE)).extracting(ChangeChain.Line::change).isEqualTo(changes(0, 4));
        assertWhole(store, CASE);
    }

    @Test
    default void the_chain_is_read_in_pages_from_any_revision() {
        CaseStore store = chained();
        fill(store, CASE, 5);
        List<ChangeChain.Line> all = lines(store, CASE);
        ChangeChain chain = store.chain().orElseThrow();
        assertThat(chain.lines(CASE, 2, 2)).isEqualTo(new Page<>(all.subList(1, 3), true));
        assertThat(chain.lines(CASE, 4, 2)).isEqualTo(new Page<>(all.subList(3, 5), false));
        assertThat(chain.lines(CASE, 6, 2)).isEqualTo(new Page<ChangeChain.Line>(List.of(), false));
        assertThat(chain.lines(CaseId.of("none"), 0, 2)).isEqualTo(new Page<ChangeChain.Line>(List.of(), false));
    }

    @Test
    default void what_was_refused_leaves_no_link() {
        CaseStore store = chained();
        fill(store, CASE, 2);
        store.append(CASE, 1, key("late"), List.of(change(2, "late")));
        store.append(CASE, 2, key("k1"), List.of(change(3)));
        store.append(CASE, 2, key("next"), List.of(change(3)));
        assertThat(lines(store, CASE)).hasSize(3);
        assertWhole(store, CASE);
    }

    @Test
    default void chains_of_two_cases_differ_although_they_say_the_same() {
        CaseStore store = chained();
        CaseId other = CaseId.of("case-2");
        fill(store, CASE, 2);
        fill(store, other, 2);
        assertThat(lines(store, CASE).get(1).link())
                .isNotEqualTo(lines(store, other).get(1).link());
        assertWhole(store, other);
    }

    @Test
    @Tag("FED-RET-1")
    default void erasing_takes_the_bytes_and_leaves_every_header_hash_and_link() {
        CaseStore store = chained();
        fill(store, CASE, 4);
        List<ChangeChain.Line> before = lines(store, CASE);
        store.erase(CASE, 4, key("erase"), change(5), List.of(change(3, ""), change(2, "left")));
        store.erase(CASE, 5, key("again"), change(6), List.of(change(2, "less")));
        List<ChangeChain.Line> after = lines(store, CASE);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).header()).isEqualTo(before.get(i).header());
            assertThat(after.get(i).link()).isEqualTo(before.get(i).link());
        }
        assertThat(after.get(1).change()).isEqualTo(change(2, "less"));
        assertThat(after.get(4).header().left())
                .containsExactly(new ChangeChain.Left(2, Digest.of("left")), new ChangeChain.Left(3, Digest.of("")));
        assertThat(after.get(5).header().left()).containsExactly(new ChangeChain.Left(2, Digest.of("less")));
        assertWholeLinks(store, CASE);
    }

    @Test
    default void a_chain_goes_on_where_it_was_when_the_store_is_opened_again() {
        assumeTrue(isDurable(), "the store says that it is not durable");
        CaseStore before = chained();
        fill(before, CASE, 2);
        before.erase(CASE, 2, key("erase"), change(3), List.of(change(1, "left")));
        List<ChangeChain.Line> lines = lines(before, CASE);
        CaseStore store = reopened();
        assertThat(lines(store, CASE)).isEqualTo(lines);
        store.append(CASE, 3, key("next"), List.of(change(4)));
        assertWholeLinks(store, CASE);
    }

    private CaseStore chained() {
        assumeTrue(parts().contains(StorePart.CHAIN), "the store says that it keeps no chain");
        return store();
    }

    private static List<ChangeChain.Line> lines(CaseStore store, CaseId id) {
        List<ChangeChain.Line> lines = new ArrayList<>();
        Page<ChangeChain.Line> page;
        long next = 0;
        do {
            page = store.chain().orElseThrow().lines(id, next, 3);
            lines.addAll(page.items());
            next = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).header().revision() + 1;
        } while (page.more() && lines.size() < 10_000);
        return lines;
    }

    private static void assertWhole(CaseStore store, CaseId id) {
        assertWholeLinks(store, id);
        for (ChangeChain.Line line : lines(store, id)) {
            assertThat(line.header().payload())
                    .isEqualTo(Digest.of(line.change().getPayload()));
        }
    }

    private static void assertWholeLinks(CaseStore store, CaseId id) {
        Digest before = null;
        for (ChangeChain.Line line : lines(store, id)) {
            before = ChangeChain.link(before, id, line.header());
            assertThat(line.link())
                    .as("link of revision %s", line.header().revision())
                    .isEqualTo(before);
        }
    }
}
