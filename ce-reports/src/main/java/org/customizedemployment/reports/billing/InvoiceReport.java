package org.customizedemployment.reports.billing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.reports.explained.ClaimEntries;
import org.customizedemployment.reports.explained.FindingBlocks;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.DecisionView;
import org.customizedemployment.spi.report.DescribedReport;
import org.customizedemployment.spi.text.Messages;

/**
 * An invoice for a claim: what is billed, line by line and by service, the deliverables it rests on, what is not billed and why, and how the amounts came
 * about (SEM-25, SEM-26). It asks for exactly what the bill finds payable with an amount
 * and nobody adopted before; all else is named and not asked for.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class InvoiceReport extends DescribedReport<DecisionView> {
    public static final String ID = "invoice";

    public InvoiceReport() {
        super(
                ID,
                DecisionView.class,
                List.of(Audience.TEAM, Audience.PROVIDER, Audience.FUNDER),
                List.of("services", "lines", "adopted", "deliverables", "others", "why", "caps", "grants", "basis"));
    }

    @Override
    public boolean isOfClaims() {
        return true;
    }

    @Override
    public Document build(DecisionView view, Messages messages) {
        Wording words = new Wording(messages, view.caseView().getAudience());
        CaseWording caseWords = new CaseWording(view.caseView(), words);
        ClaimEntries entries = new ClaimEntries(view);
        InvoiceBlocks invoice = new InvoiceBlocks(view, words, entries);
        AdoptedBefore adopted = new AdoptedBefore(view, words);
        List<ClaimLine> asked = view.decision().getLines().stream()
                .filter(Predicate.not(adopted::holds))
                .toList();
        List<ClaimLine> billed = asked.stream().filter(InvoiceReport::isBilled).toList();
        List<ClaimLine> others =
                asked.stream().filter(Predicate.not(InvoiceReport::isBilled)).toList();
        List<Block> blocks = new ArrayList<>();
        caseWords.reportDate().ifPresent(blocks::add);
        blocks.add(Content.paragraph(words.text("invoice.about"), "SEM-25", "SEM-20"));
        blocks.add(invoice.parties());
        blocks.addAll(invoice.billed(billed));
        blocks.addAll(adopted.blocks(view.decision().getLines()));
        blocks.addAll(new DeliverableBlocks(view, words, entries).blocks());
        blocks.addAll(invoice.notBilled(others));
        blocks.addAll(invoice.explained(billed));
        blocks.add(new FindingBlocks(view, words).basis());
        return new Document(
                ID,
                words.text(
                        "invoice.title",
                        "name",
                        caseWords.jobSeeker(),
                        "programme",
                        words.named("programme", view.decision().getSubject())),
                messages.getLocale(),
                view.caseView().getAudience(),
                words.text("invoice.proposal"),
                blocks);
    }

    /** With an amount, and not one of nothing. */
    static boolean isBilled(ClaimLine line) {
        Money amount = line.money().amount();
        return amount != null && amount.minorUnits() != 0;
    }
}
