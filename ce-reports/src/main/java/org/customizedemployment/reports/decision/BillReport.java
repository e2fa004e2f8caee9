package org.customizedemployment.reports.decision;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.DecisionView;
import org.customizedemployment.spi.report.Report;
import org.customizedemployment.spi.text.Messages;

/**
 * A claim explained to the minute (CT-29, SEM-25): each line with its payable, not payable and undecided minutes and the reason for each
 * piece, what it is worth or why that can't be said, what is left of each cap, and totals that add up.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class BillReport implements Report<DecisionView> {
    public static final String ID = "bill";

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
        FindingBlocks findings = new FindingBlocks(view, words);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Content.paragraph(words.text("bill.about"), "SEM-25"));
        blocks.addAll(new BillBlocks(view, words).lines());
        if (!view.decision().getFindings().isEmpty()) {
            blocks.add(Content.section(
                    words.text("bill.findings"), findings.list(view.decision().getFindings())));
        }
        blocks.addAll(findings.parameters());
        blocks.add(findings.basis());
        String name = new CaseWording(view.caseView(), words).jobSeeker();
        return findings.document(
                ID,
                words.text(
                        "bill.title",
                        "name",
                        name,
                        "programme",
                        words.named("programme", view.decision().getSubject())),
                DecisionReport.verdict(view.decision(), words),
                blocks);
    }
}
