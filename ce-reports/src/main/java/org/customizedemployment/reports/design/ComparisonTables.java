package org.customizedemployment.reports.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.business.FirstYear;
import org.customizedemployment.core.design.Design;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.PlannedWork;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.strategy.brief.FitLevel;
import org.customizedemployment.core.strategy.offer.BusinessAccount;
import org.customizedemployment.core.strategy.offer.DesignAccount;
import org.customizedemployment.core.strategy.offer.NeedMet;
import org.customizedemployment.core.strategy.offer.ProposedDesign;
import org.customizedemployment.core.strategy.offer.TaskAccount;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.WeeklyWindow;
import org.customizedemployment.reports.wording.Figures;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;

/** Designs along hours, fit and value: three tables of plain facts, so that nothing is weighed against anything. */
final class ComparisonTables {
    private final DesignPage page;
    private final Wording words;

    ComparisonTables(DesignPage page) {
        this.page = page;
        this.words = page.words();
    }

    List<Block> of(List<ProposedDesign> designs) {
        List<Block> tables = new ArrayList<>();
        tables.add(hours(designs));
        List<ProposedDesign> jobs =
                designs.stream().filter(one -> one.job() != null).toList();
        if (!jobs.isEmpty()) {
            tables.add(fit(jobs));
            tables.add(value(jobs));
        }
        List<ProposedDesign> businesses =
                designs.stream().filter(one -> one.business() != null).toList();
        if (!businesses.isEmpty()) {
            tables.add(businesses(businesses));
        }
        return tables;
    }

    private Block hours(List<ProposedDesign> designs) {
        List<Block.Row> rows = new ArrayList<>();
        for (ProposedDesign one : designs) {
            DesignAccount account = one.job();
            Money weekly = account == null ? null : account.pay().weekly();
            rows.add(Block.Row.of(
                    Cell.of(page.named(one), List.of(one.design().toRef())),
                    Cell.of(page.strategies(one.design())),
                    Figures.minutes(page.work().time(weekly(one.design())), weekly(one.design())),
                    days(one.design()),
                    Figures.money(weekly == null ? "" : words.getMessages().money(weekly), weekly)));
        }
        return new Block.Table(
                words.text("designs.hours"),
                List.of(
                        Block.Column.header(words.text("designs.design")),
                        Block.Column.text(words.text("designs.kind")),
                        Block.Column.number(words.text("designs.weekly")),
                        Block.Column.number(words.text("designs.days")),
                        Block.Column.number(words.text("pay.weekly"))),
                rows);
    }

    private Cell days(Design design) {
        long days = times(design).stream().map(WeeklyWindow::day).distinct().count();
        return days == 0 ? Cell.of("") : Figures.number(words, days);
    }

    private static Minutes weekly(Design design) {
        return design instanceof JobDesign job
                ? job.weeklyMinutes()
                : times(design).stream().map(WeeklyWindow::length).reduce(Minutes.ZERO, Minutes::plus);
    }

    private static List<WeeklyWindow> times(Design design) {
        return design instanceof JobDesign job
                ? job.getPlannedWork().stream().map(PlannedWork::when).toList()
                : ((BusinessDesign) design).getWorkTimes();
    }

    /** Time a week by how the tasks go with the person. */
    private Block fit(List<ProposedDesign> designs) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Block.Column.header(words.text("designs.design")));
        for (FitLevel level : FitLevel.values()) {
            columns.add(Block.Column.number(words.capital(words.constant("design.fit", level))));
        }
        List<Block.Row> rows = new ArrayList<>();
        for (ProposedDesign one : designs) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(page.named(one)));
            for (FitLevel level : FitLevel.values()) {
                cells.add(time(ValueBlocks.job(one).tasks().stream()
                        .filter(task -> task.fit().level() == level)
                        .toList()));
            }
            rows.add(new Block.Row(cells, false));
        }
        return new Block.Table(words.text("designs.fit"), columns, rows);
    }

    /** Of those tasks together; nothing where there are none. */
    private Cell time(List<TaskAccount> tasks) {
        Minutes time = tasks.stream().map(TaskAccount::share).reduce(Minutes.ZERO, Minutes::plus);
        return Figures.minutes(
                time.isZero() ? "" : page.work().time(time),
                time,
                tasks.stream().map(TaskAccount::task).toList());
    }

    private Block value(List<ProposedDesign> designs) {
        ValueBlocks value = new ValueBlocks(page);
        List<Block.Row> rows = new ArrayList<>();
        for (ProposedDesign one : designs) {
            DesignAccount account = ValueBlocks.job(one);
            List<EntryRef> needs = account.needs().stream().map(NeedMet::need).toList();
            rows.add(Block.Row.of(
                    Cell.of(page.named(one), List.of(one.design().toRef())),
                    Figures.minutes(
                            page.work().time(account.freedForCoreWork()),
                            account.freedForCoreWork(),
                            value.core(account)),
                    Figures.number(words, needs.size(), needs),
                    value.worth(account),
                    Figures.number(words, account.questions().size())));
        }
        return new Block.Table(
                words.text("designs.value"),
                List.of(
                        Block.Column.header(words.text("designs.design")),
                        Block.Column.number(words.text("designs.freed")),
                        Block.Column.number(words.text("designs.needs")),
                        Block.Column.number(words.text("designs.worth")),
                        Block.Column.number(words.text("designs.questions"))),
                rows);
    }

    private Block businesses(List<ProposedDesign> designs) {
        List<Block.Row> rows = new ArrayList<>();
        for (ProposedDesign one : designs) {
            Optional<FirstYear> year = Optional.ofNullable(one.business()).map(BusinessAccount::year);
            rows.add(Block.Row.of(
                    Cell.of(page.named(one), page.studied()),
                    money(year.map(FirstYear::result)),
                    year.map(known -> BusinessBlocks.breakEven(words, known))
                            .orElseGet(() -> Cell.of(words.text("business.break-even.none"))),
                    money(year.map(FirstYear::lowPoint))));
        }
        return new Block.Table(
                words.text("designs.businesses"),
                List.of(
                        Block.Column.header(words.text("designs.design")),
                        Block.Column.number(words.text("business.result")),
                        Block.Column.text(words.text("business.break-even")),
                        Block.Column.number(words.text("business.low-point"))),
                rows);
    }

    private Cell money(Optional<Money> amount) {
        return Figures.money(amount.map(words.getMessages()::money).orElse(""), amount.orElse(null));
    }
}
