package org.customizedemployment.reports.caseload;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.customizedemployment.core.caseload.CaseloadView;
import org.customizedemployment.core.caseload.Figure;
import org.customizedemployment.core.caseload.HoursLine;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.reports.wording.Figures;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.BarChart;
import org.customizedemployment.spi.document.BeforeAfter;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.jspecify.annotations.Nullable;

/** Time used of what is authorized, and of caps. */
final class HoursBlocks {
    private final CaseloadView view;
    private final Wording words;

    HoursBlocks(CaseloadView view, Wording words) {
        this.view = view;
        this.words = words;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (!view.getAuthorized().isEmpty()) {
            blocks.add(figure(
                    Figure.AUTHORIZED,
                    "caseload.authorized",
                    view.getAuthorized(),
                    key -> words.named("service", key)));
        }
        if (!view.getCaps().isEmpty()) {
            blocks.add(figure(
                    Figure.CAP, "caseload.caps", view.getCaps(), key -> words.capital(words.named("parameter", key))));
        }
        if (blocks.isEmpty()) {
            blocks.add(Block.Paragraph.of(words.text("caseload.hours.none")));
        }
        return blocks;
    }

    private Block.Figure figure(Figure figure, String key, List<HoursLine> lines, UnaryOperator<String> name) {
        String title = words.text(key + ".caption");
        List<BarChart.Bar> bars = lines.stream()
                .map(line -> new BarChart.Bar(name.apply(line.what()), parts(line), said(line)))
                .toList();
        List<BeforeAfter.Key> keys = List.of(
                new BeforeAfter.Key(BeforeAfter.Mark.NEW, words.text("caseload.used")),
                new BeforeAfter.Key(BeforeAfter.Mark.STAYS, words.text("caseload.left")),
                new BeforeAfter.Key(BeforeAfter.Mark.MOVES, words.text("caseload.over")));
        List<BeforeAfter.Key> drawn = keys.stream()
                .filter(one -> bars.stream()
                        .flatMap(bar -> bar.parts().stream())
                        .anyMatch(part -> part.length() > 0 && part.mark() == one.mark()))
                .toList();
        String each = lines.stream()
                .map(line -> words.text("caseload.bar", "what", name.apply(line.what()), "number", said(line)))
                .collect(Collectors.joining("; "));
        return new Block.Figure(
                title,
                words.text("caseload.description", "title", title, "bars", each),
                new BarChart(bars, drawn),
                new CasesColumn(view, words)
                        .beside(
                                table(key, lines, name),
                                figure,
                                lines.stream().map(HoursLine::what).toList()));
    }

    /** What is used, then what is left of the limit or what is over it. */
    private static List<BeforeAfter.Part> parts(HoursLine line) {
        Minutes used = line.used();
        Minutes limit = line.limit();
        if (used == null || limit == null) {
            return List.of();
        }
        return List.of(
                new BeforeAfter.Part(used.min(limit).value(), BeforeAfter.Mark.NEW),
                new BeforeAfter.Part(limit.minusUpToZero(used).value(), BeforeAfter.Mark.STAYS),
                new BeforeAfter.Part(used.minusUpToZero(limit).value(), BeforeAfter.Mark.MOVES));
    }

    private String said(HoursLine line) {
        return line.percentUsed().map(this::percent).orElseGet(() -> words.text("caseload.withheld"));
    }

    /** In words percent, as a value a part of one. */
    private Cell share(HoursLine line) {
        Cell said = Cell.of(said(line));
        return line.percentUsed()
                .map(percent -> said.worth(new ArgumentValue.OfNumber(BigDecimal.valueOf(percent, 2))))
                .orElse(said);
    }

    private String percent(long percent) {
        return words.text("caseload.percent", "number", words.number(percent));
    }

    private Block.Table table(String key, List<HoursLine> lines, UnaryOperator<String> name) {
        List<Block.Row> rows = new ArrayList<>();
        for (HoursLine line : lines) {
            rows.add(Block.Row.of(
                    Cell.of(name.apply(line.what())),
                    count(line.people()),
                    length(line.limit()),
                    length(line.used()),
                    share(line),
                    count(line.nearlyUsed())));
        }
        return new Block.Table(
                words.text(key + ".caption"),
                List.of(
                        Block.Column.header(words.text(key + ".what")),
                        Block.Column.number(words.text("caseload.number")),
                        Block.Column.number(words.text("caseload.limit")),
                        Block.Column.number(words.text("caseload.used")),
                        Block.Column.number(words.text("caseload.share")),
                        Block.Column.number(words.text("caseload.nearly"))),
                rows);
    }

    private Cell count(@Nullable Long count) {
        return count == null ? Cell.of(words.text("caseload.withheld")) : Figures.number(words, count);
    }

    private Cell length(@Nullable Minutes minutes) {
        return minutes == null
                ? Cell.of(words.text("caseload.withheld"))
                : Figures.minutes(words.getMessages().minutes(minutes), minutes);
    }
}
