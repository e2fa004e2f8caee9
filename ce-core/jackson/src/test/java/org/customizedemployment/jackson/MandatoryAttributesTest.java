package org.customizedemployment.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.Effect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What JSON must have, type by type, as committed. A case written yesterday lacks what is added today: a new attribute is optional or has a
 * default for ever, else no old case can be read.
 */
class MandatoryAttributesTest {
    private static final Path LISTING = Path.of("src/test/resources/golden/mandatory-attributes.golden.txt");

    @Test
    void no_existing_type_has_a_new_mandatory_attribute() throws IOException {
        Map<String, List<String>> now = now();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(LISTING, text(now));
        }
        Map<String, List<String>> committed = committed();
        committed.forEach((type, attributes) -> {
            List<String> added = new ArrayList<>(now.getOrDefault(type, List.of()));
            added.removeAll(attributes);
            assertThat(added)
                    .as(
                            "%s has a new mandatory attribute, so JSON written before can't be read any more. Make it Optional,"
                                    + " a list, or give it a default; if it can have none, raise the format version of its kind"
                                    + " and read the older one too. Only a type that was never released may change freely:"
                                    + " then write the listing with -Dgolden.update=true.",
                            type)
                    .isEmpty();
        });
        assertThat(text(now))
                .as("types came, went, or ask for less: look, then write the listing with -Dgolden.update=true")
                .isEqualTo(text(committed));
    }

    private static Map<String, List<String>> now() {
        Map<String, List<String>> all = new TreeMap<>();
        EntryTypes.all().forEach(type -> {
            all.put("entry " + type.getKind() + "/" + type.getFormatVersion(), mandatory(type.getValueClass()));
            nested(type.getValueClass(), all);
        });
        all.put("decision", mandatory(Decision.class));
        nested(Decision.class, all);
        for (Class<?> root : List.of(Change.class, Command.class, Effect.class)) {
            type(root, all);
        }
        return all;
    }

    /** What JSON of a value class must have. */
    static List<String> mandatory(Class<?> valueClass) {
        return Instances.accessors(valueClass).stream()
                .filter(one -> Modifier.isAbstract(one.getModifiers()))
                .filter(one -> one.getReturnType() != Optional.class)
                .filter(one -> !Collection.class.isAssignableFrom(one.getReturnType()))
                .map(Instances::attribute)
                .filter(name -> !name.equals("header"))
                .sorted()
                .toList();
    }

    private static void nested(Class<?> valueClass, Map<String, List<String>> all) {
        for (Method accessor : Instances.accessors(valueClass)) {
            type(accessor.getGenericReturnType(), all);
        }
    }

    private static void type(Type type, Map<String, List<String>> all) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(one -> type(one, all));
        } else if (type instanceof Class<?> one && one.getName().startsWith("org.customizedemployment.")) {
            if (one.isSealed()) {
                Arrays.stream(one.getPermittedSubclasses()).forEach(each -> type(each, all));
            } else if (one.isRecord() && !isText(one)) {
                record(one, all);
            }
        }
    }

    private static boolean isText(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> method.isAnnotationPresent(com.fasterxml.jackson.annotation.JsonValue.class));
    }

    private static void record(Class<?> type, Map<String, List<String>> all) {
        String name = "value " + type.getName().substring(type.getName().lastIndexOf('.') + 1);
        if (all.containsKey(name)) {
            return;
        }
        List<String> mandatory = new ArrayList<>();
        all.put(name, mandatory);
        for (RecordComponent component : type.getRecordComponents()) {
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    || Collection.class.isAssignableFrom(component.getType());
            if (!optional) {
                mandatory.add(component.getName());
            }
            type(component.getGenericType(), all);
        }
        if (type.getSimpleName().equals("EntryHeader")) {
            mandatory.removeAll(List.of("version", "effective", "provenance"));
        }
        mandatory.sort(null);
    }

    private static String text(Map<String, List<String>> all) {
        StringBuilder text = new StringBuilder();
        all.forEach((type, attributes) -> text.append((type + ": " + String.join(" ", attributes)).strip())
                .append('\n'));
        return text.toString();
    }

    private static Map<String, List<String>> committed() throws IOException {
        Map<String, List<String>> all = new TreeMap<>();
        for (String line : Files.readAllLines(LISTING)) {
            int colon = line.indexOf(':');
            String rest = line.substring(colon + 1).strip();
            all.put(line.substring(0, colon), rest.isEmpty() ? List.of() : List.of(rest.split(" ")));
        }
        return all;
    }
}
