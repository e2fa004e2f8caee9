package org.customizedemployment.reports.decision;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.AuthorizationBalance;
import org.customizedemployment.core.claim.CapBalance;
import org.customizedemployment.core.claim.CapDraw;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.ClaimPiece;
import org.customizedemployment.core.claim.MoneyPart;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.ParameterRead;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.reports.explained.BalanceBlocks;
import org.customizedemployment.reports.explained.FindingBlocks;
import org.customizedemployment.reports.explained.LineWording;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.report.DecisionView;

/** Any decision as a tree: the answer, under it what it follows from, under that what was read, down to dates and packs. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class DecisionTreeReport extends DecisionPage {
    public static final String ID = "decision-tree";

    public DecisionTreeReport() {
        super(ID, List.of("tree"));
    }

    @Override
    List<Block> blocks(DecisionView view, Wording words, FindingBlocks findings) {
        return new Builder(view.decision(), words, findings, new LineWording(view, words)).build();
    }

    /** One tree in the making. */
    private record Builder(Decision decision, Wording words, FindingBlocks findings, LineWording lines) {
        List<Block> build() {
            List<Block.Branch> under = new ArrayList<>();
            decision.getFindings().forEach(one -> under.add(finding(one)));
            decision.getLines().forEach(one -> under.add(line(one)));
            decision.getBalances().forEach(one -> under.add(balance(one)));
            decision.getAuthorizations().forEach(one -> under.add(balance(one)));
            List<Block.Branch> basis = findings.basisValues().stream()
                    .map(one -> new Block.Branch(labelled(one), List.of()))
                    .toList();
            under.add(new Block.Branch(
                    Inline.words(words.text("decision.basis")),
                    basis.isEmpty() ? List.of(Block.Branch.of(words.text("decision.basis.none"))) : basis));
            Block.Branch root = new Block.Branch(List.of(new Inline.Strong(verdict(decision, words))), under);
            return List.of(Content.section(words.text("decision.tree"), new Block.Tree(List.of(root)))
                    .named("tree"));
        }

        private static List<Inline> labelled(Block.LabelledValue one) {
            List<Inline> line = new ArrayList<>(Inline.words(one.label() + ": "));
            line.addAll(one.value());
            return line;
        }

        private Block.Branch finding(RuleFinding one) {
            List<Inline> line = new ArrayList<>();
            line.add(new Inline.Strong(
                    words.capital(words.constant("outcome", one.finding().outcome()))));
            line.add(new Inline.Words(": " + words.named("rule", one.rule().value())));
            List<Block.Branch> under = new ArrayList<>();
            under.add(new Block.Branch(
                    List.of(
                            new Inline.Words(words.sentence(one.finding().reason())),
                            new Inline.Requirements(one.citations()),
                            new Inline.Sources(one.finding().evidence())),
                    List.of()));
            String missing = findings.missing(one.finding());
            if (!missing.isEmpty()) {
                under.add(Block.Branch.of(words.text("finding.missing", "missing", missing)));
            }
            one.parametersRead().forEach(read -> under.add(parameter(read)));
            return new Block.Branch(line, under);
        }

        private Block.Branch parameter(ParameterRead read) {
            return Block.Branch.of(words.named("parameter", read.id().value()) + ": " + findings.value(read));
        }

        private Block.Branch line(ClaimLine one) {
            List<Inline> line = new ArrayList<>();
            line.add(new Inline.Strong(lines.outcome(one.outcome())));
            line.add(new Inline.Words(": " + lines.title(one)));
            line.add(new Inline.Sources(List.of(one.entry())));
            List<Block.Branch> under = new ArrayList<>();
            one.pieces().forEach(piece -> under.add(piece(piece)));
            one.reasons().forEach(reason -> under.add(reason(reason)));
            lines.rounding(one).ifPresent(rounding -> under.add(Block.Branch.of(rounding)));
            under.add(new Block.Branch(Inline.words(lines.worth(one)), price(one)));
            one.draws().forEach(draw -> under.add(draw(draw)));
            return new Block.Branch(line, under);
        }

        private Block.Branch piece(ClaimPiece piece) {
            String outcome = words.constant("line", piece.outcome());
            List<Inline> line = new ArrayList<>();
            line.add(new Inline.Words(lines.clock(piece.from()) + ", " + lines.length(piece.minutes()) + ": "
                    + (piece.indirect() ? words.text("bill.piece.indirect", "outcome", outcome) : outcome)));
            line.add(new Inline.Requirements(piece.citations()));
            return new Block.Branch(
                    line, piece.reasons().stream().map(this::reason).toList());
        }

        private Block.Branch reason(Reason reason) {
            return Block.Branch.of(words.sentence(reason));
        }

        /** How the price came about, then its parts where they do not all have the same fate. */
        private List<Block.Branch> price(ClaimLine one) {
            List<Block.Branch> price = new ArrayList<>();
            one.money().steps().forEach(step -> price.add(reason(step)));
            for (MoneyPart part : one.money().parts()) {
                Reason why = part.reason();
                String amount = lines.money(part.amount()) + ": " + words.constant("line", part.outcome());
                price.add(Block.Branch.of(why == null ? amount : amount + ". " + words.sentence(why)));
            }
            return price;
        }

        private Block.Branch draw(CapDraw draw) {
            return Block.Branch.of(words.text(
                    "bill.draw",
                    "limit",
                    words.named("parameter", draw.limit()),
                    "used",
                    lines.length(draw.used()),
                    "left",
                    lines.length(draw.left())));
        }

        private Block.Branch balance(CapBalance one) {
            return new Block.Branch(
                    limit(words.named("parameter", one.cap().value()), one.cap().value()),
                    List.of(
                            value("bill.cap.limit", one.limit()),
                            value("bill.cap.used", one.used()),
                            value("bill.cap.left", one.left())));
        }

        private Block.Branch balance(AuthorizationBalance one) {
            return new Block.Branch(
                    limit(
                            words.text("bill.authorization") + " " + one.authorization(),
                            one.authorization().value()),
                    List.of(
                            value("bill.cap.limit", one.limit()),
                            value("bill.cap.used", one.used()),
                            value("bill.cap.open", one.open()),
                            value("bill.cap.left", one.left())));
        }

        /** With the lines that used some of it. */
        private List<Inline> limit(String name, String limit) {
            return List.of(new Inline.Words(name), new Inline.Sources(BalanceBlocks.drawnBy(decision, limit)));
        }

        private Block.Branch value(String key, Minutes minutes) {
            return Block.Branch.of(words.text(key) + ": " + lines.length(minutes));
        }
    }
}
