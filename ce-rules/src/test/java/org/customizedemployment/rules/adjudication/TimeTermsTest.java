package org.customizedemployment.rules.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.claim.AuthorizationBalance;
import org.customizedemployment.core.claim.CapDraw;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.rules.programme.ClaimTerms;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.cap.CapPeriod;
import org.customizedemployment.rules.programme.cap.CapScope;
import org.customizedemployment.rules.programme.cap.TimeCap;
import org.customizedemployment.rules.programme.deadline.AuthorizationTerms;
import org.customizedemployment.rules.programme.deadline.BusinessCalendar;
import org.customizedemployment.rules.programme.deadline.CalendarTerms;
import org.customizedemployment.rules.programme.deadline.DayCount;
import org.customizedemployment.rules.programme.deadline.Deadline;
import org.customizedemployment.rules.programme.time.Allowance;
import org.customizedemployment.rules.programme.time.Rounding;
import org.customizedemployment.rules.programme.time.TimeTerms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Authorizations in time, clock changes, running balances, and what would be paid. */
class TimeTermsTest {
    private static final ParameterId DAYS = ParameterId.of("written.days");
    private static final BusinessCalendar CALENDAR = BusinessCalendar.of(
            "state",
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31),
            List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            List.of(LocalDate.of(2026, 5, 25)));

    private static Programme coaching(ClaimTerms claim, TimeTerms time, TimeCap... caps) {
        Programme dds = Ct.dds();
        return Programme.builder(dds.id(), dds.funder())
                .services(List.of(Ct.coaching().toBuilder()
                        .claim(claim)
                        .time(time)
                        .caps(List.of(caps))
                        .build()))
                .calendar(new CalendarTerms(CALENDAR, null, null, DayOfWeek.SUNDAY))
                .build();
    }

    private static ClaimTerms withinFiveWorkDays() {
        Deadline written = new Deadline(DAYS, DayCount.WORK_DAYS, Ct.cites("SEM-13"));
        return ClaimTerms.NOT_STATED.withAuthorization(new AuthorizationTerms(
                false, Allowance.ALLOWED, written, Allowance.NOT_ALLOWED, null, false, List.of(), Ct.cites("SEM-13")));
    }

    private static RuleBook book() {
        return Ct.book(
                Ct.value(DAYS, new ArgumentValue.OfNumber(BigDecimal.valueOf(5))), Ct.value(Ct.CAP, Ct.hours(2)));
    }

    private static Log onTheWord(ClaimTerms terms, LocalDate written) {
        return new Log(coaching(terms, TimeTerms.NOT_STATED))
                .put(ServiceAuthorization.builder()
                        .header(EntryHeader.first("paper"))
                        .episode(Log.EPISODE)
                        .service(Ct.COACHING)
                        .period(EffectiveRange.from(LocalDate.of(2026, 3, 1)))
                        .limit(Minutes.ofHours(20))
                        .verbalOn(LocalDate.of(2026, 3, 3))
                        .writtenOn(written)
                        .build())
                .put(Log.line("visit", Ct.COACHING, Log.time(4, "09:00", "10:00"))
                        .authorization(EntryId.of("paper"))
                        .build());
    }

    @Test
    @Tag("SC-6")
    @Tag("SEM-13")
    void written_within_five_work_days_of_the_word_is_by_the_tenth() {
        LocalDate sixth = LocalDate.of(2026, 3, 6);
        LocalDate twelfth = LocalDate.of(2026, 3, 12);

        Decision inTime = onTheWord(withinFiveWorkDays(), sixth).bill(book());
        Decision late = onTheWord(withinFiveWorkDays(), twelfth).bill(book());
        Decision silent = onTheWord(ClaimTerms.NOT_STATED, sixth).bill(book());

        assertThat(Log.minutes(inTime, "visit")).containsExactly(60L, 0L, 0L);
        assertThat(Log.minutes(late, "visit")).containsExactly(0L, 60L, 0L);
        assertThat(Log.line(late, "visit").pieces().get(0).reasons().get(0).argument("due"))
                .contains(new ArgumentValue.OfDate(LocalDate.of(2026, 3, 10)));
        assertThat(Log.minutes(silent, "visit")).containsExactly(0L, 0L, 60L);
        assertThat(Log.codes(silent, "visit")).containsExactly("claim.authorization-not-written-before");
    }

    @Test
    @Tag("SEM-26")
    void a_calendar_tells_nothing_of_days_that_it_does_not_know() {
        assertThat(CALENDAR.after(LocalDate.of(2026, 5, 22), 1)).contains(LocalDate.of(2026, 5, 26));
        assertThat(CALENDAR.after(LocalDate.of(2026, 3, 3), 0)).contains(LocalDate.of(2026, 3, 3));
        assertThat(CALENDAR.after(LocalDate.of(2026, 12, 31), 1)).isEmpty();
        assertThat(CALENDAR.isWorkDay(LocalDate.of(2027, 1, 4))).isEmpty();
        assertThat(CALENDAR.isWorkDay(LocalDate.of(2026, 5, 25))).contains(false);
    }

    @Test
    @Tag("SEM-22")
    void a_night_of_a_clock_change_is_as_long_as_it_was() {
        Log log = new Log(coaching(ClaimTerms.NOT_STATED, TimeTerms.NOT_STATED));
        log.put(Log.line(
                        "spring",
                        Ct.COACHING,
                        ServiceInterval.parse(
                                "2026-03-07T23:30[America/New_York]", "2026-03-08T03:30[America/New_York]"))
                .build());
        log.put(Log.line(
                        "twice",
                        Ct.COACHING,
                        ServiceInterval.parse(
                                "2025-11-02T01:30-04:00[America/New_York]", "2025-11-02T01:30-05:00[America/New_York]"))
                .build());
        Decision bill = log.bill(book());

        assertThat(Log.line(bill, "spring").claimed()).isEqualTo(Minutes.of(180));
        assertThat(Log.minutes(bill, "spring")).containsExactly(180L, 0L, 0L);
        assertThat(Log.line(bill, "twice").claimed()).isEqualTo(Minutes.of(60));
    }

    @Test
    @Tag("SEM-22")
    @Tag("SEM-26")
    void a_cap_by_the_day_takes_each_side_of_midnight_by_its_own_date() {
        TimeCap daily = new TimeCap(Ct.CAP, List.of(CapScope.PERSON), Ct.cites("SEM-26")).each(CapPeriod.DAY);
        Log log = new Log(coaching(ClaimTerms.NOT_STATED, TimeTerms.NOT_STATED, daily));
        log.put(Log.line(
                        "night",
                        Ct.COACHING,
                        ServiceInterval.parse(
                                "2026-03-07T21:00[America/New_York]", "2026-03-08T04:00[America/New_York]"))
                .build());
        Decision bill = log.bill(book());

        // 180 minutes before midnight and, as two o'clock was skipped, 180 after it.
        assertThat(Log.minutes(bill, "night")).containsExactly(240L, 120L, 0L);
    }

    @Test
    @Tag("SEM-26")
    void each_line_says_how_its_limits_stand_after_it() {
        TimeCap cap = new TimeCap(Ct.CAP, List.of(CapScope.PERSON), Ct.cites("CT-29"));
        Log log = new Log(coaching(ClaimTerms.NOT_STATED, TimeTerms.NOT_STATED, cap))
                .put(ServiceAuthorization.builder()
                        .header(EntryHeader.first("paper"))
                        .episode(Log.EPISODE)
                        .service(Ct.COACHING)
                        .period(EffectiveRange.NOT_STATED)
                        .limit(Minutes.ofHours(3))
                        .writtenOn(LocalDate.of(2026, 2, 3))
                        .build());
        for (int day = 2; day <= 4; day++) {
            log.put(Log.line("visit-" + day, Ct.COACHING, Log.time(day, "09:00", "10:00"))
                    .authorization(EntryId.of("paper"))
                    .build());
        }
        Decision bill = log.bill(book());

        assertThat(Log.line(bill, "visit-2").draws())
                .containsExactlyInAnyOrder(
                        new CapDraw(Ct.CAP.value(), Minutes.of(60), Minutes.of(60)),
                        new CapDraw("paper", Minutes.of(60), Minutes.of(120)));
        assertThat(Log.line(bill, "visit-4").draws())
                .contains(new CapDraw(Ct.CAP.value(), Minutes.of(120), Minutes.ZERO));
        assertThat(bill.getAuthorizations())
                .containsExactly(new AuthorizationBalance(
                        EntryId.of("paper"), Minutes.of(180), Minutes.of(120), Minutes.ZERO, Minutes.of(60)));
    }

    @Test
    @Tag("SEM-25")
    void rounding_changes_no_minute_of_a_line() {
        Rounding rounding =
                new Rounding(Rounding.Grain.PERSON_SERVICE_DAY, Rounding.Method.NEAREST, 15, Ct.cites("SEM-25"));
        Log log = new Log(coaching(ClaimTerms.NOT_STATED, TimeTerms.NOT_STATED.withRounding(rounding)));
        log.put(Log.line("a", Ct.COACHING, Log.time(2, "09:00", "09:07")).build());
        log.put(Log.line("b", Ct.COACHING, Log.time(2, "17:00", "17:46")).build());
        Decision bill = log.bill(book());

        assertThat(Log.minutes(bill, "a")).containsExactly(7L, 0L, 0L);
        assertThat(Log.line(bill, "a").rounded().units()).isEqualTo(4);
        assertThat(Log.line(bill, "a")
                        .rounded()
                        .share()
                        .plus(Log.line(bill, "b").rounded().share()))
                .isEqualTo(Minutes.of(60));
    }

    @Test
    @Tag("SEM-26")
    void what_is_asked_before_the_service_is_answered_without_recording_it() {
        TimeCap cap = new TimeCap(Ct.CAP, List.of(CapScope.PERSON), Ct.cites("CT-29"));
        Programme programme = coaching(ClaimTerms.NOT_STATED, TimeTerms.NOT_STATED, cap);
        CaseFile file = new Log(programme)
                .put(Log.line("given", Ct.COACHING, Log.time(2, "09:00", "10:30"))
                        .build())
                .build();
        ServiceEntry planned =
                Log.line("planned", Ct.COACHING, Log.time(20, "09:00", "10:00")).build();
        AsOf today = AsOf.on(DateName.DECISION, LocalDate.of(2026, 3, 10));
        Adjudication adjudication = Adjudication.of(programme, book());

        Decision answer = adjudication.preview(file, planned, today, References.NONE);

        assertThat(answer.getLines()).hasSize(1);
        assertThat(answer.getClaimOutcome()).isEqualTo(Optional.of(LineOutcome.REDUCED));
        assertThat(Log.minutes(answer, "planned")).containsExactly(30L, 30L, 0L);
        assertThat(answer.getFindings()).anyMatch(one -> one.rule().value().equals("claim.planned"));
        assertThat(file.find(EntryId.of("planned"))).isEmpty();
        assertThatThrownBy(() -> adjudication.preview(file.with(planned), planned, today, References.NONE))
                .isInstanceOf(CeException.class);
    }

    @Test
    @Tag("SEM-26")
    void a_planned_service_says_what_it_would_wait_for() {
        Decision answer = Adjudication.of(coaching(withinFiveWorkDays(), TimeTerms.NOT_STATED), book())
                .preview(
                        onTheWord(withinFiveWorkDays(), LocalDate.of(2026, 3, 6))
                                .build(),
                        Log.line("planned", Ct.COACHING, Log.time(20, "09:00", "10:00"))
                                .authorization(EntryId.of("lost"))
                                .build(),
                        AsOf.on(DateName.DECISION, LocalDate.of(2026, 3, 10)),
                        References.NONE);

        assertThat(answer.getClaimOutcome()).contains(LineOutcome.UNDECIDED);
        assertThat(Log.codes(answer, "planned")).containsExactly("claim.authorization-unknown");
    }
}
