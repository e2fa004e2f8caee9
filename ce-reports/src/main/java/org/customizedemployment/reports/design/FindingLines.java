package org.customizedemployment.reports.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.strategy.offer.DesignQuestion;
import org.customizedemployment.core.strategy.offer.ProposedDesign;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Inline;

/** What people have to look at in a design: what stands against it, flags, questions. */
final class FindingLines {
    private final DesignPage page;
    private final Wording words;

    FindingLines(DesignPage page) {
        this.page = page;
        this.words = page.words();
    }

    /** Clauses that do not hold or are open. */
    Optional<Block> against(ProposedDesign one) {
        List<RuleFinding> against = one.findings().stream()
                .filter(finding -> finding.severity() == Severity.BLOCKS)
                .filter(finding -> !finding.finding().outcome().passes())
                .toList();
        return notice("against.title", against, one);
    }

    /** Isolation, displacement, bundled chores and the like (SEM-29): facts for people to judge. */
    Optional<Block> flags(ProposedDesign one) {
        return notice("flags.title", one.flags(), one);
    }

    /** What holds, for a design that people wrote: that nothing speaks against it is an answer too. */
    Optional<Block> holds(ProposedDesign one) {
        List<List<Inline>> lines = one.findings().stream()
                .filter(finding -> finding.finding().outcome() == Outcome.MET)
                .map(finding -> line(finding, one))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Content.section(words.text("holds.title"), new Block.Listing(false, lines)));
    }

    private Optional<Block> notice(String title, List<RuleFinding> findings, ProposedDesign about) {
        return findings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Notice(
                        words.text(title),
                        List.of(new Block.Listing(
                                false,
                                findings.stream().map(one -> line(one, about)).toList()))));
    }

    /** What it rests on; the design itself where a figure names nothing else. */
    private List<Inline> line(RuleFinding one, ProposedDesign about) {
        List<EntryRef> evidence = one.finding().evidence();
        String change = page.work().change(one.finding().reason());
        List<Inline> line = new ArrayList<>();
        line.add(new Inline.Words(page.work().reason(one.finding().reason()) + (change.isEmpty() ? "" : " " + change)));
        line.add(new Inline.Requirements(one.citations()));
        line.add(new Inline.Sources(
                evidence.isEmpty() && hasFigure(one.finding().reason())
                        ? List.of(about.design().toRef())
                        : evidence));
        return line;
    }

    /** By whom they are put to. A figure in a question comes from the design. */
    List<Block> questions(List<DesignQuestion> all, EntryRef design) {
        List<Block> blocks = new ArrayList<>();
        for (DesignQuestion.To to : DesignQuestion.To.values()) {
            List<List<Inline>> lines = all.stream()
                    .filter(one -> one.to() == to)
                    .map(one -> question(one.question(), design))
                    .distinct()
                    .toList();
            if (!lines.isEmpty()) {
                blocks.add(Content.section(words.constant("design.asked", to), new Block.Listing(false, lines)));
            }
        }
        return blocks;
    }

    private List<Inline> question(Reason question, EntryRef design) {
        String text = page.work().reason(question);
        return hasFigure(question) ? Content.sourced(text, design) : Inline.words(text);
    }

    private static boolean hasFigure(Reason reason) {
        return reason.arguments().stream()
                .anyMatch(one -> one.value() instanceof ArgumentValue.OfMinutes
                        || one.value() instanceof ArgumentValue.OfMoney
                        || one.value() instanceof ArgumentValue.OfRate
                        || one.value() instanceof ArgumentValue.OfNumber);
    }
}
