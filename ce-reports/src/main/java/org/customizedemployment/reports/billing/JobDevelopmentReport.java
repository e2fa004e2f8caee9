package org.customizedemployment.reports.billing;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.reports.explained.BalanceBlocks;
import org.customizedemployment.reports.explained.ClaimEntries;
import org.customizedemployment.reports.explained.LineWording;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.DecisionView;
import org.customizedemployment.spi.report.DescribedReport;
import org.customizedemployment.spi.text.Messages;

/**
 * The report on development activities that goes with each bill for job development (CT-29): what was done, when, with or without the person, which
 * employers were spoken to, how much of it is indirect time, what is left of the limits; and how its minutes go together with the activities log and
 * the bill.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class JobDevelopmentReport extends DescribedReport<DecisionView> {
    public static final String ID = "job-development-summary";

    public JobDevelopmentReport() {
        super(
                ID,
                DecisionView.class,
                List.of(Audience.JOB_SEEKER, Audience.TEAM, Audience.PROVIDER, Audience.FUNDER),
                List.of("work", "contacts", "caps", "together"));
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
        List<ClaimLine> lines = view.decision().getLines().stream()
                .filter(line -> entries.component(line)
                        .filter(ServiceComponent.JOB_DEVELOPMENT::equals)
                        .isPresent())
                .toList();
        List<Block> blocks = new ArrayList<>();
        caseWords.reportDate().ifPresent(blocks::add);
        blocks.add(Content.paragraph(words.text("development.about"), "CT-29"));
        if (lines.isEmpty()) {
            blocks.add(Content.paragraph(words.text("development.none")));
        } else {
            DevelopmentBlocks development = new DevelopmentBlocks(view, words, entries, lines);
            blocks.addAll(Content.named("work", development.work()));
            blocks.addAll(Content.named("contacts", development.contacts()));
            if (view.caseView().getAudience() != Audience.JOB_SEEKER) {
                blocks.addAll(new BalanceBlocks(view, words, new LineWording(view, words)).blocks());
                blocks.add(Content.named("together", new TogetherBlocks(view, words, entries, lines).section()));
            }
        }
        return new Document(
                ID,
                words.text("development.title", "name", caseWords.jobSeeker()),
                messages.getLocale(),
                view.caseView().getAudience(),
                caseWords.state(DocumentType.JOB_DEVELOPMENT_SUMMARY),
                blocks);
    }
}
