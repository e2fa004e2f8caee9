package org.customizedemployment.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.customizedemployment.runtime.Samples.CASE;
import static org.customizedemployment.runtime.Samples.SALON;
import static org.customizedemployment.runtime.Samples.accepted;
import static org.customizedemployment.runtime.Samples.context;
import static org.customizedemployment.runtime.Samples.employer;
import static org.customizedemployment.runtime.Samples.record;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.runtime.result.CommandResult;
import org.customizedemployment.runtime.result.LoadedCase;
import org.customizedemployment.runtime.store.MemoryCaseStore;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.StoredChange;
import org.junit.jupiter.api.Test;

/** Cases handed on as files. */
class TransferTest {
    private final CustomizedEmployment from = CustomizedEmployment.builder().build();
    private final CustomizedEmployment to = CustomizedEmployment.builder().build();

    @Test
    void a_case_is_the_same_in_another_store_with_its_whole_journal() {
        fill(from);
        CaseJson json = CaseJson.standard();
        CaseDocument document = json.readDocument(json.write(from.export(CASE)));
        LoadedCase taken = to.importCase(document, "file", context("import"));
        assertThat(taken).isEqualTo(from.load(CASE).orElseThrow());
        assertThat(to.load(CASE)).contains(taken);
        assertThat(to.journal(CASE)).isEqualTo(from.journal(CASE));
        assertThat(json.write(to.export(CASE))).isEqualTo(json.write(from.export(CASE)));
        assertThat(to.submit(CASE, record(SALON), context("c2"))).isInstanceOf(CommandResult.AlreadyApplied.class);
    }

    @Test
    void an_import_that_broke_off_can_be_sent_again() {
        fill(from);
        CaseDocument document = from.export(CASE);
        to.submit(CASE, new Command.Open(), context("c1"));
        assertThat(to.importCase(document, "file", context("import")).revision())
                .isEqualTo(3);
        assertThat(to.importCase(document, "file", context("import")).revision())
                .isEqualTo(3);
        assertThat(to.journal(CASE)).isEqualTo(document.journal());
    }

    @Test
    void a_journal_that_leads_to_another_case_is_refused_and_nothing_is_written() {
        fill(from);
        CaseDocument document = from.export(CASE);
        CaseDocument tampered = new CaseDocument(document.caseFile().with(SALON), document.journal());
        CeException failure =
                catchThrowableOfType(CeException.class, () -> to.importCase(tampered, "file", context("import")));
        assertThat(failure.getErrorCode()).isEqualTo(RuntimeError.IMPORT_MISMATCH);
        assertThat(to.load(CASE)).isEmpty();
    }

    @Test
    void a_journal_is_appended_in_one_piece_and_each_command_is_known_afterwards() {
        fill(from);
        List<Integer> appends = new ArrayList<>();
        CustomizedEmployment watched = CustomizedEmployment.builder()
                .store(new Samples.WatchedStore(MemoryCaseStore.create()) {
                    @Override
                    public AppendResult append(CaseId id, long expected, CommandId key, List<StoredChange> changes) {
                        appends.add(changes.size());
                        return super.append(id, expected, key, changes);
                    }
                })
                .build();
        watched.importCase(from.export(CASE), "file", context("import"));
        assertThat(appends).containsExactly(3);
        assertThat(watched.submit(CASE, record(SALON), context("c2"))).isInstanceOf(CommandResult.AlreadyApplied.class);
        watched.importCase(from.export(CASE), "file", context("import"));
        assertThat(appends).containsExactly(3);
    }

    @Test
    void a_case_that_began_with_an_import_can_be_handed_on_with_its_journal() {
        from.importCase(CaseDocument.of(CaseFile.empty(CASE).with(SALON)), "other-system", context("import"));
        accepted(from.submit(CASE, record(employer("kennel", "Kennel")), context("c1")));
        to.importCase(from.export(CASE), "file", context("again"));
        assertThat(to.journal(CASE)).isEqualTo(from.journal(CASE)).hasSize(2);
        assertThat(to.load(CASE)).isEqualTo(from.load(CASE));
    }

