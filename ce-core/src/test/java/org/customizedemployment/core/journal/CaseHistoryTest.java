package org.customizedemployment.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.choice.Choice;
import org.customizedemployment.core.choice.ChoiceKind;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.ErasedEntry;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.process.command.CaseProcess;
import org.customizedemployment.core.process.command.CommandOutcome;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.UnknownMembers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One statement through its life: recorded, changed from March, corrected for January, erased. */
@Tag("SEM-6")
class CaseHistoryTest {
    private static final CaseId CASE = CaseId.of("case-1");
    private static final EntryId ID = EntryId.of("s");
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 5);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final CaseProcess PROCESS = CaseProcess.of(StandardProcess.definition(), RuleBook.empty());

    private final List<Change> journal = new ArrayList<>();
    private CaseFile file = CaseFile.empty(CASE);

    @Test
    void both_axes_compose() {
        live();
        CaseHistory history = CaseHistory.of(CASE, journal);
        assertThat(text(history.asRecordedAt(at(2)).asOf(MARCH))).isEqualTo("likes dogs");
        assertThat(text(history.asRecordedAt(at(3)).asOf(MARCH))).isEqualTo("likes grooming");
        assertThat(text(history.asRecordedAt(at(3)).asOf(MARCH.minusDays(1)))).isEqualTo("likes dogs");
        assertThat(text(history.asRecordedAt(at(5)).asOf(MARCH.minusDays(1)))).isEqualTo("likes small dogs");
        assertThat(text(history.asRecordedAt(at(5)).asOf(MARCH))).isEqualTo("likes grooming");
        assertThat(history.asRecordedAt(at(5)).asOf(JANUARY.minusDays(1)).size())
                .isZero();
        assertThat(history.asRecordedAt(at(1)).size()).isZero();
        assertThat(history.asOfRevision(journal.size())).isEqualTo(file);
    }

    @Test
    void a_field_is_told_with_the_days_it_was_true_and_the_time_the_case_said_so() {
        live();
        List<FieldValue<String>> values =
                CaseHistory.of(CASE, journal).field(ProfileStatement.TYPE, ID, ProfileStatement::getText);
        LocalDate february = MARCH.minusDays(1);
        assertThat(values)
                .containsExactly(
                        value("likes dogs", EffectiveRange.from(JANUARY), 2, 3, "s#1"),
                        value("likes dogs", EffectiveRange.between(JANUARY, february), 3, 4, "s#1"),
                        new FieldValue<>("likes grooming", EffectiveRange.from(MARCH), at(3), null, ref("s#2"), BY),
                        new FieldValue<>(
                                "likes small dogs",
                                EffectiveRange.between(JANUARY, february),
                                at(4),
                                null,
                                ref("s#3"),
                                BY));
    }

    @Test
    void every_version_says_how_it_came_and_how_it_left() {
        live();
        erase();
        List<RecordedVersion> versions = CaseHistory.of(CASE, journal).versions(ID);
        assertThat(versions)
                .map(RecordedVersion::how)
                .containsExactly(
                        RecordedVersion.How.RECORDED, RecordedVersion.How.CHANGED, RecordedVersion.How.CORRECTED);
        assertThat(versions).map(one -> one.left().erased()).containsExactly(false, true, true);
        assertThat(versions).map(one -> one.left().revision()).containsExactly(3L, 4L, 4L);
    }

    @Test
    @Tag("FED-RET-1")
    void of_an_erased_entry_the_journal_keeps_who_when_header_and_hash() {
        live();
        erase();
        Erasure erasure = Erasure.of(file.erased().keySet(), entry -> Digest.of("hash of " + entry.toRef()));
        List<Change> left = journal.stream().map(erasure::apply).toList();
        CaseHistory history = CaseHistory.of(CASE, left);
        assertThat(history.asOfRevision(left.size())).isEqualTo(file);
        assertThat(history.asOfRevision(2).find(ID)).isEmpty();
        assertThat(history.versions(ID))
                .map(one -> one.entry().toRef().toString())
                .containsExactly("s#1", "s#2", "s#3");
        assertThat(history.field(ProfileStatement.TYPE, ID, ProfileStatement::getText))
                .isEmpty();
        assertThat(left).map(Change::recordedAt).containsExactly(at(2), at(3), at(4), at(6));
        assertThat(((Command.Correct) left.get(2).command()).reason()).isEqualTo(Erasure.ERASED_TEXT);
        assertThat(erasure.apply(left.get(0))).isEqualTo(left.get(0));
    }

    @Test
    @Tag("FED-RET-1")
    void of_an_entry_erased_from_an_import_header_and_hash_stay_too() {
        CaseFile imported = file.with(statement(1, "likes dogs", JANUARY)).with(statement(2, "likes cats", MARCH));
        Change first = new Change(
                1,
                CommandId.of("import-1"),
                at(2),
                BY,
                null,
                null,
                List.of(Effect.Imported.of(imported, "other-system", Digest.of("rows"))),
                null,
                UnknownMembers.none());
        Erasure erasure = Erasure.of(new LinkedHashSet<>(List.of(ID)), entry -> Digest.of("hash of " + entry.toRef()));
        Change left = erasure.apply(first);
        assertThat(CaseHistory.of(CASE, List.of(left)).versions(ID))
                .map(one -> ((ErasedEntry) one.entry()).getContent())
                .containsExactly(Digest.of("hash of s#1"), Digest.of("hash of s#2"));
        assertThat(CaseHistory.of(CASE, List.of(left)).asOfRevision(1))
                .isEqualTo(imported.withErased(ID, ProfileStatement.TYPE).recordedOn(at(2).getDate()));
        assertThat(erasure.apply(left)).isEqualTo(left);
    }

    @Test
    @Tag("SEM-20")
    void a_decision_rests_on_what_is_in_the_case() {
        live();
        HumanDecision onNothing = decision("nowhere#1");
        assertThat(codes(erasing(onNothing))).contains("core.unknown-evidence");
        assertThat(codes(erasing(decision("s#9")))).contains("core.unknown-evidence");
        assertThat(codes(erasing(decision("s#3")))).doesNotContain("core.unknown-evidence");
        assertThat(Footprint.of(erasing(decision("s#3"))).touchedBy(journal).entries())
                .containsExactly(ref("s#3"));
        assertThat(codes(new Command.Record(List.of(resting(onNothing))))).containsExactly("core.unknown-reference");
        assertThat(codes(new Command.Record(List.of(resting(decision("s#9"))))))
                .containsExactly("core.unknown-evidence");
        assertThat(codes(new Command.Record(List.of(resting(decision("s#3")), resting(decision("t#1"))))))
                .doesNotContain("core.unknown-evidence", "core.unknown-reference");
    }

    private static ProfileStatement resting(HumanDecision decision) {
        return ProfileStatement.builder()
                .from(statement(1, "x", JANUARY))
                .header(EntryHeader.first("t"))
                .standingDecided(decision)
                .build();
    }

    @Test
    @Tag("SEM-4")
    @Tag("FED-RET-1")
    void that_erasing_what_may_have_said_no_closes_views_is_said_before() {
        Choice choice = Choice.builder()
                .header(EntryHeader.first("t"))
                .choiceKind(ChoiceKind.PAUSES)
                .on(MARCH)
                .by(BY)
                .capacity(Capacity.JOB_SEEKER)
                .build();
        file = file.with(choice);
        HumanDecision order = new HumanDecision(BY, Capacity.COUNSELOR, MARCH, "an order", List.of());
        assertThat(codes(erasing(order))).contains("core.erasing-closes");
        live();
        assertThat(codes(new Command.Erase(List.of(ID), ErasureBasis.COURT_ORDER, null, order)))
                .doesNotContain("core.erasing-closes");
    }

    private static HumanDecision decision(String evidence) {
        return new HumanDecision(BY, Capacity.COUNSELOR, MARCH, "why", List.of(ref(evidence)));
    }

    private static Command.Erase erasing(HumanDecision decision) {
        return new Command.Erase(List.of(EntryId.of("t")), ErasureBasis.COURT_ORDER, null, decision);
    }

    private List<String> codes(Command command) {
        return PROCESS
                .decide(file, journal.size(), command, CaseContext.of("cmd-5", "ana", at(5)))
                .decision()
                .getFindings()
                .stream()
                .map(one -> one.rule().value())
                .toList();
    }

    @Test
    void a_command_given_on_an_older_case_meets_only_what_it_reads_or_writes() {
        live();
        Command about = new Command.Change(statement(4, "other", MARCH.plusDays(1)), MARCH.plusDays(1));
        assertThat(Footprint.of(about).touchedBy(journal).entries()).containsExactly(ref("s#3"));
        Command other = new Command.Record(List.of(ProfileStatement.builder()
                .from(statement(1, "x", JANUARY))
                .header(EntryHeader.first("t")
                        .withProvenance(new Provenance(
                                org.customizedemployment.core.entry.Manner.OBSERVED, null, EntryId.of("visit"))))
                .build()));
        assertThat(Footprint.of(other).touchedBy(journal).isEmpty()).isTrue();
        assertThat(Footprint.of(other).entries()).containsExactly(EntryId.of("t"), EntryId.of("visit"));
        Command declare =
                new Command.Declare("profile-statement", org.customizedemployment.core.entry.Coverage.COMPLETE);
        assertThat(Footprint.of(declare).touchedBy(journal).kinds()).containsExactly("profile-statement");
        Command move = new Command.Move(StandardProcess.DISCOVERY);
        assertThat(Footprint.of(move).touchedBy(journal).isEmpty()).isTrue();
        decide(new Command.Open(), 7);
        assertThat(Footprint.of(move).touchedBy(journal).focus()).isTrue();
    }

    private static final ActorId BY = ActorId.of("ana");

    private void live() {
        decide(new Command.Record(List.of(statement(1, "likes dogs", JANUARY))), 2);
        decide(new Command.Change(statement(2, "likes grooming", MARCH), MARCH), 3);
        decide(new Command.Correct(ref("s#1"), statement(3, "likes small dogs", JANUARY), "she said small"), 4);
    }

    private void erase() {
        HumanDecision decision =
                new HumanDecision(ActorId.of("cora"), Capacity.COUNSELOR, LocalDate.of(2026, 4, 1), "an order", null);
        decide(new Command.Erase(List.of(ID), ErasureBasis.COURT_ORDER, null, decision), 6);
    }

    private void decide(Command command, int hour) {
        CaseContext context = CaseContext.of("cmd-" + hour, "ana", at(hour));
        CommandOutcome outcome = PROCESS.decide(file, journal.size(), command, context);
        assertThat(outcome).isInstanceOf(CommandOutcome.Accepted.class);
        CommandOutcome.Accepted accepted = (CommandOutcome.Accepted) outcome;
        file = accepted.caseFile();
        journal.add(accepted.change());
    }

    private static FieldValue<String> value(String text, EffectiveRange effective, int from, int until, String ref) {
        return new FieldValue<>(text, effective, at(from), at(until), ref(ref), BY);
    }

    private static EntryRef ref(String text) {
        return EntryRef.parse(text);
    }

    private static PlaceTime at(int hour) {
        return PlaceTime.parse("2026-03-02T0" + hour + ":00[America/New_York]");
    }

    private static String text(CaseFile caseFile) {
        return caseFile.find(ProfileStatement.TYPE, ID).orElseThrow().getText();
    }

    private static ProfileStatement statement(int version, String text, LocalDate from) {
        EntryHeader header = new EntryHeader(ID, version, EffectiveRange.from(from), Provenance.NOT_SUPPLIED);
        return ProfileStatement.builder()
                .header(header)
                .area(ProfileArea.INTEREST)
                .text(text)
                .build();
    }
}
