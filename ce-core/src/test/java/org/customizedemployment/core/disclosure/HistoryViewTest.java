package org.customizedemployment.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.disclosure.HistoryView.Became;
import org.customizedemployment.core.disclosure.HistoryView.Kind;
import org.customizedemployment.core.disclosure.HistoryView.Line;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.ErasedEntry;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.Effect;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.PlaceTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HistoryViewTest {
    private static final ProfileStatement OPEN = statement("open", StatementStanding.CONFIRMED);
    private static final ProfileStatement SET_ASIDE = statement("aside", StatementStanding.SET_ASIDE);
    private static final DocumentRecord LETTER = DocumentRecord.builder()
            .header(EntryHeader.first("letter"))
            .documentType(DocumentType.RELEASE)
            .title("a letter")
            .build();
    private static final CaseFile FILE = CaseFile.empty(CaseId.of("case-1"))
            .with(OPEN)
            .with(SET_ASIDE)
            .with(LETTER)
            .withErased(LETTER.id(), DocumentRecord.TYPE);

    private final List<Change> journal = new ArrayList<>();

    private static ProfileStatement statement(String id, StatementStanding standing) {
        return ProfileStatement.builder()
                .header(EntryHeader.first(id))
                .area(ProfileArea.INTEREST)
                .text("text of " + id)
                .standing(standing)
                .build();
    }

    private void line(@Nullable Command command, Effect... effects) {
        journal.add(new Change(
                journal.size() + 1L,
                CommandId.of("c" + journal.size()),
                PlaceTime.parse("2026-03-02T09:00[America/New_York]"),
                ActorId.of("sam"),
                null,
                command,
                List.of(effects),
                null,
                null));
    }

    private List<Line> lines(Audience audience) {
        return HistoryView.of(CaseView.of(FILE, audience, List.of()), journal).getLines();
    }

    private static Command.Correct correct(Entry wrong, String why) {
        return new Command.Correct(wrong.toRef(), null, why);
    }

    @Test
    @Tag("SEM-5")
    void what_was_set_aside_is_named_to_person_and_team_and_to_nobody_else() {
        line(new Command.Record(List.of(OPEN, SET_ASIDE)), new Effect.Put(OPEN), new Effect.Put(SET_ASIDE));
        for (Audience audience : List.of(Audience.JOB_SEEKER, Audience.TEAM)) {
            assertThat(lines(audience).get(0).entries())
                    .extracting(one -> one.entry().value())
                    .containsExactly("open", "aside");
            assertThat(lines(audience).get(0).others()).isZero();
        }
        for (Audience audience : List.of(Audience.PROVIDER, Audience.FUNDER)) {
            assertThat(lines(audience).get(0).entries())
                    .extracting(one -> one.entry().value())
                    .containsExactly("open");
            assertThat(lines(audience).get(0).others()).isEqualTo(1);
        }
    }

    @Test
    @Tag("SEM-5")
    void why_something_was_wrong_is_told_to_those_who_may_read_it_and_never_of_what_was_set_aside() {
        line(new Command.Record(List.of(OPEN, SET_ASIDE)), new Effect.Put(OPEN), new Effect.Put(SET_ASIDE));
        line(correct(OPEN, "the other dog"), new Effect.Retire(OPEN.toRef()));
        line(correct(SET_ASIDE, "not my words"), new Effect.Retire(SET_ASIDE.toRef()));
        assertThat(lines(Audience.FUNDER).get(1).reason()).isEqualTo("the other dog");
        assertThat(lines(Audience.TEAM).get(2).reason()).isNull();
        assertThat(lines(Audience.JOB_SEEKER).get(2).reason()).isEqualTo("not my words");
        assertThat(lines(Audience.TEAM).get(1).entries().get(0).became()).isEqualTo(Became.RETIRED);
        assertThat(lines(Audience.TEAM).get(1).kind()).isEqualTo(Kind.CORRECTED);
        assertThat(HistoryView.of(CaseView.of(FILE, Audience.TEAM, List.of()), journal)
                        .toString())
                .doesNotContain("dog", "words");
        assertThat(lines(Audience.TEAM).toString()).doesNotContain("dog");
    }

    @Test
    @Tag("FED-RET-1")
    void what_was_erased_is_shown_as_erased_with_who_and_when() {
        line(new Command.Record(List.of(LETTER)), new Effect.Put(ErasedEntry.of(LETTER, Digest.of("letter"))));
        line(correct(LETTER, "-"), new Effect.Retire(LETTER.toRef()));
        line(null, new Effect.Erased(List.of(new Effect.Erased.Mark(LETTER.id(), "document"))));
        List<Line> lines = lines(Audience.TEAM);
        assertThat(lines.get(0).entries().get(0).gone()).isTrue();
        assertThat(lines.get(0).by()).isEqualTo(ActorId.of("sam"));
        assertThat(lines.get(1).reason()).isNull();
        assertThat(lines.get(2).entries().get(0).became()).isEqualTo(Became.ERASED);
        assertThat(lines.get(2).entries().get(0).kind()).isEqualTo("document");
    }

    @Test
    @Tag("SEM-8")
    void a_provider_without_release_sees_that_something_was_written_and_not_what() {
        line(new Command.Record(List.of(OPEN)), new Effect.Put(OPEN));
        line(correct(OPEN, "the other dog"), new Effect.Retire(OPEN.toRef()));
        line(null, new Effect.Erased(List.of(new Effect.Erased.Mark(EntryId.of("gone"), "document"))));
        CaseView narrow = CaseView.forProvider(
                Consents.on(FILE, LocalDate.of(2026, 3, 2)), OrganizationId.of("another"), List.of());
        List<Line> lines = HistoryView.of(narrow, journal).getLines();
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.entries()).isEmpty();
            assertThat(line.others()).isEqualTo(1);
            assertThat(line.reason()).isNull();
        });
    }

    @Test
    void each_kind_of_line_says_what_it_is() {
        line(new Command.Open());
        line(new Command.Record(List.of(OPEN)));
        line(new Command.Renegotiate(OPEN));
        line(null, Effect.Imported.of(FILE, "host", Digest.of("host")));
        line(null);
        assertThat(lines(Audience.TEAM))
                .extracting(Line::kind)
                .containsExactly(Kind.OPENED, Kind.RECORDED, Kind.RENEGOTIATED, Kind.IMPORTED, Kind.NOT_STATED);
        assertThat(lines(Audience.TEAM).get(3).entries()).hasSize(2);
    }
}
