package org.customizedemployment.rules.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.customizedemployment.core.claim.AdoptedLine;
import org.customizedemployment.core.claim.Determination;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.claim.MoneyAnswer;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.fee.HourlyFee;
import org.customizedemployment.rules.programme.funding.FundingTerms;
import org.customizedemployment.rules.programme.funding.PersonalBudget;
import org.customizedemployment.rules.programme.time.TimeTreatment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Of a budget of USD 100.00 a year USD 90.00 was paid for one hour; the rate has fallen to USD 60.00 since. */
class AdoptedMoneyTest {
    private static final RuleBook BOOK = Ct.book(Ct.value(Ct.RATE, Ct.rate("USD 60.00 per hour")));

    private static Log log() {
        PersonalBudget budget = new PersonalBudget(MonthDay.of(1, 1), TimeTreatment.NOT_BILLABLE, Ct.cites("CT-17"));
        Programme programme = Programme.builder(Ct.dds().id(), Ct.dds().funder())
                .services(List.of(
                        Ct.coaching().toBuilder().fee(new HourlyFee(Ct.RATE)).build()))
                .funding(new FundingTerms(List.of(), List.of(), budget, null, List.of()))
                .build();
        return new Log(programme)
                .put(FundingEpisode.builder()
                        .header(EntryHeader.first(Log.EPISODE.value()))
                        .funder(programme.funder())
                        .programme(programme.id())
                        .openedOn(LocalDate.of(2026, 1, 1))
                        .budget(Money.parse("USD 100.00"))
                        .build())
                .put(Log.line("paid", Ct.COACHING, Log.time(9, "09:00", "10:00"))
                        .build())
                .put(Log.line("new", Ct.COACHING, Log.time(10, "09:00", "10:00"))
                        .build());
    }

    private static Log adopted(Log log, String amount) {
        return log.put(Determination.builder()
                .header(EntryHeader.first("determination"))
                .episode(Log.EPISODE)
                .programme(Ct.dds().id())
                .addLines(new AdoptedLine(
                        new EntryRef(EntryId.of("paid"), 1),
                        Ct.COACHING,
                        LocalDate.of(2026, 3, 9),
                        Minutes.of(60),
                        Money.parse(amount)))
                .adopted(new HumanDecision(
                        ActorId.of("officer"), Capacity.AGENCY_REVIEWER, LocalDate.of(2026, 3, 20), "paid", List.of()))
                .build());
    }

    @Test
    @Tag("SEM-26")
    @Tag("CT-17")
    void a_budget_has_left_what_was_not_paid_of_it_whatever_the_rate_is_now() {
        MoneyAnswer before = Log.line(log().bill(BOOK), "new").money();
        Decision bill = adopted(log(), "USD 90.00").bill(BOOK);
        MoneyAnswer after = Log.line(bill, "new").money();

        assertThat(before.amount()).isEqualTo(Money.parse("USD 40.00"));
        assertThat(after.outcome()).isEqualTo(LineOutcome.REDUCED);
        assertThat(after.amount()).isEqualTo(Money.parse("USD 10.00"));
        assertThat(after.reason()).extracting(Reason::code).isEqualTo("claim.budget-reached");
    }

    @Test
    @Tag("SEM-26")
    void what_was_paid_is_drawn_though_the_line_would_be_refused_today() {
        Log log = adopted(log(), "USD 90.00");
        log.put(Log.line("paid", Ct.DISCOVERY, Log.time(9, "09:00", "10:00")).build());

        assertThat(Log.line(log.bill(BOOK), "new").money().amount()).isEqualTo(Money.parse("USD 10.00"));
    }

    @Test
    @Tag("SEM-26")
    void more_than_the_budget_that_was_paid_leaves_nothing() {
        MoneyAnswer money =
                Log.line(adopted(log(), "USD 130.00").bill(BOOK), "new").money();

        assertThat(money.outcome()).isEqualTo(LineOutcome.NOT_PAYABLE);
        assertThat(money.amount()).isEqualTo(Money.parse("USD 0.00"));
    }
}
