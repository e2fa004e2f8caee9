package org.customizedemployment.rules.adjudication.price;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.claim.MoneyAnswer;
import org.customizedemployment.core.claim.MoneyPart;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.core.value.RateUnit;
import org.jspecify.annotations.Nullable;

/**
 * Keeps money within what an authorization covers, line by line in the order in which lines count (SEM-13, SEM-26); what was adopted takes what
 * was adopted of it. What follows a line that is still open stays open. For one run and one thread.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class AuthorizedMoney {
    private final ServiceAuthorization authorization;
    private long used;
    private boolean open;

    private AuthorizedMoney(ServiceAuthorization authorization) {
        this.authorization = authorization;
    }

    /**
     * @param authorizations the one that each line draws on, by the line's entry
     * @param adopted what was adopted of each
     * @param lines in the order in which they count
     */
    public static List<ClaimLine> keep(
            Map<EntryId, ServiceAuthorization> authorizations, Map<EntryId, Money> adopted, List<ClaimLine> lines) {
        Map<EntryId, AuthorizedMoney> running = new LinkedHashMap<>();
        List<ClaimLine> kept = new ArrayList<>(lines.size());
        for (ClaimLine line : lines) {
            ServiceAuthorization one = authorizations.get(line.entry().id());
            kept.add(
                    one == null
                            ? line
                            : running.computeIfAbsent(one.id(), any -> new AuthorizedMoney(one))
                                    .keep(line, adopted.get(line.entry().id())));
        }
        return kept;
    }

    private ClaimLine keep(ClaimLine line, @Nullable Money adopted) {
        MoneyAnswer money = line.money();
        Rate named = authorization.getRate().orElse(null);
        boolean time = !line.claimed().equals(Minutes.ZERO);
        if (named != null && time && money.outcome() == LineOutcome.PAYABLE && !same(named, money.rate())) {
            money = undecided(money, about("claim.authorization-rate-differs").with("rate", named), List.of());
        }
        return line.withMoney(authorization.getAmount().isEmpty() ? money : within(line, money, adopted));
    }

    private MoneyAnswer within(ClaimLine line, MoneyAnswer money, @Nullable Money adopted) {
        Money most = authorization.getAmount().orElseThrow();
        Money amount = money.amount();
        boolean depends = open;
        open |= adopted == null && isOpen(line, money);
        long paid = adopted == null || !adopted.currency().equals(most.currency()) ? 0 : adopted.minorUnits();
        if (amount == null
                || amount.minorUnits() <= 0
                || (adopted != null && !amount.currency().equals(most.currency()))) {
            used += paid;
            return money;
        }
        if (!amount.currency().equals(most.currency())) {
            open = true;
            return undecided(money, about("claim.authorization-other-currency").with("most", most), List.of());
        }
        if (depends && adopted == null) {
            return undecided(money, about("claim.authorization-amount-depends").with("most", most), List.of());
        }
        long before = used;
        MoneyAnswer now = draw(money, amount, most);
        // What is paid is gone, whatever the line would be paid today.
        used = Math.max(used, before + paid);
        return now;
    }

    private MoneyAnswer draw(MoneyAnswer money, Money amount, Money most) {
        long left = Math.max(0, most.minorUnits() - used);
        long within = Math.min(amount.minorUnits(), left);
        Reason reached = about("claim.authorization-amount-reached")
                .with("most", most)
                .with("used", new Money(used, most.currency()))
                .with("left", new Money(left, most.currency()));
        used += within;
        if (within == amount.minorUnits()) {
            return money;
        }
        List<MoneyPart> parts = new ArrayList<>();
        Money paid = new Money(within, amount.currency());
        if (within > 0) {
            parts.add(new MoneyPart(LineOutcome.PAYABLE, paid, null));
        }
        Money rest = new Money(amount.minorUnits() - within, amount.currency());
        parts.add(new MoneyPart(LineOutcome.NOT_PAYABLE, rest, reached));
        money.parts().stream()
                .filter(one -> one.outcome() == LineOutcome.NOT_PAYABLE)
                .forEach(parts::add);
        LineOutcome outcome = within == 0 ? LineOutcome.NOT_PAYABLE : LineOutcome.REDUCED;
        return new MoneyAnswer(outcome, paid, money.rate(), reached, money.steps(), parts);
    }

    /** Minutes that may still turn out payable, or money that has no amount yet. */
    private static boolean isOpen(ClaimLine line, MoneyAnswer money) {
        return !line.undecided().equals(Minutes.ZERO)
                || money.outcome() == LineOutcome.UNDECIDED
                || money.outcome() == LineOutcome.ERROR;
    }

    private Reason about(String code) {
        return Reason.of(code).with("authorization", authorization.toRef());
    }

    private static MoneyAnswer undecided(MoneyAnswer money, Reason reason, List<MoneyPart> parts) {
        return new MoneyAnswer(LineOutcome.UNDECIDED, null, money.rate(), reason, money.steps(), parts);
    }

    /** Twenty-five cents a minute is fifteen an hour. A price that is no rate can't be compared. */
    private static boolean same(Rate named, @Nullable Rate used) {
        if (used == null || !named.currency().equals(used.currency())) {
            return false;
        }
        BigDecimal one = named.amount().multiply(minutes(used.per()));
        return one.signum() > 0 == used.amount().signum() > 0
                && minutes(named.per()).signum() > 0
                && one.compareTo(used.amount().multiply(minutes(named.per()))) == 0;
    }

    private static BigDecimal minutes(RateUnit unit) {
        return switch (unit) {
            case MINUTE -> BigDecimal.ONE;
            case QUARTER_HOUR -> BigDecimal.valueOf(15);
            case HOUR -> BigDecimal.valueOf(60);
            default -> BigDecimal.ZERO;
        };
    }
}
