package org.customizedemployment.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.choice.Choice;
import org.customizedemployment.core.choice.ChoiceKind;
import org.customizedemployment.core.claim.AuthorizationBalance;
import org.customizedemployment.core.claim.CapBalance;
import org.customizedemployment.core.claim.CapDraw;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.ClaimPiece;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.claim.MoneyAnswer;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
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
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.person.Answer;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.person.ConsentScope;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ProviderAssignment;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.ServiceInterval;
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

    @Test
    void of_a_decision_on_the_whole_case_a_provider_without_release_reads_its_own_lines_alone() {
        ServiceEntry olgas = service("by-olga", OLD);
        ServiceEntry nils = service("by-nils", NEW);
        CaseFile file = handedOver.with(olgas).with(nils);
        Decision whole = claim(olgas, nils);

        Decision seen = view(file, NEW, DAY).project(whole);
        assertThat(seen.getLines()).extracting(ClaimLine::entry).containsExactly(nils.toRef());
        assertThat(seen.getLines().get(0).draws())
                .as("what all used of a limit")
                .isEmpty();
        assertThat(seen.getLines().get(0).pieces().get(0).reasons().get(0).arguments())
                .as("the overlap with what another provider did")
                .isEmpty();
        assertThat(seen.getBalances()).isEmpty();
        assertThat(seen.getAuthorizations()).isEmpty();
        assertThat(seen.getFindings()).isEmpty();
        assertThat(seen.getClaimOutcome()).contains(LineOutcome.NOT_PAYABLE);

        CaseFile released = file.with(release(NEW).build());
        assertThat(view(released, NEW, DAY).project(whole)).isEqualTo(whole);
        assertThat(CaseView.of(file, Audience.PROVIDER, List.of()).project(whole))
                .isEqualTo(whole);
    }

    @Test
    void the_teams_focus_is_not_told_without_a_release() {
        CaseFile file = handedOver.withFocus(new ProcessPin("p", "1", Digest.of("p")), PhaseId.of("discovery"));
        assertThat(view(file, NEW, DAY).getFocus()).isEmpty();
        assertThat(view(file, NEW, DAY).isOwnWorkAlone()).isTrue();
        CaseView opened = view(file.with(release(NEW).build()), NEW, DAY);
        assertThat(opened.getFocus()).contains(PhaseId.of("discovery"));
        assertThat(opened.isOwnWorkAlone()).isFalse();
    }

    private static Decision claim(ServiceEntry first, ServiceEntry second) {
        Reason overlap = Reason.of("x.overlap").with("other", first.toRef());
        Finding finding = Finding.met(Reason.of("x.fine"), List.of(first.toRef()));
        Decision.Builder builder = Decision.builder();
        return builder.kind(DecisionKind.CLAIM)
                .caseId(CaseId.of("case-1"))
                .subject("us-xx/one")
                .claimOutcome(LineOutcome.REDUCED)
                .addFindings(new RuleFinding(
                        RuleId.of("x.rule"), Severity.BLOCKS, finding, List.of(Citation.of("SEM-8")), List.of()))
                .addLines(
                        line(first, LineOutcome.PAYABLE, List.of()),
                        line(second, LineOutcome.NOT_PAYABLE, List.of(overlap)))
                .addBalances(new CapBalance(ParameterId.of("cap"), Minutes.of(600), Minutes.of(60), Minutes.of(540)))
                .addAuthorizations(new AuthorizationBalance(
                        EntryId.of("authorization"), Minutes.of(600), Minutes.of(60), Minutes.ZERO, Minutes.of(540)))
                .build();
    }

    private static ClaimLine line(ServiceEntry service, LineOutcome outcome, List<Reason> why) {
        Minutes hour = Minutes.of(60);
        boolean paid = outcome == LineOutcome.PAYABLE;
        return new ClaimLine(
                service.toRef(),
                service.getService(),
                DAY,
                outcome,
                hour,
                paid ? hour : Minutes.ZERO,
                paid ? Minutes.ZERO : hour,
                Minutes.ZERO,
                List.of(new ClaimPiece(
                        service.getWhen().start(), hour, outcome, false, why, List.of(Citation.of("SEM-23")))),
                new MoneyAnswer(outcome, null, null, null),
                null,
                List.of(new CapDraw("cap", hour, Minutes.of(540))));
    }

    private static ServiceEntry service(String id, OrganizationId provider) {
        return ServiceEntry.builder()
                .header(EntryHeader.first(id))
                .episode(EntryId.of("episode"))
                .service(ServiceCode.of("discovery"))
                .component(ServiceComponent.DISCOVERY)
                .activityKind(ActivityKind.INTERVIEW)
                .when(ServiceInterval.parse("2026-05-04T09:00[America/New_York]", "2026-05-04T10:00[America/New_York]"))
                .staff(ActorId.of("someone"))
                .provider(provider)
                .build();
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
