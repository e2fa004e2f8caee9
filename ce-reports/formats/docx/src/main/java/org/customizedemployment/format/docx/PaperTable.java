package org.customizedemployment.format.docx;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.customizedemployment.spi.document.ColumnShares;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table with its caption; its headings repeat on each page and its rows stay whole. */
final class PaperTable {
    private static final String LINE = "C9D2DC";
    /** About how many letters fit in a line, in the broad ones that a program takes that has no Arial. */
    private static final int CHARACTERS = 86;
    /** In the smaller letters of a table of many columns. */
    private static final int SMALL_CHARACTERS = 100;
    /** Twentieths of a point beside the text of a cell. */
    private static final int ASIDE = 65;

    private static final int SMALL_ASIDE = 50;

    /** A number and the short word after it, such as "3:00 PM", "15 h", are one. Without {@code \b}, which is another on Java 17 than later. */
    private static final Pattern UNIT = Pattern.compile("(?<=\\d) (?=\\p{L}{1,3}(?![\\p{L}\\d-]))");

    private final PaperText text;
    private final CTTbl table;
    private final boolean wide;
    private final List<Integer> widths;

    private PaperTable(PaperText text, CTTbl table, boolean wide, List<Integer> widths) {
        this.text = text;
        this.table = table;
        this.wide = wide;
        this.widths = widths;
    }

    static void add(XWPFDocument docx, PaperText text, Element element) {
        List<Element> rows = element.select("> thead > tr, > tbody > tr");
        if (rows.isEmpty()) {
            return;
        }
        Element caption = element.selectFirst("> caption");
        String words = caption == null ? "" : caption.text();
        if (caption != null && !caption.hasClass("heard-only")) {
            text.content(docx.createParagraph(), PaperStyles.CAPTION, caption);
        }
        int columns = rows.stream().mapToInt(Element::childrenSize).max().orElse(1);
        CTTbl table = docx.createTable().getCTTbl();
        table.removeTr(0);
        boolean wide = element.hasClass("wide");
        int room = wide ? SMALL_CHARACTERS : CHARACTERS;
        PaperTable made = new PaperTable(text, table, wide, shares(rows, columns, room));
        made.properties(words, element.selectFirst("tbody th") != null);
        for (int i = 0; i < rows.size(); i++) {
            // No page ends with the headings, or begins with a total.
            boolean held = isHeading(rows.get(i))
                    || (i + 1 < rows.size() && rows.get(i + 1).hasClass("total"));
            made.row(rows.get(i), held);
        }
        // Word processors join tables that touch.
        text.words(docx.createParagraph(), PaperStyles.CELL, "");
    }

    private static List<Integer> shares(List<Element> rows, int columns, int room) {
        ColumnShares shares = new ColumnShares(columns);
        for (Element row : rows) {
            for (int i = 0; i < row.childrenSize(); i++) {
                String text = row.child(i).text();
                if (isHeading(row) || row.hasClass("total")) {
                    shares.addInLines(i, text);
                } else {
                    shares.add(i, text);
                }
            }
        }
        return shares.permille(room).stream()
                .map(one -> one * PaperStyles.ROOM / 1000)
                .toList();
    }

    private void properties(String caption, boolean rowHeadings) {
        CTTblPr properties = table.getTblPr();
        if (!caption.isEmpty()) {
            properties.addNewTblCaption().setVal(caption);
        }
        var look = properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
        look.setFirstRow(true);
        look.setFirstColumn(rowHeadings);
        var width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(PaperStyles.ROOM));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var margins = properties.addNewTblCellMar();
        margin(margins.addNewLeft());
        margin(margins.addNewRight());
        CTTblBorders borders =
                properties.isSetTblBorders() ? properties.getTblBorders() : properties.addNewTblBorders();
        borders.setTop(line(STBorder.NIL));
        borders.setLeft(line(STBorder.NIL));
        borders.setRight(line(STBorder.NIL));
        borders.setInsideV(line(STBorder.NIL));
        borders.setBottom(line(STBorder.SINGLE));
        borders.setInsideH(line(STBorder.SINGLE));
        var grid = table.getTblGrid() == null ? table.addNewTblGrid() : table.getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths.forEach(one -> grid.addNewGridCol().setW(BigInteger.valueOf(one)));
    }

    private void margin(CTTblWidth side) {
        side.setType(STTblWidth.DXA);
        side.setW(BigInteger.valueOf(wide ? SMALL_ASIDE : ASIDE));
    }

    private static CTBorder line(STBorder.Enum kind) {
        CTBorder border = CTBorder.Factory.newInstance();
        border.setVal(kind);
        border.setSz(BigInteger.valueOf(4));
        border.setColor(LINE);
        return border;
    }

    private static boolean isHeading(Element row) {
        return row.parent() != null && row.parent().normalName().equals("thead");
    }

    /**
     * @param held on the page of the next row
     */
    private void row(Element element, boolean held) {
        CTRow row = table.addNewTr();
        boolean heading = isHeading(element);
        var properties = row.addNewTrPr();
        properties.addNewCantSplit();
        if (heading) {
            properties.addNewTblHeader();
        }
        for (int i = 0; i < element.childrenSize(); i++) {
            CTP paragraph = cell(row.addNewTc(), element.child(i), widths.get(i), heading);
            if (held) {
                paragraph.getPPr().addNewKeepNext();
            }
        }
    }

    private CTP cell(CTTc cell, Element element, int width, boolean heading) {
        var properties = cell.addNewTcPr();
        var size = properties.addNewTcW();
        size.setType(STTblWidth.DXA);
        size.setW(BigInteger.valueOf(width));
        if (heading) {
            var wash = properties.addNewShd();
            wash.setVal(STShd.CLEAR);
            wash.setFill(text.inks().wash());
        }
        CTP paragraph = cell.addNewP();
        var look = paragraph.addNewPPr();
        look.addNewPStyle().setVal(wide ? PaperStyles.SMALL_CELL : PaperStyles.CELL);
        if (element.hasClass("num")) {
            look.addNewJc().setVal(STJc.RIGHT);
        }
        element.nodeStream(TextNode.class)
                .forEach(one -> one.text(UNIT.matcher(one.getWholeText()).replaceAll("\u00A0")));
        text.content(paragraph, element);
        return paragraph;
    }
}
