package org.customizedemployment.reports.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.customizedemployment.core.claim.CapBalance;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.ClaimPiece;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.report.DecisionView;

/** The lines of a claim as tables: all of them with totals, then why for each that is not simply payable, then the caps. */
final class BillBlocks {
    private final DecisionView view;
    private final Wording words;
    private final CaseWording caseWords;

    BillBlocks(DecisionView view, Wording words) {
        this.view = view;
        this.words = words;
        this.caseWords = new CaseWording(view.caseView(), words);
    }

    List<Block> lines() {
        List<ClaimLine> lines = view.decision().getLines();
        List<Block> blocks = new ArrayList<>();
        if (lines.isEmpty()) {
            blocks.add(Content.paragraph(words.text("bill.none")));
            return blocks;
        }
        List<Block.Row> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(row(line)));
        rows.add(total(lines));
        blocks.add(Content.section(
                words.text("bill.lines"),
                new Block.Table(words.text("bill.lines.caption"), columns(), rows),
                sum(lines)));
        List<Block> explained = lines.stream()
                .filter(BillBlocks::needsWords)
                .map(this::explained)
                .toList();
        if (!explained.isEmpty()) {
            blocks.add(new Block.Section(words.text("bill.why"), explained));
        }
        if (!view.decision().getBalances().isEmpty()) {
            blocks.add(balances());
        }
        return blocks;
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

    private Block.Row row(ClaimLine line) {
        return Block.Row.of(
                Cell.of(words.date(line.serviceDate()), List.of(line.entry())),
                Cell.of(time(line)),
                Cell.of(words.named("service", line.service().value())),
                Cell.of(service(line)
                        .map(entry -> caseWords.person(entry.getStaff()))
                        .orElse("")),
                number(line.claimed()),
                number(line.payable()),
                number(line.notPayable()),
                number(line.undecided()),
                Cell.of(money(line)));
    }

    private Optional<ServiceEntry> service(ClaimLine line) {
        return view.caseView().find(ServiceEntry.TYPE, line.entry().id());
    }

    private String time(ClaimLine line) {
        return service(line)
                .map(entry -> words.text(
                        "bill.time.range",
                        "from",
                        words.getMessages().clock(entry.getWhen().start()),
                        "to",
                        words.getMessages().clock(entry.getWhen().end())))
                .orElse("");
    }

    private static Cell number(Minutes minutes) {
        return Cell.of(Long.toString(minutes.value()));
    }

    /** Never a silent zero: without an amount the outcome stands there in words. */
    private String money(ClaimLine line) {
        Money amount = line.money().amount();
        return amount == null
                ? words.capital(words.constant("line", line.money().outcome()))
                : words.getMessages().money(amount);
    }

    private Block.Row total(List<ClaimLine> lines) {
        List<String> amounts = new ArrayList<>();
        totals(lines).values().forEach(amount -> amounts.add(words.getMessages().money(amount)));
        long open = lines.stream().filter(line -> line.money().amount() == null).count();
        if (open > 0) {
            amounts.add(words.count("bill.money.open", open));
        }
        return Block.Row.total(
                Cell.of(
                        words.text("bill.total"),
                        lines.stream().map(ClaimLine::entry).toList()),
                Cell.of(""),
                Cell.of(""),
                Cell.of(""),
                number(sum(lines, ClaimLine::claimed)),
                number(sum(lines, ClaimLine::payable)),
                number(sum(lines, ClaimLine::notPayable)),
                number(sum(lines, ClaimLine::undecided)),
                Cell.of(String.join("; ", amounts)));
    }

    private static Map<String, Money> totals(List<ClaimLine> lines) {
        Map<String, Money> totals = new LinkedHashMap<>();
        for (ClaimLine line : lines) {
            Money amount = line.money().amount();
            if (amount != null) {
                totals.merge(amount.currency(), amount, Money::plus);
            }
        }
        return totals;
    }

    private static Minutes sum(List<ClaimLine> lines, Function<ClaimLine, Minutes> part) {
        return lines.stream().map(part).reduce(Minutes.ZERO, Minutes::plus);
    }

