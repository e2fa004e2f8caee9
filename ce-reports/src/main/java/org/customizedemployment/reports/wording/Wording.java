package org.customizedemployment.reports.wording;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apiguardian.api.API;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.reason.Argument;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.reports.text.Placeholders;
import org.customizedemployment.spi.text.Messages;

/**
 * Messages as one audience reads them: a key followed by {@code .for.} and the audience's word wins over the key alone, so that the last
 * phase is "Support on the job" for a job seeker (SEM-21). Names go in as text and are never looked up themselves. For one page and one thread.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Wording {
    /** The words for a job seeker whose name is not known, or not for this audience. */
    static final String UNNAMED = "person.unnamed";

    private static final String NAME = "{name}";

    private final Messages messages;
    private final String suffix;
    /** What was looked up already: a page says the same again and again. */
    private final Map<String, String> found = new HashMap<>();

    private final Map<LocalDate, String> dates = new HashMap<>();

    public Wording(Messages messages, Audience audience) {
        this.messages = messages;
        this.suffix = ".for." + audience.word();
    }

    public Messages getMessages() {
        return messages;
    }

    public String text(String key) {
        String known = found.get(key);
        if (known == null) {
            known = messages.text(own(key));
            found.put(key, known);
        }
        return known;
    }

    /** With values put in: name, text, name, text … */
    public String text(String key, String... namesAndValues) {
        return filled(text(key), namesAndValues);
    }

    /** Someone without a name begins a sentence with a capital; a name stays as they write it. */
    private String filled(String template, String... namesAndValues) {
        Map<String, String> values = pairs(namesAndValues);
        String filled = Placeholders.fill(template, values);
        return template.startsWith(NAME) && text(UNNAMED).equals(values.get("name")) ? capital(filled) : filled;
    }

    /** With a number named {@code count}, in its singular or plural form. */
    public String count(String key, long count, String... namesAndValues) {
        Argument number = new Argument("count", new ArgumentValue.OfNumber(java.math.BigDecimal.valueOf(count)));
        return filled(messages.text(own(key), number), namesAndValues);
    }

    public boolean has(String key) {
        return messages.has(own(key));
    }

    /** The words for a code, such as an activity kind; the code itself if there are none. */
    public String code(String code) {
        String own = code + suffix;
        return messages.value(new ArgumentValue.OfCode(messages.has("code." + own) ? own : code));
    }

    /** The same at the start of a line; an id without words stays exactly as it is. */
    public String codeTitle(String code) {
        return has("code." + code) ? capital(code(code)) : code;
    }

    /** The words that a pack gives a thing of its own: {@code programme} and {@code us-ct/dds}; else those for the code. */
    public String named(String kind, String id) {
        String key = kind + "." + id;
        return has(key) ? capital(text(key)) : codeTitle(id);
    }

    /** The words for a constant: {@code outcome} and {@code NOT_MET} make {@code outcome.not-met}. */
    public String constant(String prefix, Enum<?> constant) {
        return text(prefix + "." + word(constant));
    }

    /** The language's name where there is one, else its tag. */
    public String language(String tag) {
        String key = "language." + Locale.forLanguageTag(tag).getLanguage();
        return has(key) ? text(key) : tag;
    }

    /** A reason in words for this audience. */
    public String reason(Reason reason) {
        String key = reason.code() + suffix;
        Reason own = new Reason(
                messages.has(key) ? key : reason.code(),
                reason.arguments().stream().map(this::own).toList());
        return messages.reason(own);
    }

    /** A reason as a sentence, with what would change it where a catalogue says so. */
    public String sentence(Reason reason) {
        String words = ended(reason(reason));
        String sentence = beginsWithId(words, reason) ? words : capital(words);
        String change = reason.code() + ".change";
        return has(change) ? sentence + " " + reason(new Reason(change, reason.arguments())) : sentence;
    }

    /** An id stays exactly as it is. */
    private boolean beginsWithId(String words, Reason reason) {
        return reason.arguments().stream()
                .anyMatch(one -> one.value() instanceof ArgumentValue.OfCode code
                        && words.startsWith(code.code())
                        && messages.code(code.code()).equals(code.code()));
    }

    private static String ended(String words) {
        return words.endsWith(".") || words.endsWith("?") || words.endsWith("!") ? words : words + ".";
    }

    /** From when until when. */
    public String range(EffectiveRange range) {
        LocalDate from = range.from();
        LocalDate until = range.until();
        if (from != null && until != null) {
            return text("range.between", "from", date(from), "until", date(until));
        } else if (from != null) {
            return text("range.from", "from", date(from));
        }
        return until == null ? text("range.not-stated") : text("range.until", "until", date(until));
    }

    public String date(LocalDate date) {
        String known = dates.get(date);
        if (known == null) {
            known = messages.date(date);
            dates.put(date, known);
        }
        return known;
    }

    /** Texts one after the other, as in "a, b and c". */
    public String list(List<String> texts) {
        if (texts.size() < 2) {
            return String.join("", texts);
        }
        return text(
                "list.and",
                "before",
                String.join(", ", texts.subList(0, texts.size() - 1)),
                "last",
                texts.get(texts.size() - 1));
    }

    /** When an interval ends, with its day where that is another than the one on which it began. */
    public String end(PlaceTime start, PlaceTime end) {
        String clock = messages.clock(end);
        LocalDate day = end.getDate();
        return day.equals(start.getDate()) ? clock : text("log.end.other-day", "clock", clock, "date", date(day));
    }

    /** A whole number as the language writes it. */
    public String number(long number) {
        return messages.value(new ArgumentValue.OfNumber(java.math.BigDecimal.valueOf(number)));
    }

    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The text with a capital first letter. */
    public String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(messages.getLocale()) + text.substring(end);
    }

    private Argument own(Argument argument) {
        return argument.value() instanceof ArgumentValue.OfCode code && messages.has("code." + code.code() + suffix)
                ? new Argument(argument.name(), new ArgumentValue.OfCode(code.code() + suffix))
                : argument;
    }

    private String own(String key) {
        String own = key + suffix;
        return messages.has(own) || messages.has(own + ".other") ? own : key;
    }

    private static Map<String, String> pairs(String... namesAndValues) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return values;
    }
}
