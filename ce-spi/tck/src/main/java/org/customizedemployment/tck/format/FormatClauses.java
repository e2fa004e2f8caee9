package org.customizedemployment.tck.format;

import java.util.List;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.Format;

/** What the clauses ask the subclass for. */
interface FormatClauses {
    /** The format that is to be proved, made anew. */
    Format format();

    /**
     * All the text that a reader of the file gets to see or hear, in any order; escapes and markup undone. Must fail if the file is not well-formed.
     */
    String textOf(byte[] file);

    List<Format> others();

    boolean isOfTables();

    boolean hasLetterhead();

    default byte[] written(Document document) {
        return Written.by(format(), document, others());
    }

    /** The text without spaces and line ends, as a format breaks lines where it wants to. */
    default String read(Document document) {
        return Written.withoutSpaces(textOf(written(document)));
    }
}
