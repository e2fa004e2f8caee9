package org.customizedemployment.benchmarks.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;

/** A report of so many sections, each with paragraphs and a table whose figures have their entries. */
final class LongReport {
    private static final int PARAGRAPHS = 4;
    private static final String WORDS = "Robin found the brushes on the second visit, asked where they go and put all "
            + "twelve of them back in order without being shown again. ";

    private LongReport() {}

    static Document of(int sections, int rows) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i <= sections; i++) {
            List<Block> inner = new ArrayList<>();
            for (int j = 0; j < PARAGRAPHS; j++) {
                inner.add(Block.Paragraph.of(WORDS.repeat(3)));
            }
            inner.add(table(i, rows));
            blocks.add(new Block.Section("Section " + i, inner));
        }
        return new Document("sample", "What a long report costs", Locale.US, Audience.TEAM, "Draft", blocks);
    }

    private static Block.Table table(int section, int rows) {
        List<Block.Row> all = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            EntryRef entry = new EntryRef(EntryId.of("service-" + section + "-" + row), 1);
            all.add(Block.Row.of(
                    Cell.of("Visit " + row),
                    Cell.of("Brushing, washing and putting away", List.of(entry)),
                    Cell.of(Integer.toString(row * 15))
                            .worth(new ArgumentValue.OfNumber(BigDecimal.valueOf(row * 15L)))));
        }
        return new Block.Table(
                "Visits of section " + section,
                List.of(Block.Column.header("Visit"), Block.Column.text("What"), Block.Column.number("Minutes")),
                all);
    }
}
