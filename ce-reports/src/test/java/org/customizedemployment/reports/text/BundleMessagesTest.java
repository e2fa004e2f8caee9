package org.customizedemployment.reports.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.reason.Argument;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.spi.text.MessageSource;
import org.customizedemployment.spi.text.Messages;
import org.customizedemployment.spi.text.PropertiesSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundleMessagesTest {
    private static final Messages ENGLISH = BundleMessages.of(Locale.forLanguageTag("en-US"));
    private static final Messages SPANISH = BundleMessages.of(Locale.forLanguageTag("es-US"));

    private static MessageSource source(String language, String properties) {
        return PropertiesSource.builder().add(language, utf8(properties)).build();
    }

    @Test
    void dates_are_written_the_way_of_the_language() {
        assertThat(ENGLISH.date(LocalDate.of(2026, 3, 1))).isEqualTo("March 1, 2026");
        assertThat(SPANISH.date(LocalDate.of(2026, 3, 1))).isEqualTo("1 de marzo de 2026");
    }

    @ParameterizedTest
    @CsvSource({"00:05,12:05 AM", "09:05,9:05 AM", "12:00,12:00 PM", "13:00,1:00 PM", "23:59,11:59 PM"})
    void clocks_have_a_plain_space_on_every_java_version(String local, String written) {
        PlaceTime time = PlaceTime.parse("2026-03-01T" + local + "[America/New_York]");
        assertThat(ENGLISH.clock(time)).isEqualTo(written);
        assertThat(ENGLISH.time(time)).isEqualTo("March 1, 2026, " + written);
    }

    @ParameterizedTest
    @CsvSource({"0,0 min", "45,45 min", "60,1 h", "90,1 h 30 min", "600,10 h", "90000,'1,500 h'"})
    void lengths_are_hours_and_minutes(long minutes, String written) {
        assertThat(ENGLISH.minutes(Minutes.of(minutes))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "USD 12.34,$12.34",
        "USD 1234567.00,'$1,234,567.00'",
        "USD -5.00,-$5.00",
        "EUR 12.34,EUR 12.34",
        "JPY 1200,'JPY 1,200'"
    })
    void money_is_dollars_or_names_its_currency(String money, String written) {
        assertThat(ENGLISH.money(Money.parse(money))).isEqualTo(written);
        assertThat(SPANISH.money(Money.parse(money))).isEqualTo(written);
    }

    @Test
    void rates_name_their_unit() {
        assertThat(ENGLISH.rate(Rate.parse("USD 35.00 per hour"))).isEqualTo("$35.00 per hour");
        assertThat(SPANISH.rate(Rate.parse("EUR 8.125 per quarter-hour"))).isEqualTo("EUR 8.125 por cuarto de hora");
    }

    @Test
    void every_kind_of_value_has_words() {
        assertThat(ENGLISH.value(new ArgumentValue.OfCode("home-visit"))).isEqualTo("home visit");
        assertThat(ENGLISH.value(new ArgumentValue.OfCode("no-such-code"))).isEqualTo("no-such-code");
        assertThat(ENGLISH.value(new ArgumentValue.OfNumber(new BigDecimal("1E+3"))))
                .isEqualTo("1,000");
        assertThat(ENGLISH.value(new ArgumentValue.OfFlag(true))).isEqualTo("yes");
        assertThat(SPANISH.value(new ArgumentValue.OfFlag(true))).isEqualTo("sí");
        assertThat(ENGLISH.value(new ArgumentValue.OfEntry(EntryRef.parse("a#2"))))
                .isEqualTo("a#2");
        assertThat(ENGLISH.value(new ArgumentValue.OfDate(LocalDate.of(2026, 12, 31))))
                .isEqualTo("December 31, 2026");
    }

    @Test
    void a_missing_key_is_seen_and_nothing_is_lost() {
        assertThat(ENGLISH.text("no.such.key")).isEqualTo("[no.such.key]");
        assertThat(ENGLISH.has("no.such.key")).isFalse();
        Reason reason = Reason.of("xx.unknown").with("used", Minutes.of(90)).withCode("kind", "travel");
        assertThat(ENGLISH.reason(reason)).isEqualTo("xx.unknown (used 1 h 30 min, kind travel)");
        assertThat(ENGLISH.reason(Reason.of("xx.unknown"))).isEqualTo("xx.unknown");
    }

    @Test
    void apostrophes_braces_and_values_with_placeholders_are_left_alone() {
        Messages words = BundleMessages.of(Locale.ENGLISH, List.of(source("en", "xx.a = It's {0} {who}'s {open")));
        Argument who = new Argument("who", new ArgumentValue.OfCode("{open} {who}"));
        assertThat(words.text("xx.a", who)).isEqualTo("It's {0} {open} {who}'s {open");
    }

    @Test
    void a_count_chooses_singular_or_plural() {
        Messages words = BundleMessages.of(
                Locale.ENGLISH, List.of(source("en", "xx.n.one = {count} day\nxx.n.other = {count} days")));
        assertThat(words.text("xx.n", count(1))).isEqualTo("1 day");
        assertThat(words.text("xx.n", count(0))).isEqualTo("0 days");
        assertThat(words.text("xx.n", count(2))).isEqualTo("2 days");
    }

    private static Argument count(long number) {
        return new Argument("count", new ArgumentValue.OfNumber(BigDecimal.valueOf(number)));
    }

    @Test
    void given_sources_win_and_english_fills_what_a_language_lacks() {
        MessageSource pack = source("en", "xx.only-english = Only here\noutcome.met = all good");
        Messages words = BundleMessages.of(Locale.forLanguageTag("es"), List.of(pack));
        assertThat(words.text("xx.only-english")).isEqualTo("Only here");
        assertThat(words.text("outcome.met")).isEqualTo("se cumple");
        assertThat(BundleMessages.of(Locale.ENGLISH, List.of(pack)).text("outcome.met"))
                .isEqualTo("all good");
        assertThat(BundleMessages.of(Locale.FRENCH).text("outcome.met")).isEqualTo("met");
    }

    @Test
    void a_country_wins_over_its_language() {
        MessageSource source = PropertiesSource.builder()
                .add("es", utf8("xx.a = general"))
                .add("es-PR", utf8("xx.a = de Puerto Rico"))
                .build();
        assertThat(source.find("xx.a", Locale.forLanguageTag("es-PR"))).contains("de Puerto Rico");
        assertThat(source.find("xx.a", Locale.forLanguageTag("es-US"))).contains("general");
        assertThat(source.find("xx.a", Locale.ENGLISH)).isEmpty();
    }

    /** Days, counts and amounts of a third language are words in a file like all others. */
    @Test
    void a_third_language_writes_days_counts_and_amounts_its_own_way() {
        Messages french = BundleMessages.of(
                Locale.FRENCH,
                List.of(PropertiesSource.builder()
                        .add(
                                "fr",
                                utf8(String.join(
                                        "\n",
                                        "value.date = {day} {month} {year}",
                                        "value.month.3 = mars",
                                        "value.decimal = ,",
                                        "value.group = \\u202F",
                                        "value.dollars = {minus}{amount} $",
                                        "value.one = 0 1",
                                        "xx.jours.one = {count} jour",
                                        "xx.jours.other = {count} jours")))
                        .build()));
        assertThat(french.date(LocalDate.of(2026, 3, 1))).isEqualTo("1 mars 2026");
        assertThat(french.money(Money.parse("USD 1234.56"))).isEqualTo("1\u202F234,56 $");
        assertThat(french.money(Money.parse("USD -5.00"))).isEqualTo("-5,00 $");
        assertThat(french.text("xx.jours", count(0))).isEqualTo("0 jour");
        assertThat(french.text("xx.jours", count(1))).isEqualTo("1 jour");
        assertThat(french.text("xx.jours", count(2))).isEqualTo("2 jours");
        assertThat(ENGLISH.money(Money.parse("USD -1234.50"))).isEqualTo("-$1,234.50");
    }

    @Test
    void words_that_are_not_properties_are_an_error_with_a_code() {
        assertThatThrownBy(() -> source("en", "xx.a = \\u12"))
                .isInstanceOf(CeException.class)
                .hasMessageStartingWith("CE-SPI-001 words for language 'en'; ");
    }

    @Test
    @Tag("ASERT-S2")
    void a_reason_of_the_core_reads_as_a_sentence_in_both_languages() {
        Reason reason = Reason.of("strategy.carving.all-tasks")
                .withCode("job", "groomer")
                .with("tasks", 4);
        assertThat(ENGLISH.reason(reason)).contains("all 4 tasks of the job \"groomer\"");
        assertThat(SPANISH.reason(reason)).contains("las 4 tareas del puesto «groomer»");
    }

    private static byte[] utf8(String properties) {
        return properties.getBytes(StandardCharsets.UTF_8);
    }
}
