package org.customizedemployment.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.customizedemployment.runtime.Samples.CASE;
import static org.customizedemployment.runtime.Samples.accepted;
import static org.customizedemployment.runtime.Samples.context;
import static org.customizedemployment.runtime.Samples.employer;
import static org.customizedemployment.runtime.Samples.record;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.runtime.codec.JsonCaseCodec;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.runtime.store.MemoryCaseStore;
import org.customizedemployment.spi.store.CaseHead;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.Page;
import org.customizedemployment.spi.store.StoredChange;
import org.customizedemployment.spi.store.StoredSnapshot;
import org.junit.jupiter.api.Test;

/** Snapshots make loading fast and are never the truth. */
class SnapshotTest {
    private final MemoryCaseStore memory = MemoryCaseStore.create();
    private final Samples.WatchedStore watched = new Samples.WatchedStore(memory);
    private final CaseFile decided = filled(watched, 150);

    @Test
    void one_is_kept_every_64_revisions() {
        assertThat(watched.snapshots).extracting(StoredSnapshot::getRevision).containsExactly(64L, 128L);
    }

    @Test
    void a_case_loaded_from_a_snapshot_equals_the_one_decided() {
        assertThat(memory.snapshot(CASE)).isPresent();
        assertThat(loaded(memory)).isEqualTo(decided);
    }

    @Test
    void deleting_them_all_loses_nothing() {
        assertThat(loaded(withSnapshot(Optional.empty()))).isEqualTo(decided);
    }

    @Test
    void one_that_can_not_be_read_is_passed_over() {
        assertThat(loaded(withSnapshot(Optional.of(StoredSnapshot.of(128, "{".getBytes(UTF_8))))))
                .isEqualTo(decided);
    }

    @Test
    void one_that_is_ahead_of_the_journal_is_passed_over() {
        byte[] wrong = new JsonCaseCodec().encode(CaseFile.empty(CASE));
        assertThat(loaded(withSnapshot(Optional.of(StoredSnapshot.of(151, wrong)))))
                .isEqualTo(decided);
    }

    @Test
    void one_of_another_case_is_passed_over() {
        byte[] other = new JsonCaseCodec().encode(CaseFile.empty(CaseId.of("case-2")));
        assertThat(loaded(withSnapshot(Optional.of(StoredSnapshot.of(128, other)))))
                .isEqualTo(decided);
    }

    @Test
    void one_that_can_not_be_kept_does_not_fail_the_command() {
        CaseStore store = new Samples.WatchedStore(MemoryCaseStore.create()) {
            @Override
            public void putSnapshot(CaseId id, StoredSnapshot snapshot) {
                throw new IllegalStateException("disk full");
            }
        };
        assertThat(filled(store, 70).size()).isEqualTo(70);
        assertThat(loaded(store).size()).isEqualTo(70);
    }

    @Test
    void a_journal_that_is_shorter_than_its_head_is_reported() {
        CaseStore torn = new Samples.WatchedStore(memory) {
            @Override
            public Optional<CaseHead> head(CaseId id) {
                return Optional.of(new CaseHead(id, 151));
            }
        };
        CeException failure = catchThrowableOfType(CeException.class, () -> loaded(torn));
        assertThat(failure.getErrorCode()).isEqualTo(RuntimeError.JOURNAL_DAMAGED);
    }

    @Test
    void a_case_of_which_no_line_is_left_is_damage_and_neither_empty_nor_unknown() {
        CaseStore emptied = new Samples.WatchedStore(memory) {
            @Override
            public Optional<CaseHead> head(CaseId id) {
                return Optional.of(new CaseHead(id, 0));
            }

            @Override
            public Page<StoredChange> journal(CaseId id, long from, int max) {
                return new Page<>(List.of(), false);
            }

            @Override
            public Optional<StoredSnapshot> snapshot(CaseId id) {
                return Optional.empty();
            }
        };
        CustomizedEmployment ce = CustomizedEmployment.builder().store(emptied).build();
        for (ThrowingCallable call : List.<ThrowingCallable>of(() -> ce.load(CASE), () -> ce.export(CASE))) {
            CeException failure = catchThrowableOfType(CeException.class, call);
            assertThat(failure.getErrorCode()).isEqualTo(RuntimeError.JOURNAL_DAMAGED);
        }
    }

    private CaseStore withSnapshot(Optional<StoredSnapshot> snapshot) {
        return new Samples.WatchedStore(memory) {
            @Override
            public Optional<StoredSnapshot> snapshot(CaseId id) {
                return snapshot;
            }
        };
    }

    private static CaseFile loaded(CaseStore store) {
        return CustomizedEmployment.builder()
                .store(store)
                .build()
                .load(CASE)
                .orElseThrow()
                .caseFile();
    }

    private static CaseFile filled(CaseStore store, int changes) {
        CustomizedEmployment ce = CustomizedEmployment.builder().store(store).build();
        CaseFile file = CaseFile.empty(CASE);
        for (int i = 1; i <= changes; i++) {
            file = accepted(ce.submit(CASE, record(employer("e" + i, "Employer " + i)), context("c" + i)))
                    .caseFile();
        }
        return file;
    }
}
