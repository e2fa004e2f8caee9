package org.customizedemployment.rules.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.document.Portion;
import org.customizedemployment.core.document.Signature;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.rules.programme.DeliverableRequirement;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.time.TimeTreatment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The person decided to stop after 18 hours of Discovery; a report on the first 14 of them was sent. */
class DeliverableTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 30);
    private static final EffectiveRange FIRST_14_HOURS =
            EffectiveRange.between(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3));

    private static Log stopped(Programme programme) {
        return new Log(programme)
                .discovery("a", 2, "09:00", "16:00")
                .discovery("b", 3, "09:00", "16:00")
                .discovery("c", 4, "09:00", "13:00");
    }

    private static Log partly(Programme programme) {
        return stopped(programme).report("part", RECEIVED, Portion.PARTIAL, FIRST_14_HOURS);
    }

    private static long sum(Decision bill, LineOutcome outcome) {
        return bill.getLines().stream()
                .mapToLong(line -> switch (outcome) {
                    case PAYABLE -> line.payable().value();
                    case NOT_PAYABLE -> line.notPayable().value();
                    default -> line.undecided().value();
                })
                .sum();
    }

    @Test
    @Tag("SC-3")
    @Tag("CT-37")
    @Tag("SEM-27")
    void a_report_on_a_portion_releases_the_hours_it_covers() {
        Decision bill = partly(Ct.ads()).bill(Ct.book());

        assertThat(sum(bill, LineOutcome.PAYABLE)).isEqualTo(14 * 60);
        assertThat(sum(bill, LineOutcome.UNDECIDED)).isEqualTo(4 * 60);
        assertThat(Log.codes(bill, "c")).containsExactly("claim.deliverable-missing");
        assertThat(Log.line(bill, "c").pieces().get(0).citations()).isEqualTo(Ct.cites("CT-37", "SEM-27"));
    }

    @Test
    @Tag("SC-3")
    @Tag("CT-37")
    void when_the_rest_arrives_all_is_payable() {
        Decision bill = partly(Ct.ads())
                .report("rest", RECEIVED, Portion.PARTIAL, EffectiveRange.on(LocalDate.of(2026, 3, 4)))
                .bill(Ct.book());

        assertThat(sum(bill, LineOutcome.PAYABLE)).isEqualTo(18 * 60);
        assertThat(bill.getClaimOutcome()).contains(LineOutcome.PAYABLE);
    }

    @Test
    @Tag("SC-3")
    @Tag("CT-37")
    void where_the_funder_says_nothing_of_portions_it_cannot_be_told() {
        Decision bill = partly(Ct.dds()).bill(Ct.book());

        assertThat(sum(bill, LineOutcome.UNDECIDED)).isEqualTo(18 * 60);
        assertThat(Log.codes(bill, "a")).containsExactly("claim.portion-not-stated");
    }

    @Test
    @Tag("SC-3")
    @Tag("SEM-27")
    void where_portions_are_not_paid_nothing_is_payable() {
        Decision bill = partly(Ct.ads(TimeTreatment.NOT_BILLABLE))
                .covers(DocumentRecord.TYPE, Coverage.COMPLETE)
                .bill(Ct.book());

        assertThat(sum(bill, LineOutcome.PAYABLE)).isZero();
        assertThat(sum(bill, LineOutcome.NOT_PAYABLE)).isEqualTo(18 * 60);
        assertThat(Log.codes(bill, "c")).containsExactly("claim.portion-not-paid");
    }

    @Test
    @Tag("SEM-27")
    void unless_the_whole_may_have_come_and_is_not_recorded_here() {
        Decision bill = partly(Ct.ads(TimeTreatment.NOT_BILLABLE)).bill(Ct.book());

        assertThat(sum(bill, LineOutcome.UNDECIDED)).isEqualTo(18 * 60);
        assertThat(Log.codes(bill, "c")).containsExactly("claim.portion-not-paid");
    }

    @Test
    @Tag("SEM-27")
    void a_final_report_releases_all_of_it_even_where_portions_are_not_paid() {
        Decision bill = partly(Ct.ads(TimeTreatment.NOT_BILLABLE))
                .put(Log.document("whole", DocumentType.DISCOVERY_REPORT, RECEIVED)
                        .portion(Portion.FINAL)
                        .build())
                .bill(Ct.book());

        assertThat(sum(bill, LineOutcome.PAYABLE)).isEqualTo(18 * 60);
    }

    @Test
    @Tag("SEM-26")
    void a_report_received_after_the_decision_does_not_count_yet() {
        Decision late = stopped(Ct.ads())
                .put(Log.document("whole", DocumentType.DISCOVERY_REPORT, Log.DECISION.plusDays(1))
                        .build())
                .bill(Ct.book());
        Decision inTime = stopped(Ct.ads())
                .put(Log.document("whole", DocumentType.DISCOVERY_REPORT, Log.DECISION)
                        .build())
                .bill(Ct.book());

        assertThat(sum(late, LineOutcome.UNDECIDED)).isEqualTo(18 * 60);
        assertThat(sum(inTime, LineOutcome.PAYABLE)).isEqualTo(18 * 60);
    }

    @Test
    @Tag("SEM-27")
    void a_report_without_dates_does_not_account_for_service_after_it_came() {
        Decision bill = stopped(Ct.ads())
                .put(Log.document("early", DocumentType.DISCOVERY_REPORT, LocalDate.of(2026, 3, 3))
                        .build())
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "b")).containsExactly(420L, 0L, 0L);
        assertThat(Log.minutes(bill, "c")).containsExactly(0L, 0L, 240L);
    }

    @Test
    @Tag("CT-21")
    @Tag("SEM-27")
    void a_component_of_a_service_may_have_a_deliverable_of_its_own() {
        FundedService discovery = Ct.discovery(TimeTreatment.BILLABLE, null);
        Programme planned = new Programme(
                ProgrammeId.of("us-ct/ads"),
                OrganizationId.of("ads"),
                List.of(discovery.toBuilder()
                        .deliverable(new DeliverableRequirement(
                                List.of(DocumentType.DISCOVERY_REPORT),
                                TimeTreatment.BILLABLE,
                                Ct.cites("CT-21"),
                                List.of(new DeliverableRequirement.ForComponent(
                                        ServiceComponent.JOB_SEARCH_PLANNING, List.of(DocumentType.CE_PLAN))),
                                List.of()))
                        .build()),
                List.of());
        Decision bill = new Log(planned)
                .discovery("visit", 2, "09:00", "10:00")
                .put(Log.line("planning", Ct.DISCOVERY, Log.time(3, "09:00", "10:00"))
                        .component(ServiceComponent.JOB_SEARCH_PLANNING)
                        .build())
                .put(Log.document("plan", DocumentType.CE_PLAN, RECEIVED)
                        .state(DocumentState.DRAFT)
                        .portion(Portion.FINAL)
                        .build())
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "planning")).containsExactly(60L, 0L, 0L);
        assertThat(Log.minutes(bill, "visit")).containsExactly(0L, 0L, 60L);
    }

    private static DocumentRecord.Builder whole() {
        return Log.document("whole", DocumentType.DISCOVERY_REPORT, RECEIVED);
    }

    @Test
    @Tag("SEM-27")
    @Tag("SEM-13")
    void a_draft_releases_nothing_yet() {
        Decision bill = stopped(Ct.ads())
                .put(whole().portion(Portion.FINAL).state(DocumentState.DRAFT).build())
                .bill(Ct.book());

        assertThat(sum(bill, LineOutcome.UNDECIDED)).isEqualTo(18 * 60);
        assertThat(Log.codes(bill, "a")).containsExactly("claim.deliverable-draft");
    }

    @Test
    @Tag("SEM-27")
    void a_person_who_cannot_be_reached_for_the_review_holds_back_no_pay() {
        Decision bill = stopped(Ct.ads())
                .put(whole().portion(Portion.FINAL)
                        .state(DocumentState.DRAFT)
                        .reviewOfferedOn(RECEIVED.minusDays(5))
                        .build())
                .bill(Ct.book());

        assertThat(sum(bill, LineOutcome.PAYABLE)).isEqualTo(18 * 60);
    }

    @Test
    @Tag("SEM-27")
    @Tag("SEM-26")
    void a_review_offered_after_the_decision_date_does_not_count_on_it() {
        LocalDate decision = Log.DECISION;
        DocumentRecord.Builder draft = whole().portion(Portion.FINAL).state(DocumentState.DRAFT);

        Decision before = stopped(Ct.ads())
                .put(draft.reviewOfferedOn(decision.plusDays(1)).build())
                .bill(Ct.book());
        assertThat(sum(before, LineOutcome.UNDECIDED)).isEqualTo(18 * 60);
        assertThat(Log.codes(before, "a")).containsExactly("claim.deliverable-draft");
        Decision on =
                stopped(Ct.ads()).put(draft.reviewOfferedOn(decision).build()).bill(Ct.book());
        assertThat(sum(on, LineOutcome.PAYABLE)).isEqualTo(18 * 60);
    }

    @Test
    @Tag("SEM-27")
    void a_report_that_is_neither_marked_nor_final_releases_nothing_yet() {
        Decision bill = stopped(Ct.ads())
                .put(whole().state(DocumentState.REVIEWED_BY_TEAM).build())
                .bill(Ct.book());

        assertThat(sum(bill, LineOutcome.UNDECIDED)).isEqualTo(18 * 60);
        assertThat(Log.codes(bill, "a")).containsExactly("claim.deliverable-not-marked");
    }

    @Test
    @Tag("SEM-27")
    @Tag("SEM-2")
    void a_report_for_another_episode_does_not_count() {
        Log log = stopped(Ct.ads()).otherEpisode("theirs", "us-ct/dds");
        Decision theirs = log.put(whole().episode(EntryId.of("theirs")).build()).bill(Ct.book());
        Decision ours = log.put(whole().episode(Log.EPISODE).build()).bill(Ct.book());

        assertThat(Log.codes(theirs, "a")).containsExactly("claim.deliverable-missing");
        assertThat(sum(ours, LineOutcome.PAYABLE)).isEqualTo(18 * 60);
    }

    @Test
    @Tag("SEM-27")
    @Tag("SEM-2")
    void where_another_programme_uses_the_service_too_a_report_has_to_say_its_episode() {
        Log log = stopped(Ct.ads()).otherEpisode("theirs", "us-ct/dds").put(whole().build());
        assertThat(sum(log.bill(Ct.book()), LineOutcome.PAYABLE)).isEqualTo(18 * 60);

        Decision bill = log.put(Log.line("x", Ct.DISCOVERY, Log.time(20, "09:00", "10:00"))
                        .episode(EntryId.of("theirs"))
                        .build())
                .bill(Ct.book());

        assertThat(sum(bill, LineOutcome.UNDECIDED)).isEqualTo(18 * 60);
        assertThat(Log.codes(bill, "a")).containsExactly("claim.deliverable-episode-not-stated");
    }

    @Test
    @Tag("CT-37")
    @Tag("SEM-12")
    void where_no_source_says_what_is_to_be_delivered_minutes_stay_undecided() {
        DeliverableRequirement unnamed =
                new DeliverableRequirement(List.of(), TimeTreatment.NOT_STATED, Ct.cites("CT-37"));
        Decision bill = new Log(Ct.dds(Ct.development(null, Ct.indirect(), null, unnamed)))
                .direct("a", 2, "09:00", "10:00")
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "a")).containsExactly(0L, 0L, 60L);
        assertThat(Log.codes(bill, "a")).containsExactly("claim.deliverable-type-not-stated");
    }

    @Test
    @Tag("SEM-26")
    void without_a_decision_date_it_cannot_be_told() {
        Decision bill = Adjudication.of(Ct.ads(), Ct.book())
                .adjudicate(partly(Ct.ads()).build(), ClaimRequest.of(Log.EPISODE), AsOf.none(), References.NONE);

        assertThat(Log.codes(bill, "a")).containsExactly("claim.decision-date-missing");
    }

    private static Programme signed() {
        Programme ads = Ct.ads();
        return new Programme(
                ads.id(),
                ads.funder(),
                ads.services().stream()
                        .map(one -> one.deliverable() == null
                                ? one
                                : one.toBuilder()
                                        .deliverable(one.deliverable()
                                                .signedBy(List.of(Capacity.JOB_SEEKER, Capacity.AGENCY_SUPERVISOR)))
                                        .build())
                        .toList(),
                List.of());
    }

    private static Log withReport(Signature... signatures) {
        return stopped(signed())
                .put(Log.document("report", DocumentType.DISCOVERY_REPORT, RECEIVED)
                        .signatures(List.of(signatures))
                        .build());
    }

    private static Signature by(Capacity capacity, LocalDate on) {
        return new Signature(ActorId.of("signer"), capacity, on);
    }

    @Test
    @Tag("SEM-27")
    void a_deliverable_counts_once_all_who_must_have_signed_it() {
        Decision all = withReport(by(Capacity.JOB_SEEKER, RECEIVED), by(Capacity.AGENCY_SUPERVISOR, Log.DECISION))
                .bill(Ct.book());
        Decision one = withReport(by(Capacity.JOB_SEEKER, RECEIVED)).bill(Ct.book());

        assertThat(sum(all, LineOutcome.PAYABLE)).isEqualTo(18 * 60);
        assertThat(sum(one, LineOutcome.UNDECIDED)).isEqualTo(18 * 60);
        assertThat(Log.line(one, "a").pieces().get(0).reasons())
                .containsExactly(Reason.of("claim.deliverable-unsigned")
                        .withCode("document", "discovery-report")
                        .withCode("service", "discovery")
                        .withCode("capacity", "agency-supervisor")
                        .with("date", LocalDate.of(2026, 3, 2)));
    }

    @Test
    @Tag("SEM-26")
    void a_signature_of_after_the_decision_does_not_count_yet() {
        Decision bill = withReport(
                        by(Capacity.JOB_SEEKER, RECEIVED), by(Capacity.AGENCY_SUPERVISOR, Log.DECISION.plusDays(1)))
                .bill(Ct.book());

        assertThat(sum(bill, LineOutcome.UNDECIDED)).isEqualTo(18 * 60);
    }
}
