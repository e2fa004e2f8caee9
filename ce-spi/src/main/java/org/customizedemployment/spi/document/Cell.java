package org.customizedemployment.spi.document;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.reason.ArgumentValue;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param content its text; may be empty
 * @param sources the entries that a figure in it comes from; may be empty
 * @param value what the text says, for formats that can calculate: minutes, money, a day or a number; null where it is only text. It never says
 *     more than the text
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Cell(
        List<Inline> content,
        List<EntryRef> sources,
        @Nullable ArgumentValue value) {
    public Cell {
        content = List.copyOf(content);
        sources = List.copyOf(sources);
    }

    /** Text. */
    public Cell(List<Inline> content, List<EntryRef> sources) {
        this(content, sources, null);
    }

    public static Cell of(String words) {
        return new Cell(words.isEmpty() ? List.of() : Inline.words(words), List.of());
    }

    /** A figure or statement with the entries it comes from. */
    public static Cell of(String words, List<EntryRef> sources) {
        return new Cell(Inline.words(words), sources);
    }

    /** The same text with what it says as a value: {@code Cell.of("1 h 30 min").worth(new ArgumentValue.OfMinutes(…))}. */
    public Cell worth(ArgumentValue said) {
        return new Cell(content, sources, said);
    }

    /** Counts alone, as they may be about a person. */
    @Override
    public String toString() {
        return "Cell[####, " + sources + "]";
    }
}
