package org.customizedemployment.rules.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.claim.CapBalance;
import org.customizedemployment.core.claim.ClaimPiece;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.ParameterRead;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.Presence;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.cap.CapScope;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class IndirectCapTest {
    /** 11 hours direct and 9 hours indirect, then the visit of 10 March, with the person there for its first hour. */
    private static Log visit(Programme programme) {
        return new Log(programme)
                .direct("a-direct", 3, "08:00", "19:00")
                .indirect("b-indirect", 4, "08:00", "17:00")
                .put(Log.line("visit", Ct.DEVELOPMENT, Log.time(10, "13:00", "16:00"))
                        .presence(Presence.during(Log.time(10, "13:00", "14:00")))
                        .build());
    }

    @Test
    @Tag("SC-1")
    @Tag("CT-29")
    @Tag("SEM-24")
    void a_mixed_visit_splits_at_presence_and_stops_at_the_tenth_indirect_hour() {
        Decision bill = visit(Ct.dds()).bill(Ct.book());

        assertThat(Log.minutes(bill, "visit")).containsExactly(120L, 60L, 0L);
        assertThat(Log.line(bill, "visit").outcome()).isEqualTo(LineOutcome.REDUCED);
        List<ClaimPiece> pieces = Log.line(bill, "visit").pieces();
        assertThat(pieces).extracting(piece -> piece.minutes().value()).containsExactly(60L, 60L, 60L);
        assertThat(pieces).extracting(ClaimPiece::indirect).containsExactly(false, true, true);
        assertThat(pieces)
                .extracting(ClaimPiece::outcome)
                .containsExactly(LineOutcome.PAYABLE, LineOutcome.PAYABLE, LineOutcome.NOT_PAYABLE);
        assertThat(pieces.get(2).from().toString()).isEqualTo(Log.at(10, "15:00"));
        assertThat(pieces.get(2).citations()).isEqualTo(Ct.cites("CT-29"));
        assertThat(pieces.get(2).reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo("claim.indirect-cap-reached");
            assertThat(reason.argument("cap")).contains(Ct.hours(10));
            assertThat(reason.argument("used")).contains(Ct.hours(10));
            assertThat(reason.argument("left")).contains(Ct.hours(0));
        });
        assertThat(bill.getClaimOutcome()).contains(LineOutcome.REDUCED);
        assertThat(bill.getOutcome()).isEmpty();
    }

    @Test
    @Tag("SC-1")
    void afterwards_22_hours_are_used_and_no_indirect_time_is_left() {
        assertThat(visit(Ct.dds()).bill(Ct.book()).getBalances())
                .containsExactly(
                        new CapBalance(Ct.CAP, Minutes.ofHours(40), Minutes.ofHours(22), Minutes.ofHours(18)),
                        new CapBalance(Ct.INDIRECT, Minutes.ofHours(10), Minutes.ofHours(10), Minutes.ZERO));
    }

    @Test
    @Tag("SC-1")
    void without_a_rate_minutes_are_decided_and_money_is_not() {
        Decision bill = visit(Ct.dds()).bill(Ct.book());

        assertThat(Log.line(bill, "visit").money().outcome()).isEqualTo(LineOutcome.UNDECIDED);
        assertThat(Log.line(bill, "visit").money().amount()).isNull();
        assertThat(Log.line(bill, "visit").money().reason())
                .isNotNull()
                .extracting(reason -> reason.code())
                .isEqualTo("claim.rate-not-supplied");
        RuleFinding rates = bill.getFindings().stream()
                .filter(one -> one.rule().value().equals("claim.rates"))
                .findFirst()
                .orElseThrow();
        assertThat(rates.finding().outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(rates.finding().missing()).containsExactly(new Missing(Missing.Kind.PARAMETER, Ct.RATE.value()));
    }

    @Test
    @Tag("SC-1")
    void under_ads_time_without_the_job_seeker_is_undecided() {
        Decision bill = visit(Ct.ads()).bill(Ct.book());

        assertThat(Log.minutes(bill, "visit")).containsExactly(60L, 0L, 120L);
        assertThat(Log.line(bill, "visit").outcome()).isEqualTo(LineOutcome.UNDECIDED);
        assertThat(Log.codes(bill, "visit")).containsExactly("claim.indirect-not-stated");
    }

    @Test
    void the_decision_shows_the_parameters_it_read() {
        assertThat(visit(Ct.dds()).bill(Ct.book()).getFindings())
                .flatExtracting(RuleFinding::parametersRead)
                .extracting(ParameterRead::id)
                .containsExactly(Ct.CAP, Ct.INDIRECT, Ct.RATE);
    }

    @Test
    @Tag("SEM-24")
    void a_claim_of_one_day_still_counts_what_was_used_before() {
        ClaimRequest tenth = ClaimRequest.of(Log.EPISODE)
                .during(EffectiveRange.on(Log.time(10, "13:00", "14:00").firstDate()));

        Decision bill = visit(Ct.dds()).bill(Ct.book(), tenth);

        assertThat(bill.getLines()).hasSize(1);
        assertThat(Log.minutes(bill, "visit")).containsExactly(120L, 60L, 0L);
    }

    @Test
    @Tag("CT-29")
    @Tag("SEM-24")
    void indirect_minutes_draw_on_both_caps() {
        Log log = new Log(Ct.dds())
                .direct("a", 2, "06:00", "22:00")
                .direct("b", 3, "06:00", "22:00")
                .direct("c", 4, "10:00", "17:00")
                .indirect("d", 5, "10:00", "12:00");

        Decision bill = log.bill(Ct.book());

        assertThat(Log.minutes(bill, "d")).containsExactly(60L, 60L, 0L);
        assertThat(Log.codes(bill, "d")).containsExactly("claim.cap-reached");
    }

    @Test
    @Tag("SEM-24")
    void presence_that_nobody_recorded_is_undecided_in_job_development() {
        Log log = new Log(Ct.dds())
                .put(Log.line("a", Ct.DEVELOPMENT, Log.time(3, "10:00", "11:00"))
                        .presence(Optional.empty())
                        .build());

        assertThat(Log.minutes(log.bill(Ct.book()), "a")).containsExactly(0L, 0L, 60L);
        assertThat(Log.codes(log.bill(Ct.book()), "a")).containsExactly("claim.presence-unknown");
    }

    @Test
    @Tag("SEM-24")
    void an_interview_without_the_job_seeker_in_discovery_is_not_indirect() {
        Log log = new Log(Ct.ads())
                .put(Log.line("grandmother", Ct.DISCOVERY, Log.time(3, "10:00", "11:00"))
                        .activityKind(ActivityKind.INTERVIEW)
                        .presence(Presence.NOT_PRESENT)
                        .build())
                .put(Log.document("report", DocumentType.DISCOVERY_REPORT, Log.DECISION)
                        .build());

        assertThat(Log.minutes(log.bill(Ct.book()), "grandmother")).containsExactly(60L, 0L, 0L);
    }

    @Test
    @Tag("SEM-24")
    @Tag("SEM-12")
    void time_alone_of_a_kind_that_is_not_listed_is_undecided() {
        Log log = new Log(Ct.dds())
                .put(Log.line("a", Ct.DEVELOPMENT, Log.time(3, "10:00", "11:00"))
                        .activityKind(ActivityKind.TEAM_MEETING)
                        .presence(Presence.NOT_PRESENT)
                        .build());

        assertThat(Log.codes(log.bill(Ct.book()), "a")).containsExactly("claim.indirect-kind-not-listed");
        assertThat(Log.minutes(log.bill(Ct.book()), "a")).containsExactly(0L, 0L, 60L);
    }

    @Test
    @Tag("SEM-12")
    @Tag("SEM-8")
    void where_readings_of_the_scope_differ_the_difference_is_undecided() {
        EntryId second = EntryId.of("second");
        Log log = new Log(Ct.dds())
                .otherEpisode("second", "us-ct/dds")
                .indirect("a", 3, "08:00", "17:00")
                .put(Log.line("b", Ct.DEVELOPMENT, Log.time(4, "08:00", "12:00"))
                        .episode(second)
                        .presence(Presence.NOT_PRESENT)
                        .build());

        Decision bill = log.bill(Ct.book(), ClaimRequest.of(second));

        assertThat(Log.minutes(bill, "b")).containsExactly(60L, 0L, 180L);
        assertThat(Log.codes(bill, "b")).containsExactly("claim.indirect-cap-scope-open");
    }

    @Test
    @Tag("SEM-12")
    void a_declared_scope_decides() {
        Programme byEpisode = Ct.dds(Ct.development(Ct.cap(List.of(CapScope.EPISODE)), Ct.indirect(), null, null));
        EntryId second = EntryId.of("second");
        Log log = new Log(byEpisode)
                .otherEpisode("second", "us-ct/dds")
                .indirect("a", 3, "08:00", "17:00")
                .put(Log.line("b", Ct.DEVELOPMENT, Log.time(4, "08:00", "12:00"))
                        .episode(second)
                        .presence(Presence.NOT_PRESENT)
                        .build());

        assertThat(Log.minutes(log.bill(Ct.book(), ClaimRequest.of(second)), "b"))
                .containsExactly(240L, 0L, 0L);
    }

    @Test
    @Tag("SEM-11")
    void minutes_that_depend_on_earlier_open_ones_stay_open_and_the_rest_is_refused() {
        Log log = new Log(Ct.dds())
                .indirect("a", 3, "08:00", "17:00")
                .indirect("open", 4, "14:30", "15:00")
                .other("gse", Log.time(4, "09:00", "15:00"), false)
                .indirect("b", 5, "10:00", "12:00");

        Decision bill = log.bill(Ct.book());

        assertThat(Log.minutes(bill, "open")).containsExactly(0L, 0L, 30L);
        assertThat(Log.minutes(bill, "b")).containsExactly(30L, 60L, 30L);
        assertThat(Log.codes(bill, "b")).containsExactly("claim.indirect-cap-depends", "claim.indirect-cap-reached");
    }

    @Test
    @Tag("SEM-12")
    void a_cap_that_only_the_agency_can_supply_limits_nothing_until_it_does_and_says_so() {
        Decision bill = new Log(Ct.ads())
                .discovery("a", 3, "10:00", "11:00")
                .put(Log.document("report", DocumentType.DISCOVERY_REPORT, Log.DECISION)
                        .build())
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "a")).containsExactly(60L, 0L, 0L);
        assertThat(bill.getBalances()).isEmpty();
        assertThat(bill.getFindings().get(0).finding().missing())
                .containsExactly(new Missing(Missing.Kind.PARAMETER, Ct.DISCOVERY_CAP.value()));
    }

    @Test
    void a_stated_cap_without_value_leaves_minutes_undecided() {
        Decision bill = new Log(Ct.dds()).direct("a", 3, "10:00", "11:00").bill(Ct.book(Ct.value(Ct.CAP, null)));

        assertThat(Log.minutes(bill, "a")).containsExactly(0L, 0L, 60L);
        assertThat(Log.codes(bill, "a")).containsExactly("claim.cap-not-supplied");
    }

    @Test
    @Tag("SEM-11")
    void a_parameter_of_the_wrong_kind_is_an_error_of_the_lines_that_need_it_only() {
        Decision bill = new Log(Ct.dds())
                .direct("a", 3, "10:00", "11:00")
                .indirect("b", 3, "11:00", "12:00")
                .bill(Ct.book(Ct.value(Ct.INDIRECT, new ArgumentValue.OfFlag(true))));

        assertThat(Log.line(bill, "a").outcome()).isEqualTo(LineOutcome.PAYABLE);
        assertThat(Log.line(bill, "b").outcome()).isEqualTo(LineOutcome.ERROR);
        assertThat(Log.minutes(bill, "b")).containsExactly(0L, 0L, 60L);
        assertThat(bill.getClaimOutcome()).contains(LineOutcome.ERROR);
    }

    @Test
    @Tag("SEM-11")
    @Tag("SEM-8")
    void unless_the_service_log_is_said_to_be_complete_room_in_a_cap_cannot_be_told() {
        Decision bill = visit(Ct.dds())
                .covers(ServiceEntry.TYPE, Coverage.completeThrough(LocalDate.of(2026, 3, 9)))
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "b-indirect")).containsExactly(540L, 0L, 0L);
        assertThat(Log.minutes(bill, "visit")).containsExactly(0L, 0L, 180L);
        assertThat(Log.codes(bill, "visit")).containsExactly("claim.log-not-complete", "claim.indirect-cap-reached");
        assertThat(bill.getBalances()).isEmpty();
        assertThat(bill.getFindings())
                .flatExtracting(one -> one.finding().missing())
                .contains(new Missing(Missing.Kind.ENTRIES, "service"));
    }

    @Test
    @Tag("SEM-8")
    @Tag("SEM-12")
    void where_a_cap_may_be_of_a_provider_staff_of_whom_none_is_stated_leave_it_open() {
        Decision bill = handedOver(Optional.empty(), Optional.empty());

        assertThat(Log.minutes(bill, "b")).containsExactly(60L, 0L, 180L);
        assertThat(Log.codes(bill, "b")).containsExactly("claim.indirect-cap-scope-open");
    }

    @Test
    @Tag("SEM-8")
    @Tag("SEM-12")
    void stated_providers_are_counted_by_provider_in_that_reading() {
        Optional<OrganizationId> one = Optional.of(OrganizationId.of("one"));
        Optional<OrganizationId> two = Optional.of(OrganizationId.of("two"));

        assertThat(Log.minutes(handedOver(one, one), "b")).containsExactly(60L, 180L, 0L);
        assertThat(Log.minutes(handedOver(one, two), "b")).containsExactly(240L, 0L, 0L);
    }

    @Test
    @Tag("SEM-8")
    void time_that_draws_on_no_cap_of_a_provider_leaves_none_open_though_it_names_no_provider() {
        Log log = handover(Optional.of(OrganizationId.of("one")), Optional.of(OrganizationId.of("two")))
                .put(Log.line("c", Ct.COACHING, Log.time(5, "08:00", "09:00")).build());

        assertThat(Log.minutes(log.bill(Ct.book()), "b")).containsExactly(240L, 0L, 0L);
    }

    /** The cap is the provider's: Anna uses 9 of 10 hours, then Ben asks for 4. */
    private static Decision handedOver(Optional<OrganizationId> annas, Optional<OrganizationId> bens) {
        return handover(annas, bens).bill(Ct.book());
    }

    private static Log handover(Optional<OrganizationId> annas, Optional<OrganizationId> bens) {
        Programme byProvider = Ct.dds(Ct.development(Ct.cap(List.of(CapScope.PROVIDER)), Ct.indirect(), null, null));
        return new Log(byProvider)
                .put(Log.line("a", Ct.DEVELOPMENT, Log.time(3, "08:00", "17:00"))
                        .presence(Presence.NOT_PRESENT)
                        .provider(annas)
                        .build())
                .put(Log.line("b", Ct.DEVELOPMENT, Log.time(4, "08:00", "12:00"))
                        .presence(Presence.NOT_PRESENT)
                        .staff(ActorId.of("staff-ben"))
                        .provider(bens)
                        .build());
    }

    @Test
    @Tag("SEM-26")
    void adopted_lines_count_first_at_a_cap() {
        Log log = new Log(Ct.dds()).indirect("early", 3, "08:00", "16:00").indirect("late", 4, "08:00", "12:00");

        Decision fresh = log.bill(Ct.book());
        Decision kept = log.bill(Ct.book(), ClaimRequest.of(Log.EPISODE).withAdopted(List.of(EntryId.of("late"))));

        assertThat(Log.minutes(fresh, "late")).containsExactly(120L, 120L, 0L);
        assertThat(Log.minutes(kept, "late")).containsExactly(240L, 0L, 0L);
        assertThat(Log.minutes(kept, "early")).containsExactly(360L, 120L, 0L);
    }
}
