package org.customizedemployment.format.xlsx;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.reason.Argument;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.text.Messages;

/** Text as a cell can hold it. */
final class CellText {
    /** What the file format allows. */
    private static final int LONGEST = 32_767;

    private CellText() {}

    static String of(Cell cell, Messages messages) {
        if (cell.content().size() == 1 && cell.content().get(0) instanceof Inline.Words words) {
            return fitting(clean(words.text()), messages);
        }
        StringBuilder text = new StringBuilder();
        for (Inline inline : cell.content()) {
            if (inline instanceof Inline.Words words) {
                text.append(words.text());
            } else if (inline instanceof Inline.Strong strong) {
                text.append(strong.text());
            } else if (inline instanceof Inline.Link link) {
                text.append(readable(link));
            }
        }
        return fitting(clean(text.toString()), messages);
    }

    /** With the address beside it, unless that is what is read anyway. */
    private static String readable(Inline.Link link) {
        String address = link.address().replaceFirst("^(mailto|tel):", "");
        return link.text().contains(address) ? link.text() : link.text() + " (" + address + ")";
    }

    static boolean hasSources(Block.Row row) {
        for (Cell cell : row.cells()) {
            if (!cell.sources().isEmpty()
                    || cell.content().stream()
                            .anyMatch(one -> one instanceof Inline.Sources cited
                                    && !cited.entries().isEmpty())) {
                return true;
            }
        }
        return false;
    }

    /** The entries that a row comes from. */
    static String sources(Block.Row row, Messages messages) {
        Set<EntryRef> all = new LinkedHashSet<>();
        for (Cell cell : row.cells()) {
            for (Inline inline : cell.content()) {
                if (inline instanceof Inline.Sources cited) {
                    all.addAll(cited.entries());
                }
            }
            all.addAll(cell.sources());
        }
        StringBuilder text = new StringBuilder();
        for (EntryRef one : all) {
            text.append(text.length() == 0 ? "" : "; ").append(one);
        }
        return fitting(text.toString(), messages);
    }

    static String fitting(String text, Messages messages) {
        if (text.length() <= LONGEST) {
            return text;
        }
        String said = cut(messages, text.length());
        int end = LONGEST - said.length();
        end = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        return text.substring(0, end) + said;
    }

    private static String cut(Messages messages, int length) {
        return " … "
                + messages.text(
                        "format.cut", new Argument("length", new ArgumentValue.OfNumber(BigDecimal.valueOf(length))));
    }

    /** Without characters that the file can't hold, or that would turn the reading direction round. */
    static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(CellText::isKept).forEach(one -> clean.appendCodePoint(one == '\u00A0' ? ' ' : one));
        return clean.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one < ' ' || one >= '\u007F') {
                return false;
            }
        }
        return true;
    }

    private static boolean isKept(int one) {
        boolean steersDirection = (one >= 0x202A && one <= 0x202E) || (one >= 0x2066 && one <= 0x2069);
        boolean halfCharacter = one >= Character.MIN_SURROGATE && one <= Character.MAX_SURROGATE;
        return one == '\n'
                || one == '\t'
                || !(Character.isISOControl(one) || steersDirection || halfCharacter || one == 0xFFFE || one == 0xFFFF);
    }
}
