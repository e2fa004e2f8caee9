package org.customizedemployment.rules.adjudication.price;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.claim.MoneyAnswer;
import org.customizedemployment.core.claim.MoneyPart;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.rules.programme.funding.PersonalBudget;
import org.customizedemployment.rules.programme.time.TimeTreatment;
import org.jspecify.annotations.Nullable;

/**
 * Keeps money within the person's budget, line by line in the order in which lines count (CT-17, SEM-26). Of a line that runs over the first day of
 * a budget year each year pays for its own minutes. What a line before it comes to that is still open may use the budget up, so what follows stays
 * open too. For one run and one thread.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Budget {
    private final PersonalBudget terms;
    private final Optional<Money> stated;
    private final Map<LocalDate, Long> used = new LinkedHashMap<>();
    private final Set<LocalDate> open = new LinkedHashSet<>();

    private Budget(PersonalBudget terms, Optional<Money> stated) {
        this.terms = terms;
        this.stated = stated;
    }

    /**
     * @param stated the budget of each episode; one that states none leaves its money undecided
     * @param lines in the order in which they count, with the episode that each is of
     * @param prices which years the minutes of a line are of
     */
    public static List<ClaimLine> keep(
            PersonalBudget terms,
            Map<EntryId, Money> stated,
            List<ClaimLine> lines,
            Map<EntryId, EntryId> episodes,
            Prices prices) {
        Map<EntryId, Budget> budgets = new LinkedHashMap<>();
        List<ClaimLine> kept = new ArrayList<>(lines.size());
        for (ClaimLine line : lines) {
            EntryId id = line.entry().id();
            EntryId episode = episodes.getOrDefault(id, id);
            Budget budget =
                    budgets.computeIfAbsent(episode, any -> new Budget(terms, Optional.ofNullable(stated.get(any))));
            kept.add(line.withMoney(budget.draw(years(terms, line, prices), line.money())));
        }
        return kept;
    }

    /** A milestone is of the year in which it was reached, and a line without minutes of any year takes nothing. */
    private static SortedMap<LocalDate, Long> years(PersonalBudget terms, ClaimLine line, Prices prices) {
        SortedMap<LocalDate, Long> years = prices.yearsOf(line.entry().id());
        Money amount = line.money().amount();
        if (years.isEmpty()) {
            years.put(terms.yearOf(line.serviceDate()), amount == null ? 0L : amount.minorUnits());
        }
        return years;
    }

    private MoneyAnswer draw(SortedMap<LocalDate, Long> years, MoneyAnswer money) {
        Money amount = money.amount();
        if (amount == null) {
            open.addAll(years.keySet());
            return money;
        }
        if (amount.minorUnits() <= 0) {
            return money;
        }
        if (stated.isEmpty() || !stated.get().currency().equals(amount.currency())) {
            return undecided(money, Reason.of("claim.budget-not-stated"), List.of());
        }
        List<MoneyPart> parts = new ArrayList<>();
        years.forEach((year, cents) -> parts.addAll(draw(year, new Money(cents, amount.currency()), stated.get())));
        return together(money, parts, years.size() > 1);
    }

    /** What becomes of one year's part of a line. */
    private List<MoneyPart> draw(LocalDate year, Money amount, Money budget) {
        if (amount.minorUnits() <= 0) {
            return List.of();
        }
        if (open.contains(year)) {
            Reason depends = Reason.of("claim.budget-depends").with("budget", budget);
            return List.of(new MoneyPart(LineOutcome.UNDECIDED, amount, depends));
        }
        long before = used.getOrDefault(year, 0L);
        long within = Math.min(amount.minorUnits(), Math.max(0, budget.minorUnits() - before));
        used.put(year, before + within);
        List<MoneyPart> parts = new ArrayList<>();
        if (within > 0) {
            parts.add(new MoneyPart(LineOutcome.PAYABLE, new Money(within, amount.currency()), null));
        }
        if (within < amount.minorUnits()) {
            parts.add(new MoneyPart(
                    terms.beyond() == TimeTreatment.NOT_BILLABLE ? LineOutcome.NOT_PAYABLE : LineOutcome.UNDECIDED,
                    new Money(amount.minorUnits() - within, amount.currency()),
                    reached(before, budget)));
        }
        return parts;
    }

    private static Reason reached(long before, Money budget) {
        return Reason.of("claim.budget-reached")
                .with("budget", budget)
                .with("used", new Money(before, budget.currency()))
                .with("left", new Money(Math.max(0, budget.minorUnits() - before), budget.currency()));
    }

    /** All within the budget is the money as it was; else its parts say what becomes of each. */
    private static MoneyAnswer together(MoneyAnswer money, List<MoneyPart> parts, boolean manyYears) {
        Optional<MoneyPart> beyond = parts.stream()
                .filter(one -> one.outcome() == LineOutcome.UNDECIDED)
                .findFirst()
                .or(() -> parts.stream()
                        .filter(one -> one.outcome() == LineOutcome.NOT_PAYABLE)
                        .findFirst());
        if (beyond.isEmpty()) {
            return money;
        }
        Reason reason = beyond.get().reason();
        if (beyond.get().outcome() == LineOutcome.UNDECIDED) {
            boolean depends = parts.size() == 1 && !manyYears && reason != null && isDepends(reason);
            return undecided(money, reason, depends ? List.of() : parts);
        }
        List<MoneyPart> paid = parts.stream()
                .filter(one -> one.outcome() == LineOutcome.PAYABLE)
                .toList();
        Money zero = Money.zero(beyond.get().amount().currency());
        Money sum = paid.stream().map(MoneyPart::amount).reduce(zero, Money::plus);
        LineOutcome outcome = paid.isEmpty() ? LineOutcome.NOT_PAYABLE : LineOutcome.REDUCED;
        return new MoneyAnswer(outcome, sum, money.rate(), reason, money.steps(), parts);
    }

    private static boolean isDepends(Reason reason) {
        return reason.code().equals("claim.budget-depends");
    }

    private static MoneyAnswer undecided(MoneyAnswer money, @Nullable Reason reason, List<MoneyPart> parts) {
        return new MoneyAnswer(LineOutcome.UNDECIDED, null, money.rate(), reason, money.steps(), parts);
    }
}