    /** Claimed = payable + not payable + undecided, written out. */
    private Block sum(List<ClaimLine> lines) {
        return Content.paragraph(
                words.text(
                        "bill.sum",
                        "claimed",
                        length(sum(lines, ClaimLine::claimed)),
                        "payable",
                        length(sum(lines, ClaimLine::payable)),
                        "not-payable",
                        length(sum(lines, ClaimLine::notPayable)),
                        "undecided",
                        length(sum(lines, ClaimLine::undecided))),
                "SEM-25");
    }

    private String length(Minutes minutes) {
        return words.getMessages().minutes(minutes);
    }

    private static boolean needsWords(ClaimLine line) {
        return line.outcome() != LineOutcome.PAYABLE
                || line.money().outcome() != LineOutcome.PAYABLE
                || line.pieces().stream().anyMatch(piece -> !piece.reasons().isEmpty());
    }

    private Block explained(ClaimLine line) {
        String title = words.text(
                "bill.line",
                "date",
                words.date(line.serviceDate()),
                "time",
                time(line),
                "service",
                words.named("service", line.service().value()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(List.of(
                new Inline.Strong(words.capital(words.constant("line", line.outcome()))),
                new Inline.Sources(List.of(line.entry())))));
        blocks.add(new Block.Table(
                words.text("bill.pieces.caption"),
                List.of(
                        Block.Column.header(words.text("bill.piece.from")),
                        Block.Column.number(words.text("bill.piece.minutes")),
                        Block.Column.text(words.text("bill.piece.outcome")),
                        Block.Column.text(words.text("bill.piece.why"))),
                line.pieces().stream().map(this::piece).toList()));
        blocks.add(worth(line));
        return new Block.Section(title, blocks);
    }

    private Block.Row piece(ClaimPiece piece) {
        String outcome = words.capital(words.constant("line", piece.outcome()));
        return new Block.Row(
                List.of(
                        Cell.of(words.getMessages().clock(piece.from())),
                        number(piece.minutes()),
                        Cell.of(piece.indirect() ? words.text("bill.piece.indirect", "outcome", outcome) : outcome),
                        new Cell(why(piece), List.of())),
                false);
    }

    private List<Inline> why(ClaimPiece piece) {
        List<Inline> why = new ArrayList<>();
        String reasons = piece.reasons().stream()
                .map(words::reason)
                .map(words::capital)
                .map(FindingBlocks::sentence)
                .collect(Collectors.joining(" "));
        why.add(new Inline.Words(reasons.isEmpty() ? words.text("bill.piece.nothing-against") : reasons));
        why.add(new Inline.Requirements(piece.citations()));
        return why;
    }

    /** What the line is worth, at which rate, or why that can't be said. */
    private Block worth(ClaimLine line) {
        Reason reason = line.money().reason();
        String amount = money(line);
        if (line.money().rate() != null) {
            amount = words.text(
                    "bill.worth.rate",
                    "amount",
                    amount,
                    "rate",
                    words.getMessages().rate(line.money().rate()));
        }
        return Block.Paragraph.of(
                reason == null
                        ? words.text("bill.worth", "amount", amount)
                        : words.text(
                                "bill.worth.why",
                                "amount",
                                amount,
                                "why",
                                FindingBlocks.sentence(words.reason(reason))));
    }

    private Block balances() {
        List<Block.Row> rows = new ArrayList<>();
        for (CapBalance balance : view.decision().getBalances()) {
            rows.add(Block.Row.of(
                    Cell.of(words.named("parameter", balance.cap().value())),
                    Cell.of(length(balance.limit())),
                    Cell.of(length(balance.used())),
                    Cell.of(length(balance.left()))));
        }
        return Content.section(
                words.text("bill.caps"),
                new Block.Table(
                        words.text("bill.caps.caption"),
                        List.of(
                                Block.Column.header(words.text("bill.cap")),
                                Block.Column.number(words.text("bill.cap.limit")),
                                Block.Column.number(words.text("bill.cap.used")),
                                Block.Column.number(words.text("bill.cap.left"))),
                        rows));
    }
}
