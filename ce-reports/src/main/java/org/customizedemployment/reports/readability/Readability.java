package org.customizedemployment.reports.readability;

import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.spi.document.Document;

/**
 * A hint on how easy a document is to read, for whoever writes it; it judges no one and holds nothing back (SEM-21). For English it is the reading ease of
 * Flesch, {@code 206.835 − 1.015 words a sentence − 84.6 syllables a word}; for Spanish that of Fernández Huerta, {@code 206.84 − 1.02 words a
 * sentence − 60 syllables a word}. Both run from 0, very hard, to 100, very easy; from 60 on most people read a text with ease. Syllables are
 * counted by groups of vowels, so single words may be off by one. Only running text counts: paragraphs, lists and notices, not tables, names
 * of sources or headings.
 *
 * <pre>{@code
 * Readability.of(document).map(Readability::score); // 71
 * }</pre>
 *
 * @param score 0 to 100
 * @param words how many words were counted
 * @param sentences how many sentences
 * @param syllables how many syllables
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Readability(int score, int words, int sentences, int syllables) {
    /** From here on most people read a text with ease. */
    public static final int PLAIN = 60;

    private static final int HIGHEST = 100;
    private static final long THOUSANDTHS = 1000;

    /**
     * Of the running text of a document, in its language.
     *
     * @return empty if it has none, or its language is neither English nor Spanish: then no measure is known
     */
    public static Optional<Readability> of(Document document) {
        return Syllables.of(document.language()).flatMap(count -> {
            Prose prose = Prose.of(document);
            return prose.words().isEmpty() ? Optional.empty() : Optional.of(of(prose, count));
        });
    }

    private static Readability of(Prose prose, Syllables count) {
        int words = prose.words().size();
        int sentences = Math.max(1, prose.sentences());
        int syllables = prose.words().stream().mapToInt(count::in).sum();
        long ease = count.base() - count.perSentence() * words / sentences - count.perWord() * syllables / words;
        long rounded = Math.floorDiv(ease + THOUSANDTHS / 2, THOUSANDTHS);
        return new Readability((int) Math.max(0, Math.min(HIGHEST, rounded)), words, sentences, syllables);
    }

    /** Whether most people read it with ease. */
    public boolean isPlain() {
        return score >= PLAIN;
    }
}
