package org.customizedemployment.format.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.customizedemployment.core.error.CeException;

/** A font file: which characters it has, and their outlines. Read once; never the fonts of the machine, so that pages are the same everywhere. */
final class FontFace {
    private final byte[] file;
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final int unitsPerEm;

    private FontFace(byte[] file, TrueTypeFont font) throws IOException {
        this.file = file;
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    static FontFace of(byte[] file) {
        try {
            return new FontFace(file, new TTFParser().parse(new RandomAccessReadBuffer(file)));
        } catch (IOException | RuntimeException e) {
            throw new CeException(PdfError.NOT_A_FONT, "a font of " + file.length + " bytes", e);
        }
    }

    static FontFace ofResource(String name) {
        try (InputStream in = FontFace.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new CeException(PdfError.MISSING_RESOURCE, "no resource '" + name + "'");
            }
            return of(in.readAllBytes());
        } catch (IOException e) {
            throw new CeException(PdfError.MISSING_RESOURCE, "resource '" + name + "'", e);
        }
    }

    InputStream open() {
        return new ByteArrayInputStream(file);
    }

    boolean has(int character) {
        return characters.getGlyphId(character) > 0;
    }

    /** How far the next character is from this one. */
    double advance(int character, double size) {
        try {
            return font.getAdvanceWidth(characters.getGlyphId(character)) * size / unitsPerEm;
        } catch (IOException e) {
            throw new CeException(PdfError.NOT_A_FONT, "widths", e);
        }
    }

    /** The character's outline with its base line through that point. */
    Shape outline(int character, double x, double y, double size) {
        try {
            GlyphData glyph = font.getGlyph().getGlyph(characters.getGlyphId(character));
            if (glyph == null) {
                return new Path2D.Double();
            }
            AffineTransform place = AffineTransform.getTranslateInstance(x, y);
            place.scale(size / unitsPerEm, -size / unitsPerEm);
            return place.createTransformedShape(glyph.getPath());
        } catch (IOException e) {
            throw new CeException(PdfError.NOT_A_FONT, "outlines", e);
        }
    }
}
