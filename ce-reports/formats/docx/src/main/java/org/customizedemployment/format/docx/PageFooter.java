package org.customizedemployment.format.docx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.customizedemployment.spi.text.Messages;

/** Title and page number at the foot of each page. */
final class PageFooter {
    private static final Pattern NUMBER = Pattern.compile("\\{(page|pages)}");

    private PageFooter() {}

    static void add(XWPFDocument docx, String title, Messages messages) {
        XWPFParagraph line = docx.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setStyle(PaperStyles.FOOTER);
        line.createRun().setText(title + "  ·  ");
        String words = messages.text("format.page");
        Matcher number = NUMBER.matcher(words);
        int from = 0;
        while (number.find()) {
            line.createRun().setText(words.substring(from, number.start()));
            line.getCTP().addNewFldSimple().setInstr(number.group(1).equals("page") ? "PAGE" : "NUMPAGES");
            from = number.end();
        }
        line.createRun().setText(words.substring(from));
    }
}
