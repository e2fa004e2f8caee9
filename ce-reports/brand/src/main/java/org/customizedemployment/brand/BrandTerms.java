package org.customizedemployment.brand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apiguardian.api.API;
import org.customizedemployment.brand.template.Variable;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.spi.report.Report;
import org.customizedemployment.spi.text.PropertiesSource;

/** What a brand can change: the texts that there are, and the sections of the reports. Immutable. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class BrandTerms {
    /** Before all sections of a document, and after them; every report has them. */
    public static final List<String> AROUND = List.of("opening", "closing");

    private final List<PropertiesSource> words;
    private final Map<String, List<String>> blocks = new LinkedHashMap<>();

    private final Set<String> outside = new LinkedHashSet<>();

    private BrandTerms(List<Report<?>> reports, List<PropertiesSource> words) {
        this.words = List.copyOf(words);
        for (Report<?> report : reports) {
            if (report.getAudiences().contains(Audience.EMPLOYER)
                    || report.getAudiences().contains(Audience.PUBLIC)) {
                outside.add(report.getId());
            }
            List<String> names = new ArrayList<>(report.getBlocks());
            names.addAll(AROUND);
            blocks.put(report.getId(), List.copyOf(names));
        }
    }

    /**
     * @param reports all that are installed
     * @param words all texts, in English and in the languages that are complete
     */
    public static BrandTerms of(List<Report<?>> reports, List<PropertiesSource> words) {
        return new BrandTerms(reports, words);
    }

    /** What a template can name, as it is written there. The same for every section, as all are made of the same parts. */
    public static List<String> variables() {
        return Variable.all().lines();
    }

    /** Ids of the reports. */
    public List<String> reports() {
        return List.copyOf(blocks.keySet());
    }

    /** The sections of a report that can be overridden; empty for an unknown one. */
    public List<String> blocks(String report) {
        return blocks.getOrDefault(report, List.of());
    }

    /** Whether those read it who may not know whose job seeker it is about. */
    boolean isForOutside(String report) {
        return outside.contains(report);
    }

    /** All keys, in order. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        words.forEach(one -> keys.addAll(one.keys("en")));
        return keys;
    }

    /** The library's text. */
    public Optional<String> text(String key, String language) {
        return words.stream()
                .flatMap(one -> one.find(key, Locale.forLanguageTag(language)).stream())
                .findFirst();
    }

    /** Languages that the library has all texts in. */
    public Set<String> languages() {
        Set<String> languages = new LinkedHashSet<>();
        words.forEach(one -> languages.addAll(one.getLanguages()));
        languages.removeIf(one -> keys().stream().anyMatch(key -> text(key, one).isEmpty()));
        return languages;
    }
}
