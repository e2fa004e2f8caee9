package org.customizedemployment.pack.foundations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.ParameterRead;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.rule.RuleEvaluation;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.rules.pack.PackLoad;
import org.customizedemployment.rules.pack.PackLoader;
import org.customizedemployment.spi.pack.PackProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FoundationsPackTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final FoundationsPack PACK = new FoundationsPack();
    private static final Pattern CODE = Pattern.compile("\"((?:odep|cee|fed|ips)\\.[a-z0-9.-]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

    @Test
    void it_is_found_by_the_service_loader() {
        assertThat(ServiceLoader.load(PackProvider.class))
                .extracting(one -> one.getDescriptor().id())
                .contains("foundations");
    }

    @Test
    void the_loader_finds_nothing_to_say_about_it() {
        PackLoad load = PackLoader.load(List.of(PACK));

        assertThat(load.warnings()).isEmpty();
        assertThat(load).isInstanceOf(PackLoad.Loaded.class);
    }

    @Test
    void every_rule_is_bound_once_as_advice_and_cites_where_it_comes_from() {
        RuleBook book = book();

        assertThat(book.points())
                .containsExactly(
                        BindingPoint.check("indicators"),
                        BindingPoint.check("principles"),
                        BindingPoint.check("essential-elements"),
                        BindingPoint.check("federal"),
                        BindingPoint.check("supported-employment"),
                        BindingPoint.check("timelines"),
                        BindingPoint.check("conflicts"));
        assertThat(book.points().stream().flatMap(point -> book.at(point).stream()))
                .allMatch(one -> one.severity() == Severity.ADVISES)
                .extracting(one -> one.rule().getId())
                .doesNotHaveDuplicates()
                .containsAll(PACK.getRules().stream().map(Rule::getId).toList());
        for (Rule rule : PACK.getRules()) {
            assertThat(rule.getCitations()).isNotEmpty();
            assertThat(rule.getNeeds()).isNotEmpty();
        }
    }

    @Test
    @Tag("ODEP-I1")
    @Tag("SEM-11")
    void the_indicators_check_of_the_loaded_pack_answers_for_the_whole_case() {
        Decision decision = RuleEvaluation.check(book(), "indicators", facts());

        assertThat(decision.getFindings()).hasSize(7);
        assertThat(decision.getOutcome()).contains(Outcome.MET);
        assertThat(decision.hasFindings()).isFalse();
        assertThat(decision.getPacks()).extracting(one -> one.id().value()).containsExactly("foundations");
    }

    @Test
    @Tag("FED-WAGE-1")
    void the_federal_minimum_wage_is_a_dated_parameter_that_the_decision_lists() {
        RuleBook book = book();
        ParameterId wage = ParameterId.of("fed.minimum-wage");
        Decision decision = RuleEvaluation.check(book, "principles", facts());

        assertThat(book.getParameters().find(wage, LocalDate.of(2009, 7, 23))).isEmpty();
        assertThat(book.getParameters().find(wage, LocalDate.of(2009, 7, 24)).orElseThrow())
                .returns(new ArgumentValue.OfRate(Rate.parse("USD 7.25 per hour")), DatedParameter::value)
                .returns(Citation.of("FED-WAGE-1"), DatedParameter::citation);
        assertThat(decision.getFindings().stream().flatMap(one -> one.parametersRead().stream()))
                .extracting(ParameterRead::id)
                .containsExactly(wage);
    }

    private static RuleBook book() {
        return ((PackLoad.Loaded) PackLoader.load(List.of(PACK))).library().ruleBook(List.of());
    }

    private static Facts facts() {
        return Facts.of(
                SalonCase.builder().build(),
                AsOf.on(DateName.DECISION, SalonCase.TODAY),
                References.NONE,
                book().getParameters());
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
        List<String> parameters = SalonCase.parameterIds();

        assertThat(codes).hasSizeGreaterThan(200);
        for (String language : List.of("en", "es")) {
            SortedSet<String> keys = new TreeSet<>(words(language).stringPropertyNames());
            // A code that others are made of ends before a dot of theirs.
            assertThat(codes)
                    .filteredOn(code -> !parameters.contains(code) && !code.endsWith(".yaml"))
                    .allSatisfy(code -> assertThat(keys)
                            .as(code)
                            .anyMatch(key ->
                                    key.equals(code) || key.equals("rule." + code) || key.startsWith(code + ".")));
        }
    }

    @Test
    @Tag("SEM-21")
    void words_put_the_person_first() {
        List<String> avoided = List.of(
                "client ",
                "consumer",
                "placed",
                "refused",
                "failed",
                "barrier",
                "deficit",
                "dropped",
                "denied",
                "functioning",
                "suffer",
                "wheelchair-bound",
                "fracas",
                "discapacitad");

        for (String language : List.of("en", "es")) {
            words(language)
                    .forEach((key, text) -> assertThat(((String) text).toLowerCase(Locale.ROOT))
                            .as("%s %s", language, key)
                            .doesNotContain(avoided));
        }
    }

    static SortedSet<String> codesInSources() {
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

    /** The codes in the sources that are whole, of those that the pack has words for. */
    static List<String> worded(PackProvider pack) {
        return codesInSources().stream()
                .filter(code -> pack.getMessages().find(code, Locale.ENGLISH).isPresent())
                .toList();
    }

    private static SortedSet<String> placeholders(String text) {
        SortedSet<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    /** The words of both packs. */
    private static Properties words(String language) {
        Properties properties = new Properties();
        for (String name : List.of("messages_", "ips_messages_")) {
            try (var reader =
                    Files.newBufferedReader(Path.of("src/main/resources/org/customizedemployment/pack/foundations/"
                            + name + language + ".properties"))) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }
}
