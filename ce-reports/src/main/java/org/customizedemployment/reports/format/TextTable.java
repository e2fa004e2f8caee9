package org.customizedemployment.reports.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.customizedemployment.spi.document.Block;

/** A table in plain text: columns side by side if no word has to be broken for it, else the cells of a row one after the other. */
final class TextTable {
    private static final String GAP = "  ";
    private static final String BETWEEN = "; ";
    private static final int ENOUGH = 8;

    /** Only a word longer than this is broken to make room for a column. */
    private static final int LONGEST_WHOLE = 24;

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

    /** The widest column gives way first, never below its longest word; empty if there is not enough room. */
    private List<Integer> widths() {
        int count = table.columns().size();
        List<Integer> widths = new ArrayList<>();
        List<Integer> least = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int natural = most(i, Wrap::length);
            widths.add(natural);
            least.add(Math.max(Math.min(ENOUGH, natural), Math.min(LONGEST_WHOLE, most(i, Wrap::longestWord))));
        }
        int room = width - GAP.length() * (count - 1);
        int total = widths.stream().mapToInt(Integer::intValue).sum();
        while (total > room) {
            int widest = -1;
            for (int i = 0; i < count; i++) {
                boolean gives = widths.get(i) > least.get(i);
                widest = gives && (widest < 0 || widths.get(i) > widths.get(widest)) ? i : widest;
            }
            if (widest < 0) {
                return List.of();
            }
            widths.set(widest, widths.get(widest) - 1);
            total--;
        }
        return widths;
    }

    private int most(int column, ToIntFunction<String> length) {
        int title = length.applyAsInt(table.columns().get(column).title());
        return rows.stream().mapToInt(row -> length.applyAsInt(row.get(column))).reduce(title, Math::max);
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

    /** Each cell with its title; as many in a line as fit whole. */
    private List<String> stacked() {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            List<String> row = rows.get(at);
            String lead = "* ";
            String line = "";
            for (int i = 0; i < row.size(); i++) {
                if (row.get(i).isEmpty()) {
                    continue;
                }
                boolean names = i == 0 && table.rows().get(at).total();
                String cell = names ? row.get(i) : table.columns().get(i).title() + ": " + row.get(i);
                String longer = line.isEmpty() ? cell : line + BETWEEN + cell;
                if (line.isEmpty() || Wrap.length(longer) <= width - lead.length()) {
                    line = longer;
                } else {
                    lead = add(lines, lead, line);
                    line = cell;
                }
            }
            add(lines, lead, line);
        }
        return lines;
    }

    private String add(List<String> lines, String lead, String text) {
        String first = lead;
        for (String line : text.isEmpty() ? List.<String>of() : Wrap.lines(text, width - lead.length())) {
            lines.add(first + line);
            first = "  ";
        }
        return first;
    }
}
