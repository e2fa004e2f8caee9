package org.customizedemployment.rules.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.cap.CapPeriod;
import org.customizedemployment.rules.programme.cap.CapScope;
import org.customizedemployment.rules.programme.cap.TimeCap;
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
}
