package org.customizedemployment.cli.design;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.design.Design;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.DesignConflict;
import org.customizedemployment.core.strategy.DesignDraft;
import org.customizedemployment.core.strategy.offer.BusinessAccount;
import org.customizedemployment.core.strategy.offer.DesignAccount;
import org.customizedemployment.core.strategy.offer.DesignSet;
import org.customizedemployment.core.strategy.offer.ProposedDesign;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.text.Messages;
import org.jspecify.annotations.Nullable;

/** Designs side by side, then each for itself; or one design as it was judged. For the person and their team: an employer has pages of their own. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class DesignsPage {
    private static final int WHOLE = 1000;

    private final DesignWords words;
    private final int width;

    /**
     * @param file the profile and the workplace or market, with the design if one is judged
     * @param width columns of the terminal
     */
    public DesignsPage(CaseFile file, Messages messages, int width) {
        this.words = new DesignWords(file, messages);
        this.width = width;
    }

    /** All designs that were laid out. */
    public Document of(DesignSet set) {
        List<Block> blocks = new ArrayList<>();
        if (!set.designs().isEmpty()) {
            blocks.add(Block.Paragraph.of(words.text("people-choose")));
            blocks.addAll(SideBySide.tables(words, set.designs(), width));
        } else if (set.conflicts().isEmpty()) {
            blocks.add(Block.Paragraph.of(words.text("nothing")));
        }
        set.designs().forEach(one -> blocks.add(proposed(one)));
        set.conflicts().forEach(one -> blocks.add(conflict(one)));
        set.unsound()
                .forEach(one -> blocks.add(new Block.Section(
                        words.text(
                                "unsound",
                                "strategies",
                                words.strategies(one.design().getStrategies())),
                        List.of(list(broken(one.findings()))))));
        String count = Integer.toString(set.designs().size());
        return document(words.text("title"), words.text("count", "count", count), blocks);
    }

    /** One design, typed in or found, as the checker judged it: what breaks it comes first. */
    public Document judged(Design design, List<RuleFinding> findings, @Nullable List<Block> account) {
        List<Block> blocks = new ArrayList<>();
        part(blocks, "broken", broken(findings));
        part(blocks, "open", open(findings));
        part(blocks, "flags", flags(findings));
        part(
                blocks,
                "holds",
                findings.stream()
                        .filter(one -> one.finding().outcome().passes())
                        .toList());
        if (account != null) {
            blocks.addAll(account);
        }
        String state = broken(findings).isEmpty()
                ? words.text("sound", "strategies", words.strategies(design.getStrategies()))
                : words.text("not-sound", "strategies", words.strategies(design.getStrategies()));
        return document(title(design), state, blocks);
    }

    /** What a job design consists of, with questions and what it leaves out. */
    public List<Block> account(JobDesign design, DesignAccount account) {
        return new JobBlocks(words, design, account).blocks();
    }

    /** What a business design consists of, with its first year. */
    public List<Block> account(BusinessDesign design, BusinessAccount account) {
        return new BusinessBlocks(words, design, account).blocks();
    }

    private Document document(String title, String state, List<Block> blocks) {
        return new Document("designs", title, words.messages().getLocale(), Audience.TEAM, state, blocks);
    }

    private Block proposed(ProposedDesign one) {
        List<Block> blocks = new ArrayList<>();
        List<Block.LabelledValue> values = new ArrayList<>();
        values.add(value("kinds", words.strategies(one.design().getStrategies())));
        DesignDraft draft = one.draft();
        if (draft != null) {
            values.add(value("best", best(draft)));
        }
        blocks.add(new Block.LabelledValues(values));
        part(blocks, "flags", one.flags());
        part(blocks, "open", open(one.findings()));
        DesignAccount job = one.job();
        BusinessAccount business = one.business();
        if (job != null && one.design() instanceof JobDesign design) {
            blocks.addAll(account(design, job));
        } else if (business != null && one.design() instanceof BusinessDesign design) {
            blocks.addAll(account(design, business));
        }
        return new Block.Section(title(one.design()), blocks);
    }

    private static String title(Design design) {
        String name = design instanceof JobDesign job ? job.getJobTitle() : ((BusinessDesign) design).getTitle();
        return design.id() + ": " + name;
    }

    private Block.LabelledValue value(String row, String value) {
        return new Block.LabelledValue(words.text("row." + row), Inline.words(value));
    }

    /** The objective by name, and the gap where it is not shown to be the best (SEM-28). */
    private String best(DesignDraft draft) {
        String objective = words.constant("design.objective", draft.objective());
        String status = words.constant("design.status", draft.status());
        long gap = draft.bound() - draft.value();
        return gap <= 0 || draft.value() <= 0
                ? words.text("best", "objective", objective, "status", status)
                : words.text(
                        "best.gap",
                        "objective",
                        objective,
                        "status",
                        status,
                        "permille",
                        Long.toString((gap * WHOLE + draft.value() - 1) / draft.value()));
    }

    private void part(List<Block> blocks, String key, List<RuleFinding> findings) {
        if (!findings.isEmpty()) {
            blocks.add(new Block.Section(words.text("part." + key), List.of(list(findings))));
        }
    }

    private Block list(List<RuleFinding> findings) {
        return new Block.Listing(
                false,
                findings.stream()
                        .map(one -> List.<Inline>of(
                                new Inline.Words(words.reason(one.finding().reason())),
                                new Inline.Requirements(one.citations())))
                        .toList());
    }

    private static List<RuleFinding> broken(List<RuleFinding> findings) {
        return findings.stream()
                .filter(one -> one.severity() == Severity.BLOCKS)
                .filter(one -> one.finding().outcome().compareTo(Outcome.NOT_MET) <= 0)
                .toList();
    }

    private static List<RuleFinding> open(List<RuleFinding> findings) {
        return findings.stream()
                .filter(one -> one.severity() == Severity.BLOCKS)
                .filter(one -> one.finding().outcome().compareTo(Outcome.NOT_MET) > 0)
                .filter(one -> !one.finding().outcome().passes())
                .toList();
    }

    private static List<RuleFinding> flags(List<RuleFinding> findings) {
        return findings.stream()
                .filter(one -> one.severity() == Severity.ADVISES)
                .filter(one -> !one.finding().outcome().passes())
                .toList();
    }

    /** Constraints that can't all hold: what there is to talk about. */
    private Block conflict(DesignConflict conflict) {
        EntryId job = conflict.scope();
        String strategy = words.strategy(conflict.strategy());
        String title = job == null
                ? words.text("conflict", "strategy", strategy)
                : words.text("conflict.job", "strategy", strategy, "job", words.name(job));
        if (conflict.constraints().isEmpty()) {
            return new Block.Section(title, List.of(Block.Paragraph.of(words.text("conflict.limits"))));
        }
        List<List<Inline>> constraints = conflict.reasons().stream()
                .map(one -> Inline.words(words.reason(one)))
                .toList();
        String key =
                constraints.size() == 1 ? "conflict.one" : conflict.irreducible() ? "conflict.all" : "conflict.some";
        return new Block.Section(
                title, List.of(Block.Paragraph.of(words.text(key)), new Block.Listing(false, constraints)));
    }
}
