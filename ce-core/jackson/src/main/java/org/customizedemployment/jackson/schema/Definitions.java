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
            return reference(name(type), () -> members(Attribute.ofRecord(type), Node.of("type", "object"), false));
        }
        throw new IllegalStateException("no schema for " + type);
    }

    private Map<String, Object> decision() {
        Map<String, Object> decision =
                members(Attribute.ofValue(Decision.class, Decision.implementation()), Node.type("object"), true);
        constant(decision, "format", "ce-decision/1");
        return decision;
    }

    /** One of some records, told apart by a member or by their members. */
    private Map<String, Object> oneOf(Class<?> base) {
        JsonTypeInfo told = base.getAnnotation(JsonTypeInfo.class);
        List<Object> choices = new ArrayList<>();
        for (JsonSubTypes.Type one : base.getAnnotation(JsonSubTypes.class).value()) {
            Map<String, Object> choice = members(Attribute.ofRecord(one.value()), Node.of("type", "object"), false);
            if (told.use() == JsonTypeInfo.Id.NAME) {
                constant(choice, told.property(), one.name());
            }
            choices.add(choice);
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
        Map<String, Object> entry =
                members(Attribute.ofValue(type.getValueClass(), type.getImplementation()), Node.type("object"), true);
        constant(entry, "formatVersion", type.getFormatVersion());
        constant(entry, "kind", type.getKind());
        return entry;
    }

    private Map<String, Object> members(List<Attribute> attributes, Map<String, Object> object, boolean open) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> mandatory = new ArrayList<>();
        for (Attribute attribute : attributes) {
            properties.put(attribute.name(), of(attribute.type()));
            if (attribute.mandatory()) {
                mandatory.add(attribute.name());
            }
        }
        object.put("properties", properties);
        object.put("required", mandatory);
        if (!open) {
            object.put("additionalProperties", false);
        }
        return object;
    }

    /** Puts a mandatory member that is always the same before the others. */
    @SuppressWarnings("unchecked")
    private static void constant(Map<String, Object> object, String name, Object value) {
        Map<String, Object> properties = Node.of(name, Node.constant(value));
        ((Map<String, Object>) object.get("properties")).forEach(properties::putIfAbsent);
        object.put("properties", properties);
        List<String> mandatory = new ArrayList<>(List.of(name));
        ((List<String>) object.get("required"))
                .stream().filter(one -> !one.equals(name)).forEach(mandatory::add);
        object.put("required", mandatory);
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
