package org.customizedemployment.rules.yaml;

import java.util.Locale;
import org.customizedemployment.rules.error.RulesError;

/**
 * Characters that let a file say something else than its reader sees: those that turn round the direction of text, that take no room, and
 * control characters.
 */
final class HiddenCharacters {
    /** So many are enough to see that it is no slip. */
    private static final int MOST = 20;

    private HiddenCharacters() {}

    /** Whether there are any; each is a problem with its line. */
    static boolean in(String file, String text, ProblemLog log) {
        int line = 1;
        int start = 0;
        int found = 0;
        for (int i = 0; i < text.length() && found < MOST; i++) {
            char one = text.charAt(i);
            if (one == '\n') {
                line++;
                start = i + 1;
            } else if (hides(one)) {
                found++;
                log.add(
                        RulesError.HIDDEN_CHARACTER,
                        new Place(file, line, i - start + 1),
                        "character U+" + String.format(Locale.ROOT, "%04X", (int) one)
                                + ", which hides or turns round what is read");
            }
        }
        return found > 0;
    }

    private static boolean hides(char one) {
        boolean turns = (one >= '\u202A' && one <= '\u202E') || (one >= '\u2066' && one <= '\u2069');
        boolean noRoom = one == '\u200B' || one == '\u2060' || one == '\uFEFF';
        boolean control = (one < ' ' && one != '\t' && one != '\r') || one == '\u007F';
        return turns || noRoom || control;
    }
}
