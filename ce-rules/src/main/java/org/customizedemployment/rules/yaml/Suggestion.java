package org.customizedemployment.rules.yaml;

import java.util.Collection;
import java.util.Optional;
import org.apiguardian.api.API;

/** "Did you mean": the nearest of the known words, if it is near enough to be meant. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Suggestion {
    private static final int LONGEST = 120;
    /** More than any author declares of one kind; a file made to be slow to refuse may hold thousands. */
    private static final int MOST = 400;

    private Suggestion() {}

    /** The nearest known word by edit distance; the first of equals. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        if (word.length() > LONGEST || known.size() > MOST) {
            return Optional.empty();
        }
        int allowed = Math.max(1, word.length() / 3);
        String best = null;
        int least = allowed + 1;
        for (String candidate : known) {
            int distance = Math.abs(candidate.length() - word.length()) < least ? distance(word, candidate) : least;
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** A remedy that suggests the nearest word, else names all of a few, else says what the code says. */
    public static String remedy(String word, Collection<String> known, String otherwise) {
        Optional<String> near = nearest(word, known);
        if (near.isPresent()) {
            return "did you mean '" + near.get() + "'?";
        }
        return known.isEmpty() || known.size() > 24 ? otherwise : "use one of " + String.join(", ", known);
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
