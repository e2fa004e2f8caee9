package org.customizedemployment.rules.authoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.rules.authoring.layer.FixedValues;
import org.customizedemployment.rules.authoring.statement.Layered;
import org.customizedemployment.rules.authoring.statement.Layered.DeclaredParameter;
import org.customizedemployment.rules.authoring.statement.Layered.Overridden;
import org.customizedemployment.rules.authoring.statement.Layered.PlacedValue;
import org.customizedemployment.rules.authoring.statement.Texts;
import org.customizedemployment.rules.authoring.statement.Unit;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.layer.Subject;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.rules.yaml.Place;
import org.customizedemployment.rules.yaml.Suggestion;
import org.jspecify.annotations.Nullable;

/** Reads {@code parameters} (declared here) and {@code set-parameters} (values for those of a lower layer). */
final class ParameterReader {
    private static final int MOST_VALUES = 1000;

    private final Layered layered;
    private final FixedValues fixed;
    private final PackId pack;

    ParameterReader(Layered layered, PackId pack) {
        this.layered = layered;
        this.fixed = new FixedValues(layered);
        this.pack = pack;
    }

    void declare(Keys keys) {
        Optional<ParameterId> id = keys.required("id", "a parameter's id", ParameterId::of);
        List<Citation> citations =
                keys.citations("parameter '" + id.map(ParameterId::value).orElse("?") + "'");
        Optional<Unit> unit = keys.word("unit", Unit.values());
        boolean byAgency = suppliedByAgency(keys);
        List<Read> values = values(keys);
        keys.has("fixed");
        keys.close();
        if (byAgency != keys.items("values").isEmpty()) {
            keys.log()
                    .add(
                            RulesError.MISSING_KEY,
                            keys.place(),
                            byAgency ? "a value beside 'supply: agency'" : "neither values nor 'supply: agency'",
                            "state dated 'values', or 'supply: agency' with a 'unit'");
        }
        Unit of = unit.orElse(values.isEmpty() ? Unit.CODE : values.get(0).unit());
        if (byAgency && unit.isEmpty()) {
            keys.log()
                    .add(
                            RulesError.MISSING_KEY,
                            keys.place(),
                            "'supply: agency' without a unit",
                            "add 'unit: rate' or what the agency must supply");
        }
        boolean unread = unit.isEmpty() && values.isEmpty();
        id.ifPresent(one -> add(one, of, values, citations, keys));
        id.map(layered.parameters::get)
                .filter(one -> one.place.equals(keys.place()))
                .ifPresent(one -> one.unread = unread);
    }

    private void add(ParameterId id, Unit unit, List<Read> values, List<Citation> citations, Keys keys) {
        DeclaredParameter before = layered.parameters.get(id);
        if (before != null) {
            keys.log()
                    .add(
                            RulesError.DUPLICATE_ID,
                            keys.place("id"),
                            "parameter '" + id + "' is declared in " + before.place.file() + ":" + before.place.line(),
                            "give each its own id; a higher layer states values under 'set-parameters'");
            return;
        }
        layered.statements.whole(subject(id), pack, keys);
        DeclaredParameter declared = new DeclaredParameter(unit, keys.place(), pack);
        layered.parameters.put(id, declared);
        if (values.isEmpty()) {
            declared.values.add(placed(id, EffectiveRange.NOT_STATED, null, citations, keys.place()));
        }
        declared.values.addAll(placed(id, unit, values, citations, keys));
        fixed.read(keys, subject(id), pack, declared.values);
    }

    /** Values for a parameter of a lower layer; on days for which they hold they replace what holds there. */
    void set(Keys keys) {
        Optional<ParameterId> id = keys.required("id", "a parameter's id", ParameterId::of);
        List<Citation> citations =
                keys.citations("parameter '" + id.map(ParameterId::value).orElse("?") + "'");
        List<Read> values = values(keys);
        if (!keys.has("values")) {
            keys.required("values", "dated values", word -> word);
        }
        DeclaredParameter declared = id.map(layered.parameters::get).orElse(null);
        if (id.isPresent() && declared != null) {
            layered.statements.change(subject(id.get()), pack, keys);
            for (PlacedValue value : placed(id.get(), declared.unit, values, citations, keys)) {
                override(declared, value, keys);
            }
            fixed.read(keys, subject(id.get()), pack, declared.values);
        } else if (id.isPresent()) {
            keys.has("fixed");
            List<String> known =
                    layered.parameters.keySet().stream().map(ParameterId::value).toList();
            keys.log()
                    .add(
                            RulesError.PARAMETER_NOT_DECLARED,
                            keys.place("id"),
                            "no lower layer declares parameter '" + id.get() + "'",
                            Suggestion.remedy(id.get().value(), known, RulesError.PARAMETER_NOT_DECLARED.remedy()));
        }
        keys.close();
    }

    private static Subject subject(ParameterId id) {
        return new Subject(Subject.Kind.PARAMETER, id.value());
    }

