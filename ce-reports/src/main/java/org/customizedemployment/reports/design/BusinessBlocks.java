package org.customizedemployment.reports.design;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.business.FirstYear;
import org.customizedemployment.core.business.FundingItem;
import org.customizedemployment.core.business.LocalNeed;
import org.customizedemployment.core.business.MarketStudy;
import org.customizedemployment.core.business.YearSwing;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.strategy.offer.BusinessAccount;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Figures;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.reports.workplace.WorkWording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Inline;

/** A business of one's own: its first year month by month, what that hangs on, and what its inputs do not carry (ASERT-S4). */
final class BusinessBlocks {
    private final DesignPage page;
    private final Wording words;
    private final WorkWording work;

    BusinessBlocks(DesignPage page) {
        this.page = page;
        this.words = page.words();
        this.work = page.work();
    }

    List<Block> of(BusinessDesign design, BusinessAccount account) {
        List<Block> blocks = new ArrayList<>();
        List<EntryRef> from = page.studied();
        page.study().ifPresent(study -> blocks.add(needs(study)));
        FirstYear year = account.year();
        if (year != null) {
            blocks.add(result(year, account, from));
            blocks.add(months(year, from));
            blocks.add(sensitivity(account, from));
        }
        blocks.add(refused(account));
        page.study().ifPresent(study -> blocks.add(funding(study)));
        List<String> supports = page.caseWords().texts(Sensitivity.HEALTH, design.getSupports());
        if (!supports.isEmpty()) {
            blocks.add(Content.section(words.text("business.supports"), Content.list(supports)));
        }
        return blocks;
    }

    private Block needs(MarketStudy study) {
        List<List<Inline>> lines = new ArrayList<>();
        for (LocalNeed need : study.getNeeds()) {
            lines.add(Content.sourced(
                    words.text("business.need", "need", need.what(), "source", need.source()), study.toRef()));
        }
        return Content.section(
                words.text("business.needs"),
                lines.isEmpty()
                        ? Content.paragraph(words.text("business.needs.none"))
                        : new Block.Listing(false, lines));
    }

    private Block result(FirstYear year, BusinessAccount account, List<EntryRef> from) {
        return Content.section(
                words.text("business.year"),
                Content.paragraph(words.text("business.year.about"), "SEM-7"),
                new Block.LabelledValues(List.of(
                        value("business.start-up-costs", year.startUpCosts(), from),
                        value("business.start-cash", year.startCash(), from),
                        new Block.LabelledValue(
                                words.text("business.break-even"),
                                List.of(
                                        new Inline.Words(work.reason(
                                                account.breaksEven().finding().reason())),
                                        new Inline.Sources(from)),
                                year.breakEven() == 0 ? null : month(year.breakEven())),
                        new Block.LabelledValue(
                                words.text("business.low-point"),
                                List.of(new Inline.Words(lowPoint(year)), new Inline.Sources(from)),
                                new ArgumentValue.OfMoney(year.lowPoint())),
                        value("business.result", year.result(), from))));
    }

    private String lowPoint(FirstYear year) {
        String amount = money(year.lowPoint());
        return year.lowPointMonth() == 0
                ? words.text("business.low-point.start", "amount", amount)
                : words.text(
                        "business.low-point.month", "amount", amount, "month", Integer.toString(year.lowPointMonth()));
    }

    private Block.LabelledValue value(String key, Money money, List<EntryRef> from) {
        return new Block.LabelledValue(
                words.text(key),
                List.of(new Inline.Words(money(money)), new Inline.Sources(from)),
                new ArgumentValue.OfMoney(money));
    }

