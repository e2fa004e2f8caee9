package org.customizedemployment.rules.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.claim.MoneyAnswer;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.rules.programme.Exclusion.Grain;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TimeAndMoneyTest {
    private static final RuleBook AT_35 = Ct.book(Ct.value(Ct.RATE, Ct.rate("USD 35.00 per hour")));

    private static Log night(String id, String from, String until) {
        return new Log(Ct.dds())
                .put(Log.line(
                                id,
                                Ct.DEVELOPMENT,
                                ServiceInterval.parse(from + "[America/New_York]", until + "[America/New_York]"))
                        .build());
    }

    private static DatedParameter rate(String value, EffectiveRange days) {
        return new DatedParameter(Ct.RATE, days, Ct.rate(value), Citation.of("SEM-26"), PackId.of("test"));
    }

    @Test
    @Tag("SEM-22")
    void a_night_in_which_clocks_jump_forward_has_fewer_minutes() {
        Decision bill = night("spring", "2026-03-07T23:00", "2026-03-08T04:00").bill(AT_35);

        assertThat(Log.minutes(bill, "spring")).containsExactly(240L, 0L, 0L);
        assertThat(Log.line(bill, "spring").money().amount()).isEqualTo(Money.parse("USD 140.00"));
        assertThat(Log.line(bill, "spring").pieces()).hasSize(1);
    }

    @Test
    @Tag("SEM-22")
    void a_night_in_which_clocks_go_back_has_more_minutes() {
        Decision bill = night("autumn", "2026-10-31T23:00", "2026-11-01T04:00").bill(AT_35);

        assertThat(Log.line(bill, "autumn").claimed().value()).isEqualTo(360);
    }

    @Test
    @Tag("SEM-26")
    @Tag("SEM-25")
    void rates_go_by_the_service_date_and_a_night_is_rounded_once() {
        RuleBook changing = Ct.book(
                rate("USD 10.01 per hour", new EffectiveRange(null, LocalDate.of(2026, 3, 3))),
                rate("USD 20.01 per hour", EffectiveRange.from(LocalDate.of(2026, 3, 4))));
        Decision bill = night("night", "2026-03-03T23:30", "2026-03-04T00:30").bill(changing);

        // 5.005 + 10.005 = 15.01; each rounded by itself would make 15.02.
        assertThat(Log.line(bill, "night").money().amount()).isEqualTo(Money.parse("USD 15.01"));
        assertThat(Log.line(bill, "night").serviceDate()).isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @Test
    @Tag("SEM-25")
    void contiguous_lines_are_rounded_once_and_share_by_largest_remainder() {
        RuleBook cent = Ct.book(Ct.value(Ct.RATE, Ct.rate("USD 1.00 per hour")));
        Decision bill = new Log(Ct.dds())
                .direct("b", 3, "10:00", "10:01")
                .direct("a", 3, "10:01", "10:02")
                .direct("c", 3, "10:02", "10:03")
                .direct("apart", 3, "11:00", "11:01")
                .bill(cent);

        // 3 minutes are 5.0 cents: one and two thirds each; the two with the lower ids get the two cents left.
        assertThat(Log.line(bill, "a").money().amount()).isEqualTo(Money.parse("USD 0.02"));
        assertThat(Log.line(bill, "b").money().amount()).isEqualTo(Money.parse("USD 0.02"));
        assertThat(Log.line(bill, "c").money().amount()).isEqualTo(Money.parse("USD 0.01"));
        assertThat(Log.line(bill, "apart").money().amount()).isEqualTo(Money.parse("USD 0.02"));
    }

    @Test
    @Tag("SEM-25")
    void half_a_cent_rounds_up() {
        RuleBook book = Ct.book(Ct.value(Ct.RATE, Ct.rate("USD 0.03 per hour")));

        assertThat(Log.line(new Log(Ct.dds()).direct("a", 3, "10:00", "10:10").bill(book), "a")
                        .money()
                        .amount())
                .isEqualTo(Money.parse("USD 0.01"));
        assertThat(Log.line(new Log(Ct.dds()).direct("a", 3, "10:00", "10:09").bill(book), "a")
                        .money()
                        .amount())
                .isEqualTo(Money.parse("USD 0.00"));
    }

    @Test
    @Tag("SEM-25")
    void a_quarter_hour_rate_prices_exact_minutes() {
        RuleBook book = Ct.book(Ct.value(Ct.RATE, Ct.rate("USD 9.00 per quarter-hour")));
        MoneyAnswer money = Log.line(
                        new Log(Ct.dds()).direct("a", 3, "10:00", "10:50").bill(book), "a")
                .money();

        assertThat(money)
                .isEqualTo(new MoneyAnswer(
                        LineOutcome.PAYABLE, Money.parse("USD 30.00"), Rate.parse("USD 9.00 per quarter-hour"), null));
    }

    @Test
    void a_rate_that_is_not_by_time_cannot_price_minutes() {
        RuleBook book = Ct.book(Ct.value(Ct.RATE, Ct.rate("USD 900.00 per piece")));
        MoneyAnswer money = Log.line(
                        new Log(Ct.dds()).direct("a", 3, "10:00", "10:50").bill(book), "a")
                .money();

        assertThat(money.outcome()).isEqualTo(LineOutcome.UNDECIDED);
        assertThat(money.amount()).isNull();
    }

    @Test
    @Tag("SEM-11")
    void nothing_payable_costs_nothing_and_says_so() {
        Decision bill = new Log(Ct.dds())
                .other("gse", Log.time(3, "10:00", "12:00"), true)
                .direct("a", 3, "10:00", "12:00")
                .bill(AT_35);

        assertThat(Log.line(bill, "a").money().outcome()).isEqualTo(LineOutcome.NOT_PAYABLE);
        assertThat(Log.line(bill, "a").money().amount()).isEqualTo(Money.parse("USD 0.00"));
    }

    @Test
    @Tag("SEM-11")
    void money_of_open_minutes_is_open_and_of_the_payable_part_it_is_not() {
        Decision bill = new Log(Ct.dds())
                .other("gse", Log.time(3, "11:00", "13:00"), false)
                .direct("part", 3, "10:00", "12:00")
                .direct("open", 3, "12:30", "13:00")
                .bill(AT_35);

        assertThat(Log.line(bill, "part").money().amount()).isEqualTo(Money.parse("USD 35.00"));
        assertThat(Log.line(bill, "open").money().outcome()).isEqualTo(LineOutcome.UNDECIDED);
        assertThat(Log.line(bill, "open").money().amount()).isNull();
    }

    @Test
    @Tag("SEM-22")
    @Tag("SEM-23")
    void a_service_exclusive_by_day_takes_only_its_own_side_of_midnight() {
        Decision bill = new Log(Ct.dds(Ct.sameTime(Grain.CALENDAR_DAY, null)))
                .other("gse", Log.time(3, "09:00", "15:00"), true)
                .put(Log.line("night", Ct.DEVELOPMENT, ServiceInterval.parse(Log.at(3, "23:00"), Log.at(4, "00:30")))
                        .build())
                .bill(AT_35);

        assertThat(Log.minutes(bill, "night")).containsExactly(30L, 60L, 0L);
    }
}
