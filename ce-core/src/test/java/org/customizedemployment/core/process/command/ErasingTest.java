package org.customizedemployment.core.process.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.core.process.command.ProcessCases.CASE;
import static org.customizedemployment.core.process.command.ProcessCases.CONTEXT;
import static org.customizedemployment.core.process.command.ProcessCases.DAY;
import static org.customizedemployment.core.process.command.ProcessCases.PLAIN;
import static org.customizedemployment.core.process.command.ProcessCases.accepted;
import static org.customizedemployment.core.process.command.ProcessCases.activity;
import static org.customizedemployment.core.process.command.ProcessCases.codes;
import static org.customizedemployment.core.process.command.ProcessCases.command;
import static org.customizedemployment.core.process.command.ProcessCases.decision;
import static org.customizedemployment.core.process.command.ProcessCases.erasing;
import static org.customizedemployment.core.process.command.ProcessCases.record;
import static org.customizedemployment.core.process.command.ProcessCases.statement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.VocationalTheme;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.ErasedEntry;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.ErasureBasis;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.EffectiveRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ErasingTest {
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

    private static CommandOutcome asked(CaseFile file, @Nullable LocalDate ended, RuleBook book) {
        return CaseProcess.of(StandardProcess.definition(), book)
                .decide(file, 1, erasing(ErasureBasis.REQUEST_AFTER_RETENTION, ended), CONTEXT);
    }

    /** Of a grant year in which the activity took place. */
    private static RuleBook calendar(@Nullable LocalDate keptUntil) {
        return calendar(EffectiveRange.between(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 9, 30)), keptUntil);
    }

    private static RuleBook calendar(EffectiveRange period, @Nullable LocalDate keptUntil) {
        ArgumentValue value = keptUntil == null ? null : new ArgumentValue.OfDate(keptUntil);
        return RuleBook.builder()
                .parameters(Parameters.of(
                        List.of(new DatedParameter(Retention.ENDS, period, value, null, PackId.of("agency")))))
                .build();
    }

    private static RuleBook yearBefore() {
        return calendar(
                EffectiveRange.between(LocalDate.of(2024, 10, 1), LocalDate.of(2025, 9, 30)), LocalDate.of(2026, 1, 1));
    }

    private static CommandOutcome erase(
            CaseFile file, ErasureBasis basis, @Nullable LocalDate retentionEnded, String... ids) {
        List<EntryId> entries = Arrays.stream(ids).map(EntryId::of).toList();
        return PLAIN.decide(file, 1, new Command.Erase(entries, basis, retentionEnded, decision()), CONTEXT);
    }
}
