package org.customizedemployment.jackson.internal;

import java.util.Collection;
import java.util.Optional;
import org.customizedemployment.core.error.NearestWord;

/** The known word that someone may have meant. */
public final class Suggestion {
    private static final String HIDDEN = " characters is not one of ";

    private Suggestion() {}

    /** What to say of a word that is not known. The word itself is shown only if it is close to a known one: else it may be anything. */
    public static String unknown(String thing, String word, Collection<String> known) {
        Optional<String> near = NearestWord.of(word, known);
        if (near.isPresent()) {
            return thing + " '" + word + "' is not known; did you mean '" + near.get() + "'?";
        }
        return thing + " of " + word.length() + HIDDEN + String.join(", ", known);
    }

    /** Whether what {@link #unknown} said does not show the word. */
    static boolean hides(String said) {
        return said.contains(HIDDEN);
    }
}
