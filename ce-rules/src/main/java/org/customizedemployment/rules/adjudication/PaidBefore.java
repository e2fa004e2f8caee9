package org.customizedemployment.rules.adjudication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.customizedemployment.core.claim.AdoptedLine;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.MoneyAnswer;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.rules.adjudication.price.Prices;
import org.customizedemployment.rules.adjudication.unit.JoinedLog;
import org.customizedemployment.rules.adjudication.unit.JoinedTime;
import org.customizedemployment.rules.adjudication.unit.TimePiece;
import org.jspecify.annotations.Nullable;

/**
 * Says at a line that its determination holds something else (SEM-27), and at a line that is not adopted yet that it has a share of what is priced
 * together with a paid one, whose share has moved (SEM-25). Minutes and amounts stay as they are: what was paid stands until people take it back,
 * and who decides on the late line sees that there is a correction to decide on with it.
 */
record PaidBefore(Map<EntryId, AdoptedLine> adopted, JoinedLog joined, Prices prices) {
    List<ClaimLine> told(List<ClaimLine> lines) {
        if (adopted.isEmpty()) {
            return lines;
        }
        Map<EntryId, Money> amounts = amounts(lines);
        Map<EntryId, List<AdoptedLine>> beside = beside(amounts);
        return lines.stream().map(line -> told(line, amounts, beside)).toList();
    }

    /** What each line comes to now; of those that are not claimed, what they would before any limit of money. */
    private Map<EntryId, Money> amounts(List<ClaimLine> lines) {
        Map<EntryId, Money> amounts = new LinkedHashMap<>();
        prices.answers().forEach((id, answer) -> put(amounts, id, answer));
        lines.forEach(line -> put(amounts, line.entry().id(), line.money()));
        return amounts;
    }

    private static void put(Map<EntryId, Money> amounts, EntryId id, MoneyAnswer answer) {
        Money amount = answer.amount();
        if (amount == null) {
            amounts.remove(id);
        } else {
            amounts.put(id, amount);
        }
    }

    /** The paid lines whose share has moved, of each line that is priced together with them. */
    private Map<EntryId, List<AdoptedLine>> beside(Map<EntryId, Money> amounts) {
        Map<EntryId, List<AdoptedLine>> beside = new LinkedHashMap<>();
        for (JoinedTime one : joined.joined()) {
            Map<EntryId, AdoptedLine> moved = new TreeMap<>();
            for (TimePiece piece : one.pieces()) {
                AdoptedLine paid = adopted.get(piece.entry());
                if (piece.payable() && paid != null && isOther(paid.amount(), amounts.get(piece.entry()))) {
                    moved.put(piece.entry(), paid);
                }
            }
            if (!moved.isEmpty()) {
                one.pieces().stream()
                        .filter(TimePiece::payable)
                        .map(TimePiece::entry)
                        .distinct()
                        .forEach(id -> beside.computeIfAbsent(id, any -> new ArrayList<>())
                                .addAll(moved.values()));
            }
        }
        return beside;
    }

    /** Nobody can say that it moved where the amount that was paid, or what it comes to now, is not known. */
    private static boolean isOther(@Nullable Money paid, @Nullable Money now) {
        return paid != null && now != null && !paid.equals(now);
    }

    private ClaimLine told(ClaimLine line, Map<EntryId, Money> amounts, Map<EntryId, List<AdoptedLine>> beside) {
        EntryId id = line.entry().id();
        AdoptedLine paid = adopted.get(id);
        List<Reason> steps = new ArrayList<>(line.money().steps());
        if (paid != null) {
            if (!paid.payable().equals(line.payable()) || isOther(paid.amount(), amounts.get(id))) {
                steps.add(paid(paid));
            }
        } else {
            for (AdoptedLine moved : beside.getOrDefault(id, List.of())) {
                steps.add(moved(moved, amounts));
            }
        }
        return steps.size() == line.money().steps().size()
                ? line
                : line.withMoney(line.money().withSteps(steps));
    }

    private static Reason paid(AdoptedLine paid) {
        Money amount = paid.amount();
        return amount == null
                ? Reason.of("claim.paid-minutes-before").with("minutes", paid.payable())
                : Reason.of("claim.paid-before").with("minutes", paid.payable()).with("amount", amount);
    }

    private static Reason moved(AdoptedLine paid, Map<EntryId, Money> amounts) {
        return Reason.of("claim.priced-with-paid")
                .with("other", paid.entry())
                .with("paid", Objects.requireNonNull(paid.amount()))
                .with("now", Objects.requireNonNull(amounts.get(paid.entry().id())));
    }
}
