package org.customizedemployment.format.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Page and styles. Headings get the names that word processors know, so that outline, contents and screen readers find them. */
final class PaperStyles {
    static final String TEXT = "Normal";
    static final String CAPTION = "Caption";
    static final String NOTICE = "Notice";
    static final String STATE = "State";
    static final String CELL = "Cell";
    static final String SMALL_CELL = "SmallCell";
    static final String FOOTER = "Footer";
    static final String CODE = "Code";
    static final String LISTED = "ListParagraph";
    static final String SOURCES = "Sources";

    private static final String FONT = "Arial";
    private static final int[] HEADINGS = {40, 28, 24, 21, 20, 20};
    /** Twentieths of a point: letter paper, three quarters of an inch around. */
    private static final long WIDE = 12_240;

    private static final long HIGH = 15_840;
    private static final long AROUND = 1_080;
    /** What is left between the margins. */
    static final int ROOM = (int) (WIDE - 2 * AROUND);

    private final XWPFStyles styles;

    private PaperStyles(XWPFStyles styles) {
        this.styles = styles;
    }

    static void set(XWPFDocument docx, String language, Inks inks) {
        XWPFStyles styles = docx.createStyles();
        styles.setSpellingLanguage(language);
        PaperStyles made = new PaperStyles(styles);
        CTStyle text = style(TEXT, "Normal", 20, false, inks.ink(), 0, 100);
        text.setDefault(true);
        made.add(text);
        for (int i = 0; i < HEADINGS.length; i++) {
            CTStyle heading = style(
                    "Heading" + (i + 1), "heading " + (i + 1), HEADINGS[i], true, inks.ink(), i == 0 ? 0 : 240, 80);
            heading.getPPr().addNewKeepNext();
            heading.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(i));
            heading.addNewQFormat();
            made.add(heading);
        }
        CTStyle caption = style(CAPTION, "caption", 20, true, inks.ink(), 120, 60);
        caption.getPPr().addNewKeepNext();
        made.add(caption);
        made.add(style(STATE, "State", 22, true, inks.accent(), 0, 200));
        made.add(style(CELL, "Cell", 18, false, inks.ink(), 30, 30));
        made.add(style(SMALL_CELL, "Small cell", 16, false, inks.ink(), 30, 30));
        made.add(style(FOOTER, "footer", 16, false, inks.soft(), 0, 0));
        made.add(style(SOURCES, "Sources", 16, false, inks.soft(), 0, 60));
        made.add(style(CODE, "Code", 17, false, inks.ink(), 0, 0));
        made.add(style(LISTED, "List Paragraph", 20, false, inks.ink(), 0, 40));
        CTStyle notice = style(NOTICE, "Notice", 20, false, inks.ink(), 0, 40);
        // Set off by its indent: lines and shades around text come out untagged where the file is exported as PDF.
        notice.getPPr().addNewInd().setLeft(BigInteger.valueOf(360));
        made.add(notice);
        paper(docx);
    }

    /** Added when it is complete: what is added is a copy. */
    private void add(CTStyle style) {
        styles.addStyle(new XWPFStyle(style));
    }

    private static CTStyle style(
            String id, String name, int halfPoints, boolean bold, String colour, int before, int after) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        var spacing = style.addNewPPr().addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
        CTRPr letters = style.addNewRPr();
        var font = letters.addNewRFonts();
        font.setAscii(FONT);
        font.setHAnsi(FONT);
        font.setCs(FONT);
        if (bold) {
            letters.addNewB();
        }
        letters.addNewColor().setVal(colour);
        letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        return style;
    }

    private static void paper(XWPFDocument docx) {
        CTSectPr section = docx.getDocument().getBody().isSetSectPr()
                ? docx.getDocument().getBody().getSectPr()
                : docx.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDE));
        size.setH(BigInteger.valueOf(HIGH));
        CTPageMar margins = section.addNewPgMar();
        BigInteger around = BigInteger.valueOf(AROUND);
        margins.setTop(around);
        margins.setBottom(around);
        margins.setLeft(around);
        margins.setRight(around);
        margins.setHeader(BigInteger.valueOf(500));
        margins.setFooter(BigInteger.valueOf(500));
        margins.setGutter(BigInteger.ZERO);
    }
}
