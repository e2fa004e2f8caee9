package org.customizedemployment.brand.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Inline;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A filled template as blocks of a document. Reads the elements that it knows; of all others only what is in them. */
final class MarkupTree {
    static final String ORIGINAL = "ce-original";

    private final Tokens tokens;
    private final List<Block> original;
    private final List<Heading> found = new ArrayList<>();

    /** A heading and what stands under it until the next one; the first is that of the section itself. */
    private static final class Heading {
        private final int level;
        private final String title;
        private final List<Block> blocks = new ArrayList<>();

        Heading(int level, String title) {
            this.level = level;
            this.title = title;
        }
    }

    private MarkupTree(Tokens tokens, List<Block> original) {
        this.tokens = tokens;
        this.original = original;
        found.add(new Heading(2, ""));
    }

    /**
     * The section that the markup makes.
     *
     * @param title its heading where the markup has none
     * @param original what stands where the template takes in the library's section
     */
    static Block.Section read(Element body, Tokens tokens, String title, List<Block> original) {
        MarkupTree tree = new MarkupTree(tokens, original);
        tree.all(body);
        String own = tree.found.get(0).title;
        int first = 0;
        if (tree.found.size() > 1 && tree.found.get(0).blocks.isEmpty() && tree.found.get(1).level == 2) {
            own = tree.found.get(1).title;
            first = 1;
        }
        List<Block> blocks = new ArrayList<>(tree.found.get(first).blocks);
        blocks.addAll(tree.sections(first + 1));
        return new Block.Section(own.isEmpty() ? title : own, blocks);
    }

    /** Each heading with what is under it; an h4 belongs to the h3 before it. */
    private List<Block> sections(int from) {
        List<Block> sections = new ArrayList<>();
        int at = from;
        while (at < found.size()) {
            Heading heading = found.get(at);
            List<Block> blocks = new ArrayList<>(heading.blocks);
            at++;
            while (heading.level < 4 && at < found.size() && found.get(at).level == 4) {
                blocks.add(new Block.Section(found.get(at).title, found.get(at).blocks));
                at++;
            }
            sections.add(new Block.Section(heading.title, blocks));
        }
        return sections;
    }