    private static List<Read> values(Keys keys) {
        List<Keys> written = keys.list("values");
        if (written.size() > MOST_VALUES) {
            keys.log()
                    .add(
                            RulesError.TOO_LARGE,
                            keys.place("values"),
                            written.size() + " dated values of one parameter",
                            "state at most " + MOST_VALUES);
            return List.of();
        }
        List<Read> values = new ArrayList<>();
        written.forEach(value -> read(value).ifPresent(values::add));
        return values;
    }

    /** On the days of a value that may not be replaced, the value of the lower layer stays. */
    private void override(DeclaredParameter declared, PlacedValue value, Keys keys) {
        if (!fixed.allow(keys, value, subject(value.value().id()), declared.values)) {
            return;
        }
        List<PlacedValue> kept = new ArrayList<>();
        for (PlacedValue old : declared.values) {
            if (!old.value().effective().overlaps(value.value().effective())) {
                kept.add(old);
                continue;
            }
            layered.overrides.add(new Overridden(
                    "parameter '" + value.value().id() + "'",
                    pack,
                    Texts.of(old.value().value()),
                    Texts.of(value.value().value()),
                    old.value().pack()));
            kept.addAll(rest(old, value.value().effective()));
        }
        kept.add(value);
        declared.values.clear();
        declared.values.addAll(kept);
    }

    /** What is left of a value outside those days: nothing, one piece or two. */
    private static List<PlacedValue> rest(PlacedValue old, EffectiveRange without) {
        List<PlacedValue> pieces = new ArrayList<>();
        EffectiveRange range = old.value().effective();
        LocalDate from = without.from();
        LocalDate until = without.until();
        if (from != null && (range.from() == null || range.from().isBefore(from))) {
            pieces.add(within(old, new EffectiveRange(range.from(), from.minusDays(1))));
        }
        if (until != null && (range.until() == null || range.until().isAfter(until))) {
            pieces.add(within(old, new EffectiveRange(until.plusDays(1), range.until())));
        }
        return pieces;
    }

    private static PlacedValue within(PlacedValue old, EffectiveRange range) {
        DatedParameter value = old.value();
        return new PlacedValue(
                new DatedParameter(value.id(), range, value.value(), value.citation(), value.pack()), old.place());
    }

    private List<PlacedValue> placed(
            ParameterId id, Unit unit, List<Read> values, List<Citation> citations, Keys keys) {
        List<PlacedValue> placed = new ArrayList<>();
        for (Read one : values) {
            if (one.unit().kind() != unit.kind() || (unit == Unit.YEARS) != (one.unit() == Unit.YEARS)) {
                keys.log()
                        .add(
                                RulesError.WRONG_PARAMETER_TYPE,
                                one.place(),
                                "'" + Keys.wordOf(one.unit()) + "' for parameter '" + id + "' that is in "
                                        + Keys.wordOf(unit),
                                "write '" + Keys.wordOf(unit) + ": …', " + unit.meaning());
                continue;
            }
            Optional<PlacedValue> same = placed.stream()
                    .filter(other -> other.value().effective().overlaps(one.range()))
                    .findFirst();
            if (same.isPresent()) {
                keys.log()
                        .add(
                                RulesError.OVERLAPPING_DATES,
                                one.place(),
                                "two values of parameter '" + id + "' on the same day, the other in line "
                                        + same.get().place().line());
                continue;
            }
            placed.add(placed(id, one.range(), one.value(), citations, one.place()));
        }
        return placed;
    }

    private PlacedValue placed(
            ParameterId id,
            EffectiveRange range,
            @Nullable ArgumentValue value,
            List<Citation> citations,
            Place place) {
        return new PlacedValue(
                new DatedParameter(id, range, value, citations.isEmpty() ? null : citations.get(0), pack), place);
    }

    private static boolean suppliedByAgency(Keys keys) {
        Optional<String> supply = keys.text("supply");
        if (supply.isPresent() && !supply.get().equals("agency")) {
            keys.log()
                    .add(
                            RulesError.UNKNOWN_WORD,
                            keys.place("supply"),
                            "unknown word '" + supply.get() + "' for 'supply'",
                            "write 'supply: agency'");
        }
        return supply.isPresent();
    }

    private record Read(Unit unit, ArgumentValue value, EffectiveRange range, Place place) {}

    /** {@code {from: 2026-01-01, hours: 40}}: dates, and one value named by its unit. */
    private static Optional<Read> read(Keys keys) {
        EffectiveRange range = keys.range();
        List<Read> found = new ArrayList<>();
        int written = 0;
        for (Unit unit : Unit.values()) {
            String word = Keys.wordOf(unit);
            if (keys.has(word)) {
                written++;
                keys.value(word, unit.meaning(), unit::parse)
                        .ifPresent(value -> found.add(new Read(unit, value, range, keys.place())));
            }
        }
        keys.close();
        if (written != 1) {
            keys.log()
                    .add(
                            RulesError.MISSING_KEY,
                            keys.place(),
                            written == 0
                                    ? "a dated value without a value"
                                    : "a dated value with " + written + " values",
                            "write one value named by its unit, for example 'hours: 40'");
            return Optional.empty();
        }
        return found.stream().findFirst();
    }
}
