package org.customizedemployment.reports.caseload;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.customizedemployment.core.caseload.CaseloadView;
import org.customizedemployment.core.caseload.Division;
import org.customizedemployment.core.caseload.Figure;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.todo.TodoItem;
import org.customizedemployment.reports.wording.Figures;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.BarChart;
import org.customizedemployment.spi.document.BeforeAfter;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;

/** Counts of people as chart and table. A count that is withheld has a word in both, and no bar that could be measured. */
final class CountBlocks {
    private final CaseloadView view;
    private final Wording words;
    private final CasesColumn cases;

    CountBlocks(CaseloadView view, Wording words) {
        this.view = view;
        this.words = words;
        this.cases = new CasesColumn(view, words);
    }

    /** What stands in place of a number that is withheld. */
    String withheld() {
        return words.text("caseload.withheld");
    }

    /** Parts that nobody is in and that are no phase of the standard process anyway would only make the chart longer: they stay out. */
    Block.Figure figure(Figure figure, String key, Division division, UnaryOperator<String> name) {
        List<Division.Part> parts = division.parts().stream()
                .filter(one -> !(one.key().isEmpty()
                        && one.count().filter(count -> count == 0).isPresent()))
                .toList();
        String title = words.text(key + ".caption");
        UnaryOperator<String> named = part -> part.isEmpty() ? words.text("caseload.phase.none") : name.apply(part);
        List<BarChart.Bar> bars = new ArrayList<>();
        for (Division.Part one : parts) {
            bars.add(new BarChart.Bar(
                    named.apply(one.key()),
                    one.count()
                            .map(count -> List.of(new BeforeAfter.Part(count, BeforeAfter.Mark.NEW)))
                            .orElse(List.of()),
                    number(one)));
        }
        Long people = division.people();
        List<Block.Row> total = List.of(Block.Row.total(
                Cell.of(words.text("caseload.all")),
                people == null ? Cell.of(withheld()) : Figures.number(words, people)));
        return new Block.Figure(
                title,
                description(title, parts, named),
                new BarChart(bars, List.of()),
                table(figure, key, parts, named, total));
    }

    private String description(String title, List<Division.Part> parts, UnaryOperator<String> named) {
        String each = parts.stream()
                .map(one -> words.text("caseload.bar", "what", named.apply(one.key()), "number", number(one)))
                .collect(Collectors.joining("; "));
        return words.text("caseload.description", "title", title, "bars", each);
    }

    Block.Table table(
            Figure figure, String key, List<Division.Part> parts, UnaryOperator<String> name, List<Block.Row> total) {
        List<Block.Row> rows = new ArrayList<>();
        for (Division.Part one : parts) {
            rows.add(Block.Row.of(
                    Cell.of(name.apply(one.key())),
                    one.count().map(count -> Figures.number(words, count)).orElseGet(() -> Cell.of(withheld()))));
        }
        rows.addAll(total);
        Block.Table table = new Block.Table(
                words.text(key + ".caption"),
                List.of(
                        Block.Column.header(words.text(key + ".what")),
                        Block.Column.number(words.text("caseload.number"))),
                rows);
        return cases.beside(
                table, figure, parts.stream().map(Division.Part::key).toList());
    }

    private String number(Division.Part part) {
        return part.count().map(words::number).orElseGet(this::withheld);
    }

    /** Case by case, for those who work on them. Entries are named with their case, as their ids hold within it only. */
    Block due() {
        List<Block.Row> rows = new ArrayList<>();
        for (TodoItem one : view.getDue()) {
            String day = words.date(one.due());
            rows.add(Block.Row.of(
                    Cell.of(one.overdue() ? words.text("todos.overdue", "date", day) : day),
                    Cell.of(words.capital(words.text("todo.kind." + one.kind().word()))),
                    Cell.of(words.sentence(one.reason())),
                    Cell.of(one.caseId().value()),
                    Cell.of(one.about().stream().map(EntryRef::toString).collect(Collectors.joining(", ")))));
        }
        return new Block.Table(
                words.text("caseload.due.caption"),
                List.of(
                        Block.Column.text(words.text("todos.due")),
                        Block.Column.header(words.text("todos.what")),
                        Block.Column.text(words.text("todos.why")),
                        Block.Column.text(words.text("todos.case")),
                        Block.Column.text(words.text("caseload.entries"))),
                rows);
    }
}
