package org.customizedemployment.pack.foundations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.spi.pack.PackProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FoundationsPackTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final FoundationsPack PACK = new FoundationsPack();
    private static final Pattern CODE = Pattern.compile("\"((?:odep|cee)\\.[a-z0-9.-]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

    @Test
    void it_is_found_by_the_service_loader() {
        assertThat(ServiceLoader.load(PackProvider.class))
                .extracting(one -> one.getDescriptor().id())
                .contains("foundations");
    }

    @Test
    void every_rule_is_bound_by_the_file_and_cites_where_it_comes_from() {
        String yaml = new String(PACK.getFiles().get(0).getContent(), StandardCharsets.UTF_8);

        for (Rule rule : PACK.getRules()) {
            assertThat(yaml).contains("rule: " + rule.getId() + ",");
            assertThat(rule.getCitations()).isNotEmpty();
            assertThat(rule.getNeeds()).isNotEmpty();
        }
        assertThat(PACK.getRules()).extracting(Rule::getId).doesNotHaveDuplicates().hasSize(16);
    }

    @Test
    @Tag("FED-WAGE-1")
    void the_federal_minimum_wage_is_a_dated_parameter() {
        assertThat(new String(PACK.getFiles().get(0).getContent(), StandardCharsets.UTF_8))
                .contains("from: 2009-07-24, rate: USD 7.25 per hour");
    }

    @Test
    void every_language_has_the_same_keys_and_placeholders() {
        Properties english = words("en");
        Properties spanish = words("es");

        assertThat(spanish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(spanish.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @Test
    void every_reason_code_in_the_sources_has_words() {
        SortedSet<String> codes = codesInSources();

        assertThat(codes).hasSizeGreaterThan(80);
        assertThat(codes).allSatisfy(code -> {
            String key = code.matches("(odep|cee)\\.[a-z]?[0-9]") ? "rule." + code : code;
            assertThat(PACK.getMessages().find(key, Locale.ENGLISH)).as(key).isPresent();
            assertThat(PACK.getMessages().find(key, Locale.forLanguageTag("es-US"))).as(key).isPresent();
        });
    }

    @Test
    @Tag("SEM-21")
    void words_put_the_person_first() {
        List<String> avoided = List.of(
                "client ", "consumer", "placed", "refused", "failed", "barrier", "deficit", "dropped", "denied",
                "functioning", "suffer", "wheelchair-bound", "fracas", "discapacitad");

        for (String language : List.of("en", "es")) {
            words(language).forEach((key, text) -> assertThat(((String) text).toLowerCase(Locale.ROOT))
                    .as("%s %s", language, key)
                    .doesNotContain(avoided));
        }
    }

    private static SortedSet<String> codesInSources() {
        SortedSet<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : (Iterable<Path>) files.filter(one -> one.toString().endsWith(".java"))::iterator) {
                Matcher matcher = CODE.matcher(Files.readString(file));
                while (matcher.find()) {
                    codes.add(matcher.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }

    private static SortedSet<String> placeholders(String text) {
        SortedSet<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static Properties words(String language) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(
                "src/main/resources/org/customizedemployment/pack/foundations/messages_" + language + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
