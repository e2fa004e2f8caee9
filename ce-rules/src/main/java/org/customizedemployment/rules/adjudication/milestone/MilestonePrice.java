package org.customizedemployment.rules.adjudication.milestone;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.claim.MoneyAnswer;
import org.customizedemployment.core.claim.MoneyPart;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.rules.adjudication.line.Mark;
import org.customizedemployment.rules.adjudication.line.Slice;
import org.customizedemployment.rules.adjudication.payment.FeeAnswer;
import org.customizedemployment.rules.adjudication.payment.Fees;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.fee.FeePortion;
import org.customizedemployment.rules.programme.fee.MilestoneFee;
import org.jspecify.annotations.Nullable;

/** Turns what was found of a milestone into its line, with its money. */
record MilestonePrice(Fees fees) {
    /** What marks come to: none is payable. */
    static LineOutcome outcome(List<Mark> marks) {
        return slice(marks).outcome();
    }

    private static Slice slice(List<Mark> marks) {
        return new Slice(0, 0, LocalDate.EPOCH, false, marks);
    }

    ClaimLine refused(Milestone one, @Nullable FundedService service, List<Mark> marks) {
        Slice slice = slice(marks);
        MoneyAnswer money = slice.outcome() == LineOutcome.NOT_PAYABLE
                ? new MoneyAnswer(LineOutcome.NOT_PAYABLE, zero(one, service), null, Reason.of("claim.nothing-payable"))
                : new MoneyAnswer(LineOutcome.UNDECIDED, null, null, Reason.of("claim.milestone-undecided"));
        return line(one, slice.outcome(), money, slice.deciding());
    }

    private @Nullable Money zero(Milestone one, @Nullable FundedService service) {
        FeeAnswer.Price price = service == null
                ? null
                : fees.of(one, one.getService(), service, one.getReachedOn()).price();
        return price == null ? null : Money.zero(price.currency());
    }

    /** Nothing stands against it as a whole; its portions may each have a fate of their own. */
    ClaimLine payable(Milestone one, FundedService service, List<Mark> marks, Function<FeePortion, List<Mark>> asked) {
        FeeAnswer fee = fees.of(one, one.getService(), service, one.getReachedOn());
        List<FeePortion> portions =
                service.fee() instanceof MilestoneFee milestone ? milestone.portions() : List.<FeePortion>of();
        FeeAnswer.Price price = fee.price();
        Money whole = price == null ? null : Money.rounded(price.amount(), price.currency());
        if (portions.isEmpty()) {
            return line(one, LineOutcome.PAYABLE, whole(whole, fee), marks);
        }
        List<Mark> deciding = new ArrayList<>(marks);
        List<LineOutcome> outcomes = new ArrayList<>();
        List<MoneyPart> parts = new ArrayList<>();
        List<Money> amounts = whole == null ? List.of() : amounts(whole, portions);
        for (int i = 0; i < portions.size(); i++) {
            Slice slice = slice(asked.apply(portions.get(i)));
            deciding.addAll(slice.deciding());
            outcomes.add(slice.outcome());
            if (whole != null) {
                Reason reason = slice.outcome() == LineOutcome.PAYABLE
                        ? null
                        : Reason.of("claim.portion-of-fee")
                                .withCode("portion", portions.get(i).id());
                parts.add(new MoneyPart(slice.outcome(), amounts.get(i), reason));
            }
        }
        LineOutcome together = together(outcomes);
        return line(one, together, whole == null ? whole(null, fee) : inParts(whole, together, parts, fee), deciding);
    }

    private static MoneyAnswer whole(@Nullable Money whole, FeeAnswer fee) {
        return whole == null
                ? new MoneyAnswer(LineOutcome.UNDECIDED, null, null, fee.reason())
                : new MoneyAnswer(LineOutcome.PAYABLE, whole, null, null).withSteps(fee.steps());
    }

    private static MoneyAnswer inParts(Money whole, LineOutcome together, List<MoneyPart> parts, FeeAnswer fee) {
        if (together == LineOutcome.PAYABLE) {
            return whole(whole, fee);
        }
        Money sure = Money.zero(whole.currency());
        for (MoneyPart part : parts) {
            sure = part.outcome() == LineOutcome.PAYABLE ? sure.plus(part.amount()) : sure;
        }
        boolean open = together == LineOutcome.UNDECIDED || together == LineOutcome.ERROR;
        Reason reason = Reason.of(open ? "claim.milestone-undecided" : "claim.portions-only");
        return new MoneyAnswer(
                open ? LineOutcome.UNDECIDED : together, open ? null : sure, null, reason, fee.steps(), parts);
    }

    private static LineOutcome together(List<LineOutcome> outcomes) {
        for (LineOutcome worst : List.of(LineOutcome.ERROR, LineOutcome.UNDECIDED)) {
            if (outcomes.contains(worst)) {
                return worst;
            }
        }
        boolean alike = outcomes.stream().distinct().count() == 1;
        return alike ? outcomes.get(0) : LineOutcome.REDUCED;
    }

    /** Each share cut to the cent; what is left goes to the last, so that all make the whole. */
    private static List<Money> amounts(Money whole, List<FeePortion> portions) {
        List<Money> amounts = new ArrayList<>();
        long given = 0;
        BigDecimal minor = BigDecimal.valueOf(whole.minorUnits());
        for (FeePortion portion : portions.subList(0, portions.size() - 1)) {
            long share = portion.share()
                    .multiply(minor)
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
            amounts.add(new Money(share, whole.currency()));
            given += share;
        }
        amounts.add(new Money(whole.minorUnits() - given, whole.currency()));
        return amounts;
    }

    private static ClaimLine line(Milestone one, LineOutcome outcome, MoneyAnswer money, List<Mark> deciding) {
        Set<Reason> reasons = new LinkedHashSet<>();
        Set<Citation> citations = new LinkedHashSet<>();
        deciding.forEach(mark -> {
            reasons.add(mark.reason());
            citations.addAll(mark.citations());
        });
        return ClaimLine.ofMilestone(
                one.toRef(),
                one.getService(),
                one.getReachedOn(),
                outcome,
                money,
                List.copyOf(reasons),
                citations.stream().sorted().toList());
    }
}