    @Test
    void the_version_of_a_retired_entry_is_never_used_again_whichever_way_the_case_came() {
        fill(from);
        CaseJson json = CaseJson.standard();
        CaseFile file = json.readCaseFile(json.write(from.export(CASE).caseFile()));
        to.importCase(CaseDocument.of(file), "file", context("import"));
        assertThat(to.submit(CASE, record(SALON), context("c4"))).isInstanceOf(CommandResult.Refused.class);
        assertThat(from.submit(CASE, record(SALON), context("c4"))).isInstanceOf(CommandResult.Refused.class);
    }

    @Test
    void a_case_without_journal_begins_at_revision_zero() {
        CaseFile file = CaseFile.empty(CASE).with(SALON);
        LoadedCase taken = to.importCase(CaseDocument.of(file), "other-system", context("import"));
        assertThat(taken.revision()).isZero();
        assertThat(taken.caseFile().find(SALON.id())).contains(SALON);
        assertThat(to.load(CASE)).contains(taken);
        CommandResult.Accepted next = accepted(to.submit(CASE, record(employer("kennel", "Kennel")), context("c1")));
        assertThat(next.change().revision()).isEqualTo(1);
        assertThat(to.journal(CASE)).extracting(Change::revision).containsExactly(0L, 1L);
        assertThat(to.load(CASE).orElseThrow().caseFile()).isEqualTo(next.caseFile());
    }

    @Test
    void a_case_that_is_there_is_never_overwritten() {
        fill(from);
        to.submit(CASE, record(employer("kennel", "Kennel")), context("other"));
        CeException failure = catchThrowableOfType(
                CeException.class, () -> to.importCase(from.export(CASE), "file", context("import")));
        assertThat(failure.getErrorCode()).isEqualTo(RuntimeError.CASE_EXISTS);
        assertThat(to.journal(CASE)).hasSize(1);
    }

    @Test
    void of_two_who_take_in_the_same_case_at_once_both_are_right() {
        CaseDocument alone = CaseDocument.of(CaseFile.empty(CASE).with(SALON));
        fill(from);
        for (CaseDocument document : List.of(alone, from.export(CASE))) {
            CustomizedEmployment slower = overtakenBy(document);
            LoadedCase taken = slower.importCase(document, "file", context("import"));
            assertThat(slower.load(CASE)).contains(taken);
            assertThat(slower.journal(CASE))
                    .hasSize(Math.max(1, document.journal().size()));
        }
    }

    @Test
    void who_was_faster_with_another_case_keeps_it() {
        fill(from);
        to.submit(CASE, record(employer("kennel", "Kennel")), context("other"));
        CustomizedEmployment slower = overtakenBy(to.export(CASE));
        CeException failure = catchThrowableOfType(
                CeException.class, () -> slower.importCase(from.export(CASE), "file", context("import")));
        assertThat(failure.getErrorCode()).isEqualTo(RuntimeError.CASE_EXISTS);
        assertThat(slower.journal(CASE)).hasSize(1);
    }

    /** Someone else takes that in after it was looked for and before it is appended. */
    private static CustomizedEmployment overtakenBy(CaseDocument document) {
        CaseStore store = MemoryCaseStore.create();
        CustomizedEmployment faster =
                CustomizedEmployment.builder().store(store).build();
        return CustomizedEmployment.builder()
                .store(new Samples.WatchedStore(store) {
                    @Override
                    public AppendResult append(CaseId id, long expected, CommandId key, List<StoredChange> changes) {
                        faster.importCase(document, "file", context("import"));
                        return super.append(id, expected, key, changes);
                    }
                })
                .build();
    }

    @Test
    void a_case_that_is_not_there_can_not_be_exported() {
        CeException failure = catchThrowableOfType(CeException.class, () -> from.export(CASE));
        assertThat(failure.getErrorCode()).isEqualTo(RuntimeError.NO_SUCH_CASE);
    }

    private static void fill(CustomizedEmployment ce) {
        ce.submit(CASE, new Command.Open(), context("c1"));
        ce.submit(CASE, record(SALON), context("c2"));
        ce.submit(CASE, new Command.Correct(SALON.toRef(), null, "another town"), context("c3"));
    }
}
