package org.customizedemployment.format.docx;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.customizedemployment.core.error.CeException;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** Text with what marks it: strong, small, links, places to link to. */
final class PaperText {
    private static final int SMALL = 16;
    /** Points. */
    private static final int WIDEST = 320;

    private static final int HIGHEST = 380;

    /** A logo stands beside an address, as high as its lines. */
    private static final int HIGHEST_LOGO = 44;

    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f]+");

    private final XWPFDocument docx;
    private final Inks inks;
    private long marks;

    PaperText(XWPFDocument docx, Inks inks) {
        this.docx = docx;
        this.inks = inks;
    }

    Inks inks() {
        return inks;
    }

    /** How a run looks. */
    private record Look(boolean strong, boolean small, boolean link) {
        static final Look PLAIN = new Look(false, false, false);
    }

    void words(XWPFParagraph paragraph, String style, String words) {
        paragraph.setStyle(style);
        run(paragraph.getCTP().addNewR(), words, Look.PLAIN);
    }

    void strong(XWPFParagraph paragraph, String style, String words) {
        paragraph.setStyle(style);
        run(paragraph.getCTP().addNewR(), words, new Look(true, false, false));
    }

    void content(XWPFParagraph paragraph, String style, Element element) {
        paragraph.setStyle(style);
        content(paragraph.getCTP(), element);
    }

    void content(CTP paragraph, Element element) {
        mark(paragraph, element);
        boolean heading = element.normalName().equals("th");
        nodes(paragraph, element, heading ? new Look(true, false, false) : Look.PLAIN);
    }

    private void nodes(CTP paragraph, Element element, Look look) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                // Spaces that keep words together stay.
                String words = SPACES.matcher(text.getWholeText()).replaceAll(" ");
                if (!words.isBlank() || (paragraph.sizeOfRArray() > 0 && !words.isEmpty())) {
                    run(paragraph.addNewR(), words, look);
                }
            } else if (node instanceof Element inner) {
                inner(paragraph, inner, look);
            }
        }
    }

    private void inner(CTP paragraph, Element element, Look look) {
        switch (element.normalName()) {
            case "br" -> paragraph.addNewR().addNewBr();
            case "wbr" -> {}
            case "strong", "b" -> nodes(paragraph, element, new Look(true, look.small(), look.link()));
            case "small" -> nodes(paragraph, element, new Look(look.strong(), true, look.link()));
            case "a" -> link(paragraph, element, look);
            default -> {
                mark(paragraph, element);
                nodes(paragraph, element, look);
            }
        }
    }

    private void link(CTP paragraph, Element link, Look look) {
        String to = link.attr("href");
        CTHyperlink made = paragraph.addNewHyperlink();
        if (to.startsWith("#")) {
            made.setAnchor(to.substring(1));
        } else {
            made.setId(docx.getPackagePart()
                    .addExternalRelationship(to, XWPFRelation.HYPERLINK.getRelation())
                    .getId());
        }
        String said = link.attr("aria-label");
        if (!said.isEmpty()) {
            made.setTooltip(said);
        }
        run(made.addNewR(), link.text(), new Look(look.strong(), link.hasClass("source") || look.small(), true));
    }

    /** A place that links lead to. */
    private void mark(CTP paragraph, Element element) {
        if (!element.id().isEmpty()) {
            BigInteger number = BigInteger.valueOf(++marks);
            CTBookmark start = paragraph.addNewBookmarkStart();
            start.setId(number);
            start.setName(element.id());
            paragraph.addNewBookmarkEnd().setId(number);
        }
    }

    private void run(CTR run, String words, Look look) {
        if (!look.equals(Look.PLAIN)) {
            var looks = run.addNewRPr();
            if (look.strong()) {
                looks.addNewB();
            }
            if (look.small() || look.link()) {
                looks.addNewColor().setVal(look.link() ? inks.accent() : inks.soft());
            }
            if (look.small()) {
                looks.addNewSz().setVal(BigInteger.valueOf(SMALL));
            }
        }
        CTText text = run.addNewT();
        text.setStringValue(words);
        text.setSpace(Space.PRESERVE);
    }

    /** The bytes are in the page itself; nothing is fetched. */
    void picture(XWPFParagraph paragraph, Element image) {
        String source = image.attr("src");
        int comma = source.indexOf(',');
        if (!source.startsWith("data:image/") || comma < 0) {
            words(paragraph, PaperStyles.TEXT, image.attr("alt"));
            return;
        }
        byte[] bytes = Base64.getDecoder().decode(source.substring(comma + 1));
        boolean png = source.startsWith("data:image/png");
        try {
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes));
            if (read == null) {
                throw new CeException(DocxError.BAD_PICTURE, "a picture of " + bytes.length + " bytes");
            }
            int highest = image.closest(".letterhead") == null ? HIGHEST : HIGHEST_LOGO;
            int wide = Math.min(Math.min(read.getWidth(), WIDEST), highest * read.getWidth() / read.getHeight());
            int high = Math.max(1, wide * read.getHeight() / read.getWidth());
            XWPFRun run = paragraph.createRun();
            XWPFPicture made = run.addPicture(
                    new ByteArrayInputStream(bytes),
                    png ? PictureType.PNG : PictureType.JPEG,
                    png ? "picture.png" : "picture.jpg",
                    wide * Units.EMU_PER_POINT,
                    high * Units.EMU_PER_POINT);
            var properties = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
            properties.setDescr(image.attr("alt"));
            properties.setId(++marks);
            // Programs read one or the other, and here it would be the name of the file.
            made.getCTPicture().getNvPicPr().getCNvPr().setDescr(image.attr("alt"));
        } catch (IOException | InvalidFormatException e) {
            throw new CeException(DocxError.BAD_PICTURE, "a picture of " + bytes.length + " bytes", e);
        }
    }
}
