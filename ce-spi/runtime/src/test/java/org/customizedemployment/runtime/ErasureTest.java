package org.customizedemployment.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.customizedemployment.runtime.Samples.accepted;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.ErasureBasis;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.runtime.result.CommandResult;
import org.customizedemployment.runtime.result.LoadedCase;
import org.customizedemployment.runtime.store.MemoryCaseStore;
import org.customizedemployment.spi.store.StoredChange;
import org.customizedemployment.spi.store.StoredSnapshot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ErasureTest {
    private static final CaseId CASE = CaseId.of("case-1");
    private static final EntryId NOTE = EntryId.of("note");
    private static final String SECRET = "said something about her neighbour";

    private final MemoryCaseStore store = MemoryCaseStore.create();
    private final CustomizedEmployment ce =
            CustomizedEmployment.builder().store(store).build();

    @Test
    @Tag("FED-RET-1")
    void what_was_erased_is_in_no_stored_byte_and_the_case_is_the_same_without_it() {
        Command record = new Command.Record(List.of(statement("note", 1, SECRET), statement("kept", 1, "likes dogs")));
        Command correct =
                new Command.Correct(EntryRef.parse("note#1"), statement("note", 2, SECRET), "because " + SECRET);
        submit(1, record);
        submit(2, correct);
        store.putSnapshot(CASE, StoredSnapshot.of(2, bytes(SECRET)));
        accepted(ce.submit(CASE, erase(), context(3)));
        assertThat(store.snapshot(CASE)).isEmpty();
        for (StoredChange change : store.journal(CASE, 0, 10).items()) {
            assertThat(new String(change.getPayload(), StandardCharsets.UTF_8)).doesNotContain("neighbour");
        }
        LoadedCase loaded = ce.load(CASE).orElseThrow();
        assertThat(loaded.revision()).isEqualTo(3);
        assertThat(loaded.caseFile().find(NOTE)).isEmpty();
        assertThat(loaded.caseFile().find(EntryId.of("kept"))).isPresent();
        assertThat(ce.history(CASE).versions(NOTE)).hasSize(2);
        assertThat(ce.export(CASE).journal()).hasSize(3);
    }

    @Test
    void a_retry_of_what_was_erased_since_changes_nothing_and_says_so() {
        Command record = new Command.Record(List.of(statement("note", 1, SECRET)));
        submit(1, record);
        submit(2, erase());
        assertThat(ce.submit(CASE, record, context(1))).isInstanceOf(CommandResult.AlreadyApplied.class);
        assertThat(ce.submit(CASE, erase(), context(2))).isInstanceOf(CommandResult.AlreadyApplied.class);
        Command other = new Command.Record(List.of(statement("note", 1, "something else")));
        assertThat(ce.submit(CASE, other, context(1))).isInstanceOf(CommandResult.CommandIdReused.class);
    }

    @Test
    void a_case_with_something_erased_can_be_handed_on() {
        submit(1, new Command.Record(List.of(statement("note", 1, SECRET))));
        submit(2, erase());
        try (CustomizedEmployment other = CustomizedEmployment.builder().build()) {
            LoadedCase taken = other.importCase(ce.export(CASE), "another host", context(9));
            assertThat(taken.caseFile()).isEqualTo(ce.load(CASE).orElseThrow().caseFile());
        }
    }

    @Test
    void someone_who_saw_an_older_case_is_asked_again_only_about_what_they_touch() {
        submit(1, new Command.Record(List.of(statement("a", 1, "one"), statement("b", 1, "two"))));
        submit(2, change("a", 2));
        CommandResult stale = ce.submit(CASE, 1, change("a", 3), context(3));
        assertThat(stale).isInstanceOf(CommandResult.Stale.class);
        assertThat(((CommandResult.Stale) stale).changed().entries()).containsExactly(EntryRef.parse("a#2"));
        accepted(ce.submit(CASE, 1, change("b", 2), context(4)));
        accepted(ce.submit(CASE, 3, change("a", 3), context(5)));
        assertThatThrownBy(() -> ce.submit(CASE, 99, change("a", 4), context(6)))
                .hasMessageContaining("CE-RUNTIME-022");
    }

    private void submit(int number, Command command) {
        accepted(ce.submit(CASE, command, context(number)));
    }

    private static Command change(String id, int version) {
        LocalDate from = LocalDate.of(2026, version, 1);
        return new Command.Change(
                ProfileStatement.builder()
                        .from(statement(id, version, "later"))
                        .header(new EntryHeader(
                                EntryId.of(id), version, EffectiveRange.from(from), Provenance.NOT_SUPPLIED))
                        .build(),
                from);
    }

    private static Command erase() {
        HumanDecision decision = new HumanDecision(
                ActorId.of("cora"), Capacity.COUNSELOR, LocalDate.of(2026, 4, 1), "it was about someone else", null);
        return new Command.Erase(List.of(NOTE), ErasureBasis.OTHER_PERSONS_DATA, null, decision);
    }

    private static ProfileStatement statement(String id, int version, String text) {
        return ProfileStatement.builder()
                .header(new EntryHeader(EntryId.of(id), version, EffectiveRange.NOT_STATED, Provenance.NOT_SUPPLIED))
                .area(ProfileArea.INTEREST)
                .text(text)
                .build();
    }

    private static CaseContext context(int number) {
        return CaseContext.of(
                "command-" + number, "ana", PlaceTime.parse("2026-04-01T0" + number + ":00[America/New_York]"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
