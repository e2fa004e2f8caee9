package org.customizedemployment.tck.privacy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.tck.generator.GeneratedCase;
import org.customizedemployment.tck.generator.PlantedText;

/**
 * Looks for planted texts. Only letters and digits count, so it finds one that was wrapped, folded, escaped, put in capitals or written in two
 * bytes a character; it does not find one that was compressed or encrypted: unpack first. Immutable.
 *
 * <pre>{@code
 * GeneratedCase generated = CaseGenerator.seeded(7).withUnknown().sample();
 * byte[] page = ourLetter(EmployerView.of(generated.caseFile(), employer, Optional.empty(), day));
 * assertThat(Canaries.of(generated).in(page)).isEmpty();
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Canaries {
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");

    private final Map<String, PlantedText> byLetters;
    private final LetterIndex index;

    private Canaries(Map<String, PlantedText> byLetters) {
        this.byLetters = byLetters;
        this.index = new LetterIndex(byLetters.keySet());
    }

    public static Canaries of(GeneratedCase generated) {
        return of(generated.texts());
    }

    public static Canaries of(List<PlantedText> texts) {
        Map<String, PlantedText> byLetters = new LinkedHashMap<>();
        texts.forEach(one -> byLetters.put(letters(one.text()), one));
        return new Canaries(byLetters);
    }

    /** Those that stand in a text, each once, in the order of planting. */
    public List<PlantedText> in(CharSequence text) {
        Set<String> found = new LinkedHashSet<>(index.in(letters(text)));
        // Once more without what may stand within a word on a page.
        found.addAll(index.in(letters(TAG.matcher(text).replaceAll(""))));
        List<PlantedText> planted = new ArrayList<>();
        byLetters.forEach((letters, one) -> {
            if (found.contains(letters)) {
                planted.add(one);
            }
        });
        return planted;
    }

    /** Those that stand in bytes, whether of one or two bytes a character. */
    public List<PlantedText> in(byte[] bytes) {
        return in(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /** Those that an exception tells: it, its causes and what was suppressed, each with message and {@code toString}. */
    public List<PlantedText> in(Throwable thrown) {
        StringWriter told = new StringWriter();
        PrintWriter out = new PrintWriter(told);
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> open = new ArrayList<>(List.of(thrown));
        while (!open.isEmpty()) {
            Throwable one = open.remove(0);
            if (seen.add(one)) {
                out.println(one.getMessage());
                out.println(one.getLocalizedMessage());
                out.println(one);
                open.addAll(List.of(one.getSuppressed()));
                if (one.getCause() != null) {
                    open.add(one.getCause());
                }
            }
        }
        return in(told.toString());
    }

    /** Those that can be read from a value and from all that it holds through accessors, whatever its {@code toString} hides. */
    public List<PlantedText> heldBy(Object value) {
        return in(String.join("\n", Reached.throughAccessors(value).texts()));
    }

    /**
     * Those that the {@code toString} of a value, or of anything of the library within it, tells; each with the class that tells it, for example
     * {@code Words tells job-seeker.chosenName}.
     */
    public List<String> toldBy(Object value) {
        Set<String> told = new LinkedHashSet<>();
        for (Object one : Reached.throughFields(value).values()) {
            for (PlantedText text : in(String.valueOf(one))) {
                told.add(one.getClass().getSimpleName() + " tells " + text.place());
            }
        }
        return List.copyOf(told);
    }

    /** Those of that sensitivity alone. */
    public Canaries of(Sensitivity sensitivity) {
        return of(byLetters.values().stream()
                .filter(one -> one.sensitivity() == sensitivity)
                .toList());
    }

    /** All of them. */
    public List<PlantedText> all() {
        return List.copyOf(byLetters.values());
    }

    /** How many there are; no text. */
    @Override
    public String toString() {
        return "Canaries{" + byLetters.size() + "}";
    }

    private static String letters(CharSequence text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one < 128 && Character.isLetterOrDigit(one)) {
                letters.append(one);
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
