package org.customizedemployment.tck.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.document.Letterhead;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.FormatTools;

/** A small format that keeps the contract: one line for each thing said, written as a quoted string. What it does can be spoilt. */
class LineFormat implements Format {
    @Override
    public Descriptor getDescriptor() {
        return Descriptor.of("lines", "1", ProviderKind.FORMAT);
    }

    @Override
    public String getMediaType() {
        return "text/plain";
    }

    @Override
    public String getFileExtension() {
        return "lines";
    }

    @Override
    public void render(Document document, OutputStream out, FormatTools tools) throws IOException {
        out.write(bytes(lines(document, tools)));
        out.flush();
    }

    byte[] bytes(List<String> lines) {
        return lines.stream()
                .map(this::quoted)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The signs that end a line or a quotation, as two letters; a surrogate on its own can't be written. */
    String quoted(String line) {
        String whole = line.replaceAll("\\p{Cs}", "");
        return '"' + whole.replace("%", "%p").replace("\"", "%q").replace("\n", "%n") + '"';
    }

    static String read(byte[] file) {
        StringBuilder text = new StringBuilder();
        for (String line : new String(file, StandardCharsets.UTF_8).split("\n")) {
            if (line.length() < 2 || !line.startsWith("\"") || line.indexOf('"', 1) != line.length() - 1) {
                throw new AssertionError("no line of this format");
            }
            text.append(line.substring(1, line.length() - 1)
                            .replace("%n", "\n")
                            .replace("%q", "\"")
                            .replace("%p", "%"))
                    .append('\n');
        }
        return text.toString();
    }

    List<String> lines(Document document, FormatTools tools) {
        List<String> lines = new ArrayList<>();
        Letterhead paper = document.letterhead();
        if (paper != null) {
            lines.addAll(paper.texts());
        }
        lines.add(document.title());
        if (document.state() != null) {
            lines.add(document.state());
        }
        document.blocks().forEach(block -> block(block, lines, tools));
        return lines;
    }

    void block(Block block, List<String> lines, FormatTools tools) {
        if (block instanceof Block.Section section) {
            lines.add(section.title());
            section.blocks().forEach(one -> block(one, lines, tools));
        } else if (block instanceof Block.Notice notice) {
            lines.add(notice.title());
            notice.blocks().forEach(one -> block(one, lines, tools));
        } else if (block instanceof Block.Paragraph paragraph) {
            lines.add(words(paragraph.content()));
        } else if (block instanceof Block.Listing listing) {
            listing.items().forEach(item -> lines.add(words(item)));
        } else if (block instanceof Block.Tree tree) {
            tree.branches().forEach(branch -> branch(branch, lines));
        } else if (block instanceof Block.LabelledValues labelled) {
            labelled.values().forEach(one -> lines.add(one.label() + " " + words(one.value())));
        } else if (block instanceof Block.Table table) {
            table(table, lines);
        } else if (block instanceof Block.Figure figure) {
            lines.add(figure.title());
            lines.add(figure.description());
            table(figure.table(), lines);
        } else if (block instanceof Block.Image image) {
            image(
                    image,
                    lines,
                    tools.picture(image.content() == null ? Digest.of(new byte[0]) : image.content())
                            .isPresent());
        } else if (block instanceof Block.Preformatted text) {
            lines.add(text.text());
        }
    }

    void image(Block.Image image, List<String> lines, boolean shown) {
        lines.add(image.alternative());
    }

    void branch(Block.Branch branch, List<String> lines) {
        lines.add(words(branch.content()));
        branch.branches().forEach(one -> branch(one, lines));
    }

    void table(Block.Table table, List<String> lines) {
        lines.add(table.caption());
        table.columns().forEach(column -> lines.add(column.title()));
        for (Block.Row row : table.rows()) {
            for (Cell cell : row.cells()) {
                lines.add(words(cell.content()));
            }
        }
    }

    static String words(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        for (Inline one : content) {
            if (one instanceof Inline.Words words) {
                text.append(words.text());
            } else if (one instanceof Inline.Strong strong) {
                text.append(strong.text());
            } else if (one instanceof Inline.Link link) {
                text.append(link.text());
            }
        }
        return text.toString();
    }
}
