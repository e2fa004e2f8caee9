package org.customizedemployment.runtime.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.store.MemoryCaseStore;
import org.customizedemployment.spi.store.ChangeChain;
import org.customizedemployment.spi.store.Page;
import org.customizedemployment.spi.store.StoredChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is done to the lines behind the store's back, the first line that is not as it was is named. */
class ChainVerifierTest {
    private static final CaseId CASE = CaseId.of("case-1");

    private final MemoryCaseStore store = MemoryCaseStore.create();
    private final List<ChangeChain.Line> lines = new ArrayList<>();

    @BeforeEach
    void fill() {
        for (long revision = 1; revision <= 6; revision++) {
            store.append(CASE, revision - 1, key(revision), List.of(change(revision, "change " + revision)));
        }
        lines.addAll(chain().lines(CASE, 0, 100).items());
    }

    @Test
    void what_nobody_touched_is_whole() {
        Verification result = verify();
        assertThat(result.isWhole()).isTrue();
        assertThat(result.revision()).contains(6L);
        assertThat(result.link()).contains(lines.get(5).link());
    }

    @Test
    void an_altered_payload_is_named() {
        lines.set(2, new ChangeChain.Line(lines.get(2).header(), lines.get(2).link(), change(3, "other")));
        assertBreak(3, ChainBreak.Kind.ALTERED);
        assertThat(verify().revision()).contains(2L);
    }

    @Test
    void an_altered_payload_whose_hash_was_altered_with_it_is_named() {
        StoredChange other = change(3, "other");
        lines.set(
                2,
                new ChangeChain.Line(
                        ChangeChain.Header.of(other, key(3)), lines.get(2).link(), other));
        assertBreak(3, ChainBreak.Kind.ALTERED);
    }

    @Test
    void an_altered_line_whose_link_was_worked_out_again_breaks_the_next() {
        StoredChange other = change(3, "other");
        ChangeChain.Header header = ChangeChain.Header.of(other, key(3));
        lines.set(2, new ChangeChain.Line(header, ChangeChain.link(lines.get(1).link(), CASE, header), other));
        assertBreak(4, ChainBreak.Kind.ALTERED);
    }

    @Test
    void another_command_id_is_an_alteration() {
        ChangeChain.Line line = lines.get(1);
        lines.set(
                1,
                new ChangeChain.Line(
                        ChangeChain.Header.of(line.change(), CommandId.of("other")), line.link(), line.change()));
        assertBreak(2, ChainBreak.Kind.ALTERED);
    }

    @Test
    void a_line_that_was_taken_out_is_missing() {
        lines.remove(3);
        assertBreak(4, ChainBreak.Kind.MISSING);
    }

    @Test
    void the_first_and_the_last_line_are_missed_too() {
        lines.remove(5);
        assertBreak(6, ChainBreak.Kind.MISSING);
        lines.remove(0);
        assertBreak(1, ChainBreak.Kind.MISSING);
        lines.clear();
        assertBreak(1, ChainBreak.Kind.MISSING);
    }

    @Test
    void an_import_that_is_all_there_was_is_missed_too() {
        CaseId imported = CaseId.of("case-2");
        store.append(imported, 0, key(0), List.of(change(0, "import")));
        ChangeChain emptied = (id, from, max) -> new Page<>(List.of(), false);
        assertThat(new ChainVerifier(store, emptied)
                        .verify(imported, null)
                        .orElseThrow()
                        .firstBreak())
                .contains(new ChainBreak(0, ChainBreak.Kind.MISSING));
    }

    @Test
    void two_lines_that_changed_places_are_named_as_reordered() {
        Collections.swap(lines, 2, 4);
        lines.set(2, moved(lines.get(2), 3));
        lines.set(4, moved(lines.get(4), 5));
        assertBreak(3, ChainBreak.Kind.REORDERED);
    }

    @Test
    void two_payloads_that_changed_places_are_named_as_reordered() {
        ChangeChain.Line third = lines.get(2);
        ChangeChain.Line fifth = lines.get(4);
        lines.set(2, new ChangeChain.Line(third.header(), third.link(), change(3, "change 5")));
        lines.set(4, new ChangeChain.Line(fifth.header(), fifth.link(), change(5, "change 3")));
        assertBreak(3, ChainBreak.Kind.REORDERED);
    }

