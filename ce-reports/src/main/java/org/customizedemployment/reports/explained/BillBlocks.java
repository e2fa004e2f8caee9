package org.customizedemployment.reports.explained;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Figures;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.report.DecisionView;

/**
 * A claim in words: all its lines with totals that add up; what would change it; why, for each line of which there is more to say; what is left of each
 * limit; the exceptions it rests on; whom to turn to.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class BillBlocks {
    private final DecisionView view;
    private final Wording words;
    private final LineWording line;

    public BillBlocks(DecisionView view, Wording words) {
        this.view = view;
        this.words = words;
        this.line = new LineWording(view, words);
    }

    public List<Block> lines() {
        List<ClaimLine> lines = view.decision().getLines();
        List<Block> blocks = new ArrayList<>();
        if (lines.isEmpty()) {
            blocks.add(Content.paragraph(words.text("bill.none")));
            return blocks;
        }
        blocks.add(table(lines));
        settle(blocks);
        LineBlocks explaining = new LineBlocks(words, line);
        List<Block> explained = lines.stream()
                .filter(LineBlocks::needsWords)
                .map(explaining::explained)
                .toList();
        if (!explained.isEmpty()) {
            blocks.add(new Block.Section("why", words.text("bill.why"), explained));
        }
        blocks.addAll(new BalanceBlocks(view, words, line).blocks());
        blocks.addAll(new GrantBlocks(view, words).blocks());
        movesOn(blocks);
        notices(blocks);
        return blocks;
    }

    private Block table(List<ClaimLine> lines) {
        List<Block.Row> rows = new ArrayList<>();
        lines.forEach(one -> rows.add(row(one)));
        rows.add(total(lines));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(words.text("bill.lines.caption"), columns(), rows));
        if (!sum(lines, ClaimLine::claimed).equals(Minutes.ZERO)) {
            blocks.add(sum(lines));
        }
        return new Block.Section("lines", words.text("bill.lines"), blocks);
    }

    private List<Block.Column> columns() {
        return List.of(
                Block.Column.header(words.text("log.date")),
                Block.Column.text(words.text("bill.time")),
                Block.Column.text(words.text("bill.service")),
                Block.Column.text(words.text("bill.staff")),
                Block.Column.number(words.text("bill.claimed")),
                Block.Column.number(words.text("bill.payable")),
                Block.Column.number(words.text("bill.not-payable")),
                Block.Column.number(words.text("bill.undecided")),
                Block.Column.number(words.text("bill.money")));
    }

    private Block.Row row(ClaimLine one) {
        boolean milestone = LineWording.isMilestone(one);
        return Block.Row.of(
                Figures.date(line.date(one), one.serviceDate(), List.of(one.entry())),
                Cell.of(line.time(one)),
                Cell.of(line.service(one)),
                Cell.of(line.staff(one)),
                milestone ? Cell.of("") : number(one.claimed()),
                milestone ? Cell.of("") : number(one.payable()),
                milestone ? Cell.of("") : number(one.notPayable()),
                milestone ? Cell.of("") : number(one.undecided()),
                money(one));
    }

    private Cell money(ClaimLine one) {
        Money amount = one.money().amount();
        Cell text = Cell.of(line.money(one));
        return amount == null ? text : text.worth(new ArgumentValue.OfMoney(amount));
    }

    private static Cell number(Minutes minutes) {
        return Cell.of(Long.toString(minutes.value())).worth(new ArgumentValue.OfMinutes(minutes));
    }

    private Block.Row total(List<ClaimLine> lines) {
        List<String> amounts = new ArrayList<>();
        sums(lines).money().values().forEach(amount -> amounts.add(line.money(amount)));
        long open = lines.stream().filter(one -> one.money().amount() == null).count();
        if (open > 0) {
            amounts.add(words.count("bill.money.open", open));
        }
        return Block.Row.total(
                Cell.of(words.text("bill.total"), sums(lines).entries()),
                Cell.of(""),
                Cell.of(""),
                Cell.of(""),
                number(sum(lines, ClaimLine::claimed)),
                number(sum(lines, ClaimLine::payable)),
                number(sum(lines, ClaimLine::notPayable)),
                number(sum(lines, ClaimLine::undecided)),
                Cell.of(String.join("; ", amounts)));
    }

    private static Minutes sum(List<ClaimLine> lines, Function<ClaimLine, Minutes> part) {
        return sums(lines).minutes(part);
    }

    private static ClaimSums sums(List<ClaimLine> lines) {
        return new ClaimSums(lines);
    }

    /** Claimed = payable + not payable + undecided, written out. */
    private Block sum(List<ClaimLine> lines) {
        List<Inline> sum = new ArrayList<>(Content.cited(
                words.text(
                        "bill.sum",
                        "claimed",
                        line.length(sum(lines, ClaimLine::claimed)),
                        "payable",
                        line.length(sum(lines, ClaimLine::payable)),
                        "not-payable",
                        line.length(sum(lines, ClaimLine::notPayable)),
                        "undecided",
                        line.length(sum(lines, ClaimLine::undecided))),
                "SEM-25"));
        sum.add(new Inline.Sources(sums(lines).entries()));
        return new Block.Paragraph(sum);
    }

    private void settle(List<Block> blocks) {
        List<Block> settle = new ArrayList<>(new OpenReasons(view.decision(), words, line).blocks());
        List<String> missing = new FindingBlocks(view, words).missing();
        if (!missing.isEmpty()) {
            settle.add(Block.Paragraph.of(words.text("bill.missing")));
            settle.add(Content.list(missing.stream().map(words::capital).toList()));
        }
        if (!settle.isEmpty()) {
            blocks.add(new Block.Section("settle", words.text("bill.settle"), settle));
        }
    }

    private void movesOn(List<Block> blocks) {
        if (!view.movesOn().isEmpty()) {
            List<String> all = view.movesOn().stream().map(words::sentence).toList();
            blocks.add(Content.section(
                            words.text("bill.moves-on"),
                            Content.paragraph(words.text("bill.moves-on.about"), "SEM-27"),
                            Content.list(all))
                    .named("moves-on"));
        }
    }

    private void notices(List<Block> blocks) {
        if (view.notices().isEmpty()) {
            return;
        }
        boolean own = view.caseView().getAudience() == Audience.JOB_SEEKER;
        List<List<Inline>> items = view.notices().stream()
                .map(one -> Inline.words(words.sentence(one)))
                .toList();
        List<Block> notices = new ArrayList<>();
        if (!own) {
            notices.add(Block.Paragraph.of(words.text("bill.notices.about")));
        }
        notices.add(new Block.Listing(false, items));
        blocks.add(new Block.Section("notices", words.text("bill.notices"), notices));
    }
}
