package org.customizedemployment.rules.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.claim.AdoptedLine;
import org.customizedemployment.core.claim.Determination;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.cap.CapPeriod;
import org.customizedemployment.rules.programme.cap.CapScope;
import org.customizedemployment.rules.programme.cap.TimeCap;
import org.customizedemployment.rules.programme.fee.HourlyFee;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An authorization covers what its dates say, and what counts by authorization needs one to be named. */
class AuthorizationsTest {
    private static final EntryId PAPER = EntryId.of("paper");
    private static final RuleBook BOOK =
            Ct.book(Ct.value(Ct.CAP, Ct.hours(1)), Ct.value(Ct.RATE, Ct.rate("USD 60.00 per hour")));

    private static ServiceAuthorization.Builder paper() {
        ServiceAuthorization.Builder builder = ServiceAuthorization.builder();
        builder.header(EntryHeader.first(PAPER.value()))
                .episode(Log.EPISODE)
                .service(Ct.COACHING)
                .period(EffectiveRange.from(LocalDate.of(2026, 1, 1)))
                .writtenOn(LocalDate.of(2026, 1, 1));
        return builder;
    }

    private static Log log(ServiceAuthorization paper, CapScope scope, CapPeriod period) {
        TimeCap cap = new TimeCap(Ct.CAP, List.of(scope), Ct.cites("CT-29")).each(period);
        return new Log(Programme.builder(Ct.dds().id(), Ct.dds().funder())
                        .services(List.of(
                                Ct.coaching().toBuilder().caps(List.of(cap)).build()))
                        .build())
                .put(paper);
    }

    private static Log visit(Log log, String id, int day, boolean named) {
        ServiceEntry.Builder line = Log.line(id, Ct.COACHING, Log.time(day, "09:00", "10:00"));
        return log.put((named ? line.authorization(PAPER) : line).build());
    }

    private static Decision visitOn10March(ServiceAuthorization paper) {
        return visit(log(paper, CapScope.PERSON, CapPeriod.ONCE), "visit", 10, true)
                .bill(BOOK);
    }

    @Test
    @Tag("SEM-13")
    void from_the_day_it_ended_on_it_covers_nothing() {
        Decision ended =
                visitOn10March(paper().expiredOn(LocalDate.of(2026, 3, 10)).build());
        Decision after =
                visitOn10March(paper().expiredOn(LocalDate.of(2026, 3, 11)).build());

        assertThat(Log.minutes(ended, "visit")).containsExactly(0L, 60L, 0L);
        assertThat(Log.codes(ended, "visit")).contains("claim.authorization-expired");
        assertThat(Log.minutes(after, "visit")).containsExactly(60L, 0L, 0L);
    }

    @Test
    @Tag("SEM-13")
    void used_up_it_covers_nothing_after_and_what_it_covers_of_the_day_itself_is_open() {
        Decision after =
                visitOn10March(paper().usedUpOn(LocalDate.of(2026, 3, 9)).build());
        Decision thatDay =
                visitOn10March(paper().usedUpOn(LocalDate.of(2026, 3, 10)).build());

        assertThat(Log.minutes(after, "visit")).containsExactly(0L, 60L, 0L);
        assertThat(Log.codes(after, "visit")).contains("claim.authorization-used-up");
        assertThat(Log.minutes(thatDay, "visit")).containsExactly(0L, 0L, 60L);
    }

    @Test
    @Tag("SEM-8")
    void time_that_names_no_authorization_gets_no_fresh_cap() {
        Log log = log(paper().build(), CapScope.AUTHORIZATION, CapPeriod.ONCE);
        visit(log, "named", 2, true);
        visit(log, "unnamed", 3, false);

        Decision bill = log.bill(BOOK);

        assertThat(Log.minutes(bill, "named")).containsExactly(60L, 0L, 0L);
        assertThat(Log.minutes(bill, "unnamed")).containsExactly(0L, 0L, 60L);
        assertThat(Log.codes(bill, "unnamed")).contains("claim.cap-authorization-not-stated");
    }

