package org.customizedemployment.rules.authoring.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.rules.authoring.statement.Layered;
import org.customizedemployment.rules.condition.Condition;
import org.customizedemployment.rules.condition.Match;
import org.customizedemployment.rules.condition.Relation;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.programme.funding.Regime;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.rules.yaml.ProblemLog;
import org.customizedemployment.rules.yaml.Suggestion;
import org.customizedemployment.rules.yaml.YamlNode;

/** Reads a condition: a mapping with exactly one of the known shapes as its key. */
final class ConditionReader {
    private static final List<String> SHAPES = List.of(
            "all",
            "any",
            "not",
            "readings",
            "document",
            "document-reviewed",
            "exists",
            "count",
            "latest",
            "its",
            "within",
            "retained",
            "earned",
            "served-by",
            "judged",
            "regime",
            "compare");

    private final EntryReader entries;
    private final OperandReader operands;
    private final References references;
    private final TimeConditionReader times;
    private final ProblemLog log;

    ConditionReader(Layered layered, ProblemLog log) {
        this(layered, List.of(), log);
    }

    /** @param regimes those of the programme whose terms are read */
    ConditionReader(Layered layered, List<Regime> regimes, ProblemLog log) {
        this.entries = new EntryReader(layered);
        this.references = new References(layered, regimes);
        this.operands = new OperandReader(entries, references);
        this.times = new TimeConditionReader(operands, references);
        this.log = log;
    }

    Optional<Condition> read(YamlNode node) {
        Keys keys = Keys.of(node, log);
        if (keys.names().size() != 1 || !SHAPES.contains(keys.names().get(0))) {
            if (node instanceof YamlNode.Keys) {
                refuse(keys);
            }
            return Optional.empty();
        }
        String shape = keys.names().get(0);
        return switch (shape) {
            case "all" -> parts(keys, shape).map(Condition.All::new);
            case "any" -> parts(keys, shape).map(Condition.Any::new);
            case "not" -> keys.node(shape).flatMap(this::read).map(Condition.Not::new);
            case "readings" -> parts(keys, shape).map(Condition.Readings::new);
            case "compare" -> keys.keys(shape).flatMap(operands::compare);
            case "within" -> keys.keys(shape).flatMap(times::within);
            case "retained" -> keys.keys(shape).flatMap(times::retained);
            case "earned" -> keys.keys(shape).flatMap(times::earned);
            case "judged" ->
                keys.value(shape, "a requirement's id", Citation::of).map(Condition.Judged::new);
            case "regime" ->
                keys.text(shape)
                        .flatMap(id -> references.regime(keys, keys.place(shape), id))
                        .map(Regime::holds);
            default -> keys.keys(shape).flatMap(terms -> leaf(shape, terms));
        };
    }

    private void refuse(Keys keys) {
        String word = keys.names().size() == 1 ? keys.names().get(0) : "";
        log.add(
                RulesError.UNKNOWN_WORD,
                keys.place(),
                word.isEmpty()
                        ? "a condition with " + keys.names().size() + " keys"
                        : "unknown condition '" + word + "'",
                Suggestion.nearest(word, SHAPES)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("write exactly one of " + String.join(", ", SHAPES)));
    }

    private Optional<List<Condition>> parts(Keys keys, String shape) {
        List<Condition> parts = new ArrayList<>();
        for (YamlNode part : keys.items(shape)) {
            read(part).ifPresent(parts::add);
        }
        if (keys.items(shape).isEmpty()) {
            log.add(RulesError.MISSING_KEY, keys.place(shape), "'" + shape + "' of nothing", "list its parts");
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
    }

    private Optional<Condition> leaf(String shape, Keys terms) {
        Optional<Condition> read =
                switch (shape) {
                    case "document" -> document(terms);
                    case "document-reviewed" -> reviewed(terms);
                    case "latest" ->
                        entries.type(terms).map(type -> new Condition.Latest(type, entries.where(terms, type)));
                    case "its" -> entries.type(terms).map(type -> new Condition.Its(type, entries.where(terms, type)));
                    case "served-by" ->
                        number(terms).map(many -> new Condition.ServedBy(many.relation(), many.number()));
                    default -> count(shape, terms);
                };
        terms.close();
        return read;
    }

    private Optional<Condition> document(Keys terms) {
        Optional<DocumentType> type = references.document(terms, "type");
        if (!terms.has("at-least")) {
            terms.required("at-least", "final", word -> word);
        }
        Optional<DocumentState> state = terms.word("at-least", DocumentState.values());
        return type.isPresent() && state.isPresent()
                ? Optional.of(new Condition.DocumentStands(type.get(), state.get()))
                : Optional.empty();
    }

    private Optional<Condition> reviewed(Keys terms) {
        Optional<DocumentType> type = references.document(terms, "type");
        List<Capacity> by = terms.words("by", Capacity.values());
        if (!terms.has("by")) {
            terms.required("by", "[case-manager]", word -> word);
        }
        return type.isPresent() && !by.isEmpty()
                ? Optional.of(new Condition.DocumentReviewed(type.get(), by))
                : Optional.empty();
    }

    private Optional<Condition> count(String shape, Keys terms) {
        Optional<EntryType<?>> type = entries.type(terms);
        List<Match> where = type.map(one -> entries.where(terms, one)).orElse(List.of());
        if (shape.equals("exists")) {
            return type.map(one -> new Condition.Count(one, where, Relation.AT_LEAST, 1));
        }
        Optional<HowMany> many = number(terms);
        return type.isPresent() && many.isPresent()
                ? Optional.of(new Condition.Count(
                        type.get(), where, many.get().relation(), many.get().number()))
                : Optional.empty();
    }

    /** How many there are to be. */
    private record HowMany(Relation relation, int number) {}

    private Optional<HowMany> number(Keys terms) {
        for (Relation relation : Relation.values()) {
            String word = Keys.wordOf(relation);
            if (terms.has(word)) {
                return terms.value(word, "a whole number", ConditionReader::whole)
                        .map(number -> new HowMany(relation, number));
            }
        }
        log.add(RulesError.MISSING_KEY, terms.place(), "a count that is compared with nothing", "add 'at-least: 1'");
        return Optional.empty();
    }

    private static int whole(String text) {
        if (text.isEmpty() || text.length() > 6 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("not whole");
        }
        return Integer.parseInt(text);
    }
}
