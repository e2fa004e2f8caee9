package org.customizedemployment.rules.authoring.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.rules.authoring.rule.EntryReader;
import org.customizedemployment.rules.authoring.rule.OperandReader;
import org.customizedemployment.rules.authoring.rule.References;
import org.customizedemployment.rules.authoring.statement.Fixed;
import org.customizedemployment.rules.authoring.statement.Layered;
import org.customizedemployment.rules.authoring.statement.Layered.DeclaredProgramme;
import org.customizedemployment.rules.authoring.statement.Layered.DeclaredRegime;
import org.customizedemployment.rules.authoring.statement.Layered.Overridden;
import org.customizedemployment.rules.condition.Condition;
import org.customizedemployment.rules.condition.Operand;
import org.customizedemployment.rules.condition.Relation;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.layer.Subject;
import org.customizedemployment.rules.programme.funding.Regime;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.rules.yaml.Suggestion;
import org.customizedemployment.rules.yaml.YamlNode;

/**
 * Reads {@code regime-by: {latest-of: […]}, regimes: [{id: hourly, from: 2016-10-01, citation: ME-1}]}, and {@code set-regimes}, by which a layer
 * alters the days of a lower one's. On one day one regime holds: where two did, both would pay.
 */
final class RegimeReader {
    private final Layered layered;
    private final PackId pack;

    RegimeReader(Layered layered, PackId pack) {
        this.layered = layered;
        this.pack = pack;
    }

    void read(Keys keys, DeclaredProgramme programme) {
        List<Keys> added = keys.list("regimes");
        List<Keys> altered = keys.list("set-regimes");
        boolean chosenAnew = keys.has("regime-by") && date(keys, programme);
        if (added.isEmpty() && altered.isEmpty() && !chosenAnew) {
            return;
        }
        if (programme.regimeDate == null && !keys.has("regime-by")) {
            keys.required("regime-by", "a date like {named-date: referral}", word -> word);
        }
        added.forEach(one -> add(one, programme));
        altered.forEach(one -> alter(one, programme));
        apart(programme, keys);
        programme.regimes.clear();
        Operand date = programme.regimeDate;
        for (DeclaredRegime one : programme.declaredRegimes) {
            if (date != null) {
                programme.regimes.add(new Regime(one.id(), within(date, one.days()), one.citations()));
            }
        }
        if (chosenAnew || !altered.isEmpty()) {
            readServicesAgain(programme, keys);
        }
    }

    /** Whether the date is stated for the first time, or anew where that may be. */
    private boolean date(Keys keys, DeclaredProgramme programme) {
        Optional<Keys> stated = keys.keys("regime-by");
        Operand date = stated.flatMap(
                        one -> new OperandReader(new EntryReader(layered), new References(layered)).date(one))
                .orElse(null);
        Operand before = programme.regimeDate;
        if (stated.isEmpty() || date == null || date.equals(before)) {
            return false;
        }
        if (before != null) {
            for (DeclaredRegime one : programme.declaredRegimes) {
                if (isFixed(subject(programme, one.id()), "regime-by of '" + programme.id + "'", stated.get())) {
                    return false;
                }
            }
            PackId lower = programme.regimeDatePack == null ? pack : programme.regimeDatePack;
            String what = "'regime-by' of '" + programme.id + "'";
            layered.overrides.add(new Overridden(what, pack, "as in " + lower, "anew", lower));
        }
        programme.regimeDate = date;
        programme.regimeDatePack = pack;
        layered.statements.whole(new Subject(Subject.Kind.PROGRAMME, programme.id + " regime-by"), pack, stated.get());
        return true;
    }

    private void add(Keys keys, DeclaredProgramme programme) {
        Optional<DeclaredRegime> read = regime(keys, keys);
        for (DeclaredRegime other : programme.declaredRegimes) {
            if (read.isPresent() && other.id().equals(read.get().id())) {
                keys.log()
                        .add(
                                RulesError.DUPLICATE_ID,
                                keys.place("id"),
                                "regime '" + other.id() + "' of '" + programme.id + "' is also in " + where(other),
                                other.pack().equals(pack)
                                        ? RulesError.DUPLICATE_ID.remedy()
                                        : "alter its days under 'set-regimes'");
                return;
            }
        }
        read.ifPresent(regime -> {
            programme.declaredRegimes.add(regime);
            fix(keys, programme, regime.id());
            layered.statements.whole(subject(programme, regime.id()), pack, keys);
        });
    }

