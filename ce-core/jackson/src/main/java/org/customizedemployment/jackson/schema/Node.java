package org.customizedemployment.jackson.schema;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/** A part of a schema: members in the order they are put. */
final class Node {
    private Node() {}

    static Map<String, Object> of(String name, Object value) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put(name, value);
        return node;
    }

    static Map<String, Object> type(String type) {
        return of("type", type);
    }

    static Map<String, Object> text(String pattern) {
        Map<String, Object> node = type("string");
        node.put("pattern", pattern);
        return node;
    }

    static Map<String, Object> constant(Object value) {
        return of("const", value);
    }

    static Map<String, Object> list(Object items) {
        Map<String, Object> node = type("array");
        node.put("items", items);
        return node;
    }

    static Map<String, Object> atLeast(int minimum) {
        Map<String, Object> node = type("integer");
        node.put("minimum", minimum);
        return node;
    }

    /** An object with these members and no others. */
    static Map<String, Object> closed(Map<String, Object> members, String... mandatory) {
        Map<String, Object> node = open(members, mandatory);
        node.put("additionalProperties", false);
        return node;
    }

    /** An object that may have members of a newer version besides. */
    static Map<String, Object> open(Map<String, Object> members, String... mandatory) {
        Map<String, Object> node = type("object");
        node.put("properties", members);
        if (mandatory.length > 0) {
            node.put("required", List.copyOf(Arrays.asList(mandatory)));
        }
        return node;
    }

    static byte[] json(Map<String, Object> node) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter layout = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonMapper.builder().build().writer().with(layout).writeValue(bytes, node);
        bytes.write('\n');
        return bytes.toByteArray();
    }
}