    @Test
    @Tag("SEM-26")
    void the_balance_of_the_month_that_is_claimed_stays_when_the_log_goes_on() {
        Log log = log(paper().build(), CapScope.PERSON, CapPeriod.MONTH);
        visit(log, "march", 10, true);
        log.put(Log.line(
                        "april",
                        Ct.COACHING,
                        ServiceInterval.parse(
                                "2026-04-10T09:00[America/New_York]", "2026-04-10T09:30[America/New_York]"))
                .authorization(PAPER)
                .build());

        Decision bill = log.bill(
                BOOK,
                ClaimRequest.of(Log.EPISODE)
                        .during(EffectiveRange.between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31))));

        assertThat(bill.getBalances()).singleElement().satisfies(one -> {
            assertThat(one.used().value()).isEqualTo(60);
            assertThat(one.left().value()).isZero();
        });
    }

    private static Log priced(ServiceAuthorization paper) {
        return new Log(Programme.builder(Ct.dds().id(), Ct.dds().funder())
                        .services(List.of(Ct.coaching().toBuilder()
                                .fee(new HourlyFee(Ct.RATE))
                                .build()))
                        .build())
                .put(paper);
    }

    @Test
    @Tag("SEM-13")
    @Tag("SEM-26")
    void money_beyond_what_was_authorized_is_not_paid_in_the_order_of_service() {
        Log log = priced(paper().amount(Money.parse("USD 100.00")).build());
        visit(log, "first", 2, true);
        visit(log, "second", 3, true);
        visit(log, "third", 4, true);
        visit(log, "none", 5, false);

        Decision bill = log.bill(BOOK);
        Decision onlySecond =
                log.bill(BOOK, ClaimRequest.of(Log.EPISODE).during(EffectiveRange.on(LocalDate.of(2026, 3, 3))));

        assertThat(Log.line(bill, "first").money().amount()).isEqualTo(Money.parse("USD 60.00"));
        assertThat(Log.line(bill, "second").money().outcome()).isEqualTo(LineOutcome.REDUCED);
        assertThat(Log.line(bill, "second").money().amount()).isEqualTo(Money.parse("USD 40.00"));
        assertThat(Log.line(bill, "third").money().outcome()).isEqualTo(LineOutcome.NOT_PAYABLE);
        assertThat(Log.line(bill, "third").money().reason())
                .extracting(Reason::code)
                .isEqualTo("claim.authorization-amount-reached");
        assertThat(Log.line(bill, "none").money().amount()).isEqualTo(Money.parse("USD 60.00"));
        assertThat(onlySecond.getLines()).containsExactly(Log.line(bill, "second"));
    }

    @Test
    @Tag("SEM-26")
    void what_was_adopted_takes_what_was_paid_of_the_authorization_first() {
        Log log = priced(paper().amount(Money.parse("USD 100.00")).build());
        visit(log, "earlier", 2, true);
        visit(log, "adopted", 9, true);
        log.put(Determination.builder()
                .header(EntryHeader.first("determination"))
                .episode(Log.EPISODE)
                .programme(Ct.dds().id())
                .addLines(new AdoptedLine(
                        new EntryRef(EntryId.of("adopted"), 1),
                        Ct.COACHING,
                        LocalDate.of(2026, 3, 9),
                        Minutes.of(60),
                        Money.parse("USD 90.00")))
                .adopted(new HumanDecision(
                        ActorId.of("officer"), Capacity.values()[0], LocalDate.of(2026, 3, 20), "adopted", List.of()))
                .build());

        assertThat(Log.line(log.bill(BOOK), "earlier").money().amount()).isEqualTo(Money.parse("USD 10.00"));
    }

    @Test
    @Tag("SEM-11")
    @Tag("SEM-26")
    void money_of_an_authorization_waits_for_an_earlier_amount_that_is_open() {
        Log log = priced(paper().period(EffectiveRange.from(LocalDate.of(2025, 12, 1)))
                .writtenOn(LocalDate.of(2025, 12, 1))
                .amount(Money.parse("USD 100.00"))
                .build());
        ServiceInterval beforeTheEpisode =
                ServiceInterval.parse("2025-12-20T09:00[America/New_York]", "2025-12-20T10:00[America/New_York]");
        log.put(Log.line("open", Ct.COACHING, beforeTheEpisode)
                .authorization(PAPER)
                .build());
        visit(log, "next", 3, true);

        Decision bill = log.bill(BOOK);

        assertThat(Log.minutes(bill, "open")).containsExactly(0L, 0L, 60L);
        assertThat(Log.line(bill, "next").money().outcome()).isEqualTo(LineOutcome.UNDECIDED);
        assertThat(Log.line(bill, "next").money().reason())
                .extracting(Reason::code)
                .isEqualTo("claim.authorization-amount-depends");
    }

    @Test
    @Tag("SEM-13")
    void where_the_authorization_names_another_rate_there_is_no_amount() {
        Log other = priced(paper().rate(Rate.parse("USD 50.00 per hour")).build());
        Log same = priced(paper().rate(Rate.parse("USD 15.00 per quarter-hour")).build());

        Decision differs = visit(other, "visit", 2, true).bill(BOOK);
        Decision equal = visit(same, "visit", 2, true).bill(BOOK);

        assertThat(Log.line(differs, "visit").money().outcome()).isEqualTo(LineOutcome.UNDECIDED);
        assertThat(Log.line(differs, "visit").money().reason())
                .extracting(Reason::code)
                .isEqualTo("claim.authorization-rate-differs");
        assertThat(Log.line(equal, "visit").money().amount()).isEqualTo(Money.parse("USD 60.00"));
    }
}
