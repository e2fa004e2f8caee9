package org.customizedemployment.rules.yaml;

import java.util.Collection;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.NearestWord;

/** "Did you mean": the nearest of the known words, if it is near enough to be meant. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Suggestion {
    /** More than any author declares of one kind; a file made to be slow to refuse may hold thousands. */
    private static final int MOST = 400;

    private Suggestion() {}

    public static Optional<String> nearest(String word, Collection<String> known) {
        return known.size() > MOST ? Optional.empty() : NearestWord.of(word, known);
    }

    /** A remedy that suggests the nearest word, else names all of a few, else says what the code says. */
    public static String remedy(String word, Collection<String> known, String otherwise) {
        Optional<String> near = nearest(word, known);
        if (near.isPresent()) {
            return "did you mean '" + near.get() + "'?";
        }
        return known.isEmpty() || known.size() > 48 ? otherwise : "use one of " + String.join(", ", known);
    }
}
