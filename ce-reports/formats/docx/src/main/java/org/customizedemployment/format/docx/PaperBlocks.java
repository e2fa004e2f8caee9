package org.customizedemployment.format.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.nodes.Element;

/** The parts of a page one after the other. */
final class PaperBlocks {
    /** Twentieths of a point. */
    private static final int AFTER_NOTICE = 200;

    private final XWPFDocument docx;
    private final PaperText text;
    private final PaperLists lists;

    PaperBlocks(XWPFDocument docx, Inks inks) {
        this.docx = docx;
        this.text = new PaperText(docx, inks);
        this.lists = new PaperLists(docx);
    }

    /**
     * @param title of the page
     */
    void body(Element body, String title) {
        body.select(".skip, script, nav").remove();
        // What repeats the title stands in the foot of each page; an agency's own lines may stand before it.
        body.select("footer > p").stream()
                .filter(line -> line.text().equals(title))
                .findFirst()
                .ifPresent(Element::remove);
        body.select(".sources ol").forEach(PaperBlocks::inLines);
        children(body, PaperStyles.TEXT);
    }

    /** One source after the other: a list of short ids would fill pages with white. */
    private static void inLines(Element list) {
        Element lines = new Element("p");
        int number = 1;
        for (Element source : list.children()) {
            lines.appendElement("span").id(source.id()).text(number + ".\u00A0" + source.text());
            lines.appendText("\u00A0\u00A0 ");
            number++;
        }
        list.replaceWith(lines);
    }

    private void children(Element parent, String style) {
        parent.children().forEach(child -> block(child, style));
    }

    private void block(Element element, String style) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                paragraph(element, "Heading" + element.normalName().charAt(1));
            case "p" -> {
                XWPFParagraph made = paragraph(element, styleOf(element, style));
                Element next = element.nextElementSibling();
                if (next != null && next.normalName().equals("table")) {
                    // No page ends with what begins a table.
                    made.setKeepNext(true);
                }
            }
            case "pre" ->
                element.wholeText().lines().forEach(line -> text.words(docx.createParagraph(), PaperStyles.CODE, line));
            case "ul", "ol" -> list(element, style.equals(PaperStyles.NOTICE) ? 1 : 0);
            case "dl" -> element.children().forEach(pair -> pair(pair, style));
            case "table" -> PaperTable.add(docx, text, element);
            case "svg" -> {}
            case "img" -> text.picture(docx.createParagraph(), element);
            case "figcaption" -> paragraph(element, style);
            default -> {
                boolean notice = element.hasClass("notice");
                children(element, notice ? PaperStyles.NOTICE : style);
                if (notice) {
                    // Set off from what goes on below it.
                    docx.getLastParagraph().setSpacingAfter(AFTER_NOTICE);
                }
            }
        }
    }

    private static String styleOf(Element paragraph, String style) {
        if (paragraph.hasClass("state")) {
            return PaperStyles.STATE;
        }
        return paragraph.closest(".sources, footer") == null ? style : PaperStyles.SOURCES;
    }

    private XWPFParagraph paragraph(Element element, String style) {
        XWPFParagraph made = docx.createParagraph();
        text.content(made, style, element);
        return made;
    }

    private void pair(Element pair, String style) {
        XWPFParagraph line = docx.createParagraph();
        Element label = pair.selectFirst("dt");
        if (label != null) {
            text.strong(line, style, label.text() + ": ");
        }
        Element before = null;
        for (Element value : pair.select("dd")) {
            if (before != null) {
                line.createRun().addBreak();
            }
            text.content(line, style, value);
            before = value;
        }
    }

    private void list(Element list, int level) {
        boolean ordered = list.normalName().equals("ol");
        var number = ordered ? lists.ordered() : lists.bulleted();
        for (Element item : list.children()) {
            List<Element> inner = item.children().stream()
                    .filter(one -> one.normalName().matches("ul|ol"))
                    .toList();
            inner.forEach(Element::remove);
            XWPFParagraph line = docx.createParagraph();
            line.setNumID(number);
            line.setNumILvl(BigInteger.valueOf(Math.min(level, PaperLists.DEEPEST)));
            text.content(line, PaperStyles.LISTED, item);
            inner.forEach(one -> list(one, level + 1));
        }
    }
}
