package org.customizedemployment.reports.decision;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.reports.explained.BillBlocks;
import org.customizedemployment.reports.explained.FindingBlocks;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.report.DecisionView;

/**
 * Any decision in words: its outcome, what stands in the way, what holds payment, what is advice, what is fine, each with reason,
 * requirements, evidence and what is missing; our own definitions (SEM) are marked as ours.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class DecisionReport extends DecisionPage {
    public static final String ID = "decision";

    public DecisionReport() {
        super(
                ID,
                List.of(
                        "lines",
                        "settle",
                        "why",
                        "caps",
                        "grants",
                        "moves-on",
                        "notices",
                        "blocks",
                        "holds-payment",
                        "advises",
                        "fine",
                        "parameters",
                        "basis"));
    }

    @Override
    List<Block> blocks(DecisionView view, Wording words, FindingBlocks findings) {
        Decision decision = view.decision();
        List<Block> blocks = new ArrayList<>();
        blocks.add(outcome(decision, words));
        if (decision.getKind().isClaim()) {
            blocks.addAll(new BillBlocks(view, words).lines());
        }
        part(blocks, words, findings, "decision.blocks", decision.open(Severity.BLOCKS));
        part(blocks, words, findings, "decision.holds-payment", decision.open(Severity.HOLDS_PAYMENT));
        part(blocks, words, findings, "decision.advises", decision.open(Severity.ADVISES));
        part(blocks, words, findings, "decision.fine", fine(decision));
        blocks.addAll(findings.parameters());
        blocks.add(findings.basis());
        return blocks;
    }

    /** A move is refused or accepted; people decide what to do about it (SEM-11, SEM-20). */
    private static Block outcome(Decision decision, Wording words) {
        boolean blocked = !decision.open(Severity.BLOCKS).isEmpty();
        String key = "decision.about." + Wording.word(decision.getKind());
        if (decision.getKind() == DecisionKind.MOVE) {
            key = blocked ? "decision.not-accepted" : "decision.accepted";
        } else if (decision.getKind() == DecisionKind.RECORD && blocked) {
            key = "decision.not-recorded";
        }
        return Content.paragraph(words.text(key));
    }

    private static void part(
            List<Block> blocks, Wording words, FindingBlocks findings, String key, List<RuleFinding> some) {
        if (!some.isEmpty()) {
            blocks.add(
                    Content.section(words.text(key), findings.list(some)).named(key.substring("decision.".length())));
        }
    }

    private static List<RuleFinding> fine(Decision decision) {
        return decision.getFindings().stream()
                .filter(one -> one.finding().outcome().passes())
                .toList();
    }
}
