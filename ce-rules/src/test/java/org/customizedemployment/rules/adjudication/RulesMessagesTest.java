package org.customizedemployment.rules.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RulesMessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Pattern CODE = Pattern.compile("Reason\\.of\\(\\s*\"((?:claim|rules)\\.[a-z.-]+)\"\\s*\\)");
    private static final Pattern CREDENTIAL = Pattern.compile("\"(rules\\.credential-[a-z-]+)\"");
    private static final List<String> COMPOSED = List.of(
            "claim.documentation-not-stated",
            "claim.travel-not-billable",
            "claim.presence-unknown",
            "claim.cap-reached",
            "claim.cap-depends",
            "claim.cap-scope-open",
            "claim.indirect-cap-reached",
            "claim.indirect-cap-depends",
            "claim.indirect-cap-scope-open",
            "claim.authorization-limit-reached",
            "claim.overlap-adopted",
            "claim.overlap-precedence",
            "claim.overlap-open",
            "claim.day-adopted",
            "claim.day-depends",
            "claim.deliverable-episode-not-stated",
            "claim.deliverable-draft",
            "claim.deliverable-not-marked",
            "claim.authorization-not-given",
            "claim.overlap-depends",
            "claim.log-not-complete",
            "claim.other-services-not-complete",
            "claim.day-precedence",
            "claim.day-open",
            "claim.duplicate",
            "claim.two-staff",
            "claim.same-time-once",
            "claim.caps-not-supplied",
            "claim.rates-supplied",
            "claim.credentials-supplied",
            "claim.kind-not-billable",
            "claim.kind-included",
            "claim.kind-own-service",
            "claim.kind-not-stated",
            "claim.episode-adopted",
            "claim.episode-precedence",
            "claim.episode-open",
            "claim.terms-supplied",
            "claim.terms-not-supplied");

    private static Properties words(String language) throws IOException {
        try (InputStream in = RulesMessages.class.getResourceAsStream(
                "/org/customizedemployment/rules/messages_" + language + ".properties")) {
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        }
    }

    private static Set<String> placeholders(String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    @Test
    void both_languages_have_the_same_keys_and_placeholders() throws IOException {
        Properties english = words("en");
        Properties spanish = words("es");

        assertThat(new TreeSet<>(spanish.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(spanish.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @Test
    void every_code_that_this_module_gives_has_words() throws IOException {
        Properties english = words("en");
        Set<String> codes = new TreeSet<>(COMPOSED);
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                codes.addAll(codes(Files.readString(file)));
            }
        }

        assertThat(codes).hasSizeGreaterThan(40);
        assertThat(codes)
                .allSatisfy(
                        code -> assertThat(english.getProperty(code)).as(code).isNotBlank());
    }

    private static Set<String> codes(String source) {
        Set<String> codes = new TreeSet<>();
        for (Pattern pattern : List.of(CODE, CREDENTIAL)) {
            Matcher matcher = pattern.matcher(source);
            while (matcher.find()) {
                codes.add(matcher.group(1));
            }
        }
        return codes;
    }

    @Test
    @Tag("SEM-21")
    void words_put_the_person_first() throws IOException {
        for (String text :
                List.copyOf(words("en").values()).stream().map(Object::toString).toList()) {
            assertThat(text.toLowerCase(Locale.ROOT))
                    .doesNotContain("client", "denied", "refused", "failed to", "barrier", "deficit", "placed ");
        }
    }

    @Test
    void a_dialect_gets_its_language_and_a_language_without_words_asks_the_next_source() {
        RulesMessages messages = new RulesMessages();
        String key = "claim.nothing-payable";

        assertThat(messages.find(key, Locale.forLanguageTag("es-PR"))).contains("Ningún minuto se puede pagar.");
        assertThat(messages.find(key, Locale.forLanguageTag("tr"))).isEmpty();
        assertThat(messages.find("claim.no-such-code", Locale.ENGLISH)).isEmpty();
    }
}
