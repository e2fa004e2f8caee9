package org.customizedemployment.core.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.VocationalTheme;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.ErasedEntry;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.Erasure;
import org.customizedemployment.core.journal.ErasureBasis;
import org.customizedemployment.core.journal.Replay;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.rule.RuleBinding;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.ServiceInterval;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CaseProcessTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final CaseId CASE = CaseId.of("case-1");
    private static final CaseContext CONTEXT =
            CaseContext.of("cmd-1", "staff-1", PlaceTime.parse("2026-03-02T09:00[America/New_York]"));
    private static final CaseProcess PLAIN = CaseProcess.of(StandardProcess.definition(), RuleBook.empty());

    @Test
    void a_case_opens_once_in_the_first_phase() {
        CommandOutcome.Accepted opened = accepted(PLAIN.decide(CaseFile.empty(CASE), 0, new Command.Open(), CONTEXT));
        assertThat(opened.caseFile().getFocus()).contains(StandardProcess.INTAKE);
        assertThat(opened.caseFile().getProcess())
                .contains(StandardProcess.definition().getPin());
        assertThat(opened.change().revision()).isEqualTo(1);
        assertThat(codes(PLAIN.decide(opened.caseFile(), 1, new Command.Open(), CONTEXT)))
                .containsExactly("core.already-open");
    }

    @Test
    void a_recorded_entry_is_in_the_case_with_its_recording_date() {
        CommandOutcome.Accepted done = accepted(record(CaseFile.empty(CASE), statement("s", 1)));
        assertThat(done.caseFile().find(EntryId.of("s"))).isPresent();
        assertThat(done.caseFile().getLastRecorded()).contains(LocalDate.of(2026, 3, 2));
        assertThat(Replay.of(CASE).add(done.change()).toCaseFile()).isEqualTo(done.caseFile());
    }

    @Test
    void a_second_entry_of_the_same_id_is_refused() {
        CaseFile file =
                accepted(record(CaseFile.empty(CASE), statement("s", 1))).caseFile();
        assertThat(codes(record(file, statement("s", 1)))).containsExactly("core.duplicate-entry");
        assertThat(codes(record(CaseFile.empty(CASE), statement("t", 1), statement("t", 1))))
                .containsExactly("core.duplicate-entry");
    }

    @Test
    void an_entry_that_points_to_nothing_is_refused_and_one_that_points_within_the_batch_is_not() {
        VocationalTheme theme = VocationalTheme.builder()
                .header(EntryHeader.first("t"))
                .title("Animals")
                .addStatements(EntryId.of("s"))
                .build();
        assertThat(codes(record(CaseFile.empty(CASE), theme))).containsExactly("core.unknown-reference");
        accepted(record(CaseFile.empty(CASE), theme, statement("s", 1)));
    }

    @Test
    void an_entry_that_points_to_one_of_another_kind_is_refused() {
        VocationalTheme theme = VocationalTheme.builder()
                .header(EntryHeader.first("t"))
                .title("Animals")
                .addStatements(EntryId.of("salon"))
                .build();
        Employer salon = Employer.builder()
                .header(EntryHeader.first("salon"))
                .name("Salon")
                .business("grooming")
                .build();
        CommandOutcome outcome = record(CaseFile.empty(CASE), salon, theme);
        assertThat(codes(outcome)).containsExactly("core.reference-kind");
        assertThat(outcome.decision().toString()).contains("employer").contains("profile-statement");
    }

    @Test
    void everything_that_is_wrong_with_a_batch_is_named() {
        CaseFile file =
                accepted(record(CaseFile.empty(CASE), statement("s", 1))).caseFile();
        VocationalTheme theme = VocationalTheme.builder()
                .header(EntryHeader.first("t"))
                .title("Animals")
                .addStatements(EntryId.of("nothing"))
                .build();
        assertThat(codes(record(file, statement("s", 1), statement("u", 3), theme)))
                .containsExactly("core.duplicate-entry", "core.wrong-version", "core.unknown-reference");
        assertThat(codes(PLAIN.decide(file, 1, new Command.Record(List.of()), CONTEXT)))
                .containsExactly("core.nothing-to-record");
    }

    @Test
    void a_change_is_the_next_version_and_nothing_else() {
        CaseFile file =
                accepted(record(CaseFile.empty(CASE), statement("s", 1))).caseFile();
        LocalDate from = LocalDate.of(2026, 3, 1);
        CommandOutcome.Accepted done =
                accepted(PLAIN.decide(file, 1, new Command.Change(statement("s", 2, from), from), CONTEXT));
        assertThat(done.change().effectiveOn()).isEqualTo(from);
        assertThat(codes(PLAIN.decide(file, 1, new Command.Change(statement("s", 3, from), from), CONTEXT)))
                .containsExactly("core.wrong-version");
        assertThat(codes(PLAIN.decide(file, 1, new Command.Change(statement("x", 2, from), from), CONTEXT)))
                .containsExactly("core.no-such-entry");
    }

    @Test
    void a_change_and_its_entry_say_the_same_first_day() {
        CaseFile file =
                accepted(record(CaseFile.empty(CASE), statement("s", 1))).caseFile();
        LocalDate from = LocalDate.of(2026, 3, 1);
        assertThat(codes(PLAIN.decide(file, 1, new Command.Change(statement("s", 2), from), CONTEXT)))
                .containsExactly("core.change-from");
        assertThat(codes(PLAIN.decide(file, 1, new Command.Change(statement("s", 3, from.plusDays(1)), from), CONTEXT)))
                .containsExactly("core.change-from", "core.wrong-version");
    }

    @Test
    void two_different_values_never_share_one_reference() {
        CaseFile file =
                accepted(record(CaseFile.empty(CASE), statement("s", 1))).caseFile();
        Command wrong = new Command.Correct(EntryRef.parse("s#1"), null, "recorded for someone else");
        CommandOutcome.Accepted retired = accepted(PLAIN.decide(file, 1, wrong, CONTEXT));
        assertThat(retired.caseFile().lastVersion(EntryId.of("s"))).isEqualTo(1);
        assertThat(codes(record(retired.caseFile(), statement("s", 1)))).containsExactly("core.wrong-version");
        CommandOutcome.Accepted again = accepted(record(retired.caseFile(), statement("s", 2)));
        assertThat(again.caseFile().retired()).isEmpty();
        Command wrongToo = new Command.Correct(EntryRef.parse("s#2"), null, "this one too");
        assertThat(accepted(PLAIN.decide(again.caseFile(), 3, wrongToo, CONTEXT))
                        .caseFile()
                        .lastVersion(EntryId.of("s")))
                .isEqualTo(2);
    }

    @Test
    void an_activity_in_which_something_was_learned_is_still_referred_to() {
        Activity activity = Activity.builder()
                .header(EntryHeader.first("a"))
                .title("At the salon")
                .component(ServiceComponent.DISCOVERY)
                .activityKind(ActivityKind.HOME_VISIT)
                .when(ServiceInterval.parse("2026-03-02T09:00[America/New_York]", "2026-03-02T10:00[America/New_York]"))
                .build();
        ProfileStatement learned = ProfileStatement.builder()
                .from(statement("s", 1))
                .header(EntryHeader.first("s").withProvenance(new Provenance(Manner.OBSERVED, null, EntryId.of("a"))))
                .build();
        CaseFile file =
                accepted(record(CaseFile.empty(CASE), activity, learned)).caseFile();
        Command wrong = new Command.Correct(EntryRef.parse("a#1"), null, "another day");
        assertThat(codes(PLAIN.decide(file, 1, wrong, CONTEXT))).containsExactly("core.still-referred");
    }

    @Test
    void a_case_keeps_to_the_process_it_was_opened_under() {
        ProcessPin other = new ProcessPin("ips", "1", Digest.of("another"));
        CaseFile file = CaseFile.empty(CASE).withFocus(other, StandardProcess.INTAKE);
        assertThat(codes(PLAIN.decide(file, 1, new Command.Move(StandardProcess.DISCOVERY), CONTEXT)))
                .containsExactly("core.other-process");
        assertThat(accepted(PLAIN.decide(file, 1, new Command.Record(List.of(statement("s", 1))), CONTEXT))
                        .caseFile()
                        .getProcess())
                .contains(other);
    }

    @Test
    void a_correction_takes_the_wrong_version_out_unless_something_still_points_to_it() {
        CaseFile file =
                accepted(record(CaseFile.empty(CASE), statement("s", 1))).caseFile();
        Command wrong = new Command.Correct(EntryRef.parse("s#1"), null, "recorded for someone else");
        assertThat(accepted(PLAIN.decide(file, 1, wrong, CONTEXT)).caseFile().size())
                .isZero();
        VocationalTheme theme = VocationalTheme.builder()
                .header(EntryHeader.first("t"))
                .title("Animals")
                .addStatements(EntryId.of("s"))
                .build();
        CaseFile referred = accepted(record(file, theme)).caseFile();
        assertThat(codes(PLAIN.decide(referred, 2, wrong, CONTEXT))).containsExactly("core.still-referred");
    }

    @Test
    @Tag("SEM-6")
    void only_an_agreement_is_renegotiated() {
        CaseFile file =
                accepted(record(CaseFile.empty(CASE), statement("s", 1))).caseFile();
        assertThat(codes(PLAIN.decide(file, 1, new Command.Renegotiate(statement("s", 2)), CONTEXT)))
                .containsExactly("core.other-kind");
    }

    @Test
    void an_unknown_phase_is_an_error_that_lists_the_phases() {
        CaseFile file = accepted(PLAIN.decide(CaseFile.empty(CASE), 0, new Command.Open(), CONTEXT))
                .caseFile();
        assertThatThrownBy(() -> PLAIN.decide(file, 1, new Command.Move(PhaseId.of("job-developmnt")), CONTEXT))
                .isInstanceOf(CeException.class)
                .hasMessageContaining("job-developmnt")
                .hasMessageContaining("job-development");
    }

    @Test
    @Tag("SEM-11")
    void a_refused_move_names_every_blocking_rule_that_does_not_pass_and_nothing_changes() {
        CaseProcess process = gated(
                rule("x.tell", Outcome.CANNOT_TELL),
                rule("x.no", Outcome.NOT_MET),
                rule("x.yes", Outcome.MET),
                rule("x.people", Outcome.NEEDS_HUMAN_DECISION));
        CaseFile file = open(process);
        CommandOutcome outcome = process.decide(file, 1, new Command.Move(StandardProcess.DISCOVERY), CONTEXT);
        assertThat(outcome).isInstanceOf(CommandOutcome.Rejected.class);
        assertThat(outcome.decision().getOutcome()).contains(Outcome.NOT_MET);
        assertThat(outcome.decision().open(Severity.BLOCKS))
                .extracting(one -> one.rule().value())
                .containsExactly("x.tell", "x.no", "x.people");
        assertThat(outcome.decision()).isEqualTo(process.preview(file, StandardProcess.DISCOVERY, CONTEXT));
    }

    @Test
    @Tag("SEM-11")
    void a_rule_that_throws_is_an_error_naming_it_and_hides_no_other() {
        Rule broken = new TestRule("x.broken", facts -> {
            throw new IllegalStateException("secret text");
        });
        CaseProcess process = gated(broken, rule("x.no", Outcome.NOT_MET));
        Decision decision = process.preview(open(process), StandardProcess.DISCOVERY, CONTEXT);
        assertThat(decision.getOutcome()).contains(Outcome.ERROR);
        assertThat(decision.getFindings()).hasSize(2);
        assertThat(decision.toString()).contains("x.broken").doesNotContain("secret text");
    }

    @Test
    @Tag("SEM-11")
    void a_rule_that_lacks_a_class_or_asserts_wrongly_is_an_error_and_hides_no_other() {
        Rule lacking = new TestRule("x.lacking", facts -> {
            throw new NoClassDefFoundError("vendor/Thing");
        });
        Rule asserting = new TestRule("x.asserting", facts -> {
            throw new AssertionError("secret text");
        });
        CaseProcess process = gated(lacking, asserting, rule("x.no", Outcome.NOT_MET));
        Decision decision = process.preview(open(process), StandardProcess.DISCOVERY, CONTEXT);
        assertThat(decision.open(Severity.BLOCKS))
                .extracting(one -> one.rule().value())
                .containsExactly("x.lacking", "x.asserting", "x.no");
        assertThat(decision.getOutcome()).contains(Outcome.ERROR);
        assertThat(decision.toString()).doesNotContain("secret text");
    }

    @Test
    void advice_does_not_stop_a_move_and_is_kept_with_it() {
        Rule rule = rule("x.advice", Outcome.NOT_MET);
        RuleBook book = RuleBook.builder()
                .bind(new RuleBinding(rule, BindingPoint.move(StandardProcess.START_DISCOVERY), Severity.ADVISES))
                .build();
        CaseProcess process = CaseProcess.of(StandardProcess.definition(), book);
        CommandOutcome.Accepted moved =
                accepted(process.decide(open(process), 1, new Command.Move(StandardProcess.DISCOVERY), CONTEXT));
        assertThat(moved.caseFile().getFocus()).contains(StandardProcess.DISCOVERY);
        assertThat(moved.decision().getOutcome()).contains(Outcome.MET);
        assertThat(moved.change().decision()).isEqualTo(moved.decision());
        assertThat(moved.decision().open(Severity.ADVISES)).hasSize(1);
    }

    @Test
    void a_fact_that_does_not_comply_is_recorded_and_flagged() {
        RuleBook book = RuleBook.builder()
                .bind(new RuleBinding(
                        rule("x.flag", Outcome.NOT_MET), BindingPoint.record(ProfileStatement.TYPE), Severity.BLOCKS))
                .build();
        CommandOutcome.Accepted done = accepted(CaseProcess.of(StandardProcess.definition(), book)
                .decide(CaseFile.empty(CASE), 0, new Command.Record(List.of(statement("s", 1))), CONTEXT));
        assertThat(done.caseFile().size()).isEqualTo(1);
        assertThat(done.decision().getOutcome()).contains(Outcome.NOT_MET);
    }

    @Test
    void what_a_rule_concludes_from_absence_needs_complete_coverage() {
        Rule absence = new TestRule("x.absence", facts -> Finding.absent(Reason.of("x.none"), Employer.TYPE.getKind()));
        CaseProcess process = gated(absence);
        CaseFile file = open(process);
        assertThat(process.preview(file, StandardProcess.DISCOVERY, CONTEXT).getOutcome())
                .contains(Outcome.CANNOT_TELL);
        CaseFile complete = accepted(process.decide(
                        file, 1, new Command.Declare(Employer.TYPE.getKind(), Coverage.COMPLETE), CONTEXT))
                .caseFile();
        assertThat(process.preview(complete, StandardProcess.DISCOVERY, CONTEXT).getOutcome())
                .contains(Outcome.NOT_MET);
    }

    @Test
    void what_took_place_once_and_what_was_agreed_are_not_changed_from_a_date() {
        Activity activity = activity();
        CaseFile file = accepted(record(CaseFile.empty(CASE), activity)).caseFile();
        Activity later = Activity.builder()
                .from(activity)
                .header(activity.getHeader().next().withEffective(EffectiveRange.from(DAY)))
                .build();
        assertThat(codes(PLAIN.decide(file, 1, new Command.Change(later, DAY), CONTEXT)))
                .containsExactly("core.correct-instead");
        accepted(PLAIN.decide(file, 1, new Command.Correct(activity.toRef(), later, "the day was wrong"), CONTEXT));
    }

    @Test
    void what_was_before_a_change_stays_true_before_it_and_can_be_corrected_there() {
        EntryId id = EntryId.of("s");
        CaseFile file =
                accepted(record(CaseFile.empty(CASE), statement("s", 1, DAY))).caseFile();
        LocalDate march = LocalDate.of(2026, 3, 1);
        file = accepted(PLAIN.decide(file, 1, new Command.Change(statement("s", 2, march), march), CONTEXT))
                .caseFile();
        assertThat(file.findOn(id, march.minusDays(1)).orElseThrow().toRef()).isEqualTo(EntryRef.parse("s#1"));
        assertThat(codes(PLAIN.decide(file, 2, new Command.Change(statement("s", 3, march), march), CONTEXT)))
                .containsExactly("core.same-day");
        CaseFile corrected = accepted(PLAIN.decide(
                        file,
                        2,
                        new Command.Correct(EntryRef.parse("s#1"), statement("s", 3, DAY), "misheard"),
                        CONTEXT))
                .caseFile();
        assertThat(corrected.find(id).orElseThrow().toRef()).isEqualTo(EntryRef.parse("s#2"));
        assertThat(corrected.findOn(id, DAY).orElseThrow().toRef()).isEqualTo(EntryRef.parse("s#3"));
        assertThat(codes(
                        PLAIN.decide(corrected, 3, new Command.Correct(EntryRef.parse("s#1"), null, "again"), CONTEXT)))
                .containsExactly("core.no-such-version");
        assertThat(codes(PLAIN.decide(
                        corrected,
                        3,
                        new Command.Correct(EntryRef.parse("s#2"), statement("t", 1), "another"),
                        CONTEXT)))
                .containsExactly("core.other-entry");
    }

    @Test
    @Tag("FED-RET-1")
    void before_retention_ends_another_basis_erases_and_is_somebodys_decision() {
        CaseFile file =
                accepted(record(CaseFile.empty(CASE), statement("s", 1))).caseFile();
        for (ErasureBasis basis : List.of(ErasureBasis.OTHER_PERSONS_DATA, ErasureBasis.COURT_ORDER)) {
            CommandOutcome.Accepted erased = accepted(erase(file, basis, null, "s"));
            assertThat(erased.caseFile().erasedOn()).containsEntry(EntryId.of("s"), LocalDate.of(2026, 3, 2));
            Command.Erase command = (Command.Erase) erased.change().command();
            assertThat(command.decision()).isEqualTo(decision());
            assertThat(command.basis()).isEqualTo(basis);
        }
    }

    @Test
    @Tag("FED-RET-1")
    void by_the_agencys_calendar_what_happened_in_a_period_is_kept_until_its_day_whatever_people_say() {
        LocalDate longAgo = LocalDate.of(2020, 1, 1);
        CaseFile file = accepted(record(CaseFile.empty(CASE), activity())).caseFile();
        CaseFile inMarch = file;

        assertThat(codes(asked(inMarch, longAgo, calendar(LocalDate.of(2026, 3, 2)))))
                .containsExactly("core.retention-not-ended");
        for (RuleBook notSupplied : List.of(calendar(null), yearBefore())) {
            CommandOutcome nobodyKnows = asked(inMarch, longAgo, notSupplied);
            assertThat(codes(nobodyKnows)).containsExactly("core.retention-not-supplied");
            assertThat(nobodyKnows.decision().getOutcome()).contains(Outcome.CANNOT_TELL);
        }
        accepted(asked(inMarch, longAgo, calendar(LocalDate.of(2026, 3, 1))));
        assertThat(codes(asked(inMarch, null, calendar(LocalDate.of(2026, 3, 1)))))
                .containsExactly("core.retention-not-stated");
        accepted(CaseProcess.of(StandardProcess.definition(), calendar(null))
                .decide(inMarch, 1, erasing(ErasureBasis.COURT_ORDER, null), CONTEXT));
    }

    private static CommandOutcome asked(CaseFile file, @Nullable LocalDate ended, RuleBook book) {
        return CaseProcess.of(StandardProcess.definition(), book)
                .decide(file, 1, erasing(ErasureBasis.REQUEST_AFTER_RETENTION, ended), CONTEXT);
    }

    private static Command.Erase erasing(ErasureBasis basis, @Nullable LocalDate ended) {
        return new Command.Erase(List.of(EntryId.of("a")), basis, ended, decision());
    }

    /** Of a grant year in which the activity took place. */
    private static RuleBook calendar(@Nullable LocalDate keptUntil) {
        return calendar(EffectiveRange.between(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 9, 30)), keptUntil);
    }

    private static RuleBook yearBefore() {
        return calendar(
                EffectiveRange.between(LocalDate.of(2024, 10, 1), LocalDate.of(2025, 9, 30)), LocalDate.of(2026, 1, 1));
    }

    private static RuleBook calendar(EffectiveRange period, @Nullable LocalDate keptUntil) {
        ArgumentValue value = keptUntil == null ? null : new ArgumentValue.OfDate(keptUntil);
        return RuleBook.builder()
                .parameters(Parameters.of(
                        List.of(new DatedParameter(Retention.ENDS, period, value, null, PackId.of("agency")))))
                .build();
    }

    @Test
    @Tag("FED-RET-1")
    void before_retention_ends_a_request_alone_does_not_erase() {
        CaseFile file =
                accepted(record(CaseFile.empty(CASE), statement("s", 1))).caseFile();
        assertThat(codes(erase(file, ErasureBasis.REQUEST_AFTER_RETENTION, null, "s")))
                .containsExactly("core.retention-not-stated");
        assertThat(codes(erase(file, ErasureBasis.REQUEST_AFTER_RETENTION, LocalDate.of(2026, 3, 2), "s")))
                .containsExactly("core.retention-not-ended");
        accepted(erase(file, ErasureBasis.REQUEST_AFTER_RETENTION, LocalDate.of(2026, 3, 1), "s"));
        CaseFile after =
                accepted(erase(file, ErasureBasis.COURT_ORDER, null, "s")).caseFile();
        assertThat(after.find(EntryId.of("s"))).isEmpty();
        assertThat(codes(erase(after, ErasureBasis.COURT_ORDER, null, "s"))).containsExactly("core.erased");
        assertThat(codes(erase(after, ErasureBasis.COURT_ORDER, null))).containsExactly("core.nothing-to-erase");
        assertThat(codes(erase(after, ErasureBasis.COURT_ORDER, null, "x"))).containsExactly("core.no-such-entry");
        assertThat(codes(record(after, statement("s", 1)))).containsExactly("core.erased");
    }

    @Test
    @Tag("FED-RET-1")
    @Tag("SEM-20")
    void nobody_erases_by_recording_what_is_left_of_an_erased_entry() {
        CaseFile file =
                accepted(record(CaseFile.empty(CASE), statement("s", 1, DAY))).caseFile();
        LocalDate march = LocalDate.of(2026, 3, 1);
        Entry left = ErasedEntry.of(statement("s", 2, march), Digest.of("x"));
        assertThat(codes(PLAIN.decide(file, 1, new Command.Change(left, march), CONTEXT)))
                .contains("core.erased-given");
        assertThat(codes(PLAIN.decide(file, 1, new Command.Correct(EntryRef.parse("s#1"), left, "x"), CONTEXT)))
                .contains("core.erased-given");
        Entry other = ErasedEntry.of(statement("t", 1), Digest.of("x"));
        assertThat(codes(record(file, other))).contains("core.erased-given");
    }

    @Test
    @Tag("FED-RET-1")
    void what_was_corrected_away_can_be_erased_too() {
        CaseFile file =
                accepted(record(CaseFile.empty(CASE), statement("s", 1))).caseFile();
        Command gone = new Command.Correct(EntryRef.parse("s#1"), null, "about someone else");
        CaseFile after = accepted(PLAIN.decide(file, 1, gone, CONTEXT)).caseFile();
        CaseFile erased = accepted(erase(after, ErasureBasis.OTHER_PERSONS_DATA, null, "s"))
                .caseFile();
        assertThat(erased.erased()).containsKey(EntryId.of("s"));
        assertThat(erased.coverageOf(ProfileStatement.TYPE)).isEqualTo(Coverage.NOT_SUPPLIED);
    }

    @Test
    void the_right_version_takes_a_place_in_time_of_its_own() {
        LocalDate march = LocalDate.of(2026, 3, 1);
        CaseFile file =
                accepted(record(CaseFile.empty(CASE), statement("s", 1, DAY))).caseFile();
        file = accepted(PLAIN.decide(file, 1, new Command.Change(statement("s", 2, march), march), CONTEXT))
                .caseFile();
        EntryRef wrong = EntryRef.parse("s#2");
        assertThat(codes(PLAIN.decide(file, 2, new Command.Correct(wrong, statement("s", 3, DAY), "x"), CONTEXT)))
                .containsExactly("core.same-day");
        assertThat(codes(PLAIN.decide(file, 2, new Command.Correct(wrong, statement("s", 3), "x"), CONTEXT)))
                .containsExactly("core.no-first-day");
        CommandOutcome early =
                PLAIN.decide(file, 2, new Command.Change(statement("s", 3, DAY.plusDays(1)), DAY.plusDays(1)), CONTEXT);
        assertThat(accepted(early).decision().toString()).contains("core.later-version-stands");
    }

    @Test
    @Tag("FED-RET-1")
    void others_may_still_point_to_what_was_erased() {
        CaseFile file =
                accepted(record(CaseFile.empty(CASE), statement("s", 1))).caseFile();
        CaseFile after = accepted(erase(file, ErasureBasis.OTHER_PERSONS_DATA, null, "s"))
                .caseFile();
        VocationalTheme theme = VocationalTheme.builder()
                .header(EntryHeader.first("t"))
                .title("Animals")
                .addStatements(EntryId.of("s"))
                .build();
        accepted(record(after, theme));
    }

    @Test
    @Tag("ICF-G1")
    void a_migration_is_decided_by_someone_and_goes_to_this_process_only() {
        ProcessPin old = new ProcessPin("customized-employment", "0", Digest.of("old"));
        ProcessPin now = StandardProcess.definition().getPin();
        CaseFile file = CaseFile.empty(CASE).withFocus(old, StandardProcess.JOB_DEVELOPMENT);
        CaseFile after = accepted(PLAIN.decide(
                        file, 3, new Command.Migrate(now, StandardProcess.JOB_DEVELOPMENT, decision()), CONTEXT))
                .caseFile();
        assertThat(codes(PLAIN.decide(
                        file,
                        3,
                        new Command.Migrate(now, StandardProcess.POST_PLACEMENT_SUPPORT, decision()),
                        CONTEXT)))
                .containsExactly("core.migration-unplanned");
        assertThat(after.getProcess()).contains(now);
        assertThat(after.getFocus()).contains(StandardProcess.JOB_DEVELOPMENT);
        assertThat(codes(PLAIN.decide(
                        after, 4, new Command.Migrate(now, StandardProcess.DISCOVERY, decision()), CONTEXT)))
                .containsExactly("core.already-follows");
        assertThat(codes(PLAIN.decide(file, 3, new Command.Migrate(now, PhaseId.of("search"), decision()), CONTEXT)))
                .containsExactly("core.no-such-phase");
        assertThat(codes(PLAIN.decide(file, 3, new Command.Migrate(old, PhaseId.of("search"), decision()), CONTEXT)))
                .containsExactly("core.other-process");
    }

    @Test
    @Tag("ICF-G1")
    void a_case_lands_where_the_plan_for_its_migration_says() {
        ProcessDefinition ips = IpsProcess.definition();
        Map<PhaseId, PhaseId> phases = new LinkedHashMap<>();
        ips.getPhases().forEach(phase -> phases.put(phase.id(), StandardProcess.DISCOVERY));
        CaseProcess planned =
                PLAIN.withMigrations(List.of(ProcessMigration.of(ips, StandardProcess.definition(), phases)));
        ProcessPin now = StandardProcess.definition().getPin();
        CaseFile file = CaseFile.empty(CASE).withFocus(ips.getPin(), IpsProcess.INTAKE);
        accepted(planned.decide(file, 1, new Command.Migrate(now, StandardProcess.DISCOVERY, decision()), CONTEXT));
        assertThat(codes(
                        planned.decide(file, 1, new Command.Migrate(now, StandardProcess.INTAKE, decision()), CONTEXT)))
                .containsExactly("core.migration-phase");
    }

    @Test
    void a_case_opens_under_the_process_asked_for_only() {
        CaseFile file = CaseFile.empty(CASE);
        accepted(PLAIN.decide(file, 0, new Command.Open("customized-employment"), CONTEXT));
        assertThat(codes(PLAIN.decide(file, 0, new Command.Open("ips"), CONTEXT)))
                .containsExactly("core.no-such-process");
    }

    /**
     * Whatever the commands, valid or not: folding the effects of what was accepted gives the case file, by path copying, by builder, from
     * any snapshot on, and after erasing from the journal what was erased from the case.
     */
    @Property(tries = 3000)
    @net.jqwik.api.Tag("SEM-6")
    void folding_the_effects_gives_the_case_file(
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 9999) Integer> steps) {
        CaseFile file = CaseFile.empty(CASE);
        List<Change> journal = new ArrayList<>();
        CaseFile snapshot = file;
        for (int step : steps) {
            CommandOutcome outcome = PLAIN.decide(file, journal.size(), command(step, file), CONTEXT);
            if (outcome instanceof CommandOutcome.Accepted accepted) {
                file = accepted.caseFile();
                journal.add(accepted.change());
                snapshot = journal.size() == 8 ? file : snapshot;
            }
        }
        assertThat(fold(Replay.of(CASE), journal)).isEqualTo(file);
        if (journal.size() > 8) {
            assertThat(fold(Replay.from(snapshot, 8), journal.subList(8, journal.size())))
                    .isEqualTo(file);
        }
        Erasure erasure = Erasure.of(
                file.erased().keySet(), entry -> Digest.of(entry.toRef().toString()));
        List<Change> left = journal.stream().map(erasure::apply).toList();
        assertThat(fold(Replay.of(CASE), left)).isEqualTo(file);
        for (EntryId erased : file.erased().keySet()) {
            assertThat(left.toString()).doesNotContain("ProfileStatement{header=EntryHeader[id=" + erased + ",");
        }
    }

    private static CaseFile fold(Replay replay, List<Change> changes) {
        changes.forEach(replay::add);
        return replay.toCaseFile();
    }

    private static Command command(int step, CaseFile file) {
        EntryId id = EntryId.of("s" + step / 10 % 4);
        int next = file.lastVersion(id) + (step / 40 % 9 == 0 ? 2 : 1);
        LocalDate day = DAY.plusDays(step / 40 % 5);
        EntryRef wrong = new EntryRef(id, Math.max(1, next - 1 - step / 200 % 3));
        List<Phase> phases = StandardProcess.definition().getPhases();
        return switch (step % 10) {
            case 0 -> new Command.Open();
            case 1, 2 -> new Command.Record(List.of(statement(id.value(), next, day), statement(id + "x" + step, 1)));
            case 3, 4, 5 -> new Command.Change(statement(id.value(), next, day), day);
            case 6 -> new Command.Correct(wrong, null, "why");
            case 7 -> new Command.Correct(wrong, statement(id.value(), next, day), "why");
            case 8 ->
                step % 30 == 8
                        ? new Command.Erase(List.of(id), ErasureBasis.COURT_ORDER, null, decision())
                        : new Command.Move(phases.get(step % phases.size()).id());
            default -> new Command.Declare(ProfileStatement.TYPE.getKind(), Coverage.COMPLETE);
        };
    }

    private static CommandOutcome erase(
            CaseFile file, ErasureBasis basis, @Nullable LocalDate retentionEnded, String... ids) {
        List<EntryId> entries = Arrays.stream(ids).map(EntryId::of).toList();
        return PLAIN.decide(file, 1, new Command.Erase(entries, basis, retentionEnded, decision()), CONTEXT);
    }

    private static HumanDecision decision() {
        return new HumanDecision(ActorId.of("cora"), Capacity.COUNSELOR, DAY, "as the law asks", List.of());
    }

    private static Activity activity() {
        return Activity.builder()
                .header(EntryHeader.first("a"))
                .title("At the salon")
                .component(ServiceComponent.DISCOVERY)
                .activityKind(ActivityKind.HOME_VISIT)
                .when(ServiceInterval.parse("2026-03-02T09:00[America/New_York]", "2026-03-02T10:00[America/New_York]"))
                .build();
    }

    private static CaseFile open(CaseProcess process) {
        return accepted(process.decide(CaseFile.empty(CASE), 0, new Command.Open(), CONTEXT))
                .caseFile();
    }

    private static CommandOutcome record(CaseFile file, Entry... entries) {
        return PLAIN.decide(file, 0, new Command.Record(List.of(entries)), CONTEXT);
    }

    private static CommandOutcome.Accepted accepted(CommandOutcome outcome) {
        assertThat(outcome).isInstanceOf(CommandOutcome.Accepted.class);
        return (CommandOutcome.Accepted) outcome;
    }

    private static List<String> codes(CommandOutcome outcome) {
        assertThat(outcome).isInstanceOf(CommandOutcome.Rejected.class);
        return outcome.decision().getFindings().stream()
                .map(one -> one.finding().reason().code())
                .toList();
    }

    private static CaseProcess gated(Rule... rules) {
        RuleBook.Builder book = RuleBook.builder();
        for (Rule rule : rules) {
            book.bind(new RuleBinding(rule, BindingPoint.move(StandardProcess.START_DISCOVERY), Severity.BLOCKS));
        }
        return CaseProcess.of(StandardProcess.definition(), book.build());
    }

    private static Rule rule(String id, Outcome outcome) {
        return new TestRule(id, facts -> Finding.of(outcome, Reason.of(id)));
    }

    private static ProfileStatement statement(String id, int version, LocalDate from) {
        ProfileStatement statement = statement(id, version);
        return ProfileStatement.builder()
                .from(statement)
                .header(statement.getHeader().withEffective(EffectiveRange.from(from)))
                .build();
    }

    private static ProfileStatement statement(String id, int version) {
        EntryHeader first = EntryHeader.first(id);
        return ProfileStatement.builder()
                .header(new EntryHeader(first.id(), version, first.effective(), first.provenance()))
                .area(ProfileArea.INTEREST)
                .text("likes dogs, version " + version)
                .build();
    }

    private record TestRule(String name, java.util.function.Function<Facts, Finding> body) implements Rule {
        @Override
        public RuleId getId() {
            return RuleId.of(name);
        }

        @Override
        public List<Citation> getCitations() {
            return List.of(Citation.of("SEM-11"));
        }

        @Override
        public List<FactNeed> getNeeds() {
            return List.of();
        }

        @Override
        public Finding evaluate(Facts facts) {
            return body.apply(facts);
        }
    }
}
