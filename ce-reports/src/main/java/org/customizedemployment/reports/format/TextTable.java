package org.customizedemployment.reports.format;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.spi.document.Block;

/** A table in plain text: columns side by side if each gets enough room, else a line for each cell. */
final class TextTable {
    private static final String GAP = "  ";
    private static final int ENOUGH = 8;

    private final Block.Table table;
    private final List<List<String>> rows;
    private final int width;

    private TextTable(Block.Table table, List<List<String>> rows, int width) {
        this.table = table;
        this.rows = rows;
        this.width = width;
    }

    static List<String> lines(Block.Table table, List<List<String>> rows, int width) {
        TextTable text = new TextTable(table, rows, width);
        List<Integer> widths = text.widths();
        return widths.isEmpty() ? text.stacked() : text.columns(widths);
    }

    /** The widest column gives way first, never below what reads well; empty if there is not enough room. */
    private List<Integer> widths() {
        int count = table.columns().size();
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int column = i;
            widths.add(Math.max(
                    Wrap.length(table.columns().get(i).title()),
                    rows.stream()
                            .mapToInt(row -> Wrap.length(row.get(column)))
                            .max()
                            .orElse(0)));
        }
        int room = width - GAP.length() * (count - 1);
        int total = widths.stream().mapToInt(Integer::intValue).sum();
        while (total > room) {
            int widest = 0;
            for (int i = 1; i < count; i++) {
                widest = widths.get(i) > widths.get(widest) ? i : widest;
            }
            if (widths.get(widest) <= ENOUGH) {
                return List.of();
            }
            widths.set(widest, widths.get(widest) - 1);
            total--;
        }
        return widths;
    }

    private List<String> columns(List<Integer> widths) {
        List<String> lines = new ArrayList<>();
        lines.addAll(row(table.columns().stream().map(Block.Column::title).toList(), widths));
        lines.add(rule(widths));
        for (int i = 0; i < rows.size(); i++) {
            if (table.rows().get(i).total()) {
                lines.add(rule(widths));
            }
            lines.addAll(row(rows.get(i), widths));
        }
        return lines;
    }

    private static String rule(List<Integer> widths) {
        return String.join(GAP, widths.stream().map(one -> "-".repeat(one)).toList());
    }

    private List<String> row(List<String> cells, List<Integer> widths) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(Wrap.lines(cells.get(i), widths.get(i)));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < cells.size(); i++) {
                String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                text.append(i == 0 ? "" : GAP)
                        .append(Wrap.pad(
                                part, widths.get(i), table.columns().get(i).number()));
            }
            lines.add(text.toString().stripTrailing());
        }
        return lines;
    }

    private List<String> stacked() {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            String lead = "* ";
            for (int i = 0; i < row.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    String words = table.columns().get(i).title() + ": " + row.get(i);
                    for (String line : Wrap.lines(words, width - lead.length())) {
                        lines.add(lead + line);
                        lead = "  ";
                    }
                }
            }
        }
        return lines;
    }
}
