package org.customizedemployment.format.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/** Pictures of a page, drawn as lines and areas into the PDF. */
final class PictureDrawer implements SVGDrawer {
    private final PdfFonts fonts;

    PictureDrawer(PdfFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        Picture picture = new Picture(svg, fonts);
        double scale = width > 0 ? width / picture.width() : height > 0 ? height / picture.height() : dotsPerPixel;
        double wide = picture.width() * scale;
        double high = picture.height() * scale;
        return new SVGImage() {
            @Override
            public int getIntrinsicWidth() {
                return (int) Math.round(wide);
            }

            @Override
            public int getIntrinsicHeight() {
                return (int) Math.round(high);
            }

            @Override
            public void drawSVG(OutputDevice device, RenderingContext at, double x, double y) {
                device.drawWithGraphics(
                        (float) x,
                        (float) y,
                        (float) (wide / dotsPerPixel),
                        (float) (high / dotsPerPixel),
                        graphics -> {
                            graphics.scale(scale / dotsPerPixel, scale / dotsPerPixel);
                            picture.paint(graphics);
                        });
            }
        };
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // Pages bring no fonts.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // Letters are drawn with the fonts of the document.
    }

    @Override
    public void close() {
        // Holds nothing open.
    }
}