    @Test
    void a_line_behind_the_last_is_named_as_added() {
        StoredChange more = change(7, "more");
        ChangeChain.Header header = ChangeChain.Header.of(more, key(7));
        lines.add(new ChangeChain.Line(header, ChangeChain.link(lines.get(5).link(), CASE, header), more));
        assertBreak(7, ChainBreak.Kind.ADDED);
    }

    @Test
    void a_whole_chain_made_anew_is_found_by_what_was_noted_before() {
        ChainVerifier.Noted noted = new ChainVerifier.Noted(4, lines.get(3).link());
        Digest before = null;
        for (int i = 0; i < 6; i++) {
            StoredChange other = change(i + 1, "other " + i);
            ChangeChain.Header header = ChangeChain.Header.of(other, key(i + 1));
            before = ChangeChain.link(before, CASE, header);
            lines.set(i, new ChangeChain.Line(header, before, other));
        }
        assertThat(verify().isWhole()).isTrue();
        assertThat(new ChainVerifier(store, this::kept)
                        .verify(CASE, noted)
                        .orElseThrow()
                        .firstBreak())
                .contains(new ChainBreak(4, ChainBreak.Kind.REWRITTEN));
        assertThat(new ChainVerifier(store, this::kept)
                        .verify(CASE, new ChainVerifier.Noted(9, noted.link()))
                        .orElseThrow()
                        .firstBreak())
                .contains(new ChainBreak(9, ChainBreak.Kind.MISSING));
    }

    @Test
    @Tag("FED-RET-1")
    void erasing_breaks_nothing_and_what_is_left_is_guarded_too() {
        store.erase(CASE, 6, key(7), change(7, "erasing"), List.of(change(2, "left")));
        store.erase(CASE, 7, key(8), change(8, "erasing"), List.of(change(2, "less"), change(3, "left")));
        lines.clear();
        lines.addAll(chain().lines(CASE, 0, 100).items());
        assertThat(verify().isWhole()).isTrue();
        ChangeChain.Line second = lines.get(1);
        for (String text : List.of("change 2", "left", "other")) {
            lines.set(1, new ChangeChain.Line(second.header(), second.link(), change(2, text)));
            assertBreak(2, ChainBreak.Kind.ALTERED);
        }
    }

    @Test
    void the_front_door_verifies_one_case_or_all() {
        CaseId other = CaseId.of("case-2");
        store.append(other, 0, key(1), List.of(change(0, "import")));
        try (CustomizedEmployment ce =
                CustomizedEmployment.builder().store(store).build()) {
            assertThat(ce.verify(CASE).isWhole()).isTrue();
            assertThat(ce.verify(CASE, 6, lines.get(5).link()).isWhole()).isTrue();
            assertThat(ce.verify(CASE, 6, lines.get(4).link()).firstBreak())
                    .contains(new ChainBreak(6, ChainBreak.Kind.REWRITTEN));
            assertThat(ce.verifyAll()).extracting(Verification::id).containsExactly(CASE, other);
            assertThatThrownBy(() -> ce.verify(CaseId.of("case-3"))).hasMessageContaining("CE-RUNTIME-017");
        }
    }

    private Verification verify() {
        return new ChainVerifier(store, this::kept).verify(CASE, null).orElseThrow();
    }

    private void assertBreak(long revision, ChainBreak.Kind kind) {
        assertThat(verify().firstBreak()).contains(new ChainBreak(revision, kind));
    }

    private Page<ChangeChain.Line> kept(CaseId id, long from, int max) {
        return new Page<>(
                lines.stream().filter(line -> line.header().revision() >= from).toList(), false);
    }

    private ChangeChain chain() {
        return store.chain().orElseThrow();
    }

    private static ChangeChain.Line moved(ChangeChain.Line line, long revision) {
        ChangeChain.Header header = line.header();
        return new ChangeChain.Line(
                new ChangeChain.Header(revision, header.key(), header.payload(), header.left()),
                line.link(),
                StoredChange.of(revision, line.change().getPayload()));
    }

    private static CommandId key(long revision) {
        return CommandId.of("k" + revision);
    }

    private static StoredChange change(long revision, String text) {
        return StoredChange.of(revision, text.getBytes(UTF_8));
    }
}
