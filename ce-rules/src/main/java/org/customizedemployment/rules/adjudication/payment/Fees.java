package org.customizedemployment.rules.adjudication.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.rules.adjudication.line.RunNotes;
import org.customizedemployment.rules.condition.Condition;
import org.customizedemployment.rules.condition.evaluation.ConditionAnswer;
import org.customizedemployment.rules.condition.evaluation.ConditionEvaluation;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.fee.Fee;
import org.customizedemployment.rules.programme.fee.FeeRow;
import org.customizedemployment.rules.programme.fee.MilestoneFee;
import org.customizedemployment.rules.programme.fee.RateModifier;
import org.customizedemployment.rules.programme.fee.UnitFee;
import org.jspecify.annotations.Nullable;

/** What a service is paid by on its date: the row of its fee that holds, with its modifiers in order, exact (SEM-25). For one run and one thread. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Fees {
    private static final int MOST_DIGITS = 18;

    private final Facts facts;
    private final RunNotes notes;

    public Fees(Facts facts, RunNotes notes) {
        this.facts = facts;
        this.notes = notes;
    }

    /**
     * @param subject the service entry or milestone
     * @param service what the programme says of its service; null if it does not fund it
     */
    public FeeAnswer of(Entry subject, ServiceCode code, @Nullable FundedService service, LocalDate date) {
        Reason notSupplied = Reason.of("claim.rate-not-supplied").withCode("service", code.value());
        Fee fee = service == null ? null : service.fee();
        if (service == null || fee == null) {
            return FeeAnswer.open(notSupplied.with("date", date));
        }
        Asking asking = new Asking(subject, service, fee, date, notSupplied);
        // A condition of a pack may throw anything; whatever it is, it concerns this fee only.
        try {
            return asking.answer();
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            return FeeAnswer.open(Reason.of("claim.fee-failed")
                    .withCode("service", code.value())
                    .withCode("term", asking.term)
                    .withCode("cause", e.getClass().getSimpleName()));
        }
    }

    /** One question about one fee. */
    private final class Asking {
        private final Entry subject;
        private final FundedService service;
        private final Fee fee;
        private final LocalDate date;
        private final Reason notSupplied;
        private final List<Reason> steps = new ArrayList<>();
        private @Nullable Reason open;
        /** The row or modifier that is asked. */
        private String term = "";

        Asking(Entry subject, FundedService service, Fee fee, LocalDate date, Reason notSupplied) {
            this.subject = subject;
            this.service = service;
            this.fee = fee;
            this.date = date;
            this.notSupplied = notSupplied;
        }

        FeeAnswer answer() {
            FeeAnswer.Price base = row();
            FeeAnswer.Price price = base == null ? null : modified(base);
            Reason why = open;
            if (why != null || price == null) {
                return FeeAnswer.open(why == null ? notSupplied.with("date", date) : why);
            }
            return new FeeAnswer(price, null, steps);
        }

        /** The first row whose condition is met; those that can't be told count only if they come to the same. */
        private FeeAnswer.@Nullable Price row() {
            Missing missing = null;
            FeeAnswer.Price maybe = null;
            boolean differs = false;
            for (FeeRow row : fee.amounts().rows()) {
                term = row.amount().value();
                ConditionAnswer answer = evaluate(row.when(), row.citations());
                if (answer.outcome() == Outcome.NOT_MET) {
                    continue;
                }
                FeeAnswer.Price price = price(row.amount());
                if (price == null) {
                    return null;
                }
                differs |= maybe != null && !same(maybe, price);
                if (answer.outcome().passes() && !differs) {
                    if (fee.amounts().rows().size() > 1 || !fee.modifiers().isEmpty()) {
                        steps.add(step("claim.price-base", price)
                                .withCode("parameter", row.amount().value()));
                    }
                    return price;
                }
                if (answer.outcome().passes()) {
                    break;
                }
                missing =
                        missing == null ? answer.missing().stream().findFirst().orElse(null) : missing;
                maybe = price;
            }
            Reason reason = Reason.of(maybe == null ? "claim.fee-no-row" : "claim.fee-open")
                    .withCode("service", service.code().value())
                    .with("date", date);
            open = missing == null ? reason : reason.withCode("missing", missing.what());
            return null;
        }

        private static boolean same(FeeAnswer.Price one, FeeAnswer.Price other) {
            return one.amount().compareTo(other.amount()) == 0
                    && one.currency().equals(other.currency())
                    && one.unitMinutes() == other.unitMinutes();
        }

        private FeeAnswer.@Nullable Price price(ParameterId id) {
            ArgumentValue value = read(id);
            if (value == null) {
                open = notSupplied.with("date", date).withCode("parameter", id.value());
                return null;
            }
            if (value instanceof ArgumentValue.OfRate given && !isWhole(fee) && minutes(given.rate()) > 0) {
                Rate rate = given.rate();
                return new FeeAnswer.Price(rate.amount(), rate.currency(), minutes(rate), rate);
            }
            if (value instanceof ArgumentValue.OfMoney given && isWhole(fee)) {
                int unit = fee instanceof UnitFee one ? one.minutes() : 0;
                Money money = given.money();
                return new FeeAnswer.Price(exact(money), money.currency(), unit, null);
            }
            open = Reason.of("claim.rate-not-by-time")
                    .withCode("service", service.code().value())
                    .withCode("parameter", id.value());
            return null;
        }

        private FeeAnswer.@Nullable Price modified(FeeAnswer.Price base) {
            BigDecimal amount = base.amount();
            for (RateModifier modifier : fee.modifiers()) {
                term = modifier.id();
                ConditionAnswer answer = evaluate(modifier.when(), modifier.citations());
                if (answer.outcome() == Outcome.NOT_MET) {
                    continue;
                }
                if (!answer.outcome().passes()) {
                    Reason reason = Reason.of("claim.modifier-open")
                            .withCode("modifier", modifier.id())
                            .with("date", date);
                    open = answer.missing().isEmpty()
                            ? reason
                            : reason.withCode("missing", answer.missing().get(0).what());
                    return null;
                }
                BigDecimal altered = apply(modifier, amount, base);
                if (altered == null) {
                    return null;
                }
                amount = altered;
                steps.add(step("claim.price-modified", with(base, amount)).withCode("modifier", modifier.id()));
            }
            if (amount.signum() < 0) {
                open = Reason.of("claim.fee-below-zero")
                        .withCode("service", service.code().value());
                return null;
            }
            if (amount.precision() > MOST_DIGITS || amount.scale() > MOST_DIGITS) {
                open = Reason.of("claim.rate-too-precise")
                        .withCode("service", service.code().value());
                return null;
            }
            return fee.modifiers().isEmpty() ? base : with(base, amount);
        }

        private @Nullable BigDecimal apply(RateModifier modifier, BigDecimal amount, FeeAnswer.Price base) {
            ArgumentValue value = read(modifier.value());
            BigDecimal altered;
            if (value instanceof ArgumentValue.OfNumber factor
                    && modifier.operation() == RateModifier.Operation.TIMES) {
                altered = amount.multiply(factor.number());
            } else if (value instanceof ArgumentValue.OfMoney more
                    && modifier.operation() == RateModifier.Operation.PLUS
                    && more.money().currency().equals(base.currency())) {
                altered = amount.add(exact(more.money()));
            } else {
                open = value == null
                        ? notSupplied
                                .with("date", date)
                                .withCode("parameter", modifier.value().value())
                        : Reason.of("claim.modifier-not-fitting").withCode("modifier", modifier.id());
                return null;
            }
            return modifier.rounded() ? exact(Money.rounded(altered, base.currency())) : altered;
        }

        private ConditionAnswer evaluate(@Nullable Condition condition, List<Citation> cited) {
            if (condition == null) {
                return new ConditionAnswer(Outcome.MET, List.of(), List.of());
            }
            Facts about = facts.about(subject).on(DateName.SERVICE, date);
            ConditionAnswer answer = ConditionEvaluation.evaluate(condition, about);
            about.getParametersRead().forEach(one -> notes.note(RunNotes.Use.RATES, one, cited));
            return answer;
        }

        private @Nullable ArgumentValue read(ParameterId id) {
            Optional<DatedParameter> found = notes.read(RunNotes.Use.RATES, id, date, service.citations());
            return found.map(DatedParameter::value).orElse(null);
        }
    }

    private static FeeAnswer.Price with(FeeAnswer.Price base, BigDecimal amount) {
        Rate rate = base.rate();
        boolean fits = amount.precision() <= MOST_DIGITS && amount.scale() >= 0 && amount.scale() <= MOST_DIGITS;
        return new FeeAnswer.Price(
                amount,
                base.currency(),
                base.unitMinutes(),
                rate == null || !fits ? null : new Rate(amount, base.currency(), rate.per()));
    }

    private static Reason step(String code, FeeAnswer.Price price) {
        Rate rate = price.rate();
        return rate != null
                ? Reason.of(code).with("amount", rate)
                : Reason.of(code).with("amount", Money.rounded(price.amount(), price.currency()));
    }

    private static boolean isWhole(Fee fee) {
        return fee instanceof MilestoneFee || fee instanceof UnitFee;
    }

    private static BigDecimal exact(Money money) {
        return new BigDecimal(money.toString().substring(4));
    }

    /** The minutes that a rate is for; 0 if it does not price minutes. */
    private static int minutes(Rate rate) {
        return switch (rate.per()) {
            case MINUTE -> 1;
            case QUARTER_HOUR -> 15;
            case HOUR -> 60;
            default -> 0;
        };
    }
}
