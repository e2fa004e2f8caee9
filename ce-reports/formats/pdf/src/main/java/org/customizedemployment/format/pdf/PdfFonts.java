package org.customizedemployment.format.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * The fonts of a document: one that is made for reading with low vision, one for the characters that it lacks, and what the host adds. They are
 * embedded in parts, so that a page looks the same wherever it is opened.
 */
final class PdfFonts {
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final List<FontFace> plain;
    private final List<FontFace> bold;

    private PdfFonts(List<FontFace> plain, List<FontFace> bold) {
        this.plain = List.copyOf(plain);
        this.bold = List.copyOf(bold);
    }

    /** Read when the first document is written, not when formats are looked for. */
    private static final class Bundled {
        private static final PdfFonts FONTS = new PdfFonts(
                List.of(
                        FontFace.ofResource("fonts/AtkinsonHyperlegible-Regular.ttf"),
                        FontFace.ofResource("fonts/DejaVuSans.ttf")),
                List.of(
                        FontFace.ofResource("fonts/AtkinsonHyperlegible-Bold.ttf"),
                        FontFace.ofResource("fonts/DejaVuSans-Bold.ttf")));
    }

    static PdfFonts bundled() {
        return Bundled.FONTS;
    }

    /** These come after the bundled ones, for characters that neither of them has. */
    PdfFonts and(List<FontFace> more) {
        List<FontFace> allPlain = new ArrayList<>(plain);
        List<FontFace> allBold = new ArrayList<>(bold);
        allPlain.addAll(more);
        allBold.addAll(more);
        return new PdfFonts(allPlain, allBold);
    }

    /** How many fonts have to be there for a character in both weights; 0 if all are not enough. */
    int needed(int character) {
        for (int i = 0; i < plain.size(); i++) {
            if (plain.get(i).has(character) && bold.get(i).has(character)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** As many as are needed: reading a font that nobody sees takes its time. */
    PdfFonts first(int number) {
        return new PdfFonts(plain.subList(0, number), bold.subList(0, number));
    }

    /** The first font that has the character, else the first of all. */
    FontFace faceOf(int character, boolean strong) {
        List<FontFace> faces = strong ? bold : plain;
        return faces.stream().filter(one -> one.has(character)).findFirst().orElse(faces.get(0));
    }

    void register(PdfRendererBuilder builder) {
        for (int i = 0; i < plain.size(); i++) {
            FontFace one = plain.get(i);
            FontFace strong = bold.get(i);
            builder.useFont(one::open, family(i), NORMAL, FontStyle.NORMAL, true);
            builder.useFont(strong::open, family(i), BOLD, FontStyle.NORMAL, true);
        }
    }

    /** In the order in which they are asked for a character, as CSS writes them. */
    String families() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            names.add("'" + family(i) + "'");
        }
        return String.join(", ", names);
    }

    private static String family(int number) {
        return "Report " + (number + 1);
    }
}
