package org.customizedemployment.core.strategy.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.customizedemployment.core.assignment.solver.BranchAndBoundSolver;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.Remainder;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.employer.NeedStatus;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.Bakery;
import org.customizedemployment.core.strategy.DesignTools;
import org.customizedemployment.core.strategy.brief.PayRates;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Rate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a design that someone typed in is explained with. */
class DesignAccountTest {
    private static JobDesign.Builder carve() {
        JobDesign.Builder design = JobDesign.builder();
        design.header(EntryHeader.first("design-1"))
                .employer(Bakery.EMPLOYER)
                .jobTitle("Helper")
                .addStrategies(StrategyId.CARVING)
                .addTasks(new DesignTask(EntryId.of("label"), Minutes.of(240), Remainder.NONE_LEFT));
        return design;
    }

    private static DesignAccount account(JobDesign design, @Nullable String minimum, @Nullable String prevailing) {
        Bakery bakery = Bakery.open().need("need-1", NeedStatus.INFERRED, "photos");
        PayRates rates = new PayRates(
                minimum == null ? null : Rate.parse(minimum), prevailing == null ? null : Rate.parse(prevailing));
        return DesignAccount.typedIn(
                design,
                bakery.brief(),
                bakery.person(),
                DesignTools.of(new BranchAndBoundSolver()).withPay(rates));
    }

    private static String minimum(String pay, String minimum) {
        PayAccount account =
                account(carve().pay(Rate.parse(pay)).build(), minimum, null).pay();
        return account.minimum().finding().outcome() + " "
                + account.minimum().finding().reason().code();
    }

    private static List<String> rates(@Nullable String minimum, @Nullable String prevailing) {
        return account(carve().build(), minimum, prevailing).questions().stream()
                .map(one -> one.question().code())
                .filter(code -> code.endsWith("rate") || code.endsWith("rates") || code.endsWith("wage"))
                .toList();
    }

    @Test
    @Tag("CT-34")
    void pay_in_another_currency_or_for_a_time_that_is_not_known_is_not_compared() {
        String hour = "USD 16.35 per hour";
        assertThat(minimum("EUR 90.00 per hour", hour)).isEqualTo(Outcome.CANNOT_TELL + " strategy.pay.other-currency");
        assertThat(minimum("USD 90.00 per piece", hour)).isEqualTo(Outcome.CANNOT_TELL + " strategy.pay.other-unit");
        assertThat(minimum("USD 16.34 per hour", hour)).isEqualTo(Outcome.NOT_MET + " strategy.pay.below");
        assertThat(minimum("USD 16.35 per hour", hour)).isEqualTo(Outcome.MET + " strategy.pay.reached");
    }

    @Test
    @Tag("CT-34")
    @Tag("ODEP-P8")
    void a_rate_that_was_given_is_not_asked_for() {
        assertThat(rates(null, null)).containsExactly("strategy.question.rates");
        assertThat(rates("USD 16.35 per hour", null)).containsExactly("strategy.question.going-rate");
        assertThat(rates(null, "EUR 16.35 per hour")).containsExactly("strategy.question.minimum-wage");
        assertThat(rates("USD 16.35 per hour", "USD 17.00 per hour")).isEmpty();
    }

    @Test
    @Tag("SEM-29")
    void work_that_nobody_does_is_no_task_of_another_job() {
        assertThat(why("photos")).isEqualTo("strategy.left-out.nobodys");
        assertThat(why("boxes")).isEqualTo("strategy.left-out.other-job");
    }

    @Test
    void nothing_chose_between_the_tasks_of_a_design_that_someone_typed_in() {
        assertThat(why("trays")).isEqualTo("strategy.left-out.not-named");
    }

    private static String why(String task) {
        return account(carve().build(), null, null).leftOut().stream()
                .filter(one -> one.task().id().equals(EntryId.of(task)))
                .map(one -> one.why().code())
                .findFirst()
                .orElseThrow();
    }
}
