package org.customizedemployment.rules.adjudication.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/**
 * Keeps money within the person's budget, line by line in the order in which lines count (CT-17, SEM-26). What a line before it comes to that is
 * still open may use the budget up, so what follows stays open too. For one run and one thread.
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
     */
    public static List<ClaimLine> keep(
            PersonalBudget terms, Map<EntryId, Money> stated, List<ClaimLine> lines, Map<EntryId, EntryId> episodes) {
        Map<EntryId, Budget> budgets = new LinkedHashMap<>();
        List<ClaimLine> kept = new ArrayList<>(lines.size());
        for (ClaimLine line : lines) {
            EntryId episode =
                    episodes.getOrDefault(line.entry().id(), line.entry().id());
            Budget budget =
                    budgets.computeIfAbsent(episode, id -> new Budget(terms, Optional.ofNullable(stated.get(id))));
            kept.add(line.withMoney(budget.draw(line.serviceDate(), line.money())));
        }
        return kept;
    }

    private MoneyAnswer draw(LocalDate date, MoneyAnswer money) {
        LocalDate year = terms.yearOf(date);
        Money amount = money.amount();
        if (amount == null) {
            open.add(year);
            return money;
        }
        if (amount.minorUnits() <= 0) {
            return money;
        }
        if (stated.isEmpty() || !stated.get().currency().equals(amount.currency())) {
            return undecided(money, Reason.of("claim.budget-not-stated"), List.of());
        }
        Money budget = stated.get();
        if (open.contains(year)) {
            return undecided(money, Reason.of("claim.budget-depends").with("budget", budget), List.of());
        }
        long before = used.getOrDefault(year, 0L);
        long within = Math.min(amount.minorUnits(), Math.max(0, budget.minorUnits() - before));
        used.put(year, before + within);
        return within == amount.minorUnits() ? money : cut(money, amount, within, before, budget);
    }

    private MoneyAnswer cut(MoneyAnswer money, Money amount, long within, long before, Money budget) {
        boolean refused = terms.beyond() == TimeTreatment.NOT_BILLABLE;
        Reason reached = Reason.of("claim.budget-reached")
                .with("budget", budget)
                .with("used", new Money(before, budget.currency()))
                .with("left", new Money(Math.max(0, budget.minorUnits() - before), budget.currency()));
        Money paid = new Money(within, amount.currency());
        List<MoneyPart> parts = new ArrayList<>();
        if (within > 0) {
            parts.add(new MoneyPart(LineOutcome.PAYABLE, paid, null));
        }
        parts.add(new MoneyPart(
                refused ? LineOutcome.NOT_PAYABLE : LineOutcome.UNDECIDED,
                new Money(amount.minorUnits() - within, amount.currency()),
                reached));
        if (!refused) {
            return undecided(money, reached, parts);
        }
        LineOutcome outcome = within > 0 ? LineOutcome.REDUCED : LineOutcome.NOT_PAYABLE;
        return new MoneyAnswer(outcome, paid, money.rate(), reached, money.steps(), parts);
    }

    private static MoneyAnswer undecided(MoneyAnswer money, Reason reason, List<MoneyPart> parts) {
        return new MoneyAnswer(LineOutcome.UNDECIDED, null, money.rate(), reason, money.steps(), parts);
    }
}
