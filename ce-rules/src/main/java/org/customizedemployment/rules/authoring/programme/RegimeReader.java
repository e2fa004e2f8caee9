package org.customizedemployment.rules.authoring.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.rules.authoring.rule.EntryReader;
import org.customizedemployment.rules.authoring.rule.OperandReader;
import org.customizedemployment.rules.authoring.rule.References;
import org.customizedemployment.rules.authoring.statement.Layered;
import org.customizedemployment.rules.authoring.statement.Layered.DeclaredProgramme;
import org.customizedemployment.rules.authoring.statement.Layered.RegimeDays;
import org.customizedemployment.rules.condition.Condition;
import org.customizedemployment.rules.condition.Operand;
import org.customizedemployment.rules.condition.Relation;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.programme.funding.Regime;
import org.customizedemployment.rules.yaml.Keys;

/**
 * Reads {@code regime-by: {latest-of: […]}, regimes: [{id: hourly, from: 2016-10-01, citation: ME-1}]}. On one day one regime holds: where two did,
 * both would pay.
 */
final class RegimeReader {
    private final Layered layered;

    RegimeReader(Layered layered) {
        this.layered = layered;
    }

    void read(Keys keys, DeclaredProgramme programme) {
        List<Keys> all = keys.list("regimes");
        if (all.isEmpty() && !keys.has("regime-by")) {
            return;
        }
        if (!keys.has("regime-by")) {
            keys.required("regime-by", "a date like {named-date: referral}", word -> word);
        }
        Optional<Operand> date = keys.keys("regime-by")
                .flatMap(one -> new OperandReader(new EntryReader(layered), new References(layered)).date(one));
        for (Keys one : all) {
            Optional<String> id = one.required("id", "a regime's id", word -> word);
            EffectiveRange days = one.range();
            List<Citation> citations = one.citations("regime '" + id.orElse("?") + "'");
            one.close();
            if (id.isPresent()) {
                alone(one, new RegimeDays(id.get(), days, one.place()), programme);
            }
            if (id.isPresent() && date.isPresent()) {
                programme.regimes.add(new Regime(id.get(), within(date.get(), days), citations));
            }
        }
    }

    private static void alone(Keys keys, RegimeDays regime, DeclaredProgramme programme) {
        for (RegimeDays other : programme.regimeDays) {
            String where = other.place().file() + ":" + other.place().line();
            if (other.id().equals(regime.id())) {
                keys.log()
                        .add(
                                RulesError.DUPLICATE_ID,
                                keys.place("id"),
                                "regime '" + regime.id() + "' of '" + programme.id + "' is also in " + where);
            } else if (other.days().overlaps(regime.days())) {
                keys.log()
                        .add(
                                RulesError.OVERLAPPING_DATES,
                                regime.place(),
                                "regimes '" + other.id() + "' (" + where + ") and '" + regime.id() + "' of '"
                                        + programme.id + "' hold on the same day",
                                "end the earlier one on the day before the later one starts");
            }
        }
        programme.regimeDays.add(regime);
    }

    private static Condition within(Operand date, EffectiveRange days) {
        List<Condition> ends = new ArrayList<>();
        LocalDate from = days.from();
        LocalDate until = days.until();
        if (from != null) {
            ends.add(new Condition.Compare(
                    date, Relation.AT_LEAST, new Operand.Constant(new ArgumentValue.OfDate(from))));
        }
        if (until != null) {
            ends.add(new Condition.Compare(
                    date, Relation.AT_MOST, new Operand.Constant(new ArgumentValue.OfDate(until))));
        }
        return new Condition.All(ends);
    }
}
