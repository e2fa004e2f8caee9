package org.customizedemployment.reports.readability;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;

/**
 * The running text of a document.
 *
 * @param words in order
 * @param sentences how many; a paragraph or an item ends one, with or without a full stop
 */
record Prose(List<String> words, int sentences) {
    Prose {
        words = List.copyOf(words);
    }

    static Prose of(Document document) {
        Reader reader = new Reader();
        reader.blocks(document.blocks());
        return new Prose(reader.words, reader.sentences);
    }

    @Override
    public String toString() {
        return "Prose{" + words.size() + " words}";
    }

    private static final class Reader {
        private final List<String> words = new ArrayList<>();
        private int sentences;

        void blocks(List<Block> blocks) {
            for (Block block : blocks) {
                if (block instanceof Block.Section section) {
                    blocks(section.blocks());
                } else if (block instanceof Block.Notice notice) {
                    blocks(notice.blocks());
                } else if (block instanceof Block.Paragraph paragraph) {
                    line(paragraph.content());
                } else if (block instanceof Block.Listing listing) {
                    listing.items().forEach(this::line);
                }
            }
        }

        private void line(List<Inline> content) {
            StringBuilder text = new StringBuilder();
            for (Inline inline : content) {
                if (inline instanceof Inline.Words words) {
                    text.append(words.text());
                } else if (inline instanceof Inline.Strong strong) {
                    text.append(strong.text());
                }
            }
            boolean open = false;
            for (String token : text.toString().split("\\s+", -1)) {
                String word = letters(token);
                if (!word.isEmpty()) {
                    words.add(word);
                    open = true;
                }
                if (open && ends(token)) {
                    sentences++;
                    open = false;
                }
            }
            sentences += open ? 1 : 0;
        }

        private static boolean ends(String token) {
            return token.endsWith(".") || token.endsWith("?") || token.endsWith("!") || token.endsWith(":");
        }

        private static String letters(String token) {
            StringBuilder letters = new StringBuilder();
            token.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
            return letters.toString();
        }
    }
}
