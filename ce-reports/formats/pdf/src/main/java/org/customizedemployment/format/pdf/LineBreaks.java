package org.customizedemployment.format.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end. Not in a time of day or an amount of time, nor in an id: "4:00" and "PM" apart, or "CT-" and "23", would be two things. */
final class LineBreaks implements FSTextBreaker {
    /** Letters of "min". */
    private static final int UNIT = 3;

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public void setText(String text) {
        this.text = text;
        breaks.setText(text);
    }

    @Override
    public int next() {
        int at = breaks.next();
        while (at > 1
                && at < text.length()
                && (isOne(text.charAt(at - 2), text.charAt(at - 1), text.charAt(at)) || isBeforeUnit(at))) {
            at = breaks.next();
        }
        return at;
    }

    private static boolean isOne(char before, char mark, char after) {
        return switch (mark) {
            case ':' -> isDigit(before) && isDigit(after);
            case '-' -> isDigit(after) || (isOfId(before) && isOfId(after));
            default -> false;
        };
    }

    /** Between a number and a short word after it. */
    private boolean isBeforeUnit(int at) {
        if (text.charAt(at - 1) != ' ' || !isDigit(text.charAt(at - 2))) {
            return false;
        }
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        // Letters of an id go on.
        return end > at && end - at <= UNIT && (end == text.length() || text.charAt(end) != '-');
    }

    private static boolean isOfId(char one) {
        return isDigit(one) || (one >= 'A' && one <= 'Z');
    }

    private static boolean isDigit(char one) {
        return one >= '0' && one <= '9';
    }
}
