package org.customizedemployment.rules.authoring.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.value.RateUnit;
import org.customizedemployment.rules.authoring.statement.Layered;
import org.customizedemployment.rules.authoring.statement.Layered.DeclaredParameter;
import org.customizedemployment.rules.authoring.statement.Layered.DeclaredProgramme;
import org.customizedemployment.rules.authoring.statement.Layered.PlacedValue;
import org.customizedemployment.rules.authoring.statement.Texts;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.fee.Fee;
import org.customizedemployment.rules.programme.fee.HourlyFee;
import org.customizedemployment.rules.programme.fee.MilestoneFee;
import org.customizedemployment.rules.programme.fee.RateModifier;
import org.customizedemployment.rules.programme.time.IndirectTime;
import org.customizedemployment.rules.programme.time.KindTreatment;
import org.customizedemployment.rules.programme.time.Rounding;
import org.customizedemployment.rules.programme.time.TimeTerms;
import org.customizedemployment.rules.yaml.Place;
import org.customizedemployment.rules.yaml.ProblemLog;
import org.jspecify.annotations.Nullable;

/** Values that fit their unit and not their use. Any layer may state them, so that it can only be told at the end. */
final class ValueChecks {
    private static final List<RateUnit> BY_TIME = List.of(RateUnit.MINUTE, RateUnit.QUARTER_HOUR, RateUnit.HOUR);
    private static final BigDecimal MOST_MONTHS = BigDecimal.valueOf(1200);

    private final Layered layered;
    private final ProblemLog log;

    ValueChecks(Layered layered, ProblemLog log) {
        this.layered = layered;
        this.log = log;
    }

    void run() {
        layered.months.forEach((id, use) -> values(id).forEach(value -> months(id, value, use)));
        for (DeclaredProgramme programme : layered.programmes.values()) {
            programme.services.forEach((code, service) -> {
                fee(service);
                milestone(service, Objects.requireNonNull(programme.servicePlaces.get(code)));
            });
        }
    }

    private List<PlacedValue> values(ParameterId id) {
        DeclaredParameter declared = layered.parameters.get(id);
        return declared == null ? List.of() : declared.values;
    }

    private void months(ParameterId id, PlacedValue placed, Place use) {
        if (!(placed.value().value() instanceof ArgumentValue.OfNumber one)) {
            return;
        }
        BigDecimal number = one.number();
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        if (!whole || number.signum() <= 0 || number.compareTo(MOST_MONTHS) > 0) {
            log.add(
                    RulesError.WRONG_TYPE,
                    placed.place(),
                    "parameter '" + id + "' is " + Texts.of(one) + ", and " + use.file() + ":" + use.line()
                            + " counts months by it",
                    "state a whole number from 1 to " + MOST_MONTHS);
        }
    }

    private void fee(FundedService service) {
        Fee fee = service.fee();
        if (fee == null) {
            return;
        }
        fee.amounts()
                .rows()
                .forEach(row -> values(row.amount()).forEach(value -> {
                    notBelowZero("the fee of service '" + service.code() + "'", row.amount(), value);
                    if (fee instanceof HourlyFee) {
                        byTime(service, value);
                    }
                }));
        for (RateModifier modifier : fee.modifiers()) {
            // What is taken off a fee is a negative amount; what is left of the fee may not be one.
            if (modifier.operation() == RateModifier.Operation.TIMES) {
                values(modifier.value())
                        .forEach(value -> notBelowZero(
                                "the modifier '" + modifier.id() + "' of service '" + service.code() + "'",
                                modifier.value(),
                                value));
            }
        }
    }

    private void notBelowZero(String what, ParameterId id, PlacedValue placed) {
        ArgumentValue value = placed.value().value();
        int sign = sign(value);
        String text = what + ", parameter '" + id + "', is " + Texts.of(value);
        if (sign < 0) {
            log.add(RulesError.WRONG_TYPE, placed.place(), text, "state what is paid, above zero");
        } else if (sign == 0) {
            log.warn(
                    RulesError.WRONG_TYPE,
                    placed.place(),
                    text + ", so that nothing is paid",
                    "if the amount is not known, write 'supply: agency'");
        }
    }

    /** Of a value that is not there yet, nothing can be said. */
    private static int sign(@Nullable ArgumentValue value) {
        if (value instanceof ArgumentValue.OfMoney one) {
            return Long.signum(one.money().minorUnits());
        } else if (value instanceof ArgumentValue.OfRate one) {
            return one.rate().amount().signum();
        } else if (value instanceof ArgumentValue.OfNumber one) {
            return one.number().signum();
        }
        return 1;
    }

    private void byTime(FundedService service, PlacedValue placed) {
        if (placed.value().value() instanceof ArgumentValue.OfRate one
                && !BY_TIME.contains(one.rate().per())) {
            log.add(
                    RulesError.WRONG_TYPE,
                    placed.place(),
                    "service '" + service.code() + "' is paid by its time, and its rate is " + one.rate(),
                    "state a rate per hour, quarter-hour or minute, or write 'fee: {milestone: …}'");
        }
    }

    /** All of these are about minutes, which a milestone has none of. */
    private void milestone(FundedService service, Place place) {
        if (service.fee() instanceof MilestoneFee) {
            TimeTerms time = service.time();
            pointless(service, "cap", !service.caps().isEmpty(), place);
            pointless(service, "rounding", !time.rounding().equals(Rounding.NONE), place);
            pointless(service, "indirect", !time.indirect().equals(IndirectTime.NOT_STATED), place);
            pointless(service, "documentation", time.documentation() != KindTreatment.NOT_STATED, place);
            pointless(service, "travel", time.travel() != KindTreatment.NOT_STATED, place);
            pointless(service, "note", service.claim().record().note() != null, place);
            pointless(
                    service,
                    "signatures",
                    !service.claim().record().signatures().isEmpty(),
                    place);
        }
    }

    private void pointless(FundedService service, String term, boolean stated, Place place) {
        if (stated) {
            pointless(service, term, place);
        }
    }

    private void pointless(FundedService service, String term, Place place) {
        log.warn(
                RulesError.NEVER_REACHED,
                place,
                "'" + term + "' of service '" + service.code()
                        + "' has no effect on what it is paid, as it is paid by the " + "milestone",
                "remove '" + term + "', or pay the service by its time");
    }
}
