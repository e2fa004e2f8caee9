package org.customizedemployment.rules.authoring.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.rules.authoring.statement.Unit;
import org.customizedemployment.rules.condition.Condition;
import org.customizedemployment.rules.condition.Operand;
import org.customizedemployment.rules.condition.Relation;
import org.customizedemployment.rules.condition.attribute.Attribute;
import org.customizedemployment.rules.condition.attribute.ValueKind;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.rules.yaml.Suggestion;

/** Reads comparisons: {@code compare: {left: {count: {kind: theme}}, at-least: {number: 3}}}. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class OperandReader {
    private static final List<String> SHAPES = List.of(
            "parameter",
            "named-date",
            "count",
            "sum",
            "latest",
            "its",
            "earliest",
            "most-recent",
            "latest-of",
            "earliest-of",
            "first-stated",
            "last-day-of",
            "days-between",
            "hours",
            "minutes",
            "years",
            "days",
            "number",
            "code",
            "flag",
            "date");

    private final EntryReader entries;
    private final References references;

    public OperandReader(EntryReader entries, References references) {
        this.entries = entries;
        this.references = references;
    }

    /** An operand and the sort of value that it has. */
    private record Typed(Operand operand, ValueKind kind) {}

    Optional<Condition> compare(Keys terms) {
        Optional<Typed> left = terms.keys("left").flatMap(this::read);
        Relation relation = Relation.EQUALS;
        Optional<Typed> right = Optional.empty();
        int relations = 0;
        for (Relation one : Relation.values()) {
            if (terms.has(Keys.wordOf(one))) {
                relations++;
                relation = one;
                right = terms.keys(Keys.wordOf(one)).flatMap(this::read);
            }
        }
        terms.close();
        if (!terms.has("left") || relations != 1) {
            terms.log()
                    .add(
                            RulesError.MISSING_KEY,
                            terms.place(),
                            "a comparison without two sides",
                            "write 'left' and one of equals, at-least, at-most");
        }
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        if (left.get().kind() != right.get().kind()
                || (relation != Relation.EQUALS && !left.get().kind().isOrdered())) {
            terms.log()
                    .add(
                            RulesError.WRONG_TYPE,
                            terms.place(),
                            Keys.wordOf(left.get().kind()) + " compared by '" + Keys.wordOf(relation) + "' with "
                                    + Keys.wordOf(right.get().kind()),
                            "compare values of one kind; words and flags have no order");
            return Optional.empty();
        }
        return Optional.of(new Condition.Compare(
                left.get().operand(), relation, right.get().operand()));
    }

    private Optional<Typed> read(Keys keys) {
        List<String> names = keys.names();
        if (names.size() != 1 || !SHAPES.contains(names.get(0))) {
            String word = names.size() == 1 ? names.get(0) : "";
            keys.log()
                    .add(
                            RulesError.UNKNOWN_WORD,
                            keys.place(),
                            word.isEmpty() ? "a value with " + names.size() + " keys" : "unknown value '" + word + "'",
                            Suggestion.nearest(word, SHAPES)
                                    .map(near -> "did you mean '" + near + "'?")
                                    .orElse("write exactly one of " + String.join(", ", SHAPES)));
            return Optional.empty();
        }
        String shape = names.get(0);
        return switch (shape) {
            case "parameter" -> parameter(keys);
            case "named-date" ->
                keys.word(shape, DateName.values()).map(name -> new Typed(new Operand.NamedDay(name), ValueKind.DATE));
            case "count" -> keys.keys(shape).flatMap(this::count);
            case "sum" -> keys.keys(shape).flatMap(this::sum);
            case "latest" -> keys.keys(shape).flatMap(this::latest);
            case "its" -> keys.keys(shape).flatMap(this::its);
            case "earliest" -> keys.keys(shape).flatMap(one -> among(one, Operand.Pick.EARLIEST));
            case "most-recent" -> keys.keys(shape).flatMap(one -> among(one, Operand.Pick.LATEST));
            case "latest-of" -> oneOf(keys, shape, Operand.Pick.LATEST);
            case "earliest-of" -> oneOf(keys, shape, Operand.Pick.EARLIEST);
            case "first-stated" -> oneOf(keys, shape, Operand.Pick.FIRST_STATED);
            case "last-day-of" -> keys.keys(shape).flatMap(this::lastDay);
            case "days-between" -> keys.keys(shape).flatMap(this::days);
            default -> constant(keys, shape);
        };
    }

    private Optional<Typed> parameter(Keys keys) {
        return keys.value("parameter", "a parameter's id", ParameterId::of)
                .flatMap(id -> references
                        .kind(keys, keys.place("parameter"), id)
                        .map(kind -> new Typed(new Operand.ParameterValue(id), kind)));
    }

    private Optional<Typed> count(Keys keys) {
        Optional<Typed> read = entries.type(keys)
                .map(type -> new Typed(new Operand.Counted(type, entries.where(keys, type)), ValueKind.NUMBER));
        keys.close();
        return read;
    }

    private Optional<Typed> sum(Keys keys) {
        Optional<Typed> read = entries.type(keys).flatMap(type -> {
            Optional<Attribute> attribute = entries.attribute(keys, type);
            if (attribute.isPresent() && attribute.get().getKind() != ValueKind.MINUTES) {
                keys.log()
                        .add(
                                RulesError.WRONG_TYPE,
                                keys.place("attribute"),
                                "a sum of '" + attribute.get().getName() + "' that is no length of time",
                                "sum minutes");
                return Optional.empty();
            }
            return attribute.map(
                    one -> new Typed(new Operand.Summed(one, entries.where(keys, type)), ValueKind.MINUTES));
        });
        keys.close();
        return read;
    }

    private Optional<Typed> latest(Keys keys) {
        Optional<Typed> read = entries.type(keys)
                .flatMap(type -> entries.attribute(keys, type))
                .map(attribute -> new Typed(new Operand.OfLatest(attribute), attribute.getKind()));
        keys.close();
        return read;
    }

    private Optional<Typed> its(Keys keys) {
        Optional<Typed> read = entries.type(keys)
                .flatMap(type -> entries.attribute(keys, type))
                .map(attribute -> new Typed(new Operand.OfIts(attribute), attribute.getKind()));
        keys.close();
        return read;
    }

    private Optional<Typed> among(Keys keys, Operand.Pick pick) {
        boolean same = keys.flag("same-episode").orElse(false);
        Optional<Typed> read = entries.type(keys)
                .flatMap(type -> entries.attribute(keys, type)
                        .filter(attribute -> isDate(keys, attribute.getKind()))
                        .map(attribute -> new Typed(
                                new Operand.Among(pick, attribute, entries.where(keys, type), same), ValueKind.DATE)));
        keys.close();
        return read;
    }

    private Optional<Typed> oneOf(Keys keys, String shape, Operand.Pick pick) {
        List<Operand> parts = new ArrayList<>();
        for (Keys one : keys.list(shape)) {
            date(one).ifPresent(parts::add);
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Typed(new Operand.OneOf(pick, parts), ValueKind.DATE));
    }

    private Optional<Typed> lastDay(Keys keys) {
        if (!keys.has("months")) {
            keys.required("months", "a parameter's id", word -> word);
        }
        Optional<ParameterId> months = references.months(keys, "months");
        Optional<Operand> from = keys.keys("from").flatMap(this::date);
        if (!keys.has("from")) {
            keys.required("from", "a date", word -> word);
        }
        keys.close();
        return months.isEmpty() || from.isEmpty()
                ? Optional.empty()
                : Optional.of(new Typed(new Operand.LastDayOf(from.get(), months.get()), ValueKind.DATE));
    }

    /** A value that is a date; empty, with a problem logged, if it is something else. */
    public Optional<Operand> date(Keys keys) {
        return read(keys).filter(one -> isDate(keys, one.kind())).map(Typed::operand);
    }

    private static boolean isDate(Keys keys, ValueKind kind) {
        if (kind != ValueKind.DATE) {
            keys.log()
                    .add(
                            RulesError.WRONG_TYPE,
                            keys.place(),
                            Keys.wordOf(kind) + " where a date is meant",
                            "name a date");
        }
        return kind == ValueKind.DATE;
    }

    private Optional<Typed> days(Keys keys) {
        Optional<Typed> from = keys.keys("from").flatMap(this::read);
        Optional<Typed> to = keys.keys("to").flatMap(this::read);
        keys.close();
        boolean dates = from.isPresent()
                && to.isPresent()
                && from.get().kind() == ValueKind.DATE
                && to.get().kind() == ValueKind.DATE;
        if (!dates) {
            keys.log()
                    .add(
                            RulesError.WRONG_TYPE,
                            keys.place(),
                            "'days-between' without two dates",
                            "give a date as 'from' and as 'to'");
            return Optional.empty();
        }
        return Optional.of(
                new Typed(new Operand.DaysBetween(from.get().operand(), to.get().operand()), ValueKind.NUMBER));
    }

    private static Optional<Typed> constant(Keys keys, String shape) {
        for (Unit unit : Unit.values()) {
            if (Keys.wordOf(unit).equals(shape)) {
                return keys.value(shape, unit.meaning(), unit::parse)
                        .map(value -> new Typed(new Operand.Constant(value), unit.kind()));
            }
        }
        return Optional.empty();
    }
}
