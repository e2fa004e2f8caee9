package org.customizedemployment.reports.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.reports.text.ReportsError;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.document.Letterhead;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.FormatTools;
import org.customizedemployment.spi.text.Messages;

/** Plain text for terminals, wrapped to a width; nothing in it can steer the terminal. A table that does not fit becomes labelled lines. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class TextFormat implements Format {
    private static final int USUAL = 80;
    private static final int NARROWEST = 20;
    private static final int WIDEST = 1000;

    private final int width;

    /** 80 columns wide. */
    public TextFormat() {
        this(USUAL);
    }

    /**
     * @param width columns, 20 to 1000
     * @throws CeException for any other width
     */
    public TextFormat(int width) {
        if (width < NARROWEST || width > WIDEST) {
            throw new CeException(ReportsError.BAD_WIDTH, "a width of " + width + " columns");
        }
        this.width = width;
    }

    @Override
    public Descriptor getDescriptor() {
        return Descriptor.of("text", "0.1", ProviderKind.FORMAT);
    }

    @Override
    public String getMediaType() {
        return "text/plain";
    }

    @Override
    public String getFileExtension() {
        return "txt";
    }

    @Override
    public void render(Document document, OutputStream out, FormatTools tools) throws IOException {
        Page page = new Page(width, tools.getMessages());
        Letterhead letterhead = document.letterhead();
        if (letterhead != null) {
            page.wrapped("", letterhead.name());
            letterhead.lines().forEach(one -> page.wrapped("", one));
        }
        page.heading(document.title(), '=');
        String state = document.state();
        if (state != null) {
            page.wrapped("", state);
        }
        page.blocks(document.blocks(), 2);
        page.sources();
        if (letterhead != null) {
            page.foot(letterhead.footer());
        }
        out.write(page.text().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** One page in the making: blocks with an empty line between. */
    private static final class Page {
        private final List<String> lines = new ArrayList<>();
        private final int width;
        private final Messages messages;
        private final SourceNumbers sources = new SourceNumbers();
        private final InlineText plain;

        Page(int width, Messages messages) {
            this.width = width;
            this.messages = messages;
            this.plain = new InlineText(messages, sources);
        }

        String text() {
            return String.join("\n", lines) + "\n";
        }

        void heading(String words, char line) {
            gap();
            List<String> wrapped = Wrap.lines(CleanText.line(words), width);
            lines.addAll(wrapped);
            int longest = wrapped.stream().mapToInt(Wrap::length).max().orElse(0);
            lines.add(String.valueOf(line).repeat(Math.max(1, longest)));
        }

        /** Words after a lead such as a bullet, later lines indented as far. */
        void wrapped(String lead, String words) {
            List<String> wrapped = Wrap.lines(CleanText.line(words), width - lead.length());
            for (int i = 0; i < wrapped.size(); i++) {
                lines.add((i == 0 ? lead : " ".repeat(lead.length())) + wrapped.get(i));
            }
        }

        void foot(List<String> footer) {
            gap();
            footer.forEach(one -> wrapped("", one));
        }

        private void gap() {
            if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
                lines.add("");
            }
        }

        void blocks(List<Block> blocks, int level) {
            blocks.forEach(block -> block(block, level));
        }

        private void block(Block block, int level) {
            gap();
            if (block instanceof Block.Section section) {
                heading(section.title(), level == 2 ? '-' : '.');
                blocks(section.blocks(), level + 1);
            } else if (block instanceof Block.Notice notice) {
                wrapped("! ", notice.title());
                blocks(notice.blocks(), level);
            } else if (block instanceof Block.Paragraph paragraph) {
                wrapped("", plain.of(paragraph.content()));
            } else if (block instanceof Block.Preformatted preformatted) {
                lines.addAll(List.of(CleanText.of(preformatted.text()).split("\n", -1)));
            } else if (block instanceof Block.Listing listing) {
                listing(listing);
            } else if (block instanceof Block.Tree tree) {
                tree.branches().forEach(one -> branch("", one));
            } else if (block instanceof Block.LabelledValues labelled) {
                labelled.values().forEach(value -> wrapped("", value.label() + ": " + plain.of(value.value())));
            } else if (block instanceof Block.Table table) {
                table(table);
            } else if (block instanceof Block.Figure figure) {
                if (!figure.isTitledByTable()) {
                    wrapped("", figure.title());
                    gap();
                }
                wrapped("", figure.description());
                gap();
                table(figure.table());
            } else if (block instanceof Block.Image image) {
                wrapped("", plain.of(InlineText.image(image, messages)));
            }
        }

        private void listing(Block.Listing listing) {
            int number = 1;
            for (List<Inline> item : listing.items()) {
                wrapped(listing.ordered() ? number + ". " : "- ", plain.of(item));
                number++;
            }
        }

        /** Deep lines stay as wide as half of the page, so that a narrow one can still be read. */
        private void branch(String indent, Block.Branch branch) {
            wrapped(indent + "- ", plain.of(branch.content()));
            String deeper = indent.length() + 2 > width / 2 ? indent : indent + "  ";
            branch.branches().forEach(one -> branch(deeper, one));
        }

        private void table(Block.Table table) {
            wrapped("", table.caption());
            if (table.rows().isEmpty()) {
                wrapped("  ", messages.text("format.no-rows"));
                return;
            }
            List<List<String>> rows = table.rows().stream()
                    .map(row -> row.cells().stream()
                            .map(cell -> CleanText.line(plain.of(cell)))
                            .toList())
                    .toList();
            lines.addAll(TextTable.lines(table, rows, width));
        }

        void sources() {
            if (sources.entries().isEmpty()) {
                return;
            }
            heading(messages.text("format.sources"), '-');
            gap();
            StringBuilder all = new StringBuilder();
            int number = 1;
            for (EntryRef entry : sources.entries()) {
                all.append(number == 1 ? "" : "  ")
                        .append('[')
                        .append(number)
                        .append("]\u00A0")
                        .append(entry);
                number++;
            }
            wrapped("", all.toString());
        }
    }
}
