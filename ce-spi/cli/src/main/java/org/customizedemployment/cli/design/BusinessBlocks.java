package org.customizedemployment.cli.design;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.business.FirstYear;
import org.customizedemployment.core.business.Owner;
import org.customizedemployment.core.business.YearSwing;
import org.customizedemployment.core.strategy.offer.BusinessAccount;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Inline;

/** One business design with its first year, month by month. */
final class BusinessBlocks {
    private final DesignWords words;
    private final BusinessDesign design;
    private final BusinessAccount account;

    BusinessBlocks(DesignWords words, BusinessDesign design, BusinessAccount account) {
        this.words = words;
        this.design = design;
        this.account = account;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        list(blocks, "owners", design.getOwners().stream().map(this::owner).toList());
        list(blocks, "times", words.week(design.getWorkTimes()));
        list(blocks, "supports", design.getSupports());
        list(
                blocks,
                "rests-on",
                design.getStatements().stream().map(words::name).toList());
        list(blocks, "refused", account.refused().stream().map(words::reason).toList());
        FirstYear year = account.year();
        if (year != null) {
            blocks.add(section("year", months(year)));
            blocks.add(section("hangs-on", new Block.Listing(false, hangsOn(year))));
        }
        return blocks;
    }

    private void list(List<Block> blocks, String key, List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(section(
                    key,
                    new Block.Listing(false, items.stream().map(Inline::words).toList())));
        }
    }

    private Block section(String key, Block content) {
        return new Block.Section(words.text("part." + key), List.of(content));
    }

    private String owner(Owner owner) {
        return words.text(
                owner.decides() ? "owner.decides" : "owner.silent",
                "who",
                words.constant("owner.kind", owner.kind()),
                "percent",
                Integer.toString(owner.percent()));
    }

    private Block months(FirstYear year) {
        List<Block.Column> columns = Stream.of("month", "sales", "income", "costs", "cash")
                .map(one -> Block.Column.number(words.text("year." + one)))
                .toList();
        List<Block.Row> rows = new ArrayList<>();
        rows.add(Block.Row.of(
                Cell.of(words.text("year.start")),
                Cell.of(""),
                Cell.of(""),
                Cell.of(money(year.startUpCosts())),
                Cell.of(money(year.startCash()))));
        year.months()
                .forEach(one -> rows.add(Block.Row.of(
                        Cell.of(Integer.toString(one.month())),
                        Cell.of(Integer.toString(one.sales())),
                        Cell.of(money(one.income())),
                        Cell.of(money(one.costs())),
                        Cell.of(money(one.cash())))));
        rows.add(Block.Row.of(
                Cell.of(words.text("year.whole")),
                Cell.of(Integer.toString(year.sales())),
                Cell.of(money(year.income())),
                Cell.of(money(year.costs())),
                Cell.of("")));
        return new Block.Table(words.text("year.caption"), columns, rows);
    }

    /** Break-even, the low point, and the two inputs that the result hangs on most. */
    private List<List<Inline>> hangsOn(FirstYear year) {
        List<String> lines = new ArrayList<>();
        lines.add(words.reason(account.breaksEven().finding().reason()));
        lines.add(
                year.lowPointMonth() == 0
                        ? words.text("year.low-at-start", "money", money(year.lowPoint()))
                        : words.text(
                                "year.low",
                                "money",
                                money(year.lowPoint()),
                                "month",
                                Integer.toString(year.lowPointMonth())));
        lines.add(words.text("year.result", "money", money(year.result())));
        account.sensitivity().forEach(one -> lines.add(swing(one)));
        return lines.stream().map(Inline::words).toList();
    }

    private String swing(YearSwing swing) {
        return words.text(
                "year.swing",
                "input",
                words.constant("business.input", swing.input()),
                "low",
                money(swing.atLow().result()),
                "high",
                money(swing.atHigh().result()));
    }

    private String money(Money money) {
        return words.messages().money(money);
    }
}
