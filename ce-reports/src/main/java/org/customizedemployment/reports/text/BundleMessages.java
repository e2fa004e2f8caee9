package org.customizedemployment.reports.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Argument;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.spi.text.MessageSource;
import org.customizedemployment.spi.text.Messages;

/**
 * Messages over any number of sources, the given ones first, the built-in words of this module last; each in the asked language before any
 * in English. Dates, times and money come from patterns in the words themselves, never from the Java version's own locale data. Immutable.
 *
 * <pre>{@code
 * Messages words = BundleMessages.of(Locale.forLanguageTag("es"), List.of(pack.getMessages()));
 * words.date(LocalDate.of(2026, 3, 1)); // 1 de marzo de 2026
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class BundleMessages implements Messages {
    private final Locale locale;
    private final MessageSource source;
    private final Writing writing;

    private BundleMessages(Locale locale, MessageSource source) {
        this.locale = locale;
        this.source = source;
        // A few patterns, looked up for every date and amount.
        Map<String, String> patterns = new ConcurrentHashMap<>();
        this.writing = new Writing(
                key -> patterns.computeIfAbsent(key, one -> words(one).orElse("[" + one + "]")));
    }

    /** The built-in words alone. */
    public static BundleMessages of(Locale locale) {
        return of(locale, List.of());
    }

    /**
     * @param locale the language of the words; one without any words gives English
     * @param sources asked before the built-in words, in order
     */
    public static BundleMessages of(Locale locale, List<MessageSource> sources) {
        List<MessageSource> all = new ArrayList<>(sources);
        all.add(ReportWords.builtIn());
        return new BundleMessages(locale, MessageSource.firstOf(all));
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public boolean has(String key) {
        return words(key).isPresent();
    }

    @Override
    public String text(String key, Argument... arguments) {
        return find(key, List.of(arguments)).orElseGet(() -> "[" + key + "]");
    }

    /** The words for its code; without any, the code and each argument, so that nothing is lost. */
    @Override
    public String reason(Reason reason) {
        return find(reason.code(), reason.arguments()).orElseGet(() -> unworded(reason));
    }

    /** A value, term or programme that a pack names is spoken of by its name, in whatever reason it stands. */
    @Override
    public String code(String code) {
        return words("code." + code)
                .or(() -> words("parameter." + code))
                .or(() -> words("term." + code))
                .or(() -> words("programme." + code))
                .orElse(code);
    }

    @Override
    public String number(BigDecimal number) {
        return writing.number(number);
    }

    @Override
    public String date(LocalDate date) {
        return writing.date(date);
    }

    @Override
    public String time(PlaceTime time) {
        return writing.time(time);
    }

    @Override
    public String clock(PlaceTime time) {
        return writing.clock(time);
    }

    @Override
    public String minutes(Minutes minutes) {
        return writing.minutes(minutes);
    }

    @Override
    public String money(Money money) {
        return writing.money(money);
    }

    @Override
    public String rate(Rate rate) {
        return writing.rate(rate);
    }

    private Optional<String> words(String key) {
        return source.find(key, locale).or(() -> source.find(key, Locale.ENGLISH));
    }

    private Optional<String> find(String key, List<Argument> arguments) {
        return words(key).or(() -> words(key + plural(arguments))).map(words -> fill(words, arguments));
    }

    /** Which counts take the first of two forms is a word like all others; a language with more forms brings its own {@link Messages}. */
    private String plural(List<Argument> arguments) {
        return arguments.stream()
                .filter(argument ->
                        argument.name().equals("count") && argument.value() instanceof ArgumentValue.OfNumber)
                .map(argument -> ((ArgumentValue.OfNumber) argument.value()).number())
                .map(count -> isOne(count) ? ".one" : ".other")
                .findFirst()
                .orElse(".other");
    }

    private boolean isOne(BigDecimal count) {
        String plain = count.stripTrailingZeros().toPlainString();
        return List.of(words("value.one").orElse("1").split(" +")).contains(plain);
    }

    /** An argument that stands several times is a list. */
    private String fill(String words, List<Argument> arguments) {
        if (arguments.isEmpty()) {
            return words;
        }
        Map<String, String> values = new LinkedHashMap<>();
        arguments.forEach(argument ->
                values.merge(argument.name(), value(argument.value()), (before, next) -> before + ", " + next));
        return Placeholders.fill(words, values);
    }

    private String unworded(Reason reason) {
        return reason.arguments().isEmpty()
                ? reason.code()
                : reason.arguments().stream()
                        .map(argument -> argument.name() + " " + value(argument.value()))
                        .collect(Collectors.joining(", ", reason.code() + " (", ")"));
    }

    @Override
    public String toString() {
        return "BundleMessages{" + locale.toLanguageTag() + "}";
    }
}
