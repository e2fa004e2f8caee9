package org.customizedemployment.rules.authoring.terms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.rules.condition.Condition;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.programme.fee.Fee;
import org.customizedemployment.rules.programme.fee.FeePortion;
import org.customizedemployment.rules.programme.fee.FeeRow;
import org.customizedemployment.rules.programme.fee.FeeTable;
import org.customizedemployment.rules.programme.fee.HourlyFee;
import org.customizedemployment.rules.programme.fee.MilestoneFee;
import org.customizedemployment.rules.programme.fee.OncePer;
import org.customizedemployment.rules.programme.fee.RateModifier;
import org.customizedemployment.rules.programme.fee.UnitFee;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.rules.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads how a service is paid: {@code rate: job-development.rate}, which is short for {@code fee: {hourly: job-development.rate}}; or
 * {@code fee: {per-unit: PARAMETER, minutes: 15}}; or {@code fee: {milestone: PARAMETER, once-per: [episode]}}. In the place of the parameter
 * stands a list of rows where the amount depends on something: {@code [{amount: PARAMETER, when: CONDITION}, {amount: PARAMETER}]}.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record FeeReader(Declarations declared) {
    private static final List<String> KINDS = List.of("hourly", "per-unit", "milestone");
    private static final int LONGEST_UNIT = 24 * 60;

    /** Null where the pack does not say. */
    public @Nullable Fee read(Keys keys, String name) {
        Fee rate = declared.rate(keys, "rate").map(HourlyFee::new).orElse(null);
        if (!keys.has("fee")) {
            return rate;
        }
        if (keys.has("rate")) {
            keys.log()
                    .add(
                            RulesError.DUPLICATE_ID,
                            keys.place("fee"),
                            name + " has both 'rate' and 'fee'",
                            "keep one of them");
        }
        return keys.keys("fee").flatMap(fee -> fee(fee, name)).orElse(null);
    }

    private Optional<Fee> fee(Keys keys, String name) {
        List<String> kinds = KINDS.stream().filter(keys::has).toList();
        List<RateModifier> modifiers = modifiers(keys, name);
        if (kinds.size() != 1) {
            keys.log()
                    .add(
                            RulesError.MISSING_KEY,
                            keys.place(),
                            "the fee of " + name + " is of " + kinds.size() + " kinds",
                            "write exactly one of " + String.join(", ", KINDS));
            keys.close();
            return Optional.empty();
        }
        String kind = kinds.get(0);
        FeeTable amounts = new FeeTable(rows(keys, kind));
        Optional<Fee> fee =
                switch (kind) {
                    case "hourly" -> Optional.of(new HourlyFee(amounts, modifiers));
                    case "per-unit" -> unit(keys).map(minutes -> new UnitFee(minutes, amounts, modifiers));
                    default -> milestone(keys, name, amounts, modifiers);
                };
        keys.close();
        return amounts.rows().isEmpty() ? Optional.empty() : fee;
    }

    private List<FeeRow> rows(Keys keys, String kind) {
        boolean amount = !kind.equals("hourly");
        List<FeeRow> rows = new ArrayList<>();
        if (!(keys.node(kind).orElse(null) instanceof YamlNode.Items)) {
            keys.node(kind)
                    .flatMap(node -> declared.fee(keys, node, amount))
                    .ifPresent(id -> rows.add(new FeeRow(id, null, List.of())));
            return rows;
        }
        boolean always = false;
        for (Keys one : keys.list(kind)) {
            if (always) {
                one.log()
                        .add(
                                RulesError.NEVER_REACHED,
                                one.place(),
                                "a row of the fee after one without 'when', which always holds",
                                "put the row without 'when' last");
            }
            always |= !one.has("when");
            Optional<ParameterId> id = one.node("amount").flatMap(node -> declared.fee(one, node, amount));
            if (!one.has("amount")) {
                one.required("amount", "a parameter's id", word -> word);
            }
            Condition when = declared.condition(one, "when").orElse(null);
            rows.addAll(id.map(known -> new FeeRow(known, when, citations(one))).stream()
                    .toList());
            one.close();
        }
        return rows;
    }

    private static List<Citation> citations(Keys keys) {
        return keys.has("citations") || keys.has("citation") ? keys.citations("a row of the fee") : List.of();
    }

    private static Optional<Integer> unit(Keys keys) {
        return keys.required("minutes", "whole minutes like 15", word -> {
            int minutes = word.matches("[0-9]{1,4}") ? Integer.parseInt(word) : 0;
            if (minutes < 1 || minutes > LONGEST_UNIT) {
                throw new IllegalArgumentException("not a unit");
            }
            return minutes;
        });
    }

    private Optional<Fee> milestone(Keys keys, String name, FeeTable amounts, List<RateModifier> modifiers) {
        List<OncePer> once = keys.words("once-per", OncePer.values());
        if (once.isEmpty()) {
            keys.log()
                    .add(
                            RulesError.NO_SCOPE,
                            keys.place("once-per"),
                            "the milestone of " + name + " is paid once per nothing",
                            "add 'once-per: [episode]'; several are possible readings");
        }
        List<FeePortion> portions = new ArrayList<>();
        for (Keys one : keys.list("portions")) {
            Optional<String> id = one.required("id", "a name for the portion", word -> word);
            Optional<BigDecimal> share = one.required("share", "a share of one like 0.4", FeeReader::share);
            List<RuleId> requires = declared.rules(one, "requires");
            List<Citation> cited = one.citations("a portion of " + name);
            one.close();
            if (id.isPresent() && share.isPresent()) {
                portions.add(new FeePortion(id.get(), share.get(), requires, cited));
            }
        }
        BigDecimal sum = portions.stream().map(FeePortion::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!portions.isEmpty() && sum.compareTo(BigDecimal.ONE) != 0) {
            keys.log()
                    .add(
                            RulesError.WRONG_TYPE,
                            keys.place("portions"),
                            "the portions of " + name + " make " + sum.toPlainString(),
                            "let their shares make 1");
            return Optional.empty();
        }
        return once.isEmpty() ? Optional.empty() : Optional.of(new MilestoneFee(amounts, modifiers, once, portions));
    }

    private static BigDecimal share(String word) {
        BigDecimal share = word.matches("[01](\\.[0-9]{1,6})?") ? new BigDecimal(word) : BigDecimal.ZERO;
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("not a share");
        }
        return share;
    }

    private List<RateModifier> modifiers(Keys keys, String name) {
        List<RateModifier> all = new ArrayList<>();
        for (Keys one : keys.list("modifiers")) {
            Optional<String> id = one.required("id", "a name for the modifier", word -> word);
            boolean times = one.has("times");
            boolean plus = one.has("plus");
            Optional<ParameterId> value = times ? declared.number(one, "times") : declared.amount(one, "plus");
            if (times == plus) {
                one.log()
                        .add(
                                RulesError.MISSING_KEY,
                                one.place(),
                                "a modifier that multiplies and adds, or does neither",
                                "write 'times' or 'plus'");
            }
            Condition when = declared.condition(one, "when").orElse(null);
            boolean rounded = one.flag("rounded").orElse(false);
            List<Citation> cited = one.citations("a modifier of " + name);
            one.close();
            if (id.isPresent() && value.isPresent()) {
                RateModifier.Operation operation = times ? RateModifier.Operation.TIMES : RateModifier.Operation.PLUS;
                all.add(new RateModifier(id.get(), operation, value.get(), when, rounded, cited));
            }
        }
        return all;
    }
}
