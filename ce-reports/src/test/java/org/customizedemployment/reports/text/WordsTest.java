package org.customizedemployment.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.customizedemployment.core.assignment.AssignmentStatus;
import org.customizedemployment.core.business.CustomerBase;
import org.customizedemployment.core.business.Owner;
import org.customizedemployment.core.business.YearInput;
import org.customizedemployment.core.design.JobChange;
import org.customizedemployment.core.design.Remainder;
import org.customizedemployment.core.discovery.Competence;
import org.customizedemployment.core.discovery.ConditionWish;
import org.customizedemployment.core.discovery.SupportGiver;
import org.customizedemployment.core.employer.NeedsQuestion;
import org.customizedemployment.core.strategy.DesignConstraint;
import org.customizedemployment.core.strategy.DesignObjective;
import org.customizedemployment.core.strategy.brief.FitLevel;
import org.customizedemployment.core.strategy.offer.DesignPriority;
import org.customizedemployment.core.strategy.offer.DesignQuestion;
import org.customizedemployment.core.work.CollectiveAgreement;
import org.customizedemployment.core.work.Company;
import org.customizedemployment.core.work.PayBasis;
import org.customizedemployment.core.work.Popularity;
import org.customizedemployment.core.work.TaskFrequency;
import org.customizedemployment.core.work.WorkCondition;
import org.customizedemployment.spi.text.PropertiesSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static final PropertiesSource WORDS = ReportWords.builtIn();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z-]+)}");

    /** SEM-21, in sentences about a person; whole words, so that "replaced" stays allowed. */
    private static final Pattern FORBIDDEN_ENGLISH = Pattern.compile(
            "(?iu)\\b(placed|refused|refuses|failed|failure|barriers?|deficits?|dropped out|denied|clients?|consumers?|"
                    + "cases|suffers?|confined|handicap\\w*|non-?compliant|high[- ]functioning|low[- ]functioning|slots?|"
                    + "unemployable|wheelchair[- ]bound|special needs|patients?)\\b");

    private static final Pattern FORBIDDEN_SPANISH = Pattern.compile(
            "(?iu)\\b(colocad[oa]s?|rechaz\\w*|fracas\\w*|barreras?|déficits?|abandon\\w*|denegad[oa]s?|clientes?|"
                    + "casos?|sufre\\w*|minusválid\\w*|discapacitad[oa]s?|alto funcionamiento|bajo funcionamiento|"
                    + "pacientes?|inempleable\\w*|usuari[oa]s?)\\b");

    /** Names of phases, services and forms (SEM-21), and nothing else. */
    private static final List<String> EXEMPT_KEYS = List.of(
            "code.post-placement-support",
            "code.start-post-placement-support",
            "code.return-to-post-placement-support");

    private static String text(String language, String key) {
        return WORDS.find(key, Locale.forLanguageTag(language)).orElseThrow();
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(WORDS.keys("es")).isEqualTo(WORDS.keys("en")).hasSizeGreaterThan(400);
    }

    @Test
    void both_languages_have_the_same_placeholders() {
        for (String key : WORDS.keys("en")) {
            if (!key.equals("value.clock")) {
                assertThat(placeholders(text("es", key))).as(key).isEqualTo(placeholders(text("en", key)));
            }
        }
    }

    private static Set<String> placeholders(String words) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(words);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    @Test
    void no_key_stands_twice_and_no_text_is_empty() throws IOException {
        for (String file :
                List.of("values", "documents", "reasons", "designs", "meeting", "practice", "caseload", "papers")) {
            for (String language : List.of("en", "es")) {
                List<String> keys = keysAsWritten(file + "_" + language + ".properties");
                assertThat(keys)
                        .as(file + " " + language)
                        .doesNotHaveDuplicates()
                        .isNotEmpty();
            }
        }
        WORDS.getLanguages()
                .forEach(language -> WORDS.keys(language)
                        .forEach(key -> assertThat(text(language, key))
                                .as(key)
                                .isNotBlank()
                                .doesNotContain("''")));
    }

    private static List<String> keysAsWritten(String file) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(WordsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
        }
    }

    @Test
    @Tag("SEM-21")
    void words_about_people_are_person_first() {
        for (String key : WORDS.keys("en")) {
            boolean exempt = EXEMPT_KEYS.stream().anyMatch(key::startsWith);
            if (!exempt) {
                assertThat(text("en", key)).as(key).doesNotContainPattern(FORBIDDEN_ENGLISH);
                assertThat(text("es", key)).as(key).doesNotContainPattern(FORBIDDEN_SPANISH);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Was placed in a job", "The client refused", "a low-functioning person", "He failed", "denied"})
    @Tag("SEM-21")
    void the_lint_finds_what_it_looks_for(String sentence) {
        assertThat(sentence).containsPattern(FORBIDDEN_ENGLISH);
        assertThat("The cell was replaced; the unit is displaced").doesNotContainPattern(FORBIDDEN_ENGLISH);
        assertThat("La clienta fue colocada; fracasó").containsPattern(FORBIDDEN_SPANISH);
    }

    @Test
    @Tag("SEM-21")
    void the_last_phase_is_called_support_on_the_job_for_job_seekers() {
        assertThat(text("en", "code.post-placement-support.for.job-seeker")).isEqualTo("Support on the job");
        assertThat(text("es", "code.post-placement-support.for.job-seeker")).isEqualTo("Apoyo en el trabajo");
    }

    @Test
    void every_key_named_in_the_code_has_words() throws IOException {
        Pattern literal = Pattern.compile("(?:text|count|constant|part)\\(\\s*\"([a-z][a-z0-9.-]*)\"");
        Set<String> unknown = new LinkedHashSet<>();
        List<String> seen = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                Matcher matcher = literal.matcher(Files.readString(file));
                while (matcher.find()) {
                    String key = matcher.group(1);
                    seen.add(key);
                    boolean known = WORDS.keys("en").stream()
                            .anyMatch(one -> one.equals(key) || one.startsWith(key + ".") || one.startsWith(key));
                    if (!known) {
                        unknown.add(key);
                    }
                }
            }
        }
        assertThat(unknown).isEmpty();
        assertThat(seen).hasSizeGreaterThan(150);
    }

    /** The codes of ce-core as its sources write them, and those that it composes of a rule's name. */
    @Test
    void every_reason_code_of_the_core_has_words() throws IOException {
        Pattern reason = Pattern.compile("Reason\\.of\\(\\s*\"((?:core|strategy)\\.[a-z.-]+)\"\\s*\\)");
        Pattern clause = Pattern.compile("Clause\\.met(?:Unless)?\\(\\s*\"([a-z.-]+)\"");
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("../ce-core/src/main/java"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                reason.matcher(source).results().forEach(one -> codes.add(one.group(1)));
                clause.matcher(source).results().forEach(one -> codes.add("strategy." + one.group(1) + ".met"));
            }
        }
        assertThat(codes).hasSizeGreaterThan(25);
        assertThat(WORDS.keys("en")).containsAll(codes);
    }

    @Test
    void every_word_of_job_design_has_words() {
        Map<String, List<? extends Enum<?>>> constants = new LinkedHashMap<>();
        constants.put("task.frequency", List.of(TaskFrequency.values()));
        constants.put("task.company", List.of(Company.values()));
        constants.put("task.popularity", List.of(Popularity.values()));
        constants.put("pay.basis", List.of(PayBasis.values()));
        constants.put("job.collective-agreement", List.of(CollectiveAgreement.values()));
        constants.put("competence", List.of(Competence.values()));
        constants.put("condition.wish", List.of(ConditionWish.values()));
        constants.put("support.giver", List.of(SupportGiver.values()));
        constants.put("needs.question", List.of(NeedsQuestion.values()));
        constants.put("job.change", List.of(JobChange.Kind.values()));
        constants.put("remainder", List.of(Remainder.Kind.values()));
        constants.put("owner.kind", List.of(Owner.Kind.values()));
        constants.put("design.objective", List.of(DesignObjective.values()));
        constants.put("design.status", List.of(AssignmentStatus.values()));
        constants.put("design.fit", List.of(FitLevel.values()));
        constants.put("design.priority", List.of(DesignPriority.values()));
        constants.put("design.asked", List.of(DesignQuestion.To.values()));
        constants.put("strategy.conflict", List.of(DesignConstraint.Kind.values()));
        constants.put("business.input", List.of(YearInput.values()));
        constants.put("customers", List.of(CustomerBase.values()));
        constants.forEach((prefix, all) -> assertThat(WORDS.keys("en"))
                .containsAll(all.stream()
                        .map(one -> prefix + "."
                                + one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList()));
        assertThat(WORDS.keys("en"))
                .containsAll(WorkCondition.builtIn().stream()
                        .map(one -> "work.condition." + one)
                        .toList());
    }
}
