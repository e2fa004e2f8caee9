package org.customizedemployment.rules.authoring.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.rules.authoring.statement.Layered;
import org.customizedemployment.rules.authoring.statement.Unit;
import org.customizedemployment.rules.authoring.statement.Words;
import org.customizedemployment.rules.condition.Match;
import org.customizedemployment.rules.condition.Relation;
import org.customizedemployment.rules.condition.attribute.Attribute;
import org.customizedemployment.rules.condition.attribute.Attributes;
import org.customizedemployment.rules.condition.attribute.ValueKind;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.rules.yaml.Suggestion;
import org.customizedemployment.rules.yaml.YamlNode;

/** Reads which entries are meant: {@code kind} and {@code where}. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class EntryReader {
    private final Layered layered;

    public EntryReader(Layered layered) {
        this.layered = layered;
    }

    Optional<EntryType<?>> type(Keys keys) {
        return keys.required("kind", "a kind of entry", word -> word).flatMap(kind -> type(keys, kind));
    }

    private static Optional<EntryType<?>> type(Keys keys, String kind) {
        Optional<EntryType<?>> type = EntryTypes.find(kind);
        if (type.isEmpty()) {
            List<String> known =
                    EntryTypes.all().stream().map(EntryType::getKind).toList();
            keys.log()
                    .add(
                            RulesError.UNKNOWN_REFERENCE,
                            keys.place("kind"),
                            "unknown kind of entry '" + kind + "'",
                            Suggestion.remedy(kind, known, "use a kind that the case file has"));
        }
        return type;
    }

    Optional<Attribute> attribute(Keys keys, EntryType<?> type) {
        return keys.required("attribute", "an attribute's name", word -> word)
                .flatMap(name -> attribute(keys, type, name));
    }

    private static Optional<Attribute> attribute(Keys keys, EntryType<?> type, String name) {
        Optional<Attribute> found = Attributes.find(type, name);
        if (found.isEmpty()) {
            keys.log()
                    .add(
                            RulesError.UNKNOWN_REFERENCE,
                            keys.place(name),
                            "'" + type + "' has no attribute '" + name + "' that rules may read",
                            Suggestion.remedy(name, Attributes.namesOf(type), "use an attribute that it has"));
        }
        return found;
    }

    /** {@code where: {state: final, forms: {at-least: 2}}}. */
    List<Match> where(Keys keys, EntryType<?> type) {
        List<Match> matches = new ArrayList<>();
        keys.keys("where").ifPresent(where -> {
            for (String name : where.names()) {
                where.has(name);
                attribute(where, type, name).flatMap(one -> match(where, one)).ifPresent(matches::add);
            }
        });
        return matches;
    }

    private Optional<Match> match(Keys where, Attribute attribute) {
        String name = attribute.getName();
        if (!(where.node(name).orElse(null) instanceof YamlNode.Keys)) {
            return value(where, name, attribute).map(value -> new Match(attribute, Relation.EQUALS, value));
        }
        Keys test = where.keys(name).orElseThrow();
        List<Relation> relations = Stream.of(Relation.values())
                .filter(one -> test.has(Keys.wordOf(one)))
                .toList();
        test.close();
        if (relations.size() != 1) {
            test.log()
                    .add(
                            RulesError.MISSING_KEY,
                            test.place(),
                            "'" + name + "' compared in " + relations.size() + " ways",
                            "write exactly one of equals, at-least, at-most");
            return Optional.empty();
        }
        Relation relation = relations.get(0);
        String word = Keys.wordOf(relation);
        if (relation != Relation.EQUALS && !attribute.getKind().isOrdered()) {
            test.log()
                    .add(
                            RulesError.WRONG_TYPE,
                            test.place(word),
                            "'" + name + "' can't be ordered",
                            "write '" + name + ": …'");
            return Optional.empty();
        }
        return value(test, word, attribute).map(value -> new Match(attribute, relation, value));
    }

    private Optional<ArgumentValue> value(Keys keys, String key, Attribute attribute) {
        Unit unit = unit(attribute.getKind());
        Optional<ArgumentValue> value = keys.value(key, unit.meaning(), unit::parse);
        if (value.isPresent() && value.get() instanceof ArgumentValue.OfCode code) {
            Set<String> known = known(attribute);
            if (!known.isEmpty() && !Words.check(keys, keys.place(key), attribute.getName(), code.code(), known)) {
                return Optional.empty();
            }
        }
        return value;
    }

    private Set<String> known(Attribute attribute) {
        return switch (attribute.getName()) {
            case "component" -> layered.words.components;
            case "document-type" -> layered.words.documents;
            case "activity-kind" -> layered.words.activityKinds;
            default -> new java.util.LinkedHashSet<>(attribute.getWords());
        };
    }

    private static Unit unit(ValueKind kind) {
        return switch (kind) {
            case CODE -> Unit.CODE;
            case NUMBER -> Unit.NUMBER;
            case FLAG -> Unit.FLAG;
            case MINUTES -> Unit.MINUTES;
            case DATE -> Unit.DATE;
            case MONEY -> Unit.MONEY;
            case RATE -> Unit.RATE;
        };
    }
}
