package org.customizedemployment.brand;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Inline;

/** What tells whose documents these are: the texts of the letterhead, other names, servers. Compared word by word, whatever stands between. */
final class Identity {
    private static final int SHORTEST = 3;

    private final List<String> names;

    Identity(List<String> texts) {
        this.names = texts.stream()
                .map(Identity::plain)
                .filter(one -> one.strip().length() >= SHORTEST)
                .distinct()
                .toList();
    }

    /** Whether the text names the agency. */
    boolean isIn(String text) {
        String plain = plain(text);
        return names.stream().anyMatch(plain::contains);
    }

    /** Whether any text in them does, or a link leads anywhere: the address of a server tells as much as a name. */
    boolean isIn(List<Block> blocks) {
        List<String> texts = new ArrayList<>();
        boolean leads = blocks.stream().anyMatch(one -> collect(one, texts));
        return leads || texts.stream().anyMatch(this::isIn);
    }

    private static String plain(String text) {
        return " "
                + Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip()
                + " ";
    }

    private static boolean collect(Block block, List<String> texts) {
        if (block instanceof Block.Section section) {
            texts.add(section.title());
            return any(section.blocks(), texts);
        } else if (block instanceof Block.Notice notice) {
            texts.add(notice.title());
            return any(notice.blocks(), texts);
        } else if (block instanceof Block.Paragraph paragraph) {
            return content(paragraph.content(), texts);
        } else if (block instanceof Block.Listing listing) {
            return listing.items().stream().filter(one -> content(one, texts)).count() > 0;
        } else if (block instanceof Block.LabelledValues labelled) {
            labelled.values().forEach(one -> texts.add(one.label()));
            return labelled.values().stream()
                            .filter(one -> content(one.value(), texts))
                            .count()
                    > 0;
        } else if (block instanceof Block.Table table) {
            texts.add(table.caption());
            table.columns().forEach(one -> texts.add(one.title()));
            return table.rows().stream()
                            .flatMap(row -> row.cells().stream())
                            .filter(cell -> content(cell.content(), texts))
                            .count()
                    > 0;
        }
        return false;
    }

    private static boolean any(List<Block> blocks, List<String> texts) {
        return blocks.stream().filter(one -> collect(one, texts)).count() > 0;
    }

    /** One text, so that a name in two parts is one name. */
    private static boolean content(List<Inline> content, List<String> texts) {
        StringBuilder text = new StringBuilder();
        boolean leads = false;
        for (Inline inline : content) {
            if (inline instanceof Inline.Words words) {
                text.append(words.text());
            } else if (inline instanceof Inline.Strong strong) {
                text.append(strong.text());
            } else if (inline instanceof Inline.Link link) {
                text.append(link.text());
                leads = true;
            }
        }
        texts.add(text.toString());
        return leads;
    }
}
