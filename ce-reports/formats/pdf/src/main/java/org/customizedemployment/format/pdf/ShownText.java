package org.customizedemployment.format.pdf;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/**
 * Text as far as the fonts have its characters. PDF writers leave out or garble the others without a word; here each becomes a visible box, and
 * the page says so.
 */
final class ShownText {
    /** In place of a character that can't be shown. */
    static final String BOX = "\u25A1";

    private final PdfFonts fonts;
    private final TreeSet<Integer> missing = new TreeSet<>();
    private int needed = 1;

    ShownText(PdfFonts fonts) {
        this.fonts = fonts;
    }

    /** The characters that no font has, so far. */
    List<String> missing() {
        return missing.stream().map(ShownText::number).toList();
    }

    private static String number(int character) {
        String digits = Integer.toHexString(character).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    /** The fonts that the text so far takes, its boxes too. */
    PdfFonts needed() {
        return fonts.first(missing.isEmpty() ? needed : Math.max(needed, fonts.needed(BOX.codePointAt(0))));
    }

    /** Goes through all text of a page, pictures too. */
    void check(Document page) {
        page.forEachNode(any -> {
            if (!(any instanceof TextNode node)) {
                return;
            }
            String text = node.getWholeText();
            String shown = shown(text);
            if (!shown.equals(text)) {
                node.text(shown);
            }
        });
    }

    String shown(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        // An accent of its own goes with its letter, as fonts have them together.
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(one -> {
            if (isUnseen(one)) {
                return;
            }
            int fontsFor = isRightToLeft(one) ? 0 : fonts.needed(one);
            if (Character.isWhitespace(one) || one == '\u00A0' || fontsFor > 0) {
                needed = Math.max(needed, fontsFor);
                shown.appendCodePoint(one);
            } else {
                missing.add(one);
                shown.append(BOX);
            }
        });
        return shown.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one > '~') {
                return false;
            }
        }
        return true;
    }

    /** Joiners, selectors and marks that steer others and have no shape. */
    private static boolean isUnseen(int one) {
        return Character.getType(one) == Character.FORMAT || (one >= 0xFE00 && one <= 0xFE0F);
    }

    /** The fonts have some of these letters, but not the joints between them, and the line would run the wrong way. */
    private static boolean isRightToLeft(int one) {
        byte direction = Character.getDirectionality(one);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }
}
