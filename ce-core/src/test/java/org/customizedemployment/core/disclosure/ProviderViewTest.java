package org.customizedemployment.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.choice.Choice;
import org.customizedemployment.core.choice.ChoiceKind;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.person.Answer;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.person.ConsentScope;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.service.ProviderAssignment;
import org.customizedemployment.core.value.EffectiveRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEM-8")
class ProviderViewTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final OrganizationId OLD = OrganizationId.of("old");
    private static final OrganizationId NEW = OrganizationId.of("new");

    /** Until yesterday Olga of the old provider worked with Ana, since today it is Nils of the new one. */
    private final CaseFile handedOver = CaseFile.builder(CaseId.of("case-1"))
            .put(JobSeeker.builder()
                    .header(EntryHeader.first("person"))
                    .actor(ActorId.of("person"))
                    .chosenName("Ana")
                    .build())
            .put(assignment("first", OLD, "olga", new EffectiveRange(null, DAY.minusDays(1))))
            .put(assignment("second", NEW, "nils", EffectiveRange.from(DAY)))
            .put(statement("heard-by-olga", "olga", StatementStanding.CONFIRMED))
            .put(statement("heard-by-nils", "nils", StatementStanding.CONFIRMED))
            .put(statement("set-aside", "nils", StatementStanding.SET_ASIDE))
            .build();

    @Test
    void without_a_release_a_provider_sees_its_own_work_alone() {
        assertThat(statements(handedOver, NEW)).containsExactly("heard-by-nils");
        assertThat(statements(handedOver, OLD)).containsExactly("heard-by-olga");
        CaseView view = view(handedOver, NEW, DAY);
        assertThat(view.jobSeekerName()).isEmpty();
        assertThat(view.entries(ProviderAssignment.TYPE))
                .extracting(one -> one.id().value())
                .containsExactly("second");
        assertThat(view.getAudience()).isEqualTo(Audience.PROVIDER);
    }

    @Test
    void a_release_that_names_it_opens_the_rest_but_what_was_set_aside() {
        CaseFile file = handedOver.with(release(NEW).build());
        assertThat(statements(file, NEW)).containsExactly("heard-by-olga", "heard-by-nils");
        assertThat(view(file, NEW, DAY).jobSeekerName()).contains("Ana");
        assertThat(statements(file, OLD)).containsExactly("heard-by-olga");
    }

    @Test
    void a_release_given_to_the_old_one_or_to_no_one_in_particular_does_not_cover_the_new_one() {
        assertThat(statements(handedOver.with(release(OLD).build()), NEW)).containsExactly("heard-by-nils");
        Consent general = Consent.builder()
                .header(EntryHeader.first("release"))
                .givenBy(ActorId.of("person"))
                .capacity(Capacity.JOB_SEEKER)
                .scope(ConsentScope.SHARE_WITH_PROVIDER)
                .build();
        CaseFile file = handedOver.with(general);
        assertThat(statements(file, NEW)).containsExactly("heard-by-nils");
        CaseFile named = file.with(ProviderAssignment.builder()
                .from(assignment("second", NEW, "nils", EffectiveRange.from(DAY)))
                .release(EntryId.of("release"))
                .build());
        assertThat(statements(named, NEW))
                .as("the assignment says that this is its release")
                .hasSize(2);
        assertThat(statements(named.with(no()), NEW)).containsExactly("heard-by-nils");
    }

    @Test
    void a_release_taken_back_closes_the_next_view() {
        assertThat(statements(handedOver.with(release(NEW).revokedOn(DAY).build()), NEW))
                .containsExactly("heard-by-nils");
        assertThat(statements(handedOver.with(release(NEW).build()).with(no()), NEW))
                .containsExactly("heard-by-nils");
        Choice withdrawn = Choice.builder()
                .header(EntryHeader.first("choice"))
                .choiceKind(ChoiceKind.WITHDRAWS_CONSENT)
                .on(DAY)
                .by(ActorId.of("person"))
                .capacity(Capacity.JOB_SEEKER)
                .build();
        assertThat(statements(handedOver.with(release(NEW).build()).with(withdrawn), NEW))
                .containsExactly("heard-by-nils");
    }

    @Test
    void who_serves_the_person_no_longer_is_back_to_its_own_work() {
        CaseFile file = handedOver.with(release(OLD).build());
        assertThat(view(file, OLD, DAY.minusDays(1)).entries(ProfileStatement.TYPE))
                .hasSize(2);
        assertThat(statements(file, OLD)).containsExactly("heard-by-olga");
    }

    @Test
    void an_assignment_that_was_changed_to_another_provider_ends_the_first_ones() {
        CaseFile file = CaseFile.builder(CaseId.of("case-1"))
                .put(handedOver.find(EntryId.of("person")).orElseThrow())
                .put(assignment("one", OLD, "olga", EffectiveRange.NOT_STATED))
                .put(statement("heard-by-nils", "nils", StatementStanding.CONFIRMED))
                .put(release(OLD).build())
                .build();
        ProviderAssignment next = assignment("one", NEW, "nils", EffectiveRange.from(DAY));
        CaseFile changed = file.with(ProviderAssignment.builder()
                .from(next)
                .header(new EntryHeader(next.id(), 2, EffectiveRange.from(DAY), Provenance.NOT_SUPPLIED))
                .build());
        assertThat(view(changed, OLD, DAY.minusDays(1)).entries(ProfileStatement.TYPE))
                .hasSize(1);
        assertThat(statements(changed, OLD)).isEmpty();
    }

    @Test
    void who_moves_to_another_provider_does_not_take_along_what_they_recorded_for_the_first() {
        CaseFile moved = handedOver.with(assignment("third", NEW, "olga", EffectiveRange.from(DAY)));
        assertThat(statements(moved, NEW)).containsExactly("heard-by-nils");
    }

    private static List<String> statements(CaseFile file, OrganizationId provider) {
        return view(file, provider, DAY).entries(ProfileStatement.TYPE).stream()
                .map(one -> one.id().value())
                .toList();
    }

    private static CaseView view(CaseFile file, OrganizationId provider, LocalDate day) {
        return CaseView.forProvider(Consents.on(file, day), provider, List.of());
    }

    private static Consent.Builder release(OrganizationId to) {
        Consent.Builder builder = Consent.builder();
        builder.header(EntryHeader.first("release"))
                .givenBy(ActorId.of("person"))
                .capacity(Capacity.JOB_SEEKER)
                .scope(ConsentScope.SHARE_WITH_PROVIDER)
                .recipient(to);
        return builder;
    }

    private static Consent no() {
        Consent.Builder builder = release(NEW);
        return builder.header(EntryHeader.first("no"))
                .jobSeekerAnswer(Answer.NO)
                .build();
    }

    private static ProviderAssignment assignment(
            String id, OrganizationId provider, String staff, EffectiveRange dates) {
        return ProviderAssignment.builder()
                .header(EntryHeader.first(id).withEffective(dates))
                .provider(provider)
                .staff(ActorId.of(staff))
                .choice(new HumanDecision(ActorId.of("person"), Capacity.JOB_SEEKER, DAY, "mine", List.of()))
                .build();
    }

    private static ProfileStatement statement(String id, String by, StatementStanding standing) {
        return ProfileStatement.builder()
                .header(EntryHeader.first(id).withProvenance(Provenance.of(Manner.OBSERVED, ActorId.of(by))))
                .area(ProfileArea.CONTRIBUTION)
                .text("text of " + id)
                .standing(standing)
                .build();
    }
}
