package org.customizedemployment.format.docx;

import org.customizedemployment.spi.document.Colours;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Letterhead;
import org.jspecify.annotations.Nullable;

/** The colours of a document as a word processor writes them: an agency's own, or the library's. */
record Inks(String ink, String soft, String accent, String wash) {
    static Inks of(Document document) {
        Letterhead paper = document.letterhead();
        @Nullable Colours own = paper == null ? null : paper.colours();
        Colours colours = own == null ? Colours.STANDARD : own;
        return new Inks(
                digits(colours.ink()), digits(colours.soft()), digits(colours.accent()), digits(colours.wash()));
    }

    private static String digits(String colour) {
        return colour.substring(1);
    }
}
