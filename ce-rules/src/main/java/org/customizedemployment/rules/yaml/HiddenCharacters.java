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
        for (int i = 0; i < text.length() && found < MOST; i += Character.charCount(text.codePointAt(i))) {
            int one = text.codePointAt(i);
            if (one == '\n') {
                line++;
                start = i + 1;
            } else if (hides(one)) {
                found++;
                log.add(
                        RulesError.HIDDEN_CHARACTER,
                        new Place(file, line, i - start + 1),
                        "character U+" + String.format(Locale.ROOT, "%04X", one)
                                + ", which hides or turns round what is read");
            }
        }
        return found > 0;
    }

    /** By what Unicode says of a character, and not by a list that the next version of it would outgrow. */
    private static boolean hides(int one) {
        return switch (Character.getType(one)) {
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            case Character.CONTROL -> one != '\t' && one != '\r';
            default -> isBlank(one);
        };
    }

    /** Letters and marks that show nothing: fillers, joiners and the choice between two forms of a character. */
    private static boolean isBlank(int one) {
        boolean filler = one == 0x115F || one == 0x1160 || one == 0x3164 || one == 0xFFA0 || one == 0x2800;
        boolean joiner = one == 0x034F || one == 0x17B4 || one == 0x17B5;
        boolean form = (one >= 0xFE00 && one <= 0xFE0F) || (one >= 0xE0100 && one <= 0xE01EF);
        return filler || joiner || form;
    }
}
