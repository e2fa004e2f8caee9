package org.customizedemployment.reports.format;

import org.customizedemployment.spi.document.Block;

/**
 * What is the same in all cells of a column: their tags, without the last sign of those that begin.
 *
 * @param filled before what a cell says. One box for all of it, as the label beside it on narrow screens is another
 * @param filledEnd after it
 * @param empty before the sign that it says nothing: on narrow screens an empty cell would leave its label standing alone
 * @param emptyEnd after that sign
 */
record HtmlColumn(String filled, String filledEnd, String empty, String emptyEnd) {
    static HtmlColumn of(Block.Column column) {
        String name = column.rowHeader() ? "th" : "td";
        String begin = "<" + name + (column.rowHeader() ? " scope=\"row\"" : "");
        String label = " data-label=" + Markup.quoted(CleanText.line(column.title()));
        String end = "</" + name + ">";
        return new HtmlColumn(
                begin + (column.number() ? " class=\"num\"" : "") + label + "><span class=\"value\"",
                "</span>" + end,
                begin + " class=\"" + (column.number() ? "num " : "") + "none\"" + label,
                end);
    }
}
