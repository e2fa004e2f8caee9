package org.customizedemployment.reports.format;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.document.Letterhead;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.FormatTools;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * The document tree as JSON, format {@code ce-document/1}: every block says its kind in {@code block}, every cell and statement its
 * {@code sources} as entry references; a cell without any has those of its row, a line of a tree those of the line above it. Beside words in the
 * document's language stands what they say as a {@code value}, the same in every language and written as in decisions: {@code {"minutes": 90}},
 * {@code {"money": "USD 12.34"}}, {@code {"rate": "USD 35.00 per hour"}}, {@code {"date": "2026-03-02"}}, {@code {"number": 3}}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class JsonFormat implements Format {
    private static final String FORMAT = "ce-document/1";
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private final JsonFactory factory = JsonFactory.builder().build();

    @Override
    public Descriptor getDescriptor() {
        return Descriptor.of("json", "0.1", ProviderKind.FORMAT);
    }

    @Override
    public String getMediaType() {
        return "application/json";
    }

    @Override
    public String getFileExtension() {
        return "json";
    }

    @Override
    public void render(Document document, OutputStream out, FormatTools tools) throws IOException {
        try (JsonGenerator json = factory.createGenerator(new Indented(), new Unclosed(out))) {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeStringProperty("report", document.report());
            json.writeStringProperty("title", document.title());
            json.writeStringProperty("language", document.language().toLanguageTag());
            json.writeStringProperty("audience", document.audience().word());
            if (document.state() != null) {
                json.writeStringProperty("state", document.state());
            }
            Letterhead letterhead = document.letterhead();
            if (letterhead != null) {
                letterhead(json, letterhead);
            }
            blocks(json, document.blocks());
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    /** Its texts; a picture is for those who see it. */
    private static void letterhead(JsonGenerator json, Letterhead letterhead) {
        json.writeName("letterhead");
        json.writeStartObject();
        json.writeStringProperty("name", letterhead.name());
        if (letterhead.logo() != null) {
            json.writeStringProperty("logo", letterhead.logo().alternative());
        }
        texts(json, "lines", letterhead.lines());
        texts(json, "footer", letterhead.footer());
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void blocks(JsonGenerator json, List<Block> blocks) {
        json.writeArrayPropertyStart("blocks");
        for (Block block : blocks) {
            json.writeStartObject();
            block(json, block);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void block(JsonGenerator json, Block block) {
        if (block instanceof Block.Section section) {
            start(json, "section", "title", section.title());
            if (section.name() != null) {
                json.writeStringProperty("name", section.name());
            }
            blocks(json, section.blocks());
        } else if (block instanceof Block.Notice notice) {
            start(json, "notice", "title", notice.title());
            blocks(json, notice.blocks());
        } else if (block instanceof Block.Paragraph paragraph) {
            json.writeStringProperty("block", "paragraph");
            content(json, "content", paragraph.content());
        } else if (block instanceof Block.Preformatted preformatted) {
            start(json, "preformatted", "text", preformatted.text());
        } else if (block instanceof Block.Listing listing) {
            listing(json, listing);
        } else if (block instanceof Block.Tree tree) {
            json.writeStringProperty("block", "tree");
            branches(json, tree.branches());
        } else if (block instanceof Block.LabelledValues labelled) {
            labelled(json, labelled);
        } else if (block instanceof Block.Table table) {
            table(json, table);
        } else if (block instanceof Block.Figure figure) {
            JsonFigure.write(json, figure);
            json.writeName("table");
            json.writeStartObject();
            table(json, figure.table());
            json.writeEndObject();
        } else if (block instanceof Block.Image image) {
            start(json, "image", "alternative", image.alternative());
            sources(json, image.sources());
        }
    }

    private static void start(JsonGenerator json, String kind, String name, String value) {
        json.writeStringProperty("block", kind);
        json.writeStringProperty(name, value);
    }

    private static void branches(JsonGenerator json, List<Block.Branch> branches) {
        json.writeArrayPropertyStart("branches");
        for (Block.Branch one : branches) {
            json.writeStartObject();
            content(json, "content", one.content());
            if (!one.branches().isEmpty()) {
                branches(json, one.branches());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void listing(JsonGenerator json, Block.Listing listing) {
        json.writeStringProperty("block", "list");
        json.writeBooleanProperty("ordered", listing.ordered());
        json.writeArrayPropertyStart("items");
        for (List<Inline> item : listing.items()) {
            json.writeStartObject();
            content(json, "content", item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void labelled(JsonGenerator json, Block.LabelledValues labelled) {
        json.writeStringProperty("block", "labelled-values");
        json.writeArrayPropertyStart("values");
        for (Block.LabelledValue value : labelled.values()) {
            json.writeStartObject();
            json.writeStringProperty("label", value.label());
            content(json, "content", value.value());
            JsonValue.write(json, value.said());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void table(JsonGenerator json, Block.Table table) {
        start(json, "table", "caption", table.caption());
        json.writeArrayPropertyStart("columns");
        for (Block.Column column : table.columns()) {
            json.writeStartObject();
            json.writeStringProperty("title", column.title());
            json.writeBooleanProperty("number", column.number());
            json.writeBooleanProperty("rowHeader", column.rowHeader());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("rows");
        for (Block.Row row : table.rows()) {
            json.writeStartObject();
            json.writeBooleanProperty("total", row.total());
            json.writeArrayPropertyStart("cells");
            row.cells().forEach(cell -> cell(json, cell));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void cell(JsonGenerator json, Cell cell) {
        json.writeStartObject();
        content(json, "content", cell.content());
        JsonValue.write(json, cell.value());
        if (!cell.sources().isEmpty()) {
            sources(json, cell.sources());
        }
        json.writeEndObject();
    }

    private static void content(JsonGenerator json, String name, List<Inline> content) {
        json.writeArrayPropertyStart(name);
        for (Inline inline : content) {
            json.writeStartObject();
            if (inline instanceof Inline.Words words) {
                json.writeStringProperty("words", words.text());
            } else if (inline instanceof Inline.Strong strong) {
                json.writeStringProperty("strong", strong.text());
            } else if (inline instanceof Inline.Link link) {
                json.writeStringProperty("link", link.text());
                json.writeStringProperty("address", link.address());
            } else if (inline instanceof Inline.Requirements requirements) {
                json.writeArrayPropertyStart("requirements");
                requirements.citations().stream().map(Citation::value).forEach(json::writeString);
                json.writeEndArray();
            } else if (inline instanceof Inline.Sources entries) {
                sources(json, entries.entries());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void sources(JsonGenerator json, List<EntryRef> entries) {
        json.writeArrayPropertyStart("sources");
        entries.stream().map(EntryRef::toString).forEach(json::writeString);
        json.writeEndArray();
    }

    /** Indented, with the same line ends on every system. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentArraysWith(INDENT);
            printer.indentObjectsWith(INDENT);
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** Jackson closes what it writes to; the stream is the caller's. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
