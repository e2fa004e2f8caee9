package org.customizedemployment.reports.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.customizedemployment.core.claim.AdoptedLine;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.Determination;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.reports.explained.LineWording;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Figures;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.report.DecisionView;

/**
 * The lines of a claim that people made payment facts before, by the same programme's terms, and nobody took back (SEM-27). They are paid: an invoice
 * that asked for them again would be paid twice.
 */
final class AdoptedBefore {
    private final Wording words;
    private final LineWording line;
    private final Map<EntryId, Paid> paid = new LinkedHashMap<>();

    AdoptedBefore(DecisionView view, Wording words) {
        this.words = words;
        this.line = new LineWording(view, words);
        List<Determination> all = view.caseView().entries(Determination.TYPE);
        Set<EntryId> takenBack = new LinkedHashSet<>();
        all.forEach(one -> one.getReverses().ifPresent(takenBack::add));
        all.stream()
                .filter(one -> one.getReverses().isEmpty() && !takenBack.contains(one.id()))
                .filter(one -> one.getProgramme().value().equals(view.decision().getSubject()))
                .sorted(Comparator.comparing(
                                (Determination one) -> one.getAdopted().on())
                        .thenComparing(Determination::id))
                .forEach(this::add);
    }

    private void add(Determination determination) {
        for (AdoptedLine adopted : determination.getLines()) {
            paid.putIfAbsent(adopted.entry().id(), new Paid(determination, adopted));
        }
    }

    boolean holds(ClaimLine one) {
        return paid.containsKey(one.entry().id());
    }

    /** Each of the lines with what was adopted of it and when; none without such lines. */
    List<Block> blocks(List<ClaimLine> lines) {
        List<Block.Row> rows = new ArrayList<>();
        for (ClaimLine one : lines) {
            Paid adopted = paid.get(one.entry().id());
            if (adopted != null) {
                rows.add(row(one, adopted));
            }
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(Content.section(
                        words.text("invoice.adopted"),
                        Content.paragraph(words.text("invoice.adopted.about"), "SEM-27"),
                        new Block.Table(
                                words.text("invoice.adopted.caption"),
                                List.of(
                                        Block.Column.header(words.text("log.date")),
                                        Block.Column.text(words.text("bill.time")),
                                        Block.Column.text(words.text("bill.service")),
                                        Block.Column.number(words.text("log.minutes")),
                                        Block.Column.number(words.text("invoice.amount")),
                                        Block.Column.text(words.text("invoice.adopted.on"))),
                                rows))
                .named("adopted"));
    }

    private Block.Row row(ClaimLine one, Paid adopted) {
        Money amount = adopted.line().amount();
        LocalDate on = adopted.by().getAdopted().on();
        return Block.Row.of(
                Cell.of(line.date(one), List.of(one.entry())),
                Cell.of(line.time(one)),
                Cell.of(line.service(one)),
                Figures.minutes(adopted.line().payable()),
                Figures.money(amount == null ? words.text("invoice.adopted.unpriced") : line.money(amount), amount),
                Cell.of(words.date(on), List.of(adopted.by().toRef())).worth(new ArgumentValue.OfDate(on)));
    }

    private record Paid(Determination by, AdoptedLine line) {}
}
