package org.customizedemployment.rules.packtest.given;

import java.util.Locale;
import java.util.stream.Collectors;
import org.customizedemployment.rules.yaml.YamlNode;

/** An entry that is written out in YAML, as the JSON that it stands for: numbers, true, false and null where they are not quoted. */
final class YamlJson {
    private YamlJson() {}

    static String of(YamlNode node) {
        if (node instanceof YamlNode.Items items) {
            return items.values().stream().map(YamlJson::of).collect(Collectors.joining(",", "[", "]"));
        }
        if (node instanceof YamlNode.Keys keys) {
            return keys.values().stream()
                    .map(key -> quoted(key.name()) + ":" + of(key.value()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        YamlNode.Text text = (YamlNode.Text) node;
        boolean literal =
                !text.quoted() && text.value().matches("true|false|null|-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,17})?");
        return literal ? text.value() : quoted(text.value());
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(one -> {
            if (one == '"' || one == '\\') {
                json.append('\\').append((char) one);
            } else if (one < ' ') {
                json.append(String.format(Locale.ROOT, "\\u%04x", one));
            } else {
                json.append((char) one);
            }
        });
        return json.append('"').toString();
    }
}
