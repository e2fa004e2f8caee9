package org.customizedemployment.cli.design;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.business.FirstYear;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.PlannedWork;
import org.customizedemployment.core.employer.NeedStatus;
import org.customizedemployment.core.strategy.DesignDraft;
import org.customizedemployment.core.strategy.offer.BusinessAccount;
import org.customizedemployment.core.strategy.offer.DesignAccount;
import org.customizedemployment.core.strategy.offer.ProposedDesign;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.WeeklyWindow;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;

/** Designs next to each other, as many in a table as the terminal has room for. */
final class SideBySide {
    private static final int LABEL = 14;
    private static final int COLUMN = 20;

    private final DesignWords words;
    private final List<ProposedDesign> designs;

    private SideBySide(DesignWords words, List<ProposedDesign> designs) {
        this.words = words;
        this.designs = designs;
    }

    static List<Block> tables(DesignWords words, List<ProposedDesign> designs, int width) {
        int each = Math.max(1, (width - LABEL) / COLUMN);
        List<Block> tables = new ArrayList<>();
        for (int from = 0; from < designs.size(); from += each) {
            List<ProposedDesign> some = designs.subList(from, Math.min(designs.size(), from + each));
            tables.add(new SideBySide(words, some).table());
        }
        return tables;
    }

    private Block table() {
        List<Block.Column> columns = new ArrayList<>(List.of(Block.Column.header("")));
        designs.forEach(one ->
                columns.add(Block.Column.text(one.design().getHeader().id().value())));
        List<Block.Row> rows = Stream.of(
                        row("kinds", one -> words.strategies(one.design().getStrategies())),
                        row("hours", this::hours),
                        row("days", this::days),
                        row("pay", this::pay),
                        row("tasks", this::tasks),
                        row("back", one -> job(one, account -> words.minutes(account.freedForCoreWork()))),
                        row("needs", one -> job(one, this::needs)),
                        row("break-even", one -> year(one, this::breakEven)),
                        row(
                                "low-point",
                                one -> year(one, year -> words.messages().money(year.lowPoint()))),
                        row("result", one -> year(one, year -> words.messages().money(year.result()))),
                        row("flags", one -> Integer.toString(one.flags().size())),
                        row(
                                "questions",
                                one -> job(
                                        one,
                                        account -> Integer.toString(
                                                account.questions().size()))),
                        row("best", this::best))
                .filter(row -> row.cells().stream().skip(1).anyMatch(cell -> !cell.equals(Cell.of(""))))
                .toList();
        return new Block.Table(words.text("side-by-side"), columns, rows);
    }

    private Block.Row row(String label, Function<ProposedDesign, String> value) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(words.text("row." + label))));
        designs.forEach(one -> cells.add(Cell.of(value.apply(one))));
        return new Block.Row(cells, false);
    }

    private static String job(ProposedDesign one, Function<DesignAccount, String> value) {
        DesignAccount account = one.job();
        return account == null ? "" : value.apply(account);
    }

    private static String year(ProposedDesign one, Function<FirstYear, String> value) {
        BusinessAccount account = one.business();
        FirstYear year = account == null ? null : account.year();
        return year == null ? "" : value.apply(year);
    }

    private String hours(ProposedDesign one) {
        return words.minutes(
                one.design() instanceof JobDesign job
                        ? job.weeklyMinutes()
                        : times(one).stream().map(WeeklyWindow::length).reduce(Minutes.ZERO, Minutes::plus));
    }

    private String days(ProposedDesign one) {
        long days = times(one).stream().map(WeeklyWindow::day).distinct().count();
        return days == 0 ? "" : Long.toString(days);
    }

    private static List<WeeklyWindow> times(ProposedDesign one) {
        return one.design() instanceof JobDesign job
                ? job.getPlannedWork().stream().map(PlannedWork::when).toList()
                : ((BusinessDesign) one.design()).getWorkTimes();
    }

    private String pay(ProposedDesign one) {
        return job(one, account -> {
            Money weekly = account.pay().weekly();
            return weekly == null
                    ? words.text("pay.open")
                    : words.text("pay.weekly", "money", words.messages().money(weekly));
        });
    }

    private String tasks(ProposedDesign one) {
        return one.design() instanceof BusinessDesign business
                ? business.getTitle()
                : job(
                        one,
                        account -> String.join(
                                "; ",
                                account.tasks().stream()
                                        .map(task -> words.name(task.task().id()))
                                        .toList()));
    }

    private String needs(DesignAccount account) {
        long confirmed = account.needs().stream()
                .filter(need -> need.status() == NeedStatus.CONFIRMED_BY_EMPLOYER)
                .count();
        return words.text(
                "needs.count",
                "count",
                Integer.toString(account.needs().size()),
                "confirmed",
                Long.toString(confirmed));
    }

    private String breakEven(FirstYear year) {
        return year.breakEven() == 0
                ? words.text("break-even.none")
                : words.text("break-even.month", "month", Integer.toString(year.breakEven()));
    }

    private String best(ProposedDesign one) {
        DesignDraft draft = one.draft();
        return draft == null ? "" : words.constant("design.objective", draft.objective());
    }
}
