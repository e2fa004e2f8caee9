package org.customizedemployment.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.customizedemployment.runtime.Samples.CASE;
import static org.customizedemployment.runtime.Samples.SALON;
import static org.customizedemployment.runtime.Samples.accepted;
import static org.customizedemployment.runtime.Samples.context;
import static org.customizedemployment.runtime.Samples.jobSeeker;
import static org.customizedemployment.runtime.Samples.record;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.runtime.result.CommandResult;
import org.customizedemployment.runtime.result.LoadedCase;
import org.customizedemployment.runtime.store.MemoryCaseStore;
import org.customizedemployment.runtime.validation.Violation;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.StoredChange;
import org.junit.jupiter.api.Test;

/** A command's way from the host to the store. */
class SubmitTest {
    private final CustomizedEmployment ce = CustomizedEmployment.builder().build();

    @Test
    void a_case_begins_with_its_first_command_and_keeps_who_did_it() {
        CommandResult.Accepted opened = accepted(ce.submit(CASE, new Command.Open(), context("c1")));
        assertThat(opened.change().revision()).isEqualTo(1);
        assertThat(opened.caseFile().getFocus()).contains(StandardProcess.INTAKE);
        CommandResult.Accepted recorded = accepted(ce.submit(CASE, record(SALON), context("c2")));
        assertThat(ce.load(CASE)).contains(new LoadedCase(recorded.caseFile(), 2));
        assertThat(ce.journal(CASE)).containsExactly(opened.change(), recorded.change());
        assertThat(ce.journal(CASE)).extracting(Change::by).containsOnly(ActorId.of("staff-1"));
    }

    @Test
    void a_case_that_the_store_does_not_have_is_empty() {
        assertThat(ce.load(CASE)).isEmpty();
        assertThat(ce.journal(CASE)).isEmpty();
    }

    @Test
    void a_refused_command_leaves_no_trace_in_the_store() {
        ce.submit(CASE, new Command.Open(), context("c1"));
        CommandResult result = ce.submit(CASE, new Command.Open(), context("c2"));
        assertThat(result).isInstanceOf(CommandResult.Refused.class);
        assertThat(((CommandResult.Refused) result).decision().getFindings())
                .extracting(one -> one.finding().reason().code())
                .containsExactly("core.already-open");
        assertThat(ce.journal(CASE)).hasSize(1);
    }

    @Test
    void a_command_sent_again_changes_nothing_even_if_it_would_now_be_refused() {
        CommandResult.Accepted opened = accepted(ce.submit(CASE, new Command.Open(), context("c1")));
        ce.submit(CASE, record(SALON), context("c2"));
        assertThat(ce.submit(CASE, new Command.Open(), context("c1")))
                .isEqualTo(new CommandResult.AlreadyApplied(opened.change()));
        assertThat(ce.submit(CASE, record(SALON), context("c2"))).isInstanceOf(CommandResult.AlreadyApplied.class);
        assertThat(ce.journal(CASE)).hasSize(2);
    }

    @Test
    void another_command_under_an_id_used_before_is_not_taken_for_applied() {
        CommandResult.Accepted opened = accepted(ce.submit(CASE, new Command.Open(), context("c1")));
        assertThat(ce.submit(CASE, record(SALON), context("c1")))
                .isEqualTo(new CommandResult.CommandIdReused(opened.change()));
        CaseContext someoneElse = CaseContext.of("c1", "staff-2", context("c1").recordedAt());
        assertThat(ce.submit(CASE, new Command.Open(), someoneElse)).isInstanceOf(CommandResult.CommandIdReused.class);
        assertThat(ce.journal(CASE)).containsExactly(opened.change());
    }

    @Test
    void two_commands_that_race_under_one_id_are_told_apart() {
        MemoryCaseStore memory = MemoryCaseStore.create();
        CustomizedEmployment other =
                CustomizedEmployment.builder().store(memory).build();
        CustomizedEmployment slow = CustomizedEmployment.builder()
                .store(new Samples.WatchedStore(memory) {
                    @Override
                    public AppendResult append(CaseId id, long expected, CommandId key, List<StoredChange> changes) {
                        other.submit(CASE, new Command.Open(), context("c1"));
                        return super.append(id, expected, key, changes);
                    }
                })
                .build();
        assertThat(slow.submit(CASE, record(SALON), context("c1"))).isInstanceOf(CommandResult.CommandIdReused.class);
    }

    @Test
    void a_refused_command_can_be_sent_again_once_it_would_pass() {
        assertThat(ce.submit(CASE, new Command.Move(StandardProcess.DISCOVERY), context("move")))
                .isInstanceOf(CommandResult.Refused.class);
        ce.submit(CASE, new Command.Open(), context("open"));
        accepted(ce.submit(CASE, new Command.Move(StandardProcess.DISCOVERY), context("move")));
    }

    @Test
    void what_is_incomplete_is_pointed_at_and_nothing_is_recorded() {
        CommandResult result = ce.submit(CASE, record(SALON, jobSeeker("  ")), context("c1"));
        assertThat(result)
                .isEqualTo(new CommandResult.Invalid(List.of(new Violation(
                        "command", "/entries/1/chosenName", "org.customizedemployment.core.constraint.Filled", null))));
        assertThat(ce.load(CASE)).isEmpty();
    }