    private void all(Element parent) {
        List<Inline> loose = new ArrayList<>();
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && !isInline(element)) {
                paragraph(loose);
                loose = new ArrayList<>();
                block(element);
            } else {
                inline(node, false, loose);
            }
        }
        paragraph(loose);
    }

    private static boolean isInline(Element element) {
        return List.of("strong", "b", "em", "i", "a", "br").contains(element.normalName());
    }

    private void block(Element element) {
        String name = element.normalName();
        switch (name) {
            case "h2", "h3", "h4" -> found.add(new Heading(name.charAt(1) - '0', words(content(element))));
            case ORIGINAL -> add(original);
            case "p" -> paragraph(content(element));
            case "ul", "ol" -> listing(element);
            case "dl" -> labelled(element);
            case "table" -> table(element);
            default -> all(element);
        }
        if (!name.equals(ORIGINAL)
                && !name.equals("div")
                && !element.select(ORIGINAL).isEmpty()) {
            // A paragraph can't hold a section; it stands after it.
            add(original);
        }
    }

    private void add(List<Block> blocks) {
        found.get(found.size() - 1).blocks.addAll(blocks);
    }

    private void paragraph(List<Inline> content) {
        List<Inline> trimmed = trimmed(content);
        if (!trimmed.isEmpty()) {
            add(List.of(new Block.Paragraph(trimmed)));
        }
    }

    private void listing(Element list) {
        List<List<Inline>> items = list.select("li").stream()
                .map(this::content)
                .filter(one -> !one.isEmpty())
                .toList();
        if (!items.isEmpty()) {
            add(List.of(new Block.Listing(list.normalName().equals("ol"), items)));
        }
    }

    private void labelled(Element list) {
        List<Block.LabelledValue> values = new ArrayList<>();
        String label = "";
        for (Element one : list.select("dt, dd")) {
            if (one.normalName().equals("dt")) {
                label = words(content(one));
            } else {
                values.add(new Block.LabelledValue(label, content(one)));
            }
        }
        if (!values.isEmpty()) {
            add(List.of(new Block.LabelledValues(values)));
        }
    }

    /** Each row gets as many cells as there are columns; a column whose cells are all headings names its rows. */
    private void table(Element table) {
        List<Element> heads = table.select("> thead > tr > th, > thead > tr > td");
        if (heads.isEmpty()) {
            return;
        }
        List<Element> lines = table.select("> tbody > tr");
        List<Block.Column> columns = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int place = i;
            boolean names = !lines.isEmpty()
                    && lines.stream()
                            .allMatch(line -> line.childrenSize() > place
                                    && line.child(place).normalName().equals("th"));
            columns.add(new Block.Column(words(content(heads.get(i))), false, names));
        }
        List<Block.Row> rows = new ArrayList<>();
        for (Element line : lines) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                cells.add(new Cell(i < line.childrenSize() ? content(line.child(i)) : List.of(), List.of()));
            }
            rows.add(new Block.Row(cells, false));
        }
        Element caption = table.selectFirst("> caption");
        add(List.of(new Block.Table(caption == null ? "" : words(content(caption)), columns, rows)));
    }

    private List<Inline> content(Element element) {
        List<Inline> content = new ArrayList<>();
        for (Node node : element.childNodes()) {
            inline(node, false, content);
        }
        return trimmed(content);
    }

    private void inline(Node node, boolean strong, List<Inline> into) {
        if (node instanceof TextNode text) {
            // Blanks and line ends of the template are one blank; those of a case stay, as they come in afterwards.
            for (Inline one : tokens.content(text.getWholeText().replaceAll("[ \\t\\r\\n]+", " "))) {
                into.add(strong && one instanceof Inline.Words words ? new Inline.Strong(words.text()) : one);
            }
        } else if (node instanceof Element element) {
            String name = element.normalName();
            String address = element.attr("href").strip();
            if (name.equals("br")) {
                into.add(new Inline.Words("\n"));
            } else if (name.equals("a") && Inline.Link.isSafe(address)) {
                into.add(new Inline.Link(words(content(element)), address));
            } else if (!name.equals(ORIGINAL) && !name.equals("ul") && !name.equals("ol")) {
                boolean marked = strong || List.of("strong", "b", "em", "i").contains(name);
                element.childNodes().forEach(child -> inline(child, marked, into));
            }
        }
    }

    /** Without blanks at either end; empty if there is nothing but blanks. */
    private static List<Inline> trimmed(List<Inline> content) {
        List<Inline> trimmed = new ArrayList<>(content);
        while (!trimmed.isEmpty() && isBlank(trimmed.get(0))) {
            trimmed.remove(0);
        }
        while (!trimmed.isEmpty() && isBlank(trimmed.get(trimmed.size() - 1))) {
            trimmed.remove(trimmed.size() - 1);
        }
        if (!trimmed.isEmpty() && trimmed.get(0) instanceof Inline.Words first) {
            trimmed.set(0, new Inline.Words(first.text().stripLeading()));
        }
        int last = trimmed.size() - 1;
        if (last >= 0 && trimmed.get(last) instanceof Inline.Words end) {
            trimmed.set(last, new Inline.Words(end.text().stripTrailing()));
        }
        return trimmed;
    }

    private static boolean isBlank(Inline inline) {
        return inline instanceof Inline.Words words && words.text().isBlank();
    }

    static String words(List<Inline> content) {
        return content.stream()
                .map(one -> {
                    if (one instanceof Inline.Words words) {
                        return words.text();
                    } else if (one instanceof Inline.Strong strong) {
                        return strong.text();
                    }
                    return one instanceof Inline.Link link ? link.text() : "";
                })
                .collect(Collectors.joining());
    }
}
