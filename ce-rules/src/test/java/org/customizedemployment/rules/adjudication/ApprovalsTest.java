package org.customizedemployment.rules.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.funding.ExceptionGrant;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.service.Presence;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.cap.CapExcess;
import org.customizedemployment.rules.programme.cap.CapPeriod;
import org.customizedemployment.rules.programme.cap.CapScope;
import org.customizedemployment.rules.programme.cap.TimeCap;
import org.customizedemployment.rules.programme.time.IndirectTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Time above a cap that was approved, where some of the time before it is still open. */
class ApprovalsTest {
    private static final Programme PROGRAMME = Ct.dds(
            Ct.development(Ct.cap(List.of(CapScope.PERSON)).above(CapExcess.WITH_APPROVAL), Ct.indirect(), null, null));
    private static final RuleBook BOOK =
            Ct.book(Ct.value(Ct.CAP, Ct.hours(2)), Ct.value(Ct.RATE, Ct.rate("USD 60.00 per hour")));

    private static Log approved(int minutes) {
        return new Log(PROGRAMME).direct("cap", 2, "09:00", "11:00").put(grant("grant", minutes));
    }

    private static ExceptionGrant grant(String id, int minutes) {
        return grant(id, Ct.CAP, minutes);
    }

    private static ExceptionGrant grant(String id, ParameterId term, int minutes) {
        return ExceptionGrant.builder()
                .header(EntryHeader.first(id))
                .term(term.value())
                .dates(EffectiveRange.NOT_STATED)
                .minutes(Minutes.of(minutes))
                .decision(new HumanDecision(
                        ActorId.of("officer"), Capacity.COUNSELOR, LocalDate.of(2026, 3, 1), "approved", List.of()))
                .build();
    }

    private static ServiceEntry open(String id, int day, String from, String until) {
        return Log.line(id, Ct.DEVELOPMENT, Log.time(day, from, until))
                .presence(Optional.<Presence>empty())
                .build();
    }

    @Test
    @Tag("SEM-11")
    @Tag("SEM-26")
    void what_an_open_line_may_take_up_of_an_approval_leaves_a_later_one_waiting_for_it() {
        Decision bill = approved(90)
                .put(open("open", 3, "09:00", "10:00"))
                .direct("later", 4, "09:00", "11:00")
                .bill(BOOK);

        assertThat(Log.minutes(bill, "open")).containsExactly(0L, 0L, 60L);
        assertThat(Log.minutes(bill, "later")).containsExactly(30L, 0L, 90L);
        assertThat(Log.codes(bill, "later"))
                .containsExactly("claim.cap-approved", "claim.cap-approval-depends", "claim.cap-approval-needed");
        assertThat(Log.line(bill, "later").pieces())
                .extracting(piece -> piece.minutes().value())
                .containsExactly(30L, 60L, 30L);
    }

    @Test
    @Tag("SEM-26")
    void what_a_sure_line_takes_up_is_gone_for_those_after_it() {
        Decision bill = approved(60)
                .direct("first", 3, "09:00", "10:00")
                .put(open("open", 4, "09:00", "10:00"))
                .direct("later", 5, "09:00", "10:00")
                .bill(BOOK);

        assertThat(Log.minutes(bill, "first")).containsExactly(60L, 0L, 0L);
        assertThat(Log.minutes(bill, "later")).containsExactly(0L, 0L, 60L);
        assertThat(Log.codes(bill, "later")).containsExactly("claim.cap-approval-needed");
    }

    @Test
    @Tag("SEM-11")
    void a_line_that_is_refused_takes_up_nothing() {
        Decision bill = approved(60)
                .put(Log.line("double", Ct.DEVELOPMENT, Log.time(2, "09:00", "11:00"))
                        .build())
                .direct("later", 4, "09:00", "10:00")
                .bill(BOOK);

        assertThat(Log.minutes(bill, "later")).containsExactly(60L, 0L, 0L);
    }

    @Test
    @Tag("SEM-25")
    void several_approvals_add_up_whether_the_time_is_one_line_or_two() {
        Decision whole = approved(60)
                .put(grant("second", 60))
                .direct("whole", 3, "09:00", "11:30")
                .bill(BOOK);
        Decision split = approved(60)
                .put(grant("second", 60))
                .direct("one", 3, "09:00", "10:00")
                .direct("two", 3, "10:00", "11:30")
                .bill(BOOK);

        assertThat(Log.minutes(whole, "whole")).containsExactly(120L, 0L, 30L);
        assertThat(Log.minutes(split, "one")).containsExactly(60L, 0L, 0L);
        assertThat(Log.minutes(split, "two")).containsExactly(60L, 0L, 30L);
    }

    /** Two hours a month, more with an approval, within four hours in all and never more. */
    private static Programme monthWithinAll() {
        TimeCap month = new TimeCap(Ct.INDIRECT, List.of(CapScope.PERSON), Ct.cites("SEM-26"))
                .each(CapPeriod.MONTH)
                .above(CapExcess.WITH_APPROVAL);
        TimeCap all = Ct.cap(List.of(CapScope.PERSON)).with(List.of(month));
        return Ct.dds(Ct.development(all, IndirectTime.NOT_STATED, null, null));
    }

    private static final RuleBook TWO_OF_FOUR = Ct.book(
            Ct.value(Ct.CAP, Ct.hours(4)),
            Ct.value(Ct.INDIRECT, Ct.hours(2)),
            Ct.value(Ct.RATE, Ct.rate("USD 60.00 per hour")));

    @Test
    @Tag("SEM-25")
    @Tag("SEM-26")
    void what_is_approved_above_a_month_draws_on_the_limit_around_it() {
        Log log = new Log(monthWithinAll()).put(grant("grant", Ct.INDIRECT, 1000));
        Decision whole = new Log(monthWithinAll())
                .put(grant("grant", Ct.INDIRECT, 1000))
                .direct("whole", 2, "08:00", "18:00")
                .bill(TWO_OF_FOUR);
        Decision parts = log.direct("one", 2, "08:00", "11:00")
                .direct("two", 3, "08:00", "10:00")
                .direct("three", 4, "08:00", "09:00")
                .bill(TWO_OF_FOUR);

        assertThat(Log.minutes(whole, "whole")).containsExactly(240L, 360L, 0L);
        assertThat(Log.line(whole, "whole").money().amount()).isEqualTo(Money.parse("USD 240.00"));
        assertThat(Log.codes(whole, "whole")).containsExactly("claim.cap-approved", "claim.cap-reached");
        assertThat(Log.minutes(parts, "one")).containsExactly(180L, 0L, 0L);
        assertThat(Log.minutes(parts, "two")).containsExactly(60L, 60L, 0L);
        assertThat(Log.minutes(parts, "three")).containsExactly(0L, 60L, 0L);
    }

    @Test
    @Tag("SEM-26")
    void an_approval_of_less_than_there_is_room_around_it_leaves_the_rest_to_be_approved() {
        Decision bill = new Log(monthWithinAll())
                .put(grant("grant", Ct.INDIRECT, 30))
                .direct("whole", 2, "08:00", "18:00")
                .bill(TWO_OF_FOUR);

        assertThat(Log.minutes(bill, "whole")).containsExactly(150L, 0L, 450L);
        assertThat(Log.codes(bill, "whole")).containsExactly("claim.cap-approved", "claim.cap-approval-needed");
    }
}
