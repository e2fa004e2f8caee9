package org.customizedemployment.rules.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.claim.ClaimPiece;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.document.Portion;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.OtherService;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.rules.programme.Exclusion;
import org.customizedemployment.rules.programme.Exclusion.Grain;
import org.customizedemployment.rules.programme.time.TimeTreatment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OverlapTest {
    private static Log gse(boolean adopted, Exclusion... more) {
        return new Log(Ct.dds(more)).other("gse", Log.time(2, "09:00", "15:00"), adopted);
    }

    @Test
    @Tag("SC-2")
    @Tag("CT-19")
    @Tag("CT-18")
    void another_service_on_another_day_is_no_matter() {
        Decision bill = gse(true).direct("ce", 3, "10:00", "12:00").bill(Ct.book());

        assertThat(Log.minutes(bill, "ce")).containsExactly(120L, 0L, 0L);
        assertThat(Log.line(bill, "ce").outcome()).isEqualTo(LineOutcome.PAYABLE);
    }

    @Test
    @Tag("SC-2")
    @Tag("CT-17")
    @Tag("SEM-23")
    @Tag("SEM-23a")
    void minutes_shared_with_an_adopted_service_are_not_payable() {
        Decision bill = gse(true).direct("ce", 2, "14:30", "16:00").bill(Ct.book());

        assertThat(Log.minutes(bill, "ce")).containsExactly(60L, 30L, 0L);
        ClaimPiece refused = Log.line(bill, "ce").pieces().get(0);
        assertThat(refused.outcome()).isEqualTo(LineOutcome.NOT_PAYABLE);
        assertThat(refused.citations()).isEqualTo(Ct.cites("CT-17"));
        assertThat(refused.reasons())
                .containsExactly(Reason.of("claim.overlap-adopted")
                        .with("other", EntryRef.parse("gse#1"))
                        .withCode("service", "gse")
                        .with("minutes", Minutes.of(30))
                        .with("from", PlaceTime.parse(Log.at(2, "14:30")))
                        .with("until", PlaceTime.parse(Log.at(2, "15:00"))));
    }

    @Test
    @Tag("SC-2")
    @Tag("SEM-23")
    @Tag("SEM-23a")
    void while_neither_is_adopted_and_none_precedes_shared_minutes_are_undecided() {
        Decision bill = gse(false).direct("ce", 2, "14:30", "16:00").bill(Ct.book());

        assertThat(Log.minutes(bill, "ce")).containsExactly(60L, 0L, 30L);
        assertThat(Log.codes(bill, "ce")).containsExactly("claim.overlap-open");
        assertThat(Log.line(bill, "ce").outcome()).isEqualTo(LineOutcome.UNDECIDED);
    }

    @Test
    @Tag("SC-2")
    @Tag("SEM-23")
    @Tag("SEM-23a")
    void two_services_of_one_claim_leave_both_undecided() {
        Decision bill = new Log(Ct.dds())
                .direct("ce", 2, "14:30", "16:00")
                .put(Log.line("coaching", Ct.COACHING, Log.time(2, "09:00", "15:00"))
                        .activityKind(ActivityKind.COACHING)
                        .build())
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "ce")).containsExactly(60L, 0L, 30L);
        assertThat(Log.minutes(bill, "coaching")).containsExactly(330L, 0L, 30L);
    }

    @Test
    @Tag("SC-2")
    @Tag("SEM-23")
    @Tag("SEM-23a")
    void a_service_exclusive_by_day_takes_the_whole_day() {
        Decision bill = gse(true, Ct.sameTime(Grain.CALENDAR_DAY, null))
                .direct("ce", 2, "14:30", "16:00")
                .direct("next", 3, "14:30", "16:00")
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "ce")).containsExactly(0L, 90L, 0L);
        assertThat(Log.codes(bill, "ce")).containsExactly("claim.day-adopted");
        assertThat(Log.minutes(bill, "next")).containsExactly(90L, 0L, 0L);
    }

    @Test
    @Tag("SC-2")
    @Tag("SEM-22")
    void touching_ends_do_not_overlap() {
        Decision bill = gse(true).direct("ce", 2, "15:00", "16:00").bill(Ct.book());

        assertThat(Log.minutes(bill, "ce")).containsExactly(60L, 0L, 0L);
    }

    @Test
    @Tag("SEM-23")
    @Tag("SEM-23a")
    void precedence_decides_where_neither_is_adopted() {
        Log log = gse(false, Ct.sameTime(Grain.INTERVAL, Ct.GSE)).direct("ce", 2, "14:30", "16:00");
        Log other = gse(false, Ct.sameTime(Grain.INTERVAL, Ct.DEVELOPMENT)).direct("ce", 2, "14:30", "16:00");

        assertThat(Log.minutes(log.bill(Ct.book()), "ce")).containsExactly(60L, 30L, 0L);
        assertThat(Log.codes(log.bill(Ct.book()), "ce")).containsExactly("claim.overlap-precedence");
        assertThat(Log.minutes(other.bill(Ct.book()), "ce")).containsExactly(90L, 0L, 0L);
    }

    @Test
    @Tag("SEM-23")
    @Tag("SEM-23a")
    void a_pair_that_the_programme_allows_at_the_same_time_is_payable() {
        Log log = gse(true, Ct.sameTime(Grain.NONE, null)).direct("ce", 2, "14:30", "16:00");

        assertThat(Log.minutes(log.bill(Ct.book()), "ce")).containsExactly(90L, 0L, 0L);
    }

    @Test
    @Tag("SEM-23")
    @Tag("SEM-23a")
    void a_programme_that_is_silent_pays_no_minute_twice_either() {
        Decision bill = new Log(Ct.ads())
                .other("gse", Log.time(2, "09:00", "15:00"), false)
                .direct("ce", 2, "14:30", "16:00")
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "ce")).containsExactly(60L, 0L, 30L);
        assertThat(Log.line(bill, "ce").pieces().get(0).citations()).isEqualTo(Ct.cites("SEM-23"));
    }

    @Test
    @Tag("SEM-23")
    @Tag("SEM-23a")
    void a_line_of_another_funder_for_the_same_time_leaves_it_undecided() {
        Decision bill = new Log(Ct.dds())
                .otherEpisode("ads", "us-ct/ads")
                .direct("ce", 2, "10:00", "12:00")
                .put(Log.line("theirs", Ct.DEVELOPMENT, Log.time(2, "11:00", "13:00"))
                        .episode(EntryId.of("ads"))
                        .build())
                .bill(Ct.book());

        assertThat(bill.getLines()).hasSize(1);
        assertThat(Log.minutes(bill, "ce")).containsExactly(60L, 0L, 60L);
    }

    @Test
    @Tag("SEM-23")
    @Tag("SEM-23d")
    void an_exact_duplicate_is_paid_once() {
        Decision bill = new Log(Ct.dds())
                .direct("b", 2, "10:00", "12:00")
                .direct("a", 2, "10:00", "12:00")
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "a")).containsExactly(120L, 0L, 0L);
        assertThat(Log.minutes(bill, "b")).containsExactly(0L, 120L, 0L);
        assertThat(Log.codes(bill, "b")).containsExactly("claim.duplicate");
    }

    @Test
    @Tag("SEM-23")
    @Tag("SEM-23c")
    void two_staff_at_the_same_time_are_paid_once() {
        Decision bill = new Log(Ct.dds())
                .direct("a", 2, "10:00", "12:00")
                .put(Log.line("b", Ct.DEVELOPMENT, Log.time(2, "11:00", "13:00"))
                        .staff(ActorId.of("staff-ben"))
                        .build())
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "a")).containsExactly(120L, 0L, 0L);
        assertThat(Log.minutes(bill, "b")).containsExactly(60L, 60L, 0L);
        assertThat(Log.codes(bill, "b")).containsExactly("claim.two-staff");
    }

    @Test
    @Tag("SEM-23")
    void a_line_that_is_refused_for_its_own_sake_takes_no_time_from_another() {
        Decision bill = new Log(Ct.ads())
                .put(Log.document("report", DocumentType.DISCOVERY_REPORT, Log.DECISION)
                        .build())
                .put(Log.line("coaching-notes", Ct.COACHING, Log.time(2, "10:00", "11:00"))
                        .activityKind(ActivityKind.DOCUMENTATION)
                        .build())
                .discovery("visit", 2, "10:00", "12:00")
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "coaching-notes")).containsExactly(0L, 60L, 0L);
        assertThat(Log.minutes(bill, "visit")).containsExactly(120L, 0L, 0L);
    }

    @Test
    @Tag("SEM-23")
    @Tag("SEM-23a")
    void one_of_our_own_lines_that_is_adopted_stands() {
        Log log = new Log(Ct.dds())
                .direct("ce", 2, "14:30", "16:00")
                .put(Log.line("coaching", Ct.COACHING, Log.time(2, "09:00", "15:00"))
                        .activityKind(ActivityKind.COACHING)
                        .build());

        Decision bill = log.bill(Ct.book(), ClaimRequest.of(Log.EPISODE).withAdopted(List.of(EntryId.of("ce"))));

        assertThat(Log.minutes(bill, "ce")).containsExactly(90L, 0L, 0L);
        assertThat(Log.minutes(bill, "coaching")).containsExactly(330L, 30L, 0L);
    }

    @Test
    @Tag("SEM-23")
    @Tag("SEM-11")
    @Tag("SEM-23c")
    void a_line_that_is_still_open_leaves_the_other_open_too() {
        Log log = new Log(Ct.dds())
                .put(Log.line("a", Ct.DEVELOPMENT, Log.time(2, "10:00", "12:00"))
                        .presence(Optional.empty())
                        .build())
                .put(Log.line("b", Ct.DEVELOPMENT, Log.time(2, "11:00", "13:00"))
                        .staff(ActorId.of("staff-ben"))
                        .build());

        Decision bill = log.bill(Ct.book());

        assertThat(Log.minutes(bill, "b")).containsExactly(60L, 0L, 60L);
        assertThat(Log.codes(bill, "b")).containsExactly("claim.overlap-depends");
    }

    @Test
    @Tag("SEM-23")
    void a_line_whose_deliverable_is_not_payable_takes_no_time_from_another() {
        Log log = new Log(Ct.ads(TimeTreatment.NOT_BILLABLE))
                .covers(DocumentRecord.TYPE, Coverage.COMPLETE)
                .report(
                        "part",
                        Log.DECISION,
                        Portion.PARTIAL,
                        EffectiveRange.on(Log.time(2, "10:00", "11:00").firstDate()))
                .discovery("a", 2, "10:00", "12:00")
                .put(Log.line("coaching", Ct.COACHING, Log.time(2, "10:00", "11:00"))
                        .build());

        Decision bill = log.bill(Ct.book());

        assertThat(Log.minutes(bill, "a")).containsExactly(0L, 120L, 0L);
        assertThat(Log.minutes(bill, "coaching")).containsExactly(60L, 0L, 0L);
    }

    @Test
    @Tag("SEM-23")
    void what_comes_first_but_finds_no_room_in_its_cap_leaves_the_time_to_the_other() {
        Exclusion first = new Exclusion(Ct.DEVELOPMENT, Ct.COACHING, Grain.INTERVAL, Ct.DEVELOPMENT, Ct.cites("CT-17"));
        Log log = new Log(Ct.dds(first))
                .indirect("used", 2, "08:00", "18:00")
                .indirect("over", 3, "10:00", "12:00")
                .put(Log.line("coaching", Ct.COACHING, Log.time(3, "10:00", "11:00"))
                        .activityKind(ActivityKind.COACHING)
                        .build());

        Decision bill = log.bill(Ct.book());

        assertThat(Log.codes(bill, "over")).containsExactly("claim.indirect-cap-reached");
        assertThat(Log.minutes(bill, "coaching")).containsExactly(60L, 0L, 0L);
    }

    @Test
    @Tag("SEM-23")
    @Tag("SEM-23a")
    void a_day_taken_by_a_line_that_is_still_open_is_open() {
        Exclusion first =
                new Exclusion(Ct.DEVELOPMENT, Ct.COACHING, Grain.CALENDAR_DAY, Ct.DEVELOPMENT, Ct.cites("CT-17"));
        Log log = new Log(Ct.dds(first))
                .put(Log.line("a", Ct.DEVELOPMENT, Log.time(2, "10:00", "12:00"))
                        .presence(Optional.empty())
                        .build())
                .put(Log.line("coaching", Ct.COACHING, Log.time(2, "14:00", "15:00"))
                        .activityKind(ActivityKind.COACHING)
                        .build());

        Decision bill = log.bill(Ct.book());

        assertThat(Log.minutes(bill, "coaching")).containsExactly(0L, 0L, 60L);
        assertThat(Log.codes(bill, "coaching")).containsExactly("claim.day-depends");
    }

    @Test
    @Tag("SEM-23")
    @Tag("SEM-11")
    void unless_other_services_are_said_to_be_complete_free_time_cannot_be_told() {
        Decision bill = new Log(Ct.dds())
                .covers(OtherService.TYPE, Coverage.completeThrough(LocalDate.of(2026, 3, 3)))
                .other("gse", Log.time(4, "10:00", "10:30"), true)
                .direct("told", 3, "10:00", "11:00")
                .direct("open", 4, "10:00", "11:00")
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "told")).containsExactly(60L, 0L, 0L);
        assertThat(Log.minutes(bill, "open")).containsExactly(0L, 30L, 30L);
        assertThat(Log.codes(bill, "open"))
                .containsExactly("claim.overlap-adopted", "claim.other-services-not-complete");
        assertThat(bill.getFindings())
                .flatExtracting(one -> one.finding().missing())
                .contains(new Missing(Missing.Kind.ENTRIES, "other-service"));
    }

    @Test
    @Tag("SEM-25")
    void every_piece_of_an_overlap_says_how_long_it_is() {
        Decision bill = new Log(Ct.dds())
                .other("one", Log.time(2, "10:15", "10:45"), true)
                .other("two", Log.time(2, "10:30", "11:00"), true)
                .direct("ce", 2, "10:00", "12:00")
                .bill(Ct.book());

        assertThat(Log.line(bill, "ce").pieces())
                .extracting(piece -> piece.minutes().value())
                .containsExactly(15L, 15L, 15L, 15L, 60L);
        assertThat(Log.line(bill, "ce").pieces().get(2).reasons())
                .extracting(reason -> reason.argument("minutes").orElseThrow())
                .containsOnly(new ArgumentValue.OfMinutes(Minutes.of(30)));
    }
}
