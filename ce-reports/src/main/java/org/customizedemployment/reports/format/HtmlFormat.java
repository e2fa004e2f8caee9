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
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;

/**
 * One self-contained page for reading on any screen and on paper (FED-ACC-1): language, title, headings without gaps, tables with captions
 * and scopes that turn into labelled lines on narrow screens; no script, nothing loaded from elsewhere. Built as a tree, so no text can
 * become markup.
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
        org.jsoup.nodes.Document page = new org.jsoup.nodes.Document("");
        page.outputSettings()
                .charset(StandardCharsets.UTF_8)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(true)
                .indentAmount(1);
        page.appendChild(new DocumentType("html", "", ""));
        Element html =
                page.appendElement("html").attr("lang", document.language().toLanguageTag());
        head(html.appendElement("head"), document);
        body(html.appendElement("body"), document, tools);
        out.write((page.outerHtml() + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private void head(Element head, Document document) {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        String state = document.state();
        if (state != null) {
            head.appendElement("meta").attr("name", "document-state").attr("content", CleanText.line(state));
        }
        head.appendElement("title").text(CleanText.line(document.title()));
        Letterhead letterhead = document.letterhead();
        Colours colours = letterhead == null ? null : letterhead.colours();
        head.appendElement("style").appendChild(new DataNode(colours == null ? css : css + own(colours)));
    }

    /** Colours are six digits each, so none of them can be anything else in a style sheet. */
    private static String own(Colours colours) {
        return ":root { --ink: " + colours.ink() + "; --soft: " + colours.soft() + "; --accent: " + colours.accent()
                + "; --wash: " + colours.wash() + "; }\n";
    }

    private static void letterhead(Element header, Letterhead letterhead) {
        Element head = header.appendElement("div").addClass("letterhead");
        Logo logo = letterhead.logo();
        if (logo != null) {
            head.appendElement("img")
                    .attr("src", logo.dataUri())
                    .attr("alt", CleanText.line(logo.alternative()))
                    .attr("width", Integer.toString(logo.width()))
                    .attr("height", Integer.toString(logo.height()));
        }
        Element lines = head.appendElement("p");
        lines.appendElement("strong").text(CleanText.line(letterhead.name()));
        letterhead.lines().forEach(one -> lines.appendElement("br").after(new TextNode(CleanText.line(one))));
    }

    private static void body(Element body, Document document, FormatTools tools) {
        Messages messages = tools.getMessages();
        HtmlBlocks blocks = new HtmlBlocks(tools);
        body.attr("data-report", document.report());
        body.appendElement("a").addClass("skip").attr("href", "#content").text(messages.text("format.skip"));
        Element header = body.appendElement("header");
        Letterhead letterhead = document.letterhead();
        if (letterhead != null) {
            letterhead(header, letterhead);
        }
        header.appendElement("h1").text(CleanText.line(document.title()));
        String state = document.state();
        if (state != null) {
            header.appendElement("p").addClass("state").text(CleanText.line(state));
        }
        Element main = body.appendElement("main").id("content");
        blocks.blocks(main, document.blocks(), 2);
        blocks.sources(main);
        footer(body.appendElement("footer"), document, messages, blocks.hasSources());
    }

    /** An employer's page says nothing of how it came about: that would disclose too. */
    private static void footer(Element footer, Document document, Messages messages, boolean sources) {
        boolean outside = document.audience() == Audience.EMPLOYER || document.audience() == Audience.PUBLIC;
        Letterhead letterhead = document.letterhead();
        if (letterhead != null) {
            letterhead.footer().forEach(one -> footer.appendElement("p").text(CleanText.line(one)));
        }
        footer.appendElement("p").text(CleanText.line(document.title()));
        if (!outside) {
            footer.appendElement("p")
                    .text(messages.text("format.audience." + document.audience().word()));
            if (sources) {
                footer.appendElement("p").text(messages.text("format.about-sources"));
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
