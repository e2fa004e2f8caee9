package org.customizedemployment.reports.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.document.Letterhead;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.FormatTools;

/** Markdown with tables (GitHub flavour), UTF-8, lines ended by LF. Text is escaped, so it never becomes markup. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class MarkdownFormat implements Format {
    private static final String SPECIAL = "\\`*_{}[]<>#|~&$!";

    @Override
    public Descriptor getDescriptor() {
        return Descriptor.of("markdown", "0.1", ProviderKind.FORMAT);
    }

    @Override
    public String getMediaType() {
        return "text/markdown";
    }

    @Override
    public String getFileExtension() {
        return "md";
    }

    @Override
    public void render(Document document, OutputStream out, FormatTools tools) throws IOException {
        Page page = new Page(tools);
        Letterhead letterhead = document.letterhead();
        if (letterhead != null) {
            page.head(letterhead);
        }
        page.line("# " + escape(document.title()));
        String state = document.state();
        if (state != null) {
            page.line("**" + escape(state) + "**");
        }
        page.blocks(document.blocks(), 2);
        page.sources();
        if (letterhead != null) {
            letterhead.footer().forEach(one -> page.line(escape(one)));
        }
        out.write(page.text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Also what would begin a list or heading at the start of a line. */
    static String escape(String text) {
        String line = CleanText.line(text);
        StringBuilder escaped = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean startsList =
                    (i == 0 && (c == '-' || c == '+' || c == '=')) || ((c == '.' || c == ')') && digitsBefore(line, i));
            if (SPECIAL.indexOf(c) >= 0 || startsList) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    private static boolean digitsBefore(String line, int end) {
        return end > 0 && line.substring(0, end).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** One page in the making. */
    private static final class Page {
        private final StringBuilder text = new StringBuilder();
        private final FormatTools tools;
        private final SourceNumbers sources = new SourceNumbers();
        private final InlineText plain;

        Page(FormatTools tools) {
            this.tools = tools;
            this.plain = new InlineText(tools.getMessages(), sources);
        }

        /** A block of its own, with an empty line after it. */
        void line(String line) {
            text.append(line).append("\n\n");
        }

        /** Line by line; text has no picture. */
        void head(Letterhead letterhead) {
            StringBuilder lines =
                    new StringBuilder("**").append(escape(letterhead.name())).append("**");
            letterhead.lines().forEach(one -> lines.append("  \n").append(escape(one)));
            line(lines.toString());
        }

        void blocks(List<Block> blocks, int level) {
            blocks.forEach(block -> block(block, level));
        }

        private void block(Block block, int level) {
            if (block instanceof Block.Section section) {
                line("#".repeat(Math.min(level, 6)) + " " + escape(section.title()));
                blocks(section.blocks(), level + 1);
            } else if (block instanceof Block.Notice notice) {
                line("**" + escape(notice.title()) + "**");
                blocks(notice.blocks(), level);
            } else if (block instanceof Block.Paragraph paragraph) {
                line(content(paragraph.content()));
            } else if (block instanceof Block.Preformatted preformatted) {
                line("    " + CleanText.of(preformatted.text()).replace("\n", "\n    "));
            } else if (block instanceof Block.Listing listing) {
                listing(listing);
            } else if (block instanceof Block.Tree tree) {
                List<String> lines = new ArrayList<>();
                tree.branches().forEach(one -> branch(lines, "", one));
                line(String.join("\n", lines));
            } else if (block instanceof Block.LabelledValues labelled) {
                line(labelled.values().stream()
                        .map(value -> "- **" + escape(value.label()) + ":** " + content(value.value()))
                        .collect(Collectors.joining("\n")));
            } else if (block instanceof Block.Table table) {
                table(table);
            } else if (block instanceof Block.Figure figure) {
                if (!figure.isTitledByTable()) {
                    line("**" + escape(figure.title()) + "**");
                }
                line(escape(figure.description()));
                table(figure.table());
            } else if (block instanceof Block.Image image) {
                line(content(InlineText.image(image, tools.getMessages())));
            }
        }

        private void branch(List<String> lines, String indent, Block.Branch branch) {
            lines.add(indent + "- " + content(branch.content()));
            branch.branches().forEach(one -> branch(lines, indent + "  ", one));
        }

        private void listing(Block.Listing listing) {
            StringBuilder lines = new StringBuilder();
            int number = 1;
            for (List<Inline> item : listing.items()) {
                lines.append(number == 1 ? "" : "\n")
                        .append(listing.ordered() ? number + ". " : "- ")
                        .append(content(item));
                number++;
            }
            line(lines.toString());
        }

        private void table(Block.Table table) {
            line("**" + escape(table.caption()) + "**");
            if (table.rows().isEmpty()) {
                line(escape(tools.getMessages().text("format.no-rows")));
                return;
            }
            StringBuilder lines = new StringBuilder();
            lines.append(row(table.columns().stream()
                    .map(column -> escape(column.title()))
                    .toList()));
            lines.append("\n|");
            table.columns().forEach(column -> lines.append(column.number() ? " ---: |" : " --- |"));
            for (Block.Row row : table.rows()) {
                lines.append('\n')
                        .append(row(row.cells().stream()
                                .map(cell -> {
                                    String words = escape(plain.of(cell));
                                    return row.total() && !words.isEmpty() ? "**" + words + "**" : words;
                                })
                                .toList()));
            }
            line(lines.toString());
        }

        private static String row(List<String> cells) {
            return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
        }

        private String content(List<Inline> content) {
            StringBuilder line = new StringBuilder();
            for (Inline inline : content) {
                if (inline instanceof Inline.Strong strong) {
                    line.append("**").append(escape(strong.text())).append("**");
                } else if (inline instanceof Inline.Link link) {
                    line.append('[').append(escape(link.text())).append("](<");
                    line.append(link.address()).append(">)");
                } else {
                    String words = plain.of(List.of(inline));
                    boolean apart = !(inline instanceof Inline.Words) && line.length() > 0 && !words.isEmpty();
                    line.append(apart ? " " : "").append(line.length() == 0 ? escape(words) : escapeInside(words));
                }
            }
            return line.toString();
        }

        /** In the middle of a line nothing begins a list. */
        private static String escapeInside(String words) {
            return escape("." + words).substring(1);
        }

        void sources() {
            if (sources.entries().isEmpty()) {
                return;
            }
            line("## " + escape(tools.getMessages().text("format.sources")));
            int number = 1;
            StringBuilder lines = new StringBuilder();
            for (EntryRef entry : sources.entries()) {
                lines.append(number == 1 ? "" : "\n")
                        .append(number)
                        .append(". ")
                        .append(escape(entry.toString()));
                number++;
            }
            line(lines.toString());
        }
    }
}
