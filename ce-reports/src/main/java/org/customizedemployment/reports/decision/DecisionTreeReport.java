package org.customizedemployment.reports.decision;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.CapBalance;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.ClaimPiece;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.decision.NamedDate;
import org.customizedemployment.core.decision.PackRef;
import org.customizedemployment.core.decision.ParameterRead;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.report.DecisionView;
import org.customizedemployment.spi.report.Report;
import org.customizedemployment.spi.text.Messages;

/** Any decision as a tree: the answer, under it what it follows from, under that what was read, down to dates and packs. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class DecisionTreeReport implements Report<DecisionView> {
    public static final String ID = "decision-tree";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Class<DecisionView> getViewType() {
        return DecisionView.class;
    }

    @Override
    public List<Audience> getAudiences() {
        return List.of(Audience.JOB_SEEKER, Audience.TEAM, Audience.PROVIDER, Audience.FUNDER);
    }

    @Override
    public Document build(DecisionView view, Messages messages) {
        Wording words = new Wording(messages, view.caseView().getAudience());
        return new Builder(view.decision(), words, new FindingBlocks(view, words)).build();
    }

    /** One tree in the making. */
    private record Builder(Decision decision, Wording words, FindingBlocks findings) {
        Document build() {
            List<Block.Branch> under = new ArrayList<>();
            decision.getFindings().forEach(one -> under.add(finding(one)));
            decision.getLines().forEach(one -> under.add(line(one)));
            decision.getBalances().forEach(one -> under.add(balance(one)));
            under.add(new Block.Branch(Inline.words(words.text("decision.basis")), basis()));
            String verdict = DecisionReport.verdict(decision, words);
            Block.Branch root = new Block.Branch(List.of(new Inline.Strong(verdict)), under);
            return findings.document(
                    ID,
                    words.text("decision.title." + Wording.word(decision.getKind()), "subject", subject()),
                    verdict,
                    List.of(new Block.Tree(List.of(root))));
        }

        private String subject() {
            return decision.getKind() == DecisionKind.CLAIM
                    ? words.named("programme", decision.getSubject())
                    : words.code(decision.getSubject());
        }

        private Block.Branch finding(RuleFinding one) {
            List<Inline> line = new ArrayList<>();
            line.add(new Inline.Strong(
                    words.capital(words.constant("outcome", one.finding().outcome()))));
            line.add(new Inline.Words(": " + words.named("rule", one.rule().value())));
            List<Block.Branch> under = new ArrayList<>();
            under.add(new Block.Branch(
                    List.of(
                            new Inline.Words(findings.reason(one.finding())),
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
            String value = read.value() == null
                    ? words.text("decision.parameter.not-supplied")
                    : words.getMessages().value(read.value());
            return Block.Branch.of(words.named("parameter", read.id().value()) + ": " + value);
        }

        private Block.Branch line(ClaimLine one) {
            List<Inline> line = new ArrayList<>();
            line.add(new Inline.Strong(words.capital(words.constant("line", one.outcome()))));
            line.add(new Inline.Words(": " + words.date(one.serviceDate()) + ", "
                    + words.named("service", one.service().value()) + ", " + length(one.claimed())));
            line.add(new Inline.Sources(List.of(one.entry())));
            List<Block.Branch> under = new ArrayList<>();
            one.pieces().forEach(piece -> under.add(piece(piece)));
            one.reasons().forEach(reason -> under.add(reason(reason)));
            under.add(Block.Branch.of(worth(one)));
            return new Block.Branch(line, under);
        }

        private Block.Branch piece(ClaimPiece piece) {
            List<Block.Branch> reasons = new ArrayList<>();
            for (Reason reason : piece.reasons()) {
                reasons.add(reason(reason));
            }
            List<Inline> line = new ArrayList<>();
            line.add(new Inline.Words(words.getMessages().clock(piece.from()) + ", " + length(piece.minutes()) + ": "
                    + words.constant("line", piece.outcome())));
            line.add(new Inline.Requirements(piece.citations()));
            return new Block.Branch(line, reasons);
        }

        private Block.Branch reason(Reason reason) {
            return Block.Branch.of(words.capital(FindingBlocks.sentence(words.reason(reason))));
        }

        private String worth(ClaimLine one) {
            Reason reason = one.money().reason();
            String amount = one.money().amount() == null
                    ? words.constant("line", one.money().outcome())
                    : words.getMessages().money(one.money().amount());
            return reason == null
                    ? words.text("bill.worth", "amount", amount)
                    : words.text(
                            "bill.worth.why", "amount", amount, "why", FindingBlocks.sentence(words.reason(reason)));
        }

        private Block.Branch balance(CapBalance one) {
            return new Block.Branch(
                    Inline.words(words.named("parameter", one.cap().value())),
                    List.of(
                            Block.Branch.of(words.text("bill.cap.limit") + ": " + length(one.limit())),
                            Block.Branch.of(words.text("bill.cap.used") + ": " + length(one.used())),
                            Block.Branch.of(words.text("bill.cap.left") + ": " + length(one.left()))));
        }

        private List<Block.Branch> basis() {
            List<Block.Branch> basis = new ArrayList<>();
            for (NamedDate date : decision.getDates()) {
                basis.add(Block.Branch.of(words.constant("date.name", date.name()) + ": " + words.date(date.date())
                        + (date.given() ? "" : " " + words.text("date.defaulted"))));
            }
            decision.getProcess()
                    .ifPresent(process -> basis.add(Block.Branch.of(
                            words.text("decision.process") + ": " + process.id() + " " + process.version())));
            for (PackRef pack : decision.getPacks()) {
                basis.add(Block.Branch.of(words.text("decision.pack") + ": " + FindingBlocks.pack(pack)));
            }
            decision.getReferencesId()
                    .ifPresent(id -> basis.add(Block.Branch.of(words.text("decision.references") + ": " + id)));
            return basis.isEmpty() ? List.of(Block.Branch.of(words.text("decision.basis.none"))) : basis;
        }

        private String length(Minutes minutes) {
            return words.getMessages().minutes(minutes);
        }
    }
}
