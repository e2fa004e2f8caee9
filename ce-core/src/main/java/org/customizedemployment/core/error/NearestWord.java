package org.customizedemployment.core.error;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * "Did you mean": of the known words the one that was most likely meant. Letters left out, added, changed or swapped with their neighbour count as one slip each;
 * capitals, and whether words are joined by {@code _}, {@code -} or a space, as none. What takes more slips than a third of the word's length, or more than
 * three, isn't meant: so a word that is shown because it is near to a known one can't be anything else, such as a person's name.
 *
 * <pre>{@code
 * NearestWord.of("discvoery", List.of("intake", "discovery")); // discovery
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class NearestWord {
    private static final int LONGEST = 120;
    private static final int MOST_SLIPS = 3;

    private NearestWord() {}

    /** The first of equals; empty if none is near, or if the word has more than 120 characters. Takes time with the number of words. */
    public static Optional<String> of(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(word);
        String best = null;
        int least = Math.max(1, Math.min(MOST_SLIPS, word.length() / 3)) + 1;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - word.length()) < least) {
                int slips = slips(plain, plain(candidate));
                if (slips < least) {
                    least = slips;
                    best = candidate;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    private static int slips(String one, String other) {
        int[][] least = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                least[i][j] = i == 0 || j == 0 ? i + j : slips(least, one, other, i, j);
            }
        }
        return least[one.length()][other.length()];
    }

    private static int slips(int[][] least, String one, String other, int i, int j) {
        int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(least[i - 1][j] + 1, least[i][j - 1] + 1), least[i - 1][j - 1] + changed);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, least[i - 2][j - 2] + 1) : best;
    }
}
