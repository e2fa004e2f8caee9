package org.customizedemployment.rules.authoring.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.rules.layer.PackLevel;
import org.customizedemployment.rules.layer.StatedTerm;
import org.customizedemployment.rules.layer.Statement;
import org.customizedemployment.rules.layer.Subject;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.rules.yaml.Place;
import org.customizedemployment.rules.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** Every statement of every layer, by what it is about, in the order in which the layers make them; and what holds of each in the end. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Statements {
    private final Map<Subject, List<Statement>> all = new LinkedHashMap<>();
    private final Map<Subject, List<StatedTerm>> effective = new LinkedHashMap<>();
    private final Map<PackId, PackLevel> levels = new LinkedHashMap<>();

    Statements() {}

    /** What is stated, in the order in which it was first stated. */
    public List<Subject> subjects() {
        return List.copyOf(all.keySet());
    }

    /** Lowest layer first. */
    public List<Statement> of(Subject subject) {
        return List.copyOf(all.getOrDefault(subject, List.of()));
    }

    /** What the last statement says, where it stands for the whole. */
    public List<StatedTerm> effective(Subject subject) {
        return List.copyOf(effective.getOrDefault(subject, List.of()));
    }

    /** Whose layer a pack is; null if it does not say. */
    @Nullable
    public PackLevel level(PackId pack) {
        return levels.get(pack);
    }

    public void level(PackId pack, PackLevel level) {
        levels.put(pack, level);
    }

    /** A statement that takes the place of what lower layers said. */
    public void whole(Subject subject, PackId pack, Keys keys) {
        List<StatedTerm> terms = terms(keys.written(), pack);
        add(subject, pack, keys.place(), citations(keys.written()), terms);
        effective.put(subject, terms);
    }

    /** A statement that changes some terms; the others stay as lower layers state them. */
    public void change(Subject subject, PackId pack, Keys keys) {
        List<StatedTerm> terms = terms(keys.written(), pack);
        add(subject, pack, keys.place(), citations(keys.written()), terms);
        List<String> stated = terms.stream().map(one -> root(one.path())).toList();
        List<StatedTerm> merged = new ArrayList<>(effective(subject));
        merged.removeIf(one -> stated.contains(root(one.path())));
        merged.addAll(terms);
        effective.put(subject, merged);
    }

    /** A statement that is written in Java. */
    public void inJava(Subject subject, PackId pack, Place place, List<Citation> citations, String text) {
        Place whole = Place.ofFile(place.file());
        List<StatedTerm> terms = List.of(new StatedTerm("java", text, pack, whole.file(), 0));
        add(subject, pack, whole, citations, terms);
        effective.put(subject, terms);
    }

    private void add(Subject subject, PackId pack, Place place, List<Citation> citations, List<StatedTerm> terms) {
        all.computeIfAbsent(subject, one -> new ArrayList<>())
                .add(new Statement(pack, levels.get(pack), place.file(), place.line(), citations, terms));
    }

    private static String root(String path) {
        return path.replaceFirst("[.\\[].*", "");
    }

    private static List<StatedTerm> terms(YamlNode.Keys node, PackId pack) {
        List<StatedTerm> terms = new ArrayList<>();
        collect("", node, pack, terms);
        return terms;
    }

    private static void collect(String path, YamlNode node, PackId pack, List<StatedTerm> into) {
        if (node instanceof YamlNode.Keys keys) {
            for (YamlNode.Key key : keys.values()) {
                boolean apart = path.isEmpty()
                        && (key.name().equals("citations") || key.name().equals("citation"));
                if (!apart) {
                    collect(path.isEmpty() ? key.name() : path + "." + key.name(), key.value(), pack, into);
                }
            }
        } else if (node instanceof YamlNode.Items items && !plain(items)) {
            for (int i = 0; i < items.values().size(); i++) {
                collect(path + "[" + i + "]", items.values().get(i), pack, into);
            }
        } else {
            into.add(new StatedTerm(
                    path, text(node), pack, node.place().file(), node.place().line()));
        }
    }

    private static boolean plain(YamlNode.Items items) {
        return items.values().stream().allMatch(YamlNode.Text.class::isInstance);
    }

    private static String text(YamlNode node) {
        if (node instanceof YamlNode.Items items) {
            return items.values().stream().map(Statements::text).collect(Collectors.joining(", "));
        }
        return node instanceof YamlNode.Text text ? text.value() : "";
    }

    private static List<Citation> citations(YamlNode.Keys node) {
        List<Citation> found = new ArrayList<>();
        for (YamlNode.Key key : node.values()) {
            if (key.name().equals("citations") || key.name().equals("citation")) {
                List<YamlNode> items =
                        key.value() instanceof YamlNode.Items list ? list.values() : List.of(key.value());
                items.forEach(item -> citation(item, found));
            }
        }
        return found;
    }

    /** A citation that can't be read is a problem elsewhere. */
    private static void citation(YamlNode item, List<Citation> into) {
        if (item instanceof YamlNode.Text text) {
            try {
                into.add(Citation.of(text.value()));
            } catch (CeException e) {
                return;
            }
        }
    }
}
