package org.customizedemployment.core.process.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.core.process.command.ProcessCases.CASE;
import static org.customizedemployment.core.process.command.ProcessCases.CONTEXT;
import static org.customizedemployment.core.process.command.ProcessCases.DAY;
import static org.customizedemployment.core.process.command.ProcessCases.PLAIN;
import static org.customizedemployment.core.process.command.ProcessCases.accepted;
import static org.customizedemployment.core.process.command.ProcessCases.activity;
import static org.customizedemployment.core.process.command.ProcessCases.codes;
import static org.customizedemployment.core.process.command.ProcessCases.record;
import static org.customizedemployment.core.process.command.ProcessCases.statement;

import java.time.LocalDate;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.VocationalTheme;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.ServiceInterval;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ChangingEntriesTest {
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
}
