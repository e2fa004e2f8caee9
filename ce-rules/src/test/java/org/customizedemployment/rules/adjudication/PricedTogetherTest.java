package org.customizedemployment.rules.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.claim.AdoptedLine;
import org.customizedemployment.core.claim.Determination;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.rules.adoption.Adoption;
import org.customizedemployment.rules.adoption.ProposedCorrection;
import org.customizedemployment.rules.adoption.StandingDeterminations;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.fee.HourlyFee;
import org.customizedemployment.rules.programme.time.Rounding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A line that comes late and is rounded or priced together with a paid one: the whole is right, the share of the paid line moves, and that is a
 * proposed correction. USD 60.00 an hour, in half hours, the nearest of a day.
 */
class PricedTogetherTest {
    private static final RuleBook BOOK = Ct.book(Ct.value(Ct.RATE, Ct.rate("USD 60.00 per hour")));
    private static final HumanDecision OFFICER = new HumanDecision(
            ActorId.of("officer"), Capacity.COUNSELOR, LocalDate.of(2026, 4, 15), "as proposed", List.of());

    private static Programme programme(Rounding.Method method) {
        Rounding rounding = new Rounding(Rounding.Grain.PERSON_SERVICE_DAY, method, 30, Ct.cites("SEM-25"));
        return Programme.builder(Ct.dds().id(), Ct.dds().funder())
                .services(List.of(Ct.coaching().toBuilder()
                        .fee(new HourlyFee(Ct.RATE))
                        .time(Ct.coaching().time().withRounding(rounding))
                        .build()))
                .build();
    }

    private static Log visit(Log log, String id, int day, String from, String until) {
        return log.put(Log.line(id, Ct.COACHING, Log.time(day, from, until)).build());
    }

    private static Log paid(Rounding.Method method, String until) {
        Log log = visit(new Log(programme(method)), "paid", 3, "09:00", until);
        return log.put(adopt(log, "first"));
    }

    private static Determination adopt(Log log, String id) {
        return Adoption.adopt(log.bill(BOOK), log.build(), EntryId.of(id), Log.EPISODE, OFFICER);
    }

    private static String amount(Decision bill, String line) {
        return String.valueOf(Log.line(bill, line).money().amount());
    }

    private static Optional<Reason> step(Decision bill, String line, String code) {
        return Log.line(bill, line).money().steps().stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    private static Money standing(Log log) {
        return StandingDeterminations.of(log.build()).lines().values().stream()
                .map(AdoptedLine::amount)
                .reduce(Money.zero("USD"), Money::plus);
    }

    @Test
    @Tag("SEM-25")
    @Tag("SEM-27")
    void a_late_line_rounded_with_a_paid_one_is_told_with_the_correction_that_belongs_to_it() {
        Log log = visit(paid(Rounding.Method.NEAREST, "09:20"), "late", 3, "15:00", "15:10");
        Decision bill = log.bill(BOOK);

        assertThat(amount(bill, "paid")).isEqualTo("USD 20.00");
        assertThat(amount(bill, "late")).isEqualTo("USD 10.00");
        assertThat(step(bill, "paid", "claim.paid-before"))
                .contains(Reason.of("claim.paid-before")
                        .with("minutes", Minutes.of(20))
                        .with("amount", Money.parse("USD 30.00")));
        assertThat(step(bill, "late", "claim.priced-with-paid"))
                .contains(Reason.of("claim.priced-with-paid")
                        .with("other", new EntryRef(EntryId.of("paid"), 1))
                        .with("paid", Money.parse("USD 30.00"))
                        .with("now", Money.parse("USD 20.00")));
        assertThat(ProposedCorrection.all(bill, log.build()))
                .singleElement()
                .satisfies(one -> assertThat(one.differences())
                        .singleElement()
                        .satisfies(each -> assertThat(each.entry()).isEqualTo(EntryId.of("paid"))));
    }

    @Test
    @Tag("SEM-25")
    @Tag("SEM-27")
    void with_its_correction_the_whole_comes_to_what_all_of_it_is_worth_and_nothing_is_left_to_correct() {
        for (Rounding.Method method :
                List.of(Rounding.Method.DOWN, Rounding.Method.NEAREST, Rounding.Method.EIGHT_MINUTE)) {
            Log log = visit(paid(method, "09:50"), "late", 3, "15:00", "15:20");
            Decision bill = log.bill(BOOK);
            Money worth = Log.line(bill, "paid")
                    .money()
                    .amount()
                    .plus(Log.line(bill, "late").money().amount());

            ProposedCorrection proposed =
                    ProposedCorrection.all(bill, log.build()).get(0);
            log.put(proposed.reversal(EntryId.of("back"), OFFICER))
                    .put(proposed.replacement(EntryId.of("replaced"), OFFICER).orElseThrow());
            log.put(adopt(log, "second"));

            assertThat(standing(log)).as("%s", method).isEqualTo(worth);
            assertThat(ProposedCorrection.all(log.bill(BOOK), log.build())).isEmpty();
            assertThat(step(log.bill(BOOK), "late", "claim.priced-with-paid")).isEmpty();
        }
    }

    @Test
    @Tag("SEM-27")
    void a_claim_of_the_late_line_alone_says_it_too() {
        Log log = visit(paid(Rounding.Method.NEAREST, "09:20"), "early", 2, "09:00", "09:30");
        visit(log, "late", 3, "15:00", "15:10");
        Decision bill = log.bill(
                BOOK,
                ClaimRequest.of(Log.EPISODE)
                        .during(EffectiveRange.on(LocalDate.of(2026, 3, 3)))
                        .forServices(List.of(Ct.COACHING)));

        assertThat(step(bill, "late", "claim.priced-with-paid")).isPresent();
        assertThat(step(log.bill(BOOK), "early", "claim.priced-with-paid")).isEmpty();
    }

    @Test
    @Tag("SEM-26")
    void of_another_day_nothing_moves_and_asked_afresh_nothing_was_paid() {
        Log log = visit(paid(Rounding.Method.NEAREST, "09:20"), "late", 4, "15:00", "15:10");
        assertThat(ProposedCorrection.all(log.bill(BOOK), log.build())).isEmpty();
        assertThat(Log.line(log.bill(BOOK), "late").money().steps()).isEmpty();
        assertThat(Log.line(log.bill(BOOK), "paid").money().steps()).isEmpty();

        visit(log, "late", 3, "15:00", "15:10");
        Decision fresh = log.bill(BOOK, ClaimRequest.of(Log.EPISODE).asIfFresh());
        assertThat(Log.line(fresh, "late").money().steps()).isEmpty();
    }

    @Test
    @Tag("SEM-27")
    void what_the_decision_was_not_asked_about_is_no_correction_and_another_decision_is_a_wrong_call() {
        Log log = visit(paid(Rounding.Method.NEAREST, "09:20"), "late", 3, "15:00", "15:10");
        Decision other =
                log.bill(BOOK, ClaimRequest.of(Log.EPISODE).during(EffectiveRange.on(LocalDate.of(2026, 3, 20))));
        assertThat(ProposedCorrection.all(other, log.build())).isEmpty();

        Decision elsewhere = new Log(programme(Rounding.Method.NEAREST)).bill(BOOK);
        assertThat(elsewhere.getCaseId()).isEqualTo(Optional.of(log.build().getId()));
        Decision check =
                Decision.builder().from(elsewhere).kind(DecisionKind.CHECK).build();
        assertThatThrownBy(() -> ProposedCorrection.all(check, log.build())).isInstanceOf(CeException.class);
    }
}
