package org.customizedemployment.reports.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.business.MarketStudy;
import org.customizedemployment.core.design.Design;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.DesignDraft;
import org.customizedemployment.core.strategy.brief.MarketBrief;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.strategy.offer.ProposedDesign;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.reports.workplace.WeekWording;
import org.customizedemployment.reports.workplace.WorkWording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.report.DesignView;
import org.customizedemployment.spi.text.Messages;

/** What all pages about designs have in common: names for ids, for one audience. */
final class DesignPage {
    private static final int LETTERS = 26;
    private static final int WHOLE = 1000;

    private final DesignView view;
    private final Wording words;
    private final CaseWording caseWords;
    private final WorkWording work;

    DesignPage(DesignView view, Messages messages) {
        this.view = view;
        this.words = new Wording(messages, view.caseView().getAudience());
        this.caseWords = new CaseWording(view.caseView(), words);
        this.work = new WorkWording(workplace(view), words, this::other);
    }

    private static WorkplaceBrief workplace(DesignView view) {
        if (view.brief() instanceof WorkplaceBrief brief) {
            return brief;
        }
        EntryId market = ((MarketBrief) view.brief()).study().id();
        return new WorkplaceBrief(market, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private Optional<String> other(EntryId id) {
        if (view.brief() instanceof MarketBrief market && market.study().id().equals(id)) {
            return Optional.of(words.text("business.study"));
        }
        return statement(id);
    }

    DesignView view() {
        return view;
    }

    Wording words() {
        return words;
    }

    CaseWording caseWords() {
        return caseWords;
    }

    WorkWording work() {
        return work;
    }

    Optional<MarketStudy> study() {
        return view.brief() instanceof MarketBrief market ? Optional.of(market.study()) : Optional.empty();
    }

    /** The market study of a business as the entry that its figures come from; none for a workplace. */
    List<EntryRef> studied() {
        return study().map(study -> List.of(study.toRef())).orElse(List.of());
    }

    /** Work tasks as the entries that figures come from. */
    List<EntryRef> tasks(List<EntryId> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> work.getBrief().task(id).stream())
                .map(WorkTask::toRef)
                .toList();
    }

    /** What a profile statement says, as far as this audience may read it. */
    Optional<String> statement(EntryId id) {
        return view.caseView()
                .find(ProfileStatement.TYPE, id)
                .flatMap(one -> view.caseView().text(Sensitivity.HEALTH, one.getText()));
    }

    /** What statements say, with the statements as sources. */
    Cell statements(List<EntryRef> refs) {
        List<EntryRef> shown =
                refs.stream().filter(ref -> statement(ref.id()).isPresent()).toList();
        List<String> texts =
                shown.stream().flatMap(ref -> statement(ref.id()).stream()).toList();
        return texts.isEmpty() ? Cell.of("") : Cell.of(String.join(" ", texts), shown);
    }

    /** A letter to speak of it by; its place in the neutral order and no rank. */
    String letter(ProposedDesign one) {
        int index = view.designs().designs().indexOf(one);
        String letter = String.valueOf((char) ('A' + Math.floorMod(index, LETTERS)));
        return index < LETTERS ? letter : letter + (index / LETTERS + 1);
    }

    String named(ProposedDesign one) {
        return words.text("designs.named", "letter", letter(one), "title", title(one.design()));
    }

    static String title(Design design) {
        return design instanceof BusinessDesign business ? business.getTitle() : ((JobDesign) design).getJobTitle();
    }

    String strategies(Design design) {
        List<String> names = new ArrayList<>();
        for (StrategyId one : design.getStrategies()) {
            names.add(words.code(one.value()));
        }
        return words.capital(words.list(names));
    }

    String schedule(Design design) {
        return design instanceof BusinessDesign business
                ? new WeekWording(words)
                        .merged(business.getWorkTimes().stream().sorted().toList())
                : work.schedule((JobDesign) design).orElseGet(() -> words.text("employer.open"));
    }

    /** What it was laid out for; of a design that people wrote nothing is claimed. */
    Block.LabelledValue origin(ProposedDesign one) {
        DesignDraft draft = one.draft();
        return draft == null
                ? Content.value(words.text("designs.made-by"), words.text("designs.typed-in"))
                : Content.value(words.text("designs.best-of"), best(draft));
    }

    /** The objective by name, and the gap where it is not shown to be the best (SEM-28). */
    private String best(DesignDraft draft) {
        String objective = words.constant("design.objective", draft.objective());
        String status = words.constant("design.status", draft.status());
        long gap = draft.bound() - draft.value();
        if (gap <= 0 || draft.value() <= 0) {
            return words.text("designs.best-of.value", "objective", objective, "status", status);
        }
        String permille = Long.toString((gap * WHOLE + draft.value() - 1) / draft.value());
        return words.text("designs.best-of.gap", "objective", objective, "status", status, "permille", permille);
    }
}
