package org.customizedemployment.core.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.WeeklyWindow;

/**
 * The first twelve months of a business, month by month, in whole minor units of one currency, from the typical values of its market study and
 * nothing else. Sales grow evenly to what is expected; only confirmed funding is counted; taxes and benefits are not in it (SEM-7).
 *
 * @param months twelve
 * @param startUpCosts what is paid before the first sale
 * @param startCash confirmed funding less what is paid before the first sale
 * @param breakEven the first month from which each month's income covers what that month costs; 0: not within the year
 * @param lowPoint the least cash at the end of any month, the start included
 * @param lowPointMonth the month of it; 0: the start
 * @param result income less all costs of the year, start-up included, funding not counted
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record FirstYear(
        List<Month> months,
        Money startUpCosts,
        Money startCash,
        int breakEven,
        Money lowPoint,
        int lowPointMonth,
        Money result) {
    /** How many months it has. */
    public static final int MONTHS = 12;

    private static final long MONTHS_OF_A_YEAR = 12;
    private static final long WEEKS_OF_A_YEAR = 52;

    public FirstYear {
        months = List.copyOf(months);
    }

    /** The income of all months. */
    public Money income() {
        return months.stream().map(Month::income).reduce(Money.zero(result.currency()), Money::plus);
    }

    /** What is paid before the first sale and in all months; {@link #income} less this is {@link #result}. */
    public Money costs() {
        return months.stream().map(Month::costs).reduce(startUpCosts, Money::plus);
    }

    /** The sales of all months. */
    public int sales() {
        return months.stream().mapToInt(Month::sales).sum();
    }

    /**
     * One month.
     *
     * @param month 1 to 12
     * @param sales how many
     * @param income sales at the price
     * @param costs of the sales, of the month, and what is paid back
     * @param cash at the end of it
     */
    public record Month(int month, int sales, Money income, Money costs, Money cash) {}

    /**
     * What the study or the design leaves out, or claims without inputs that carry it: no price, no sales, a cost without source, more sales
     * than anyone buys or the owner's hours allow. While there is any, there is no first year.
     */
    public static List<Reason> uncarried(BusinessDesign design, MarketStudy study) {
        List<Reason> problems = new ArrayList<>();
        if (study.getPrice().isEmpty()) {
            problems.add(Reason.of("strategy.self-employment.no-price").with("market", study.toRef()));
        }
        if (study.getMonthlySales().isEmpty()) {
            problems.add(Reason.of("strategy.self-employment.no-sales").with("market", study.toRef()));
        }
        long unsourced = Stream.concat(study.getStartUpCosts().stream(), study.getMonthlyCosts().stream())
                .filter(one -> one.source().isBlank())
                .count();
        if (unsourced > 0) {
            problems.add(Reason.of("strategy.self-employment.unsourced-costs").with("costs", unsourced));
        }
        int counted = sales(design, study);
        study.getMonthlySales()
                .filter(most -> counted > most.high())
                .ifPresent(most -> problems.add(Reason.of("strategy.self-employment.more-than-asked-for")
                        .with("sales", counted)
                        .with("most", most.high())));
        capacity(design.getWorkTimes(), study)
                .filter(most -> counted > most)
                .ifPresent(most -> problems.add(Reason.of("strategy.self-employment.more-than-hours-allow")
                        .with("sales", counted)
                        .with("most", most)));
        return problems;
    }

    /** How many sales a month the owner's times allow; empty if no times or no length of a sale is stated. */
    public static Optional<Integer> capacity(List<WeeklyWindow> times, MarketStudy study) {
        Minutes weekly = times.stream().map(WeeklyWindow::length).reduce(Minutes.ZERO, Minutes::plus);
        return times.isEmpty() ? Optional.empty() : capacity(weekly, study);
    }

    /** How many sales a month so many minutes a week allow; empty if no length of a sale is stated. */
    public static Optional<Integer> capacity(Minutes weekly, MarketStudy study) {
        return study.getMinutesPerSale().filter(one -> !one.typical().isZero()).map(one -> (int) (weekly.value()
                * WEEKS_OF_A_YEAR
                / (MONTHS_OF_A_YEAR * one.typical().value())));
    }

    /** Minutes a week that the sales it counts on take, once they are reached; empty if no length of a sale is stated. */
    public static Optional<Minutes> weeklyMinutes(BusinessDesign design, MarketStudy study) {
        return study.getMinutesPerSale()
                .map(one -> Minutes.of(
                        (sales(design, study) * one.typical().value() * MONTHS_OF_A_YEAR + WEEKS_OF_A_YEAR - 1)
                                / WEEKS_OF_A_YEAR));
    }

    private static int sales(BusinessDesign design, MarketStudy study) {
        return design.getMostMonthlySales()
                .orElseGet(
                        () -> study.getMonthlySales().map(CountRange::typical).orElse(0));
    }

    /** The year, from typical values; empty while {@link #uncarried} says why. */
    public static Optional<FirstYear> of(BusinessDesign design, MarketStudy study) {
        return uncarried(design, study).isEmpty()
                ? Optional.of(YearInputs.of(study, sales(design, study)).year())
                : Optional.empty();
    }

    /**
     * The two inputs that the year's result hangs on most, each with the year at its low and at its high end while all else is typical. Fewer if
     * fewer are uncertain.
     */
    public static List<YearSwing> sensitivity(BusinessDesign design, MarketStudy study) {
        return uncarried(design, study).isEmpty()
                ? YearInputs.of(study, sales(design, study)).swings()
                : List.of();
    }
}
