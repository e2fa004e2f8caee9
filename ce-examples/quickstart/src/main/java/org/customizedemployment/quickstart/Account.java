package org.customizedemployment.quickstart;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Prints the account of the walk: headings, paragraphs and tables of at most 60 columns, for any terminal. */
final class Account {
    private static final int WIDTH = 60;
    private static final String GAP = "  ";

    private final PrintStream out;

    Account(PrintStream out) {
        this.out = out;
    }

    /** A phase of the walk. */
    void heading(String title) {
        out.println();
        out.println(title);
        out.println("=".repeat(Math.min(WIDTH, title.length())));
    }

    /** Something tried within a phase. */
    void step(String title) {
        out.println();
        wrap(title, WIDTH).forEach(out::println);
        out.println("-".repeat(Math.min(WIDTH, title.length())));
    }

    void say(String text) {
        wrap(text, WIDTH).forEach(out::println);
    }

    /** A point under what was just said. */
    void point(String text) {
        List<String> lines = wrap(text, WIDTH - 4);
        for (int i = 0; i < lines.size(); i++) {
            out.println((i == 0 ? "  - " : "    ") + lines.get(i));
        }
    }

    /** A table. Its last column takes the width that is left and wraps; columns whose title ends with a space stand right. */
    void table(List<String> titles, List<List<String>> rows) {
        out.println();
        List<Integer> widths = widths(titles, rows);
        line(titles, titles, widths);
        line(titles, widths.stream().map("-"::repeat).toList(), widths);
        rows.forEach(row -> line(titles, row, widths));
        out.println();
    }

    private void line(List<String> titles, List<String> cells, List<Integer> widths) {
        int last = cells.size() - 1;
        StringBuilder start = new StringBuilder();
        for (int i = 0; i < last; i++) {
            String cell = cells.get(i).strip();
            String pad = " ".repeat(Math.max(0, widths.get(i) - cell.length()));
            start.append(titles.get(i).endsWith(" ") ? pad + cell : cell + pad).append(GAP);
        }
        List<String> wrapped = wrap(cells.get(last).strip(), widths.get(last));
        for (int i = 0; i < wrapped.size(); i++) {
            String before = i == 0 ? start.toString() : " ".repeat(start.length());
            out.println((before + wrapped.get(i)).stripTrailing());
        }
    }

    private static List<Integer> widths(List<String> titles, List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        int used = 0;
        for (int i = 0; i < titles.size(); i++) {
            int column = i;
            int longest = rows.stream()
                    .map(row -> row.get(column).strip().length())
                    .reduce(titles.get(i).strip().length(), Math::max);
            boolean isLast = i == titles.size() - 1;
            widths.add(isLast ? Math.max(10, Math.min(longest, WIDTH - used)) : longest);
            used += longest + GAP.length();
        }
        return widths;
    }

    /** Breaks at spaces; a word longer than a line is broken where the line ends. */
    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (rest.length() > width) {
            int space = rest.lastIndexOf(' ', width);
            int cut = space > 0 ? space : width;
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut).strip();
        }
        lines.add(rest);
        return Collections.unmodifiableList(lines);
    }
}
