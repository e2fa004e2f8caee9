package org.customizedemployment.reports.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apiguardian.api.API;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.reports.text.ReportsError;
import org.customizedemployment.spi.document.Colours;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Letterhead;
import org.customizedemployment.spi.document.Logo;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.FormatTools;
import org.customizedemployment.spi.text.Messages;

/**
 * One self-contained page for reading on any screen and on paper (FED-ACC-1): language, title, headings without gaps, tables with captions
 * and scopes that turn into labelled lines on narrow screens; no script, nothing loaded from elsewhere. Whatever is said is written as what is read, so no text
 * can become markup.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class HtmlFormat implements Format {
    private static final String STYLE = "report.css";

    private final String css = css();

    @Override
    public Descriptor getDescriptor() {
        return Descriptor.of("html", "0.1", ProviderKind.FORMAT);
    }

    @Override
    public String getMediaType() {
        return "text/html";
    }

    @Override
    public String getFileExtension() {
        return "html";
    }

    @Override
    public void render(Document document, OutputStream out, FormatTools tools) throws IOException {
        Markup page = new Markup();
        page.block("html").attribute("lang", document.language().toLanguageTag());
        head(page, document);
        body(page, document, tools);
        page.end();
        out.write(page.bytes());
        out.flush();
    }

    private void head(Markup page, Document document) {
        page.block("head").blockAlone("meta").attribute("charset", "utf-8");
        page.blockAlone("meta")
                .attribute("name", "viewport")
                .attribute("content", "width=device-width, initial-scale=1");
        String state = document.state();
        if (state != null) {
            page.blockAlone("meta").attribute("name", "document-state").attribute("content", CleanText.line(state));
        }
        page.block("title", CleanText.line(document.title()));
        Letterhead letterhead = document.letterhead();
        Colours colours = letterhead == null ? null : letterhead.colours();
        page.block("style").style(css);
        if (colours != null) {
            page.style(own(colours));
        }
        page.end().end();
    }

    /** Colours are six digits each, so none of them can be anything else in a style sheet. */
    private static String own(Colours colours) {
        return ":root { --ink: " + colours.ink() + "; --soft: " + colours.soft() + "; --accent: " + colours.accent()
                + "; --wash: " + colours.wash() + "; }\n";
    }

    private static void letterhead(Markup page, Letterhead letterhead) {
        page.block("div").attribute("class", "letterhead");
        Logo logo = letterhead.logo();
        if (logo != null) {
            page.blockAlone("img")
                    .attribute("src", logo.dataUri())
                    .attribute("alt", CleanText.line(logo.alternative()))
                    .attribute("width", Integer.toString(logo.width()))
                    .attribute("height", Integer.toString(logo.height()));
        }
        page.block("p").inline("strong").text(CleanText.line(letterhead.name())).end();
        letterhead.lines().forEach(one -> page.alone("br").text(CleanText.line(one)));
        page.end().end();
    }

    private static void body(Markup page, Document document, FormatTools tools) {
        Messages messages = tools.getMessages();
        HtmlBlocks blocks = new HtmlBlocks(tools, page);
        page.block("body").attribute("data-report", document.report());
        page.block("a").attribute("class", "skip").attribute("href", "#content");
        page.text(messages.text("format.skip")).end();
        page.block("header");
        Letterhead letterhead = document.letterhead();
        if (letterhead != null) {
            letterhead(page, letterhead);
        }
        page.block("h1", CleanText.line(document.title()));
        String state = document.state();
        if (state != null) {
            page.block("p")
                    .attribute("class", "state")
                    .text(CleanText.line(state))
                    .end();
        }
        page.end().block("main").attribute("id", "content");
        blocks.blocks(document.blocks(), 2);
        blocks.sources();
        page.end().block("footer");
        footer(page, document, messages, blocks.hasSources());
        page.end().end();
    }

    /** An employer's page says nothing of how it came about: that would disclose too. */
    private static void footer(Markup page, Document document, Messages messages, boolean sources) {
        boolean outside = document.audience() == Audience.EMPLOYER || document.audience() == Audience.PUBLIC;
        Letterhead letterhead = document.letterhead();
        if (letterhead != null) {
            letterhead.footer().forEach(one -> page.block("p", CleanText.line(one)));
        }
        page.block("p", CleanText.line(document.title()));
        if (!outside) {
            page.block(
                    "p", messages.text("format.audience." + document.audience().word()));
            if (sources) {
                page.block("p", messages.text("format.about-sources"));
            }
        }
    }

    private static String css() {
        try (InputStream in = HtmlFormat.class.getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new CeException(ReportsError.MISSING_RESOURCE, "no resource '" + STYLE + "'");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CeException(ReportsError.MISSING_RESOURCE, "resource '" + STYLE + "'", e);
        }
    }
}
