package org.customizedemployment.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.reports.text.BundleMessages;
import org.customizedemployment.spi.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every member and every word of a case can be said in both languages: found by reflection, so that a new one can't be forgotten. */
class MemberWordsTest {
    private static final String OURS = "org.customizedemployment.core.";
    private static final List<String> NO_MEMBERS =
            List.of("kind", "formatVersion", "header", "unknownMembers", "class", "hash");

    private final Set<String> members = new TreeSet<>();
    private final Set<Class<?>> constants = new LinkedHashSet<>();
    private final Set<Class<?>> seen = new LinkedHashSet<>();

    MemberWordsTest() {
        EntryTypes.all().forEach(type -> look(type.getValueClass()));
    }

    @Test
    void all_kinds_are_looked_at() {
        assertThat(members).hasSizeGreaterThan(100).contains("weekly", "jobTitle", "basis");
        assertThat(constants).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void every_member_has_a_label(String language) {
        Messages messages = messages(language);
        assertThat(members.stream().filter(one -> !messages.has("ce.member." + one)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void every_constant_has_words(String language) {
        Messages messages = messages(language);
        assertThat(constants.stream()
                        .flatMap(type -> Stream.of(type.getEnumConstants())
                                .map(one -> (Enum<?>) one)
                                .filter(one -> !CaseWords.hasWords(messages, one))
                                .map(one -> type.getSimpleName() + "." + one)))
                .isEmpty();
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(CliWords.builtIn().keys("es")).isEqualTo(CliWords.builtIn().keys("en"));
    }

    private static Messages messages(String language) {
        return BundleMessages.of(Locale.forLanguageTag(language), List.of(CliWords.builtIn()));
    }

    private void look(Class<?> type) {
        if (!type.getName().startsWith(OURS) || !seen.add(type)) {
            return;
        }
        if (type.isEnum()) {
            constants.add(type);
        } else if (type.isSealed()) {
            Stream.of(type.getPermittedSubclasses()).forEach(this::look);
        } else if (type.isRecord()) {
            for (RecordComponent one : type.getRecordComponents()) {
                if (!isValue(type)) {
                    member(type, one.getName());
                }
            }
        } else {
            for (Method one : type.getMethods()) {
                String name = one.getName();
                boolean accessor = one.getParameterCount() == 0
                        && Modifier.isAbstract(one.getModifiers()) | !one.isDefault()
                        && !Modifier.isStatic(one.getModifiers())
                        && (name.startsWith("get") || name.startsWith("is"));
                if (accessor && !isValue(type)) {
                    int start = name.startsWith("get") ? 3 : 2;
                    member(type, name.substring(start, start + 1).toLowerCase(Locale.ROOT) + name.substring(start + 1));
                }
            }
        }
    }

    private static boolean isValue(Class<?> type) {
        return type.getPackageName().equals(OURS + "value")
                || type.getPackageName().equals(OURS + "id");
    }

    private void member(Class<?> owner, String name) {
        if (!NO_MEMBERS.contains(name)) {
            members.add(name);
            Member.of(owner, name).ifPresent(one -> look(one.type()));
        }
    }
}
