package org.customizedemployment.core.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.document.Review;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.funding.AuthorizationState;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.person.Referral;
import org.customizedemployment.core.person.ReferralState;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.pursuit.PursuitKind;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.reference.CertificationState;
import org.customizedemployment.core.value.EffectiveRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("SEM-13")
class StatusRulesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-04");
    private static final Review BY_PERSON = new Review(ActorId.of("person"), Capacity.JOB_SEEKER, DAY);

    private static Pursuit.Builder pursuit(PursuitState state) {
        return Pursuit.builder()
                .header(EntryHeader.first("p-1"))
                .pursuitKind(PursuitKind.WAGE_JOB)
                .state(state);
    }

    private static DocumentRecord.Builder document(DocumentState state) {
        return DocumentRecord.builder()
                .header(EntryHeader.first("d-1"))
                .documentType(DocumentType.DISCOVERY_REPORT)
                .title("Title")
                .state(state);
    }

    private static Referral referral(ReferralState state) {
        return Referral.builder()
                .header(EntryHeader.first("r-1"))
                .funder(OrganizationId.of("dds"))
                .provider(OrganizationId.of("provider"))
                .referredBy(ActorId.of("manager"))
                .state(state)
                .build();
    }

    @Test
    @Tag("SEM-1")
    void a_pursuit_goes_from_explored_to_working_one_state_at_a_time_and_may_end_from_each() {
        assertThat(StatusTables.PURSUIT.next(PursuitState.EXPLORED))
                .containsExactly(PursuitState.PROPOSED, PursuitState.ENDED);
        assertThat(StatusTables.PURSUIT.next(PursuitState.PROPOSED))
                .containsExactly(PursuitState.NEGOTIATING, PursuitState.ENDED);
        assertThat(StatusTables.PURSUIT.next(PursuitState.NEGOTIATING))
                .containsExactly(PursuitState.AGREED, PursuitState.ENDED);
        assertThat(StatusTables.PURSUIT.next(PursuitState.AGREED))
                .containsExactly(PursuitState.WORKING, PursuitState.ENDED);
        assertThat(StatusTables.PURSUIT.next(PursuitState.WORKING)).containsExactly(PursuitState.ENDED);
    }

    @Test
    void a_step_that_is_none_is_named_with_from_to_and_what_may_follow() {
        assertThat(StatusRules.step(
                        pursuit(PursuitState.EXPLORED).build(),
                        pursuit(PursuitState.AGREED).build()))
                .contains(Reason.of(StatusRules.SKIPPED)
                        .withCode("entry", "p-1")
                        .withCode("kind", "pursuit")
                        .withCode("from", "explored")
                        .withCode("to", "agreed")
                        .withCode("allowed", "proposed")
                        .withCode("allowed", "ended"));
        assertThat(StatusRules.step(
                        pursuit(PursuitState.AGREED).build(),
                        pursuit(PursuitState.PROPOSED).build()))
                .map(Reason::code)
                .contains("core.status-step");
        assertThat(StatusRules.step(
                        pursuit(PursuitState.ENDED).build(),
                        pursuit(PursuitState.WORKING).build()))
                .map(Reason::code)
                .contains("core.status-ended");
    }

    @ParameterizedTest
    @EnumSource(PursuitState.class)
    void staying_in_a_state_is_no_step(PursuitState state) {
        assertThat(StatusRules.step(pursuit(state).build(), pursuit(state).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PursuitState.class)
    @Tag("ODEP-D2")
    void a_pursuit_starts_explored_and_one_from_an_existing_job_working(PursuitState state) {
        assertThat(StatusRules.start(pursuit(state).build()).isEmpty()).isEqualTo(state == PursuitState.EXPLORED);
        assertThat(StatusRules.start(pursuit(state).fromExistingJob(true).build())
                        .isEmpty())
                .isEqualTo(state == PursuitState.WORKING);
    }

    @Test
    @Tag("CT-28")
    void a_document_is_reviewed_by_the_person_then_by_the_team_then_final() {
        assertThat(allowed(DocumentState.DRAFT)).containsExactly(DocumentState.REVIEWED_BY_PERSON);
        assertThat(allowed(DocumentState.REVIEWED_BY_PERSON))
                .containsExactly(DocumentState.DRAFT, DocumentState.REVIEWED_BY_TEAM);
        assertThat(allowed(DocumentState.REVIEWED_BY_TEAM)).containsExactly(DocumentState.DRAFT, DocumentState.FINAL);
        assertThat(allowed(DocumentState.FINAL)).containsExactly(DocumentState.DRAFT);
    }

    private static List<DocumentState> allowed(DocumentState from) {
        return List.of(DocumentState.values()).stream()
                .filter(to -> to != from)
                .filter(to -> StatusRules.step(
                                document(from).build(), document(to).build())
                        .isEmpty())
                .toList();
    }

    @Test
    void a_final_document_is_frozen_but_may_still_be_sent_and_received() {
        DocumentRecord last =
                document(DocumentState.FINAL).addReviews(BY_PERSON).build();
        assertThat(StatusRules.step(
                        last,
                        DocumentRecord.builder()
                                .from(last)
                                .header(last.getHeader().next())
                                .sentOn(DAY)
                                .receivedByFunderOn(DAY.plusDays(1))
                                .build()))
                .isEmpty();
        assertThat(StatusRules.step(
                        last,
                        DocumentRecord.builder()
                                .from(last)
                                .header(last.getHeader().next())
                                .title("Another title")
                                .build()))
                .contains(Reason.of("core.document-frozen").withCode("entry", "d-1"));
    }

    @Test
    void the_draft_that_follows_on_a_final_document_has_not_been_reviewed() {
        DocumentRecord last =
                document(DocumentState.FINAL).addReviews(BY_PERSON).build();
        DocumentRecord fresh = document(DocumentState.DRAFT)
                .header(last.getHeader().next())
                .title("Another title")
                .build();
        assertThat(StatusRules.step(last, fresh)).isEmpty();
        assertThat(StatusRules.step(
                        last,
                        DocumentRecord.builder()
                                .from(fresh)
                                .addReviews(BY_PERSON)
                                .build()))
                .map(Reason::code)
                .contains("core.document-reviews-kept");
    }

    @Test
    @Tag("SEM-27")
    void the_review_of_a_person_who_cannot_be_reached_is_not_left_out_but_offered() {
        DocumentRecord draft = document(DocumentState.DRAFT).build();
        DocumentRecord byTeam = document(DocumentState.REVIEWED_BY_TEAM).build();
        assertThat(StatusRules.step(draft, byTeam)).map(Reason::code).contains(StatusRules.SKIPPED);
        DocumentRecord offered =
                DocumentRecord.builder().from(byTeam).reviewOfferedOn(DAY).build();
        assertThat(StatusRules.step(draft, offered)).isEmpty();
    }

    @Test
    @Tag("CT-16")
    void a_referral_is_answered_or_withdrawn_once() {
        for (ReferralState from : ReferralState.values()) {
            for (ReferralState to : ReferralState.values()) {
                assertThat(StatusRules.step(referral(from), referral(to)).isEmpty())
                        .as("%s to %s", from, to)
                        .isEqualTo(from == to || from == ReferralState.SENT);
            }
        }
    }

    @Test
    void an_authorization_may_be_written_at_once_and_withdrawn_while_it_stands() {
        assertThat(StatusTables.AUTHORIZATION.next(AuthorizationState.REQUESTED))
                .containsExactly(
                        AuthorizationState.VERBAL,
                        AuthorizationState.WRITTEN,
                        AuthorizationState.EXPIRED,
                        AuthorizationState.WITHDRAWN);
        assertThat(StatusTables.AUTHORIZATION.next(AuthorizationState.VERBAL))
                .containsExactly(AuthorizationState.WRITTEN, AuthorizationState.EXPIRED, AuthorizationState.WITHDRAWN);
        assertThat(StatusTables.AUTHORIZATION.next(AuthorizationState.WRITTEN))
                .containsExactly(AuthorizationState.USED_UP, AuthorizationState.EXPIRED, AuthorizationState.WITHDRAWN);
        assertThat(StatusTables.AUTHORIZATION.getEnds())
                .containsExactly(AuthorizationState.USED_UP, AuthorizationState.EXPIRED, AuthorizationState.WITHDRAWN);
    }

    @Test
    void the_states_of_an_authorization_are_its_dates() {
        ServiceAuthorization verbal = authorization().verbalOn(DAY).build();
        ServiceAuthorization written =
                authorization().verbalOn(DAY).writtenOn(DAY.plusDays(3)).build();
        ServiceAuthorization withdrawn = ServiceAuthorization.builder()
                .from(written)
                .withdrawnOn(DAY.plusDays(9))
                .build();
        assertThat(StatusRules.step(verbal, written)).isEmpty();
        assertThat(StatusRules.step(verbal, withdrawn)).isEmpty();
        assertThat(StatusRules.step(withdrawn, written)).map(Reason::code).contains("core.status-ended");
        assertThat(StatusRules.step(written, verbal)).map(Reason::code).contains("core.status-step");
        assertThat(StatusRules.step(
                        verbal, authorization().verbalOn(DAY).usedUpOn(DAY).build()))
                .map(Reason::code)
                .contains(StatusRules.SKIPPED);
        assertThat(StatusRules.step(authorization().build(), withdrawn)).isEmpty();
        ServiceAuthorization usedUp = ServiceAuthorization.builder()
                .from(written)
                .usedUpOn(DAY.plusDays(5))
                .build();
        ServiceAuthorization alsoPast = ServiceAuthorization.builder()
                .from(usedUp)
                .expiredOn(DAY.plusDays(9))
                .build();
        assertThat(StatusRules.step(usedUp, alsoPast)).isEmpty();
        assertThat(StatusRules.step(
                        authorization().requestedOn(DAY).build(),
                        authorization()
                                .requestedOn(DAY)
                                .expiredOn(DAY.plusDays(9))
                                .build()))
                .isEmpty();
    }

    @Test
    @Tag("SEM-13")
    void an_authorization_whose_last_day_was_stated_beforehand_can_end_before_it_and_not_after() {
        LocalDate last = DAY.plusDays(90);
        ServiceAuthorization stated =
                authorization().writtenOn(DAY).expiredOn(last).build();
        for (LocalDate early : List.of(DAY.plusDays(20), last.minusDays(1))) {
            assertThat(StatusRules.step(
                            stated,
                            authorization()
                                    .writtenOn(DAY)
                                    .expiredOn(last)
                                    .usedUpOn(early)
                                    .build()))
                    .isEmpty();
            assertThat(StatusRules.step(
                            stated,
                            authorization()
                                    .writtenOn(DAY)
                                    .expiredOn(last)
                                    .withdrawnOn(early)
                                    .build()))
                    .isEmpty();
        }
        assertThat(StatusRules.step(
                                stated,
                                authorization()
                                        .writtenOn(DAY)
                                        .expiredOn(last)
                                        .withdrawnOn(last)
                                        .build())
                        .map(Reason::code))
                .contains("core.status-ended");
    }

    private static ServiceAuthorization.Builder authorization() {
        return ServiceAuthorization.builder()
                .header(EntryHeader.first("a-1"))
                .episode(EntryId.of("episode-1"))
                .service(ServiceCode.of("discovery"))
                .period(EffectiveRange.from(DAY));
    }

    @Test
    @Tag("CT-11")
    void a_certification_lapses_or_is_withdrawn_for_good() {
        assertThat(StatusTables.CERTIFICATION.next(CertificationState.ENROLLED))
                .containsExactly(CertificationState.ACTIVE, CertificationState.WITHDRAWN);
        assertThat(StatusTables.CERTIFICATION.next(CertificationState.ACTIVE))
                .containsExactly(CertificationState.LAPSED, CertificationState.WITHDRAWN);
        assertThat(StatusTables.CERTIFICATION.next(CertificationState.LAPSED)).isEmpty();
    }

    @Test
    void entries_of_two_kinds_or_of_one_without_states_are_not_its_matter() {
        assertThat(StatusRules.step(
                        pursuit(PursuitState.ENDED).build(),
                        document(DocumentState.DRAFT).build()))
                .isEqualTo(Optional.empty());
        assertThat(StatusRules.start(document(DocumentState.FINAL).build())).isEmpty();
        assertThat(StatusRules.start(referral(ReferralState.ACCEPTED))).isEmpty();
    }
}
