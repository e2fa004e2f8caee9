package org.customizedemployment.rules.adjudication.price;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.claim.MoneyAnswer;
import org.customizedemployment.core.claim.MoneyPart;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.rules.adjudication.price.Slots.Slot;
import org.customizedemployment.rules.programme.funding.PersonalBudget;
import org.customizedemployment.rules.programme.time.TimeTreatment;
import org.jspecify.annotations.Nullable;

/**
 * Keeps money within the person's budget, line by line in the order in which lines count (CT-17, SEM-26). Of a line that runs over the first day of
 * a budget year each year pays for its own minutes. Minutes before it that are still open may use the budget up, so what follows stays open too,
 * and so does what follows a line that has no price. For one run and one thread.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Budget {
    private final PersonalBudget terms;
    private final Optional<Money> stated;
    private final Map<LocalDate, Long> used = new LinkedHashMap<>();
    private final Set<LocalDate> open = new LinkedHashSet<>();
    private final Set<LocalDate> awaited = new LinkedHashSet<>();

    private Budget(PersonalBudget terms, Optional<Money> stated) {
        this.terms = terms;
        this.stated = stated;
    }

    /**
     * @param stated the budget of each episode; one that states none leaves its money undecided, unless the terms hold only
     *     where one is stated
     * @param adopted what was adopted of each line: that is drawn, whatever the line would be paid today
     * @param lines in the order in which they count, with the episode that each is of
     * @param prices which parts of the budget the minutes of a line draw on
     */
    public static List<ClaimLine> keep(
            PersonalBudget terms,
            Map<EntryId, Money> stated,
            Map<EntryId, Money> adopted,
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
            SortedMap<Slot, Long> slots = prices.slotsOf(id, line.money().amount());
            Money paid = adopted.get(id);
            kept.add(line.withMoney(paid == null ? budget.draw(line, slots) : budget.paid(line, slots, paid)));
        }
        return kept;
    }

    /** What is paid is gone, whatever the line would be paid today; and today it would be paid no more than there was when its turn came. */
    private MoneyAnswer paid(ClaimLine line, SortedMap<Slot, Long> slots, Money paid) {
        if (stated.isEmpty() || line.money().amount() == null) {
            spend(line, slots, paid);
            return line.money();
        }
        Map<LocalDate, Long> before = new LinkedHashMap<>(used);
        MoneyAnswer now = draw(line, slots);
        Map<LocalDate, Long> drawn = new LinkedHashMap<>(used);
        used.clear();
        used.putAll(before);
        spend(line, slots, paid);
        drawn.forEach((year, sum) -> used.merge(year, sum, Math::max));
        return now;
    }

    /** What was adopted is gone (SEM-26): of the years that the line draws on by their shares in it, else of the year of its service. */
    private void spend(ClaimLine line, SortedMap<Slot, Long> slots, Money paid) {
        if (stated.isEmpty() || !stated.get().currency().equals(paid.currency())) {
            return;
        }
        long sum = slots.values().stream().mapToLong(Long::longValue).sum();
        long left = paid.minorUnits();
        if (sum > 0) {
            BigInteger whole = BigInteger.valueOf(paid.minorUnits());
            for (Map.Entry<Slot, Long> slot : slots.headMap(slots.lastKey()).entrySet()) {
                long part = whole.multiply(BigInteger.valueOf(slot.getValue()))
                        .divide(BigInteger.valueOf(sum))
                        .longValueExact();
                used.merge(slot.getKey().year(), part, Long::sum);
                left -= part;
            }
        }
        LocalDate last = sum > 0 ? slots.lastKey().year() : terms.yearOf(line.serviceDate());
        used.merge(last, left, Long::sum);
    }

    private MoneyAnswer draw(ClaimLine line, SortedMap<Slot, Long> slots) {
        MoneyAnswer money = line.money();
        Money amount = money.amount();
        SortedMap<Slot, Long> drawn = slots.isEmpty() ? milestone(line) : slots;
        if (amount == null && money.outcome() == LineOutcome.NOT_PAYABLE) {
            return money;
        }
        if (amount == null) {
            // Open minutes are waited for by the minute; a price that is missing, or a milestone, has none to go by.
            boolean byMinute = !slots.isEmpty() && line.payable().value() == 0;
            drawn.keySet().forEach(slot -> (byMinute ? awaited : open).add(slot.year()));
            return money;
        }
        if (stated.isEmpty() && terms.whenStated()) {
            return money;
        }
        if (stated.isEmpty() || !stated.get().currency().equals(amount.currency())) {
            return amount.minorUnits() <= 0 ? money : undecided(money, Reason.of("claim.budget-not-stated"), List.of());
        }
        List<MoneyPart> parts = new ArrayList<>();
        drawn.forEach((slot, cents) -> {
            parts.addAll(draw(slot, new Money(cents, amount.currency()), stated.get()));
            if (slot.waits()) {
                awaited.add(slot.year());
            }
        });
        return together(money, parts);
    }

    /** A milestone draws on the year in which it was reached, as a whole; a line without minutes that could be paid draws nothing. */
    private SortedMap<Slot, Long> milestone(ClaimLine line) {
        LocalDate year = terms.yearOf(line.serviceDate());
        Money amount = line.money().amount();
        SortedMap<Slot, Long> slots = new TreeMap<>();
        slots.put(new Slot(year, awaited.contains(year)), amount == null ? 0L : amount.minorUnits());
        return slots;
    }

    /** What becomes of a part of a line. */
    private List<MoneyPart> draw(Slot slot, Money amount, Money budget) {
        if (amount.minorUnits() <= 0) {
            return List.of();
        }
        if (slot.waits() || open.contains(slot.year())) {
            Reason depends = Reason.of("claim.budget-depends").with("budget", budget);
            return List.of(new MoneyPart(LineOutcome.UNDECIDED, amount, depends));
        }
        long before = used.getOrDefault(slot.year(), 0L);
        long within = Math.min(amount.minorUnits(), Math.max(0, budget.minorUnits() - before));
        used.put(slot.year(), before + within);
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
    private static MoneyAnswer together(MoneyAnswer money, List<MoneyPart> parts) {
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
            return undecided(money, reason, parts);
        }
        List<MoneyPart> paid = parts.stream()
                .filter(one -> one.outcome() == LineOutcome.PAYABLE)
                .toList();
        Money zero = Money.zero(beyond.get().amount().currency());
        Money sum = paid.stream().map(MoneyPart::amount).reduce(zero, Money::plus);
        LineOutcome outcome = paid.isEmpty() ? LineOutcome.NOT_PAYABLE : LineOutcome.REDUCED;
        List<MoneyPart> all = new ArrayList<>(parts);
        // What an authorization or a portion refused besides.
        money.parts().stream()
                .filter(one -> one.outcome() == LineOutcome.NOT_PAYABLE)
                .forEach(all::add);
        return new MoneyAnswer(outcome, sum, money.rate(), reason, money.steps(), all);
    }

    private static MoneyAnswer undecided(MoneyAnswer money, @Nullable Reason reason, List<MoneyPart> parts) {
        return new MoneyAnswer(LineOutcome.UNDECIDED, null, money.rate(), reason, money.steps(), parts);
    }
}
