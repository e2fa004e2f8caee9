package org.customizedemployment.cli.view;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.reports.format.JsonFormat;
import org.customizedemployment.reports.format.TextFormat;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.FormatTools;
import org.customizedemployment.spi.text.Messages;
import org.jspecify.annotations.Nullable;

/** Documents on a terminal: so many columns wide, every line wrapped. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Pages {
    private final PrintWriter out;
    private final Messages messages;
    private final int width;

    public Pages(PrintWriter out, Messages messages, int width) {
        this.out = out;
        this.messages = messages;
        this.width = width;
    }

    /** Prints a page: a title, how it stands if that is said, and its blocks. */
    public void print(String id, String title, @Nullable String state, Audience audience, List<Block> blocks) {
        print(new Document(id, title, messages.getLocale(), audience, state, blocks));
    }

    public void print(Document page) {
        print(page, new TextFormat(width));
    }

    /** The same as JSON, which no terminal wraps. */
    public void printJson(Document page) {
        print(page, new JsonFormat());
    }

    private void print(Document page, Format format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            format.render(page, bytes, new Tools());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.print(bytes.toString(StandardCharsets.UTF_8));
    }

    /** Text alone needs no other format. */
    private final class Tools implements FormatTools {
        @Override
        public Messages getMessages() {
            return messages;
        }

        @Override
        public byte[] render(String format, Document document) {
            throw new IllegalArgumentException("format '" + format + "' on a terminal");
        }
    }
}
