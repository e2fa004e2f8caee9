package org.customizedemployment.brand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.customizedemployment.brand.file.BrandError;
import org.customizedemployment.brand.file.Contrast;
import org.customizedemployment.brand.file.LogoFile;
import org.customizedemployment.brand.file.PropertyLines;
import org.customizedemployment.brand.file.PropertyLines.Value;
import org.customizedemployment.brand.file.Remark;
import org.customizedemployment.brand.file.Suggestion;
import org.customizedemployment.spi.document.Colours;
import org.customizedemployment.spi.document.Letterhead;
import org.customizedemployment.spi.document.Logo;
import org.jspecify.annotations.Nullable;

/** {@code brand.properties}, and what {@code brand_es.properties} and the like say otherwise in their languages. */
final class LetterheadFile {
    private static final List<String> COLOURS = List.of("colour.ink", "colour.soft", "colour.accent", "colour.wash");
    private static final List<String> ALONE = List.of("name", "logo", "logo.alternative", "link.hosts");
    private static final List<String> NUMBERED = List.of("letterhead", "footer", "also-known-as");
    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]*[a-z0-9])?\\.[a-z]{2,}");
    private static final int MOST_LINES = 9;
    private static final int LARGEST_LOGO = 200_000;

    private final Map<String, byte[]> files;
    private final Map<String, Map<String, Value>> byLanguage = new LinkedHashMap<>();
    private final Map<String, List<Remark>> remarks = new LinkedHashMap<>();
    private final Set<String> read = new LinkedHashSet<>();

    LetterheadFile(Map<String, byte[]> files) {
        this.files = files;
    }

    Map<String, List<Remark>> remarks() {
        return remarks;
    }

    /** The files that were read. */
    List<String> files() {
        return List.copyOf(read);
    }

    void read(String language, String file, PropertyLines lines) {
        List<Remark> found = remarks.computeIfAbsent(file, one -> new ArrayList<>(lines.remarks()));
        read.add(file);
        Map<String, Value> values = new LinkedHashMap<>();
        boolean main = language.equals(FolderBrand.ANY);
        lines.values().forEach((written, value) -> {
            // The same word in the spelling of most of our readers.
            String key = written.replaceFirst("^color\\.", "colour.");
            if (!known(main).contains(key)) {
                found.add(Remark.problem(
                                BrandError.UNKNOWN_KEY,
                                value.line(),
                                "there is no '" + written + "'" + (main ? "" : " for one language"))
                        .with(Suggestion.of(key, known(main))));
            }
            values.put(key, value);
        });
        byLanguage.put(language, values);
        if (main) {
            main(values, found);
        }
    }

    private static List<String> known(boolean main) {
        List<String> known = new ArrayList<>(main ? ALONE : List.of("name", "logo.alternative"));
        if (main) {
            known.addAll(COLOURS);
        }
        for (String one : NUMBERED) {
            for (int number = 1; number <= MOST_LINES; number++) {
                known.add(one + "." + number);
            }
        }
        return known;
    }

    private void main(Map<String, Value> values, List<Remark> found) {
        if (!values.containsKey("name")) {
            found.add(Remark.problem(BrandError.MISSING, 0, "'name' is missing")
                    .with("add 'name = …', the agency's name"));
        }
        COLOURS.forEach(key -> colour(key, values.get(key), found));
        contrasts(values, found);
        logo(values, found);
        Value listed = values.get("link.hosts");
        int line = listed == null ? 0 : listed.line();
        for (String host : hosts()) {
            if (!HOST.matcher(host).matches()) {
                found.add(Remark.problem(BrandError.BAD_HOST, line, "'" + host + "' is no name of a server"));
            }
        }
    }

    private static void colour(String key, @Nullable Value value, List<Remark> found) {
        if (value != null && !Colours.isColour(value.text().toLowerCase(Locale.ROOT))) {
            found.add(Remark.problem(
                    BrandError.BAD_COLOUR, value.line(), "'" + value.text() + "' of '" + key + "' is no colour"));
        }
    }

    /** Each colour of text on each ground that it stands on; white on the accent is the same as the accent on white. */
    private void contrasts(Map<String, Value> values, List<Remark> found) {
        Colours colours = colours(values);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("colour.ink", colours.ink());
        texts.put("colour.soft", colours.soft());
        texts.put("colour.accent", colours.accent());
        texts.forEach((key, colour) -> {
            contrast(values, key, colour, Contrast.WHITE, "white", found);
            contrast(values, key, colour, colours.wash(), "'colour.wash' " + colours.wash(), found);
        });
    }

    private static void contrast(
            Map<String, Value> values, String key, String colour, String ground, String name, List<Remark> found) {
        long ratio = Contrast.of(colour, ground);
        Value stated = values.containsKey(key) ? values.get(key) : values.get("colour.wash");
        boolean told = found.stream()
                .anyMatch(one ->
                        one.error() == BrandError.LOW_CONTRAST && one.what().contains("'" + key + "'"));
        if (ratio >= Contrast.ENOUGH || stated == null || told) {
            return;
        }
        String remedy = Contrast.darker(colour, ground)
                .map(darker -> "take '" + darker + "', or one that is darker still")
                .orElse("take a lighter 'colour.wash'");
        found.add(Remark.problem(
                        BrandError.LOW_CONTRAST,
                        stated.line(),
                        "'" + key + "' " + colour + " on " + name + " has a contrast of " + Contrast.words(ratio)
                                + " to 1, and text needs 4.5 to 1 (WCAG 2.1 AA)")
                .with(remedy));
    }

    private void logo(Map<String, Value> values, List<Remark> found) {
        Value logo = values.get("logo");
        if (logo == null) {
            return;
        }
        read.add(logo.text());
        byte[] bytes = files.get(logo.text());
        if (bytes == null) {
            found.add(Remark.problem(
                            BrandError.BAD_LOGO, logo.line(), "there is no file '" + logo.text() + "' in the folder")
                    .with(Suggestion.of(logo.text(), files.keySet())));
        } else if (bytes.length > LARGEST_LOGO) {
            found.add(Remark.problem(
                            BrandError.BAD_LOGO, logo.line(), "'" + logo.text() + "' has " + bytes.length + " bytes")
                    .with("make it smaller than " + LARGEST_LOGO + " bytes, as every document carries it"));
        } else if (LogoFile.read(bytes, "").isEmpty()) {
            found.add(Remark.problem(
                    BrandError.BAD_LOGO, logo.line(), "'" + logo.text() + "' is neither a PNG nor a JPEG picture"));
        }
        if (!values.containsKey("logo.alternative")) {
            found.add(
                    Remark.problem(BrandError.MISSING, logo.line(), "the logo has no 'logo.alternative'")
                            .with(
                                    "add 'logo.alternative = …': what those hear who do not see it, such as 'Logo of the agency'"));
        }
    }

    /** Servers that templates may lead to. */
    List<String> hosts() {
        Value hosts = main().get("link.hosts");
        return hosts == null
                ? List.of()
                : Arrays.stream(hosts.text().split("[,\\s]+"))
                        .map(one -> one.toLowerCase(Locale.ROOT))
                        .toList();
    }

    /** By language; what a language does not say is as in the main file. To be used only where nothing blocks. */
    Map<String, Letterhead> letterheads() {
        Map<String, Letterhead> all = new LinkedHashMap<>();
        if (main().containsKey("name")
                && remarks.values().stream().flatMap(List::stream).noneMatch(Remark::blocking)) {
            byLanguage.forEach((language, values) -> all.put(language, letterhead(values)));
        }
        return all;
    }

    /** Every text on any letterhead, other names, servers. */
    List<String> identifying() {
        List<String> texts = new ArrayList<>(hosts());
        for (Map<String, Value> values : byLanguage.values()) {
            values.forEach((key, value) -> {
                if (key.equals("name")
                        || key.equals("logo.alternative")
                        || NUMBERED.stream().anyMatch(key::startsWith)) {
                    texts.add(value.text());
                }
            });
        }
        return texts;
    }

    private Map<String, Value> main() {
        return byLanguage.getOrDefault(FolderBrand.ANY, new LinkedHashMap<>());
    }

    private Letterhead letterhead(Map<String, Value> own) {
        Map<String, Value> values = new LinkedHashMap<>(main());
        values.putAll(own);
        Value logo = values.get("logo");
        byte[] bytes = logo == null ? null : files.get(logo.text());
        Logo picture = bytes == null
                ? null
                : LogoFile.read(bytes, text(values, "logo.alternative")).orElse(null);
        return new Letterhead(
                text(values, "name"),
                picture,
                numbered(values, "letterhead"),
                numbered(values, "footer"),
                colours(values));
    }

    private static String text(Map<String, Value> values, String key) {
        Value value = values.get(key);
        return value == null ? "" : value.text();
    }

    private static List<String> numbered(Map<String, Value> values, String key) {
        List<String> lines = new ArrayList<>();
        for (int number = 1; number <= MOST_LINES; number++) {
            String text = text(values, key + "." + number);
            if (!text.isEmpty()) {
                lines.add(text);
            }
        }
        return lines;
    }

    private static Colours colours(Map<String, Value> values) {
        Colours standard = Colours.STANDARD;
        return new Colours(
                colour(values, "colour.ink", standard.ink()),
                colour(values, "colour.soft", standard.soft()),
                colour(values, "colour.accent", standard.accent()),
                colour(values, "colour.wash", standard.wash()));
    }

    private static String colour(Map<String, Value> values, String key, String standard) {
        Value value = values.get(key);
        String text = value == null ? standard : value.text().toLowerCase(Locale.ROOT);
        return Colours.isColour(text) ? text : standard;
    }
}
