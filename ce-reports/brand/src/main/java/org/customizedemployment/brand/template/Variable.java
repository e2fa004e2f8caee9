package org.customizedemployment.brand.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * What a template can name. All sections have the same variables, as all are made of the same parts; the tree is a value that is walked both
 * for checking a template and for listing the variables.
 *
 * @param kind how it is used
 * @param parts what is named within it
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Variable(Kind kind, Map<String, Variable> parts) {
    private static final int DEEPEST = 3;
    private static final List<String> AUDIENCES =
            List.of("job-seeker", "team", "provider", "funder", "employer", "public");

    /** How a variable is used. */
    public enum Kind {
        /** Printed. */
        TEXT,
        /** Asked for by a section. */
        FLAG,
        /** Holds others, named with a point between. */
        GROUP,
        /** Repeated by a section. */
        LIST
    }

    public Variable {
        parts = new LinkedHashMap<>(parts);
    }

    /** Everything that a template can name at its outermost. */
    public static Variable all() {
        Map<String, Variable> all = new LinkedHashMap<>();
        all.putAll(section(DEEPEST));
        all.put("document", group("title", "state"));
        all.put("brand", group("name"));
        Map<String, Variable> audiences = new LinkedHashMap<>();
        AUDIENCES.forEach(one -> audiences.put(one, flag()));
        all.put("audience", new Variable(Kind.GROUP, audiences));
        return new Variable(Kind.GROUP, all);
    }

    private static Map<String, Variable> section(int deeper) {
        Map<String, Variable> parts = new LinkedHashMap<>();
        parts.put("title", text());
        parts.put("paragraphs", list(texts("text")));
        parts.put("items", list(texts("text")));
        parts.put("values", list(texts("label", "value")));
        Map<String, Variable> row = new LinkedHashMap<>();
        row.put("total", flag());
        row.put("cells", list(texts("label", "value")));
        Map<String, Variable> table = new LinkedHashMap<>(texts("caption"));
        table.put("columns", list(texts("title")));
        table.put("rows", list(row));
        parts.put("tables", list(table));
        Map<String, Variable> has = new LinkedHashMap<>();
        List.of("paragraphs", "items", "values", "tables", "sections").forEach(one -> has.put(one, flag()));
        parts.put("has", new Variable(Kind.GROUP, has));
        if (deeper > 1) {
            parts.put("sections", list(section(deeper - 1)));
        }
        return parts;
    }

    private static Variable text() {
        return new Variable(Kind.TEXT, new LinkedHashMap<>());
    }

    private static Variable flag() {
        return new Variable(Kind.FLAG, new LinkedHashMap<>());
    }

    private static Variable list(Map<String, Variable> parts) {
        return new Variable(Kind.LIST, parts);
    }

    private static Variable group(String... names) {
        return new Variable(Kind.GROUP, texts(names));
    }

    private static Map<String, Variable> texts(String... names) {
        Map<String, Variable> parts = new LinkedHashMap<>();
        for (String name : names) {
            parts.put(name, text());
        }
        return parts;
    }

    /** Each name once, in order, as it is written in a template: groups with a point, lists with what is within them after an arrow. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        parts.forEach((name, one) -> {
            switch (one.kind) {
                case TEXT -> lines.add("{{" + name + "}}");
                case FLAG -> lines.add("{{#" + name + "}} … {{/" + name + "}}");
                case GROUP ->
                    one.parts.forEach((part, inner) -> lines.add(
                            inner.kind == Kind.TEXT
                                    ? "{{" + name + "." + part + "}}"
                                    : "{{#" + name + "." + part + "}} … {{/" + name + "." + part + "}}"));
                case LIST -> {
                    // A section within a section has the same parts again.
                    String inner = name.equals("sections") ? "…" : String.join(" ", one.lines());
                    lines.add("{{#" + name + "}} " + inner + " {{/" + name + "}}");
                }
            }
        });
        return lines;
    }
}
