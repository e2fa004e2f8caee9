package org.customizedemployment.rules.yaml;

import java.util.List;
import org.apiguardian.api.API;

/** A node of a YAML file with its place: text, list or mapping. Text is kept as written; its type is decided by who reads it. */
@API(status = API.Status.INTERNAL, since = "0.1")
public sealed interface YamlNode {
    Place place();

    /** Text as written, without quotes. */
    record Text(Place place, String value, boolean quoted) implements YamlNode {}

    /** A list. */
    record Items(Place place, List<YamlNode> values) implements YamlNode {}

    /** A mapping; no key occurs twice. */
    record Keys(Place place, List<Key> values) implements YamlNode {}

    /** A key and what it holds. */
    record Key(Place place, String name, YamlNode value) {}

    /** What it is, for messages. */
    default String shape() {
        if (this instanceof Items) {
            return "a list";
        }
        return this instanceof Keys ? "a mapping" : "text";
    }
}
