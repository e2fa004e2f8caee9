package org.customizedemployment.rules.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.rules.error.RulesError;

/**
 * Reads the keys of one mapping, typed, logging what is wrong instead of throwing. {@link #close} reports the keys that nobody asked for.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Keys {
    private final Place place;
    private final Map<String, YamlNode.Key> keys = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final ProblemLog log;

    private Keys(Place place, ProblemLog log) {
        this.place = place;
        this.log = log;
    }

    /** The mapping in that node; without keys, and a problem logged, if it is no mapping. */
    public static Keys of(YamlNode node, ProblemLog log) {
        Keys reader = new Keys(node.place(), log);
        if (node instanceof YamlNode.Keys mapping) {
            mapping.values().forEach(key -> reader.keys.put(key.name(), key));
        } else {
            log.add(
                    RulesError.WRONG_TYPE,
                    node.place(),
                    node.shape() + " where a mapping is meant",
                    "write 'key: value'");
        }
        return reader;
    }

    public Place place() {
        return place;
    }

    /** The place of a key's value, or of the mapping if it is not there. */
    public Place place(String key) {
        YamlNode.Key found = keys.get(key);
        return found == null ? place : found.value().place();
    }

    public boolean has(String key) {
        asked.add(key);
        return keys.containsKey(key);
    }

    /** The mapping as its author wrote it. */
    public YamlNode.Keys written() {
        return new YamlNode.Keys(place, List.copyOf(keys.values()));
    }

    /** The same mapping without its other keys. */
    public Keys only(String... names) {
        Keys some = new Keys(place, log);
        for (String name : names) {
            YamlNode.Key key = keys.get(name);
            if (key != null) {
                some.keys.put(name, key);
            }
        }
        return some;
    }

    /** The names of all keys, as written. */
    public List<String> names() {
        return List.copyOf(keys.keySet());
    }

    public ProblemLog log() {
        return log;
    }

    public Optional<YamlNode> node(String key) {
        asked.add(key);
        return Optional.ofNullable(keys.get(key)).map(YamlNode.Key::value);
    }

    /** A text, parsed; empty if it is absent or wrong. */
    public <T> Optional<T> value(String key, String meaning, Function<String, T> parse) {
        return node(key).flatMap(node -> scalar(node, "'" + key + "'", meaning, parse));
    }

    /** As {@link #value}, logging a missing key. */
    public <T> Optional<T> required(String key, String meaning, Function<String, T> parse) {
        if (!has(key)) {
            log.add(
                    RulesError.MISSING_KEY,
                    place,
                    "key '" + key + "' is missing",
                    "add '" + key + ": " + meaning + "'");
            return Optional.empty();
        }
        return value(key, meaning, parse);
    }

    public Optional<String> text(String key) {
        return value(key, "text", word -> word);
    }

    public Optional<Boolean> flag(String key) {
        return value(key, "true or false", word -> switch (word) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(word);
        });
    }

    public Optional<LocalDate> date(String key) {
        return value(key, "a date like 2026-03-01", LocalDate::parse);
    }

    /** One of an enum's constants, written in lower case with hyphens. */
    public <E extends Enum<E>> Optional<E> word(String key, E[] constants) {
        return node(key).flatMap(node -> word(node, "'" + key + "'", constants));
    }

    /** A list of enum constants; empty if absent. */
    public <E extends Enum<E>> List<E> words(String key, E[] constants) {
        List<E> all = new ArrayList<>();
        for (YamlNode item : items(key)) {
            word(item, "'" + key + "'", constants).ifPresent(all::add);
        }
        return all;
    }

    /** A list of parsed texts; empty if absent. */
    public <T> List<T> values(String key, String meaning, Function<String, T> parse) {
        List<T> all = new ArrayList<>();
        for (YamlNode item : items(key)) {
            scalar(item, "'" + key + "'", meaning, parse).ifPresent(all::add);
        }
        return all;
    }

    /** The nodes of a list; empty if absent, one if a single value stands where a list may. */
    public List<YamlNode> items(String key) {
        return node(key)
                .map(node -> node instanceof YamlNode.Items list ? list.values() : List.of(node))
                .orElse(List.of());
    }

    /** The mapping under a key. */
    public Optional<Keys> keys(String key) {
        return node(key).map(node -> Keys.of(node, log));
    }

    /** The mappings in a list. */
    public List<Keys> list(String key) {
        return items(key).stream().map(node -> Keys.of(node, log)).toList();
    }

    /** {@code citations: [CT-28]} or {@code citation: CT-28}; a problem if there is none. */
    public List<Citation> citations(String of) {
        List<Citation> all = new ArrayList<>(values("citations", "a requirement's id", Citation::of));
        value("citation", "a requirement's id", Citation::of).ifPresent(all::add);
        if (all.isEmpty()) {
            log.add(RulesError.MISSING_CITATION, place, of + " has no citation");
        }
        return all;
    }

    /** The dates under {@code from} and {@code until}. */
    public EffectiveRange range() {
        LocalDate from = date("from").orElse(null);
        LocalDate until = date("until").orElse(null);
        if (from != null && until != null && until.isBefore(from)) {
            log.add(
                    RulesError.WRONG_TYPE,
                    place("until"),
                    "until " + until + " lies before from " + from,
                    "put the earlier date first");
            return EffectiveRange.NOT_STATED;
        }
        return new EffectiveRange(from, until);
    }

    /** Reports every key that nobody asked for. */
    public void close() {
        for (YamlNode.Key key : keys.values()) {
            if (!asked.contains(key.name())) {
                log.add(
                        RulesError.UNKNOWN_KEY,
                        key.place(),
                        "unknown key '" + shortened(key.name()) + "'",
                        Suggestion.remedy(key.name(), asked, RulesError.UNKNOWN_KEY.remedy()));
            }
        }
    }

    /** A scalar node, parsed; empty and a problem logged if it is something else or can't be parsed. */
    public <T> Optional<T> scalar(YamlNode node, String name, String meaning, Function<String, T> parse) {
        if (!(node instanceof YamlNode.Text text)) {
            log.add(RulesError.WRONG_TYPE, node.place(), name + " is " + node.shape(), "write " + meaning);
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text.value()));
        } catch (CeException | DateTimeException | ArithmeticException | IllegalArgumentException e) {
            log.add(
                    RulesError.WRONG_TYPE,
                    node.place(),
                    name + " is '" + shortened(text.value()) + "'",
                    "write " + meaning);
            return Optional.empty();
        }
    }

    private <E extends Enum<E>> Optional<E> word(YamlNode node, String name, E[] constants) {
        if (!(node instanceof YamlNode.Text text)) {
            log.add(RulesError.WRONG_TYPE, node.place(), name + " is " + node.shape(), "write one word");
            return Optional.empty();
        }
        List<String> known = new ArrayList<>();
        for (E constant : constants) {
            String word = wordOf(constant);
            if (word.equals(text.value())) {
                return Optional.of(constant);
            }
            known.add(word);
        }
        log.add(
                RulesError.UNKNOWN_WORD,
                node.place(),
                "unknown word '" + shortened(text.value()) + "' for " + name,
                Suggestion.remedy(text.value(), known, RulesError.UNKNOWN_WORD.remedy()));
        return Optional.empty();
    }

    /** As authors write a constant: {@code holds-payment}. */
    public static String wordOf(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
