package org.customizedemployment.brand.file;

import java.util.Collection;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** "Did you mean": the nearest of the known words, if it is near enough to be meant. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Suggestion {
    private static final int LONGEST = 120;

    private Suggestion() {}

    /** A question that names the nearest word; null if none is near. */
    public static @Nullable String of(String word, Collection<String> known) {
        return nearest(word, known).map(near -> "did you mean '" + near + "'?").orElse(null);
    }

    /** The nearest known word by edit distance; the first of equals. */
    static Optional<String> nearest(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String best = null;
        int least = Math.max(1, word.length() / 3) + 1;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - word.length()) < least) {
                int distance = distance(word, candidate);
                if (distance < least) {
                    least = distance;
                    best = candidate;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Two letters that changed places count as one slip. */
    private static int distance(String one, String other) {
        for (int i = 0; i + 1 < one.length() && one.length() == other.length(); i++) {
            String swapped = one.substring(0, i) + one.charAt(i + 1) + one.charAt(i) + one.substring(i + 2);
            if (swapped.equals(other)) {
                return 1;
            }
        }
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
