package org.customizedemployment.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.NamedDate;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.document.Review;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Effect;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.person.ConsentScope;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.core.phase.TransitionId;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.ServiceInterval;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A page of an earlier day tells what had taken place or begun by then, to those who may see it today. */
@Tag("SEM-26")
class EarlierDayTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 5, 1);
    private static final ActorId ANA = ActorId.of("ana");
    private static final OrganizationId NEXT = OrganizationId.of("next-door");

    private static final JobSeeker PERSON = JobSeeker.builder()
            .header(EntryHeader.first("person"))
            .actor(ANA)
            .chosenName("Ana")
            .build();
    private static final ProfileStatement LIKES = statement("likes", EntryHeader.first("likes"), "likes dogs");
    private static final DocumentRecord REPORT = DocumentRecord.builder()
            .header(EntryHeader.first("report"))
            .documentType(DocumentType.DISCOVERY_REPORT)
            .title("report")
            .state(DocumentState.FINAL)
            .addReviews(
                    new Review(ANA, Capacity.JOB_SEEKER, FIRST),
                    new Review(ActorId.of("lee"), Capacity.CASE_MANAGER, LATER))
            .build();

    private static ProfileStatement statement(String id, EntryHeader header, String text) {
        return ProfileStatement.builder()
                .header(header)
                .area(ProfileArea.INTEREST)
                .text(text)
                .standing(StatementStanding.CONFIRMED)
                .build();
    }

    private static Activity activity(String id, LocalDate on) {
        PlaceTime from = PlaceTime.parse(on + "T09:00[America/New_York]");
        Activity.Builder activity = Activity.builder();
        activity.header(EntryHeader.first(id))
                .title(id)
                .component(ServiceComponent.DISCOVERY)
                .activityKind(ActivityKind.of("visit"))
                .when(new ServiceInterval(from, from.plus(Minutes.of(60))));
        return activity.build();
    }

    private static FundingEpisode episode(LocalDate opened) {
        return FundingEpisode.builder()
                .header(EntryHeader.first("episode"))
                .funder(OrganizationId.of("dds"))
                .programme(ProgrammeId.of("us-ct/dds"))
                .openedOn(opened)
                .build();
    }

    private static CaseFile file() {
        EntryHeader changed = LIKES.getHeader().next().withEffective(EffectiveRange.from(LATER));
        return CaseFile.empty(CaseId.of("case-1"))
                .with(PERSON)
                .with(LIKES)
                .with(statement("likes", changed, "likes cats"))
                .with(statement(
                        "walks",
                        EntryHeader.first("walks").withEffective(EffectiveRange.between(FIRST, FIRST)),
                        "walks"))
                .with(activity("early", FIRST))
                .with(activity("late", LATER))
                .with(episode(LATER.plusDays(30)))
                .with(REPORT);
    }

    private static CaseView on(CaseFile file, LocalDate day) {
        return CaseView.of(file, Audience.TEAM, List.of(new NamedDate(DateName.REPORT, day, true)));
    }

    @Test
    void what_took_place_or_began_later_is_not_told_and_what_was_changed_since_is_as_it_was() {
        CaseView view = on(file().recordedOn(LATER), LATER.minusDays(1)).asOf();
        assertThat(view.getAsOf()).contains(LATER.minusDays(1));
        assertThat(view.entries(Activity.TYPE)).extracting(Activity::getTitle).containsExactly("early");
        assertThat(view.find(Activity.TYPE, activity("late", LATER).id())).isEmpty();
        assertThat(view.versions(LIKES.id())).containsExactly(LIKES);
        // What ended before the day is a part of what had been.
        assertThat(view.entries(ProfileStatement.TYPE))
                .extracting(ProfileStatement::getText)
                .containsExactly("likes dogs", "walks");
        assertThat(view.entries(FundingEpisode.TYPE)).isEmpty();
        assertThat(view.jobSeekerName()).contains("Ana");
        DocumentRecord report = view.find(DocumentRecord.TYPE, REPORT.id()).orElseThrow();
        assertThat(report.getState()).isEqualTo(DocumentState.REVIEWED_BY_PERSON);
        assertThat(report.getReviews()).hasSize(1);
    }

    @Test
    void a_page_of_the_last_day_or_a_later_one_shows_what_is_agreed_ahead() {
        for (LocalDate day : List.of(LATER, LATER.plusDays(1))) {
            CaseView view = on(file().recordedOn(LATER), day).asOf();
            assertThat(view.getAsOf()).isEmpty();
            assertThat(view.entries(FundingEpisode.TYPE)).hasSize(1);
            assertThat(view.entries(ProfileStatement.TYPE))
                    .extracting(ProfileStatement::getText)
                    .containsExactly("likes cats", "walks");
        }
    }

    @Test
    void where_nothing_says_when_it_was_recorded_a_later_activity_makes_the_day_an_earlier_one() {
        assertThat(on(file(), LATER.minusDays(1)).asOf().getAsOf()).isPresent();
        assertThat(on(file(), LATER).asOf().getAsOf()).isEmpty();
    }

    @Test
    @Tag("SEM-5")
    void what_the_person_set_aside_since_is_not_seen_by_asking_for_an_earlier_day() {
        ProfileStatement aside = ProfileStatement.builder()
                .from(LIKES)
                .header(LIKES.getHeader().next().withEffective(EffectiveRange.from(LATER)))
                .standing(StatementStanding.SET_ASIDE)
                .build();
        CaseFile file =
                CaseFile.empty(CaseId.of("case-1")).with(LIKES).with(aside).recordedOn(LATER);
        assertThat(on(file, FIRST).asOf().entries(ProfileStatement.TYPE)).isEmpty();
        assertThat(on(file, FIRST).asOf().versions(LIKES.id())).isEmpty();
    }

    @Test
    @Tag("SEM-8")
    void a_release_that_was_revoked_since_is_not_had_back_by_asking_for_an_earlier_day() {
        Consent.Builder consent = Consent.builder();
        consent.header(EntryHeader.first("consent").withEffective(EffectiveRange.from(FIRST)))
                .givenBy(ANA)
                .capacity(Capacity.JOB_SEEKER)
                .scope(ConsentScope.SHARE_WITH_PROVIDER)
                .recipient(NEXT)
                .revokedOn(LATER);
        CaseFile file = CaseFile.empty(CaseId.of("case-1"))
                .with(PERSON)
                .with(consent.build())
                .recordedOn(LATER);
        assertThat(Consents.on(file, FIRST).allow(ConsentScope.SHARE_WITH_PROVIDER, NEXT))
                .isTrue();
        LocalDate asked = Consents.askedOn(file, FIRST);
        assertThat(asked).isEqualTo(LATER);
        assertThat(Consents.on(file, asked).allow(ConsentScope.SHARE_WITH_PROVIDER, NEXT))
                .isFalse();
        assertThat(Consents.askedOn(file, LATER.plusDays(9))).isEqualTo(LATER.plusDays(9));
    }

    @Test
    void lines_of_the_journal_that_were_recorded_later_are_left_out_and_the_focus_is_that_of_the_day() {
        List<Change> journal = new ArrayList<>();
        for (LocalDate day : List.of(FIRST, LATER)) {
            PhaseId to = PhaseId.of(day.equals(FIRST) ? "discovery" : "job-development");
            journal.add(new Change(
                    journal.size() + 1L,
                    CommandId.of("c" + journal.size()),
                    PlaceTime.parse(day + "T23:59[America/New_York]"),
                    ActorId.of("sam"),
                    null,
                    null,
                    List.of(new Effect.Moved(
                            null, to, TransitionId.of("go"), new ProcessPin("ce", "1", Digest.of("ce")))),
                    null,
                    null));
        }
        CaseFile file = file().recordedOn(LATER);
        HistoryView then = HistoryView.of(on(file, FIRST).asOf(), journal);
        assertThat(then.getLines()).hasSize(1);
        assertThat(then.getFocus()).contains(PhaseId.of("discovery"));
        assertThat(then.getCaseView().getFocus()).isEmpty();
        assertThat(HistoryView.of(on(file, LATER).asOf(), journal).getLines()).hasSize(2);
    }

    @Test
    void entries_without_any_date_are_taken_to_have_been_there() {

        CaseView view = on(CaseFile.empty(CaseId.of("case-1")).with(LIKES).recordedOn(LATER), FIRST)
                .asOf();
        assertThat(view.entries(ProfileStatement.TYPE)).hasSize(1);
        assertThat(view.getAsOf()).contains(FIRST);
    }
}
