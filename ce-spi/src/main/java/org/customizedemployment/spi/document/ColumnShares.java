package org.customizedemployment.spi.document;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/**
 * How a page shares its width among the columns of a table: none narrower than its longest word if there is room for that, short texts on one line
 * as far as they fit, and the rest to those with more to say. For formats whose programs don't work it out themselves, or take long over it.
 *
 * <pre>{@code
 * ColumnShares shares = new ColumnShares(2);
 * shares.add(0, "Day");
 * shares.add(1, "What was done");
 * shares.permille(90); // [268, 732]
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ColumnShares {
    private static final int WHOLE = 1000;
    /** Widths are in tenths of a usual letter. */
    private static final int LETTER = 10;

    private static final int NARROW = 6;
    private static final int BROAD = 12;
    /** Longer words may be broken. */
    private static final int LONGEST_WORD = 20 * LETTER;

    private static final int SHORT_LINE = 11 * LETTER;
    /** More text than this makes lines, not width. */
    private static final int LONGEST_TEXT = 60 * LETTER;
    /** Space around the text. */
    private static final int AROUND = 2 * LETTER;

    private final int[] words;
    private final int[] texts;
    /** Of what may stand in several lines too. */
    private final int[] allTexts;

    /**
     * @param columns at least one
     */
    public ColumnShares(int columns) {
        this.words = new int[columns];
        this.texts = new int[columns];
        this.allTexts = new int[columns];
    }

    /**
     * Takes the text of a cell into account.
     *
     * @param column from 0
     */
    public void add(int column, String text) {
        add(column, text, true);
    }

    /**
     * Takes a text into account that may stand in several lines, such as a heading or what is said of a total: where room is short it gets two
     * lines or more, and never less than its longest word.
     *
     * @param column from 0
     */
    public void addInLines(int column, String text) {
        add(column, text, false);
    }

    private void add(int column, String text, boolean whole) {
        int word = 0;
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            int width = width(one);
            word = one == ' ' || one == '\n' ? 0 : word + width;
            line = one == '\n' ? 0 : line + width;
            words[column] = Math.max(words[column], Math.min(word, LONGEST_WORD));
            // A line may end after it.
            word = one == '-' ? 0 : word;
            allTexts[column] = Math.max(allTexts[column], Math.min(line, LONGEST_TEXT));
            texts[column] = Math.max(texts[column], whole ? Math.min(line, LONGEST_TEXT) : inLines(line));
        }
    }

    /** In two lines, as far as that is no wider than a usual heading. */
    private static int inLines(int line) {
        return Math.min(line / 2 + LETTER, SHORT_LINE);
    }

    private static int width(char one) {
        if ("fijlrtI.,:;'|!() ".indexOf(one) >= 0) {
            return NARROW;
        }
        return Character.isDigit(one) || Character.isUpperCase(one) || one == 'm' || one == 'w' ? BROAD : LETTER;
    }

    /**
     * Each column's part of the width in thousandths; together 1000.
     *
     * @param room about how many letters fit in a line of the page
     */
    public List<Integer> permille(int room) {
        long whole = (long) room * LETTER;
        if (all(allTexts, LONGEST_TEXT) <= whole) {
            return shares(widths(allTexts, LONGEST_TEXT));
        }
        // What is as long as this or shorter stands on one line.
        int level = LONGEST_TEXT;
        while (level > 0 && all(texts, level) > whole) {
            level--;
        }
        return shares(widths(texts, level));
    }

    private long all(int[] lines, int level) {
        return widths(lines, level).stream().mapToLong(Long::longValue).sum();
    }

    private List<Long> widths(int[] lines, int level) {
        List<Long> widths = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            widths.add((long) Math.max(words[i], Math.min(lines[i], level)) + AROUND);
        }
        return widths;
    }

    private static List<Integer> shares(List<Long> widths) {
        long all = Math.max(1, widths.stream().mapToLong(Long::longValue).sum());
        List<Integer> shares = new ArrayList<>();
        long before = 0;
        int given = 0;
        for (long one : widths) {
            before += one;
            // From the left edge, so that the parts add up to the whole.
            int edge = (int) (before * WHOLE / all);
            shares.add(edge - given);
            given = edge;
        }
        return List.copyOf(shares);
    }
}