    private Block months(FirstYear year, List<EntryRef> from) {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(Block.Row.of(
                Cell.of(words.text("business.start")),
                Cell.of(""),
                Cell.of(""),
                amount(year.startUpCosts(), from),
                amount(year.startCash(), from)));
        for (FirstYear.Month month : year.months()) {
            rows.add(Block.Row.of(
                    Cell.of(Integer.toString(month.month())).worth(month(month.month())),
                    Figures.number(words, month.sales()),
                    amount(month.income(), List.of()),
                    amount(month.costs(), List.of()),
                    amount(month.cash(), from)));
        }
        rows.add(total(year, from));
        return new Block.Table(
                words.text("business.months"),
                List.of(
                        Block.Column.header(words.text("business.month")),
                        Block.Column.number(words.text("business.sales")),
                        Block.Column.number(words.text("business.income")),
                        Block.Column.number(words.text("business.costs")),
                        Block.Column.number(words.text("business.cash"))),
                rows);
    }

    private Block.Row total(FirstYear year, List<EntryRef> from) {
        return Block.Row.total(
                Cell.of(words.text("employer.total"), from),
                Figures.number(words, year.sales()),
                amount(year.income(), List.of()),
                amount(year.costs(), List.of()),
                Cell.of(""));
    }

    /** The two inputs that it hangs on most, each at either end of its estimate. */
    private Block sensitivity(BusinessAccount account, List<EntryRef> from) {
        if (account.sensitivity().isEmpty()) {
            return Content.paragraph(words.text("business.sensitivity.none"));
        }
        List<Block.Row> rows = new ArrayList<>();
        for (YearSwing swing : account.sensitivity()) {
            String input = words.capital(words.constant("business.input", swing.input()));
            rows.add(swing(words.text("business.at-low", "input", input), swing.atLow(), from));
            rows.add(swing(words.text("business.at-high", "input", input), swing.atHigh(), from));
        }
        return new Block.Table(
                words.text("business.sensitivity"),
                List.of(
                        Block.Column.header(words.text("business.if")),
                        Block.Column.number(words.text("business.result")),
                        Block.Column.text(words.text("business.break-even")),
                        Block.Column.number(words.text("business.low-point"))),
                rows);
    }

    private Block.Row swing(String label, FirstYear year, List<EntryRef> from) {
        return Block.Row.of(
                Cell.of(label),
                amount(year.result(), from),
                breakEven(words, year),
                amount(year.lowPoint(), List.of()));
    }

    /** The month from which it carries itself, or that there is none. */
    static Cell breakEven(Wording words, FirstYear year) {
        int month = year.breakEven();
        return month == 0
                ? Cell.of(words.text("business.break-even.none"))
                : Cell.of(words.text("business.break-even.month", "month", Integer.toString(month)))
                        .worth(month(month));
    }

    private static ArgumentValue month(int month) {
        return new ArgumentValue.OfNumber(BigDecimal.valueOf(month));
    }

    private Block refused(BusinessAccount account) {
        return account.refused().isEmpty()
                ? Content.paragraph(words.text("business.refused.none"))
                : new Block.Notice(
                        words.text("business.refused"),
                        List.of(Content.list(
                                account.refused().stream().map(work::reason).toList())));
    }

    /** What is not confirmed is named and not counted. */
    private Block funding(MarketStudy study) {
        List<Block.Row> rows = new ArrayList<>();
        for (FundingItem item : study.getFunding()) {
            rows.add(Block.Row.of(
                    Cell.of(page.view()
                            .caseView()
                            .text(Sensitivity.MONEY, item.what())
                            .orElse("")),
                    amount(item.amount(), List.of(study.toRef())),
                    Cell.of(words.text(item.confirmed() ? "business.counted" : "business.not-counted"))));
        }
        return new Block.Table(
                words.text("business.funding"),
                List.of(
                        Block.Column.header(words.text("business.funding.what")),
                        Block.Column.number(words.text("business.funding.amount")),
                        Block.Column.text(words.text("business.funding.counted"))),
                rows);
    }

    private Cell amount(Money amount, List<EntryRef> from) {
        return new Cell(Inline.words(money(amount)), from, new ArgumentValue.OfMoney(amount));
    }

    private String money(Money money) {
        return words.getMessages().money(money);
    }
}