    private void alter(Keys keys, DeclaredProgramme programme) {
        Optional<String> id = keys.required("id", "a regime's id", word -> word);
        DeclaredRegime lower = programme.declaredRegimes.stream()
                .filter(one -> id.filter(one.id()::equals).isPresent())
                .findFirst()
                .orElse(null);
        if (lower == null) {
            id.ifPresent(one -> unknown(keys, programme, one));
            return;
        }
        if (lower.pack().equals(pack)) {
            keys.log()
                    .add(
                            RulesError.DUPLICATE_ID,
                            keys.place("id"),
                            "regime '" + lower.id() + "' of '" + programme.id + "' is stated by this pack already",
                            "write its days where it is stated");
            return;
        }
        Subject subject = subject(programme, lower.id());
        if (isFixed(subject, "regime '" + lower.id() + "' of '" + programme.id + "'", keys)) {
            return;
        }
        Map<String, YamlNode.Key> merged = new LinkedHashMap<>();
        lower.written().values().forEach(key -> merged.put(key.name(), key));
        keys.written().values().forEach(key -> merged.put(key.name(), key));
        regime(Keys.of(new YamlNode.Keys(keys.place(), List.copyOf(merged.values())), keys.log()), keys)
                .ifPresent(regime -> {
                    programme.declaredRegimes.set(programme.declaredRegimes.indexOf(lower), regime);
                    fix(keys, programme, regime.id());
                    layered.overrides.add(new Overridden(
                            "regime '" + lower.id() + "' of '" + programme.id + "'",
                            pack,
                            days(lower.days()),
                            days(regime.days()),
                            lower.pack()));
                    layered.statements.change(subject, pack, keys);
                });
    }

    /** @param stated what this layer says of it, of which the problems tell */
    private Optional<DeclaredRegime> regime(Keys keys, Keys stated) {
        Optional<String> id = keys.required("id", "a regime's id", word -> word);
        EffectiveRange days = keys.range();
        List<Citation> citations = keys.citations("regime '" + id.orElse("?") + "'");
        keys.flag("fixed");
        keys.close();
        return id.map(one -> new DeclaredRegime(one, days, citations, keys.written(), pack, stated.place()));
    }

    private void fix(Keys keys, DeclaredProgramme programme, String id) {
        if (keys.flag("fixed").orElse(false)) {
            layered.fixed.add(subject(programme, id), Fixed.Mark.whole(pack, keys.place("fixed")));
        }
    }

    private boolean isFixed(Subject subject, String what, Keys keys) {
        Optional<Fixed.Mark> mark = layered.fixed.all(subject).stream()
                .filter(one -> !one.by().equals(pack))
                .findFirst();
        mark.ifPresent(one -> keys.log()
                .add(RulesError.FIXED, keys.place(), what + " is stated anew, which " + one.where(), "remove it"));
        return mark.isPresent();
    }

    private static void unknown(Keys keys, DeclaredProgramme programme, String id) {
        List<String> known =
                programme.declaredRegimes.stream().map(DeclaredRegime::id).toList();
        keys.log()
                .add(
                        RulesError.UNKNOWN_REFERENCE,
                        keys.place("id"),
                        "no lower layer has regime '" + id + "' in programme '" + programme.id + "'",
                        Suggestion.remedy(id, known, "state a new regime under 'regimes'"));
    }

    /** Once all are read, as a layer may move the end of one and the beginning of the next. */
    private void apart(DeclaredProgramme programme, Keys keys) {
        List<DeclaredRegime> all = programme.declaredRegimes;
        for (int i = 1; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean later = all.get(i).pack().equals(pack);
                DeclaredRegime regime = all.get(later ? i : j);
                DeclaredRegime other = all.get(later ? j : i);
                if (regime.pack().equals(pack) && other.days().overlaps(regime.days())) {
                    keys.log()
                            .add(
                                    RulesError.OVERLAPPING_DATES,
                                    regime.place(),
                                    "regimes '" + other.id() + "' (" + where(other) + ") and '" + regime.id() + "' of '"
                                            + programme.id + "' hold on the same day",
                                    "end the earlier one on the day before the later one starts");
                }
            }
        }
    }

    /** Services of lower layers that name a regime go by it as it is now. */
    private void readServicesAgain(DeclaredProgramme programme, Keys keys) {
        programme.written.forEach((code, written) -> {
            Keys again = Keys.of(written, keys.log());
            again.has("fixed");
            new ServiceReader(layered, programme.regimes)
                    .read(again)
                    .ifPresent(service -> programme.services.put(code, service));
        });
    }

    private static Subject subject(DeclaredProgramme programme, String regime) {
        return new Subject(Subject.Kind.REGIME, programme.id + " " + regime);
    }

    private static String where(DeclaredRegime one) {
        return one.place().file() + ":" + one.place().line();
    }

    private static String days(EffectiveRange days) {
        String from = days.from() == null ? "" : "from " + days.from();
        String until = days.until() == null ? "" : "until " + days.until();
        return from.isEmpty() && until.isEmpty() ? "on all days" : (from + " " + until).strip();
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
