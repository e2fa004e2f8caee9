package org.customizedemployment.reports.format;

/** Text without characters that would steer a terminal, break a file or turn the reading direction round. */
final class CleanText {
    private CleanText() {}

    /** Line breaks and tabs stay. */
    static String of(String text) {
        if (isClean(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().filter(CleanText::isKept).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** On one line. */
    static String line(String text) {
        return of(text).replace('\n', ' ').replace('\t', ' ');
    }

    /** Whether nothing has to go, for sure: most texts are so, and need no copy. */
    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (!isPlain(one) && one != '\n') {
                return false;
            }
        }
        return true;
    }

    /** A character that stays in every line, for sure. */
    static boolean isPlain(char one) {
        return (one >= ' ' && one < '\u007F') || (one >= '\u00A0' && one < '\u2000');
    }

    private static boolean isKept(int point) {
        boolean steersDirection = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        boolean halfCharacter = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        // Each plane ends with two points that are no characters; a file of XML that holds one can't be opened.
        boolean noCharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        return point == '\n'
                || point == '\t'
                || !(Character.isISOControl(point) || steersDirection || halfCharacter || noCharacter);
    }
}
