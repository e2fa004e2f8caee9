package org.customizedemployment.spi.document;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.EntryRef;

/**
 * A cell of a table.
 *
 * @param content its text; may be empty
 * @param sources the entries that a figure in it comes from; may be empty
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Cell(List<Inline> content, List<EntryRef> sources) {
    public Cell {
        content = List.copyOf(content);
        sources = List.copyOf(sources);
    }

    public static Cell of(String words) {
        return new Cell(words.isEmpty() ? List.of() : Inline.words(words), List.of());
    }

    /** A figure or statement with the entries it comes from. */
    public static Cell of(String words, List<EntryRef> sources) {
        return new Cell(Inline.words(words), sources);
    }
}
