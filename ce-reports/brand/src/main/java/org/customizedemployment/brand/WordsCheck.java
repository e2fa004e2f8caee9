package org.customizedemployment.brand;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.customizedemployment.brand.file.BrandError;
import org.customizedemployment.brand.file.PropertyLines;
import org.customizedemployment.brand.file.PropertyLines.Value;
import org.customizedemployment.brand.file.Remark;
import org.customizedemployment.brand.file.Suggestion;

/** Whether an agency's words are for texts that there are, with the same placeholders, and person-first (SEM-21). */
final class WordsCheck {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z0-9-]+)}");
    private static final int FEW = 5;

    /** Words that put something else before the person, in sentences about one. */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?iu)\\b(placed|refused|refuses|failed|failure|barriers?|deficits?|dropped out|denied|clients?|consumers?|"
                    + "suffers?|confined|handicap\\w*|non-?compliant|high[- ]functioning|low[- ]functioning|"
                    + "unemployable|wheelchair[- ]bound|special needs|patients?)\\b");

    private static final Pattern SPANISH = Pattern.compile(
            "(?iu)\\b(colocad[oa]s?|rechaz\\w*|fracas\\w*|barreras?|déficits?|abandon\\w*|denegad[oa]s?|clientes?|"
                    + "sufre\\w*|minusválid\\w*|discapacitad[oa]s?|alto funcionamiento|bajo funcionamiento|"
                    + "pacientes?|inempleable\\w*|usuari[oa]s?)\\b");

    private final BrandTerms terms;
    private final Identity identity;
    private final Set<String> keys;
    private final Set<String> complete;

    WordsCheck(BrandTerms terms, Identity identity) {
        this.terms = terms;
        this.identity = identity;
        this.keys = terms.keys();
        this.complete = terms.languages();
    }

    void check(String language, PropertyLines lines, List<Remark> remarks) {
        lines.values().forEach((key, value) -> {
            if (keys.contains(key)) {
                text(language, key, value, remarks);
            } else {
                remarks.add(Remark.problem(BrandError.UNKNOWN_WORDS, value.line(), "there is no text '" + key + "'")
                        .with(Suggestion.of(key, keys)));
            }
        });
        if (!complete.contains(language.split("-", 2)[0])) {
            untranslated(language, lines.values(), remarks);
        }
    }

    private void text(String language, String key, Value value, List<Remark> remarks) {
        Set<String> some = new LinkedHashSet<>();
        Set<String> all = null;
        for (String one : complete) {
            Set<String> names = placeholders(terms.text(key, one).orElse(""));
            some.addAll(names);
            if (all == null) {
                all = new LinkedHashSet<>(names);
            } else {
                all.retainAll(names);
            }
        }
        if (key.equals("value.clock") && all != null) {
            // Half a day or a whole one: a language has its own.
            some.addAll(List.of("hour", "half", "hour24", "minute"));
            all.retainAll(List.of("minute"));
        }
        Set<String> own = placeholders(value.text());
        List<String> strange = own.stream().filter(one -> !some.contains(one)).toList();
        List<String> lost = all == null
                ? List.of()
                : all.stream().filter(one -> !own.contains(one)).toList();
        if (!strange.isEmpty()) {
            remarks.add(Remark.problem(
                            BrandError.PLACEHOLDERS,
                            value.line(),
                            "'" + key + "' has a placeholder {" + strange.get(0) + "} that nothing fills")
                    .with(Suggestion.of(strange.get(0), some)));
        }
        if (!lost.isEmpty()) {
            remarks.add(Remark.problem(
                            BrandError.PLACEHOLDERS,
                            value.line(),
                            "'" + key + "' leaves out {" + String.join("}, {", lost) + "}")
                    .with("the library's text is: " + terms.text(key, "en").orElse("")));
        }
        advice(language, key, value, remarks);
    }

    private void advice(String language, String key, Value value, List<Remark> remarks) {
        Pattern forbidden = language.startsWith("es") ? SPANISH : ENGLISH;
        Matcher matcher = forbidden.matcher(value.text());
        if ((language.startsWith("en") || language.startsWith("es")) && matcher.find()) {
            remarks.add(Remark.advice(
                    BrandError.NOT_PERSON_FIRST, value.line(), "'" + key + "' says '" + matcher.group() + "'"));
        }
        if (identity.isIn(value.text())) {
            remarks.add(
                    Remark.advice(
                            BrandError.TELLS_WHOSE,
                            value.line(),
                            "'" + key
                                    + "' names the agency; an employer who was not told whose job seeker this is reads the library's text"));
        }
    }

    private void untranslated(String language, Map<String, Value> values, List<Remark> remarks) {
        List<String> missing = new ArrayList<>();
        keys.stream().filter(key -> !values.containsKey(key)).forEach(missing::add);
        if (!missing.isEmpty()) {
            remarks.add(Remark.advice(
                    BrandError.UNTRANSLATED,
                    0,
                    missing.size() + " of " + keys.size() + " texts have no words in '" + language
                            + "' and stand in English, first "
                            + String.join(", ", missing.subList(0, Math.min(FEW, missing.size())))));
        }
    }

    private static Set<String> placeholders(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
