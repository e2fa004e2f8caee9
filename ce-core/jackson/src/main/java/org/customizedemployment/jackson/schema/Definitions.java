package org.customizedemployment.jackson.schema;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.jackson.internal.CaseIntrospector;

/** The schemas of value classes, each once, and references to them. */
final class Definitions {
    private static final String REFERENCE = "$ref";
    private static final String PREFIX = "#/$defs/";

    private final Map<String, Object> byName = new TreeMap<>();

    Map<String, Object> all() {
        return byName;
    }

    /** The schema of a type, as a reference if it is an object. */
    Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Map<String, Object> inner = of(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == Optional.class ? inner : Node.list(inner);
        }
        return plain((Class<?>) type);
    }

    private Map<String, Object> plain(Class<?> type) {
        if (type == String.class) {
            return Node.type("string");
        } else if (type == boolean.class || type == Boolean.class) {
            return Node.type("boolean");
        } else if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return Node.type("integer");
        } else if (type == BigDecimal.class) {
            return Node.type("number");
        } else if (type == LocalDate.class) {
            Map<String, Object> day = Node.text(Texts.DAY);
            day.put("format", "date");
            return day;
        } else if (type.isEnum()) {
            return Node.of(
                    "enum",
                    Arrays.stream(type.getEnumConstants())
                            .map(one -> CaseIntrospector.word((Enum<?>) one))
                            .toList());
        } else if (type == Entry.class) {
            return reference("entry", () -> anyEntry());
        } else if (type == CaseFile.class) {
            return reference("case", () -> DocumentSchemas.caseFile(this));
        }
        Map<String, Object> text = Texts.of(type);
        return text != null ? reference(name(type), () -> text) : object(type);
    }

    private Map<String, Object> object(Class<?> type) {
        if (type.isAnnotationPresent(JsonSubTypes.class)) {
            return reference(name(type), () -> oneOf(type));
        }
        if (type == Decision.class) {
            return reference("decision", this::decision);
        }
        if (type.isRecord()) {
            return reference(name(type), () -> members(new LinkedHashMap<>(), Attribute.ofRecord(type), false));
        }
        throw new IllegalStateException("no schema for " + type);
    }

    private Map<String, Object> decision() {
        return members(
                Node.of("format", "ce-decision/1"), Attribute.ofValue(Decision.class, Decision.implementation()), true);
    }

    /** One of some records, told apart by a member or by their members. */
    private Map<String, Object> oneOf(Class<?> base) {
        JsonTypeInfo word = base.getAnnotation(JsonTypeInfo.class);
        List<Object> choices = new ArrayList<>();
        for (JsonSubTypes.Type one : base.getAnnotation(JsonSubTypes.class).value()) {
            Map<String, Object> told =
                    word.use() == JsonTypeInfo.Id.NAME ? Node.of(word.property(), one.name()) : new LinkedHashMap<>();
            choices.add(members(told, Attribute.ofRecord(one.value()), false));
        }
        return Node.of("oneOf", choices);
    }

    /** Any entry: of a kind and format version that this release knows, else with a header that can be read. */
    private Map<String, Object> anyEntry() {
        Map<String, Object> header = Node.open(Node.of("id", Texts.id()), "id");
        Map<String, Object> members = Node.of("kind", Texts.id());
        members.put("formatVersion", Node.atLeast(1));
        members.put("header", header);
        Map<String, Object> any = Node.open(members, "kind", "header");
        List<Object> known = new ArrayList<>();
        for (EntryType<?> type : EntryTypes.all()) {
            Map<String, Object> of = Node.of("kind", Node.constant(type.getKind()));
            of.put("formatVersion", Node.constant(type.getFormatVersion()));
            Map<String, Object> condition = Node.of("if", Node.open(of, "kind", "formatVersion"));
            condition.put("then", reference("entry-" + type.getKind(), () -> entry(type)));
            known.add(condition);
        }
        any.put("allOf", known);
        return any;
    }

    /** An entry of that kind. */
    Map<String, Object> entry(EntryType<?> type) {
        Map<String, Object> told = Node.of("kind", type.getKind());
        told.put("formatVersion", type.getFormatVersion());
        return members(told, Attribute.ofValue(type.getValueClass(), type.getImplementation()), true);
    }

    /**
     * An object.
     *
     * @param constants members that are always there and always the same, before the others
     */
    private Map<String, Object> members(Map<String, Object> constants, List<Attribute> attributes, boolean open) {
        Map<String, Object> properties = new LinkedHashMap<>();
        constants.forEach((name, value) -> properties.put(name, Node.constant(value)));
        List<String> mandatory = new ArrayList<>(constants.keySet());
        for (Attribute attribute : attributes) {
            if (!constants.containsKey(attribute.name())) {
                properties.put(attribute.name(), of(attribute.type()));
                if (attribute.mandatory()) {
                    mandatory.add(attribute.name());
                }
            }
        }
        String[] required = mandatory.toArray(new String[0]);
        return open ? Node.open(properties, required) : Node.closed(properties, required);
    }

    private Map<String, Object> reference(String name, Supplier<Map<String, Object>> schema) {
        if (!byName.containsKey(name)) {
            // Its place is taken before it is made, as it may refer to itself.
            byName.put(name, Node.of("type", "object"));
            byName.put(name, schema.get());
        }
        return Node.of(REFERENCE, PREFIX + name);
    }

    /** Nested types go by both names: there is more than one Change. */
    private static String name(Class<?> type) {
        return type.getEnclosingClass() == null
                ? type.getSimpleName()
                : type.getEnclosingClass().getSimpleName() + "." + type.getSimpleName();
    }
}
