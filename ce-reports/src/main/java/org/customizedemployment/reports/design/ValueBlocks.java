package org.customizedemployment.reports.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.design.FreedTime;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.strategy.DonorChange;
import org.customizedemployment.core.strategy.offer.DesignAccount;
import org.customizedemployment.core.strategy.offer.NeedMet;
import org.customizedemployment.core.strategy.offer.PayAccount;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Figures;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.reports.workplace.Worth;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Inline;

/** What a job design is worth: to the workplace as arithmetic, to the person as pay beside what it is measured by. */
final class ValueBlocks {
    private final DesignPage page;
    private final Wording words;

    ValueBlocks(DesignPage page) {
        this.page = page;
        this.words = page.words();
    }

    /** The needs that it meets, how sure each is, and its worth with inputs (SEM-28). */
    Optional<Block> needs(DesignAccount account) {
        List<Block.Row> rows = new ArrayList<>();
        for (NeedMet met : account.needs()) {
            Optional<EmployerNeed> need = need(met);
            rows.add(Block.Row.of(
                    Cell.of(need.map(EmployerNeed::getDescription).orElse(""), List.of(met.need())),
                    Cell.of(words.capital(words.constant("need.sure", met.status()))),
                    Cell.of(need.map(new Worth(page.work())::of).orElse(""))));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Table(
                        words.text("designs.needs.met"),
                        List.of(
                                Block.Column.header(words.text("employer.need")),
                                Block.Column.text(words.text("designs.sure")),
                                Block.Column.text(words.text("designs.worth.how"))),
                        rows));
    }

    private Optional<EmployerNeed> need(NeedMet met) {
        return page.work().getBrief().needs().stream()
                .filter(one -> one.id().equals(met.need().id()))
                .findFirst();
    }

    /** The worth of all needs that it meets. */
    Cell worth(DesignAccount account) {
        List<EmployerNeed> needs =
                account.needs().stream().flatMap(met -> need(met).stream()).toList();
        return new Worth(page.work())
                .sum(needs)
                .map(sum -> Figures.money(words.getMessages().money(sum), sum))
                .orElseGet(() -> Cell.of(words.text("worth.open")));
    }

    /** The tasks that get time which current staff get back. */
    List<EntryRef> core(DesignAccount account) {
        return page.tasks(account.donors().stream()
                .flatMap(donor -> donor.freed().stream())
                .map(FreedTime::primaryTask)
                .toList());
    }

    /** Where the time goes that current staff get back, and what of it is open. */
    List<List<Inline>> givenBack(DesignAccount account) {
        List<List<Inline>> lines = new ArrayList<>();
        for (DonorChange donor : account.donors()) {
            for (FreedTime freed : donor.freed()) {
                String line = words.text(
                        "back.line",
                        "job",
                        page.work().job(freed.job()),
                        "time",
                        page.work().time(freed.weekly()),
                        "task",
                        page.work().task(freed.primaryTask()));
                lines.add(
                        List.of(new Inline.Words(line), new Inline.Sources(page.tasks(List.of(freed.primaryTask())))));
            }
        }
        return lines;
    }

    /** Pay, a week of it, and both measures; neither hides the other (SEM-9). */
    List<Block.LabelledValue> pay(PayAccount pay, EntryRef design) {
        List<Block.LabelledValue> values = new ArrayList<>();
        Rate rate = pay.rate();
        Money weekly = pay.weekly();
        values.add(
                rate == null
                        ? Content.value(words.text("employer.pay"), words.text("employer.open"))
                        : Content.value(
                                        words.text("employer.pay"),
                                        words.getMessages().rate(rate),
                                        design)
                                .worth(new ArgumentValue.OfRate(rate)));
        if (weekly != null) {
            values.add(
                    Content.value(words.text("pay.weekly"), words.getMessages().money(weekly), design)
                            .worth(new ArgumentValue.OfMoney(weekly)));
        }
        values.add(measure("pay.minimum", pay.minimum()));
        values.add(measure("pay.prevailing", pay.prevailing()));
        return values;
    }

    private Block.LabelledValue measure(String key, RuleFinding finding) {
        return new Block.LabelledValue(
                words.text(key),
                List.of(
                        new Inline.Words(page.work().reason(finding.finding().reason())),
                        new Inline.Requirements(finding.citations()),
                        new Inline.Sources(finding.finding().evidence())));
    }

    static DesignAccount job(org.customizedemployment.core.strategy.offer.ProposedDesign one) {
        return Objects.requireNonNull(one.job(), "a job design has an account");
    }
}
