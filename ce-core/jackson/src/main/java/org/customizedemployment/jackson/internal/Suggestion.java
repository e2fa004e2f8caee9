package org.customizedemployment.jackson.internal;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known word that someone may have meant. */
public final class Suggestion {
    private static final String HIDDEN = " characters is not one of ";

    private Suggestion() {}

    /** What to say of a word that is not known. The word itself is shown only if it is close to a known one: else it may be anything. */
    public static String unknown(String thing, String word, Collection<String> known) {
        Optional<String> near = nearest(word, known);
        if (near.isPresent()) {
            return thing + " '" + word + "' is not known; did you mean '" + near.get() + "'?";
        }
        return thing + " of " + word.length() + HIDDEN + String.join(", ", known);
    }

    /** Whether what {@link #unknown} said does not show the word. */
    static boolean hides(String said) {
        return said.contains(HIDDEN);
    }

    public static Optional<String> nearest(String word, Collection<String> known) {
        int limit = Math.max(1, Math.min(3, word.length() / 3));
        if (word.length() > 60) {
            return Optional.empty();
        }
        String plain = plain(word);
        String best = null;
        int least = limit + 1;
        for (String candidate : known) {
            int distance = distance(plain, plain(candidate));
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** Insertions, deletions, replacements and swaps of neighbours. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : cell(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int cell(int[][] d, String a, String b, int i, int j) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + same);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
