package org.customizedemployment.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.PlaceTime;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final CaseId CASE = CaseId.of("case-1");
    private static final Employer SALON = Employer.builder()
            .header(EntryHeader.first("salon"))
            .name("Salon")
            .business("grooming")
            .build();

    @Test
    void an_import_is_the_case_that_later_changes_build_on() {
        CaseFile imported = CaseFile.empty(CASE).with(SALON);
        Change first = change(0, Effect.Imported.of(imported, "other-system", Digest.of("rows")));
        Change second = change(1, new Effect.Covered("employer", Coverage.COMPLETE));
        CaseFile file = Replay.of(CASE).add(first).add(second).toCaseFile();
        assertThat(file.find(SALON.id())).contains(SALON);
        assertThat(file.coverageOf(Employer.TYPE)).isEqualTo(Coverage.COMPLETE);
        assertThat(Replay.apply(Replay.apply(CaseFile.empty(CASE), first), second))
                .isEqualTo(file);
    }

    @Test
    void an_import_of_another_case_is_refused() {
        CaseFile other = CaseFile.empty(CaseId.of("case-2"));
        assertThatThrownBy(() -> Replay.of(CASE).add(change(0, Effect.Imported.of(other, "x", Digest.of("x")))))
                .isInstanceOf(CeException.class);
    }

    @Test
    void a_gap_or_a_repeated_revision_is_refused() {
        Replay replay = Replay.of(CASE).add(change(1, new Effect.Put(SALON)));
        assertThatThrownBy(() -> replay.add(change(3, new Effect.Put(SALON)))).hasMessageContaining("CE-CORE-016");
        assertThatThrownBy(() -> replay.add(change(1, new Effect.Put(SALON)))).hasMessageContaining("CE-CORE-016");
        assertThatThrownBy(() -> Replay.of(CASE).add(change(2, new Effect.Put(SALON))))
                .hasMessageContaining("CE-CORE-016");
    }

    @Test
    void it_goes_on_from_a_snapshot() {
        CaseFile snapshot =
                Replay.of(CASE).add(change(1, new Effect.Put(SALON))).toCaseFile();
        Replay replay = Replay.from(snapshot, 1).add(change(2, new Effect.Retire(SALON.toRef())));
        assertThat(replay.toCaseFile().size()).isZero();
        assertThat(replay.getRevision()).isEqualTo(2);
    }

    @Test
    void an_unknown_kind_can_be_covered_too() {
        CaseFile file = Replay.of(CASE)
                .add(change(1, new Effect.Covered("from-the-future", Coverage.PARTIAL)))
                .toCaseFile();
        assertThat(file.declaredCoverage()).hasSize(1);
    }

    private static Change change(long revision, Effect effect) {
        return new Change(
                revision,
                CommandId.of("cmd-" + revision),
                PlaceTime.parse("2026-03-02T09:00[America/New_York]"),
                ActorId.of("staff-1"),
                null,
                null,
                List.of(effect),
                null,
                null);
    }
}