    @Test
    void a_correction_without_a_reason_is_incomplete() {
        ce.submit(CASE, record(SALON), context("c1"));
        assertThat(ce.submit(CASE, new Command.Correct(SALON.toRef(), null, " "), context("c2")))
                .isEqualTo(new CommandResult.Invalid(List.of(
                        new Violation("command", "/reason", "org.customizedemployment.core.constraint.Filled", null))));
        accepted(ce.submit(CASE, new Command.Correct(SALON.toRef(), null, "another town"), context("c3")));
    }

    @Test
    void a_change_is_pointed_at_below_its_own_member() {
        ce.submit(CASE, record(SALON), context("c1"));
        Employer blank = Employer.builder()
                .from(SALON)
                .header(SALON.getHeader().next())
                .name("")
                .build();
        CommandResult result =
                ce.submit(CASE, new Command.Change(blank, java.time.LocalDate.parse("2026-03-01")), context("c2"));
        assertThat(((CommandResult.Invalid) result).violations())
                .extracting(Violation::pointer)
                .containsExactly("/entry/name");
    }

    @Test
    void when_someone_else_was_faster_it_is_decided_again_on_what_they_left() {
        AtomicInteger intrusions = new AtomicInteger();
        MemoryCaseStore memory = MemoryCaseStore.create();
        CustomizedEmployment other =
                CustomizedEmployment.builder().store(memory).build();
        CustomizedEmployment slow = CustomizedEmployment.builder()
                .store(new Samples.WatchedStore(memory) {
                    @Override
                    public AppendResult append(CaseId id, long expected, CommandId key, List<StoredChange> changes) {
                        if (intrusions.getAndIncrement() == 0) {
                            other.submit(CASE, record(SALON), context("faster"));
                        }
                        return super.append(id, expected, key, changes);
                    }
                })
                .build();
        CommandResult result = slow.submit(CASE, record(SALON), context("slower"));
        assertThat(result)
                .as("decided on the new head, where the entry is already")
                .isInstanceOf(CommandResult.Refused.class);
        assertThat(intrusions).hasValue(1);
        accepted(slow.submit(CASE, record(jobSeeker("Ana")), context("next")));
        assertThat(other.journal(CASE)).extracting(Change::revision).containsExactly(1L, 2L);
    }

    @Test
    void a_conflict_that_does_not_end_is_given_back_as_one() {
        CustomizedEmployment unlucky = CustomizedEmployment.builder()
                .store(new Samples.WatchedStore(MemoryCaseStore.create()) {
                    @Override
                    public AppendResult append(CaseId id, long expected, CommandId key, List<StoredChange> changes) {
                        return new AppendResult.Conflict(7);
                    }
                })
                .build();
        assertThat(unlucky.submit(CASE, record(SALON), context("c1"))).isEqualTo(new CommandResult.Conflict(7));
    }

    @Test
    void many_threads_lose_no_command_and_repeat_none() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            int number = i;
            Callable<Boolean> task = () -> {
                CommandResult result;
                do {
                    result = ce.submit(CASE, record(Samples.employer("e" + number, "Employer")), context("c" + number));
                } while (result instanceof CommandResult.Conflict);
                return result instanceof CommandResult.Accepted;
            };
            all.add(threads.submit(task));
        }
        for (Future<Boolean> one : all) {
            assertThat(one.get()).isTrue();
        }
        threads.shutdown();
        assertThat(ce.load(CASE).orElseThrow().caseFile().size()).isEqualTo(80);
        assertThat(ce.journal(CASE)).hasSize(80);
    }

    @Test
    void whatever_a_store_throws_comes_out_with_our_code_and_the_cause() {
        CustomizedEmployment broken = CustomizedEmployment.builder()
                .store(new Samples.WatchedStore(MemoryCaseStore.create()) {
                    @Override
                    public AppendResult append(CaseId id, long expected, CommandId key, List<StoredChange> changes) {
                        throw new IllegalStateException("cable pulled");
                    }
                })
                .build();
        CeException failure =
                catchThrowableOfType(CeException.class, () -> broken.submit(CASE, record(SALON), context("c1")));
        assertThat(failure.getErrorCode()).isEqualTo(RuntimeError.STORE_FAILED);
        assertThat(failure).hasMessageContaining("'append'").hasRootCauseMessage("cable pulled");
    }

    @Test
    void a_closed_runtime_has_closed_its_store() {
        ce.close();
        CeException failure = catchThrowableOfType(CeException.class, () -> ce.load(CASE));
        assertThat(failure.getErrorCode()).isEqualTo(RuntimeError.STORE_CLOSED);
    }

    @Test
    void an_entry_that_is_not_there_can_not_be_corrected() {
        EntryRef nothing = new EntryRef(SALON.id(), 1);
        assertThat(ce.submit(CASE, new Command.Correct(nothing, null, "wrong"), context("c1")))
                .isInstanceOf(CommandResult.Refused.class);
    }
}
