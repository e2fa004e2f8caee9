package org.customizedemployment.reports.explained;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.ClaimPiece;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.claim.MoneyPart;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Figures;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Inline;

/** Why one line of a claim comes out as it does: its minutes piece by piece, its units, and how its price came about. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class LineBlocks {
    private final Wording words;
    private final LineWording lines;

    public LineBlocks(Wording words, LineWording lines) {
        this.words = words;
        this.lines = lines;
    }

    /** Whether there is more to say of it than that it is payable at its rate. */
    public static boolean needsWords(ClaimLine line) {
        return line.outcome() != LineOutcome.PAYABLE
                || line.money().outcome() != LineOutcome.PAYABLE
                || line.rounded() != null
                || !line.reasons().isEmpty()
                || !line.money().steps().isEmpty()
                || !line.money().parts().isEmpty()
                || line.pieces().stream().anyMatch(piece -> !piece.reasons().isEmpty());
    }

    public Block explained(ClaimLine line) {
        List<Block> blocks = new ArrayList<>();
        List<Inline> answer = new ArrayList<>();
        answer.add(new Inline.Strong(lines.outcome(line.outcome())));
        if (!line.reasons().isEmpty()) {
            answer.add(new Inline.Words(": " + why(line.reasons())));
        }
        answer.addAll(cited(line.citations()));
        answer.add(new Inline.Sources(List.of(line.entry())));
        blocks.add(new Block.Paragraph(answer));
        if (!line.pieces().isEmpty()) {
            blocks.add(pieces(line));
        }
        lines.rounding(line)
                .ifPresent(one -> blocks.add(new Block.Paragraph(from(Content.cited(one, "SEM-25"), line))));
        if (!line.money().steps().isEmpty()) {
            blocks.add(new Block.Listing(
                    true,
                    line.money().steps().stream()
                            .map(step -> Content.sourced(words.sentence(step), line.entry()))
                            .toList()));
        }
        if (!line.money().parts().isEmpty()) {
            blocks.add(parts(line));
        }
        blocks.add(new Block.Paragraph(Content.sourced(lines.worth(line), line.entry())));
        return new Block.Section(lines.title(line), blocks);
    }

    /** With the line as what it comes from. */
    private static List<Inline> from(List<Inline> said, ClaimLine line) {
        List<Inline> all = new ArrayList<>(said);
        all.add(new Inline.Sources(List.of(line.entry())));
        return all;
    }

    private static List<Inline> cited(List<Citation> citations) {
        return citations.isEmpty() ? List.of() : List.of(new Inline.Requirements(citations));
    }

    private Block pieces(ClaimLine line) {
        return new Block.Table(
                words.text("bill.pieces.caption"),
                List.of(
                        Block.Column.header(words.text("bill.piece.from")),
                        Block.Column.number(words.text("bill.piece.minutes")),
                        Block.Column.text(words.text("bill.piece.outcome")),
                        Block.Column.text(words.text("bill.piece.why"))),
                line.pieces().stream().map(piece -> piece(piece, line)).toList());
    }

    private Block.Row piece(ClaimPiece piece, ClaimLine line) {
        String outcome = lines.outcome(piece.outcome());
        List<Inline> why = new ArrayList<>();
        why.add(new Inline.Words(
                piece.reasons().isEmpty() ? words.text("bill.piece.nothing-against") : why(piece.reasons())));
        why.add(new Inline.Requirements(piece.citations()));
        return Block.Row.of(
                Cell.of(lines.clock(piece.from()), List.of(line.entry())).worth(new ArgumentValue.OfTime(piece.from())),
                Figures.minutes(piece.minutes()),
                Cell.of(piece.indirect() ? words.text("bill.piece.indirect", "outcome", outcome) : outcome),
                new Cell(why, List.of()));
    }

    private String why(List<Reason> reasons) {
        return reasons.stream().map(words::sentence).collect(Collectors.joining(" "));
    }

    /** All parts together are what the payable time, or the milestone, is worth. */
    private Block parts(ClaimLine line) {
        List<Block.Row> rows = new ArrayList<>();
        for (MoneyPart part : line.money().parts()) {
            Reason reason = part.reason();
            rows.add(Block.Row.of(
                    Cell.of(lines.outcome(part.outcome()), List.of(line.entry())),
                    Figures.money(lines.money(part.amount()), part.amount()),
                    Cell.of(reason == null ? "" : words.sentence(reason))));
        }
        return new Block.Table(
                words.text("bill.parts.caption"),
                List.of(
                        Block.Column.header(words.text("bill.piece.outcome")),
                        Block.Column.number(words.text("bill.part.amount")),
                        Block.Column.text(words.text("bill.piece.why"))),
                rows);
    }
}
