package org.customizedemployment.docs.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.customizedemployment.rules.error.PackProblem;
import org.customizedemployment.rules.pack.FilePack;
import org.customizedemployment.rules.pack.PackLoad;
import org.customizedemployment.rules.pack.PackLoader;
import org.customizedemployment.rules.yaml.ProblemLog;
import org.customizedemployment.rules.yaml.YamlFile;
import org.customizedemployment.rules.yaml.YamlNode;
import org.customizedemployment.spi.pack.PackFile;
import org.customizedemployment.spi.pack.PackProvider;

/**
 * The keys that a pack may use, place by place, as the loader itself tells them: into every mapping of an example a key is written that nothing
 * knows, and the problem that comes back names those that are known there.
 */
final class PackKeys {
    private static final String UNKNOWN = "qqqqqqqqqqqqqqqq";
    private static final List<String> REMEDIES = List.of("use one of ", "write exactly one of ");
    private static final List<String> EVERYWHERE = List.of("citation", "citations");
    private static final Set<String> DAYS = Set.of("written", "retroactive-written", "note", "filing");
    private static final Set<String> WORK =
            Set.of("documentation", "travel", "no-show", "cancelled", "interpreter", "kinds");
    private static final Set<String> CONDITIONS =
            Set.of("document", "document-reviewed", "compare", "within", "retained", "earned");

    private final Map<String, Set<String>> known = new TreeMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    /** By place; without the citations, which may stand everywhere. */
    Map<String, Set<String>> known() {
        return known;
    }

    /** @param below the packs under it, lowest first */
    void ask(List<PackProvider> below, String yaml) {
        YamlNode root = YamlFile.read("example.yaml", yaml.getBytes(StandardCharsets.UTF_8), new ProblemLog())
                .orElseThrow();
        ask(below, root, root, "");
    }

    private void ask(List<PackProvider> below, YamlNode root, YamlNode node, String path) {
        if (node instanceof YamlNode.Items items) {
            items.values().forEach(item -> ask(below, root, item, path));
        } else if (node instanceof YamlNode.Keys keys) {
            List<String> names = keys.values().stream().map(YamlNode.Key::name).toList();
            if (asked.add(path + names)) {
                StringBuilder text = new StringBuilder();
                write(text, root, keys);
                remember(below, path, text.toString());
            }
            keys.values().forEach(key -> ask(below, root, key.value(), path + "." + key.name()));
        }
    }

    private void remember(List<PackProvider> below, String path, String yaml) {
        List<PackProvider> all = new ArrayList<>(below);
        all.add(pack("example.yaml", yaml));
        if (PackLoader.load(all) instanceof PackLoad.Failed failed) {
            for (PackProblem problem : failed.problems()) {
                String words = problem.toString();
                for (String remedy : REMEDIES) {
                    int at = words.lastIndexOf(remedy);
                    if (at >= 0 && (words.contains(UNKNOWN) || words.contains(" with 2 keys"))) {
                        note(path, List.of(words.substring(at + remedy.length()).split(", ")));
                    }
                }
            }
        }
    }

    static PackProvider pack(String name, String yaml) {
        return FilePack.of(List.of(PackFile.of(name, yaml.getBytes(StandardCharsets.UTF_8))));
    }

    private void note(String path, List<String> keys) {
        String place = place(path, keys);
        Set<String> own = new TreeSet<>(keys);
        own.removeAll(EVERYWHERE);
        if (!place.isEmpty() && !own.isEmpty()) {
            known.computeIfAbsent(place, any -> new TreeSet<>()).addAll(own);
        }
    }

    /** Where the page has it; what may stand anywhere in a condition, or at any depth, has one place. Empty for the attributes of single kinds. */
    private static String place(String path, List<String> keys) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        boolean asks = path.matches(".*\\.(condition|when|regime-by)(\\..*)?");
        if (keys.contains("parameter") && keys.contains("latest-of")) {
            return "value";
        } else if (keys.contains("readings")) {
            return "condition";
        } else if (asks && keys.contains("attribute")) {
            return "value.entry";
        } else if (asks && keys.contains("where")) {
            return "condition.entry";
        } else if (asks && last.equals("last-day-of")) {
            return "value.last-day-of";
        } else if (asks && CONDITIONS.contains(last)) {
            return "condition." + last;
        } else if (asks) {
            return keys.contains("at-least") ? "condition.relation" : "";
        }
        return outside(path, last);
    }

    private static String outside(String path, String last) {
        if (last.equals("cap") || last.equals("inside")) {
            return "cap";
        } else if (last.equals("first") || last.equals("second")) {
            return "rules.pulls-apart";
        } else if (path.endsWith("fee.hourly") || path.endsWith("fee.milestone") || path.endsWith("fee.per-unit")) {
            return "fee.row";
        } else if (DAYS.contains(last)) {
            return "days";
        } else if (WORK.contains(last)) {
            return "kind of work";
        }
        String plain = path.replace("extend-programmes", "programmes")
                .replace("set-services", "services")
                .replace("set-regimes", "regimes")
                .replace("set-parameters", "parameters")
                .replace("set-rules", "rules");
        return plain.isEmpty() ? "file" : plain.equals(".rules.in-force") ? "" : plain.substring(1);
    }

    private static void write(StringBuilder text, YamlNode node, YamlNode.Keys at) {
        if (node instanceof YamlNode.Keys keys) {
            text.append('{');
            for (YamlNode.Key key : keys.values()) {
                text.append('"').append(key.name()).append("\": ");
                write(text, key.value(), at);
                text.append(", ");
            }
            text.append(node == at ? UNKNOWN + ": x}" : "}");
        } else if (node instanceof YamlNode.Items items) {
            text.append('[');
            for (YamlNode item : items.values()) {
                write(text, item, at);
                text.append(", ");
            }
            text.append(']');
        } else if (node instanceof YamlNode.Text one) {
            text.append('"')
                    .append(one.value().replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
    }
}
