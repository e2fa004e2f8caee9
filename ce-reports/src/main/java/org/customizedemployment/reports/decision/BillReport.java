package org.customizedemployment.reports.decision;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.reports.explained.BillBlocks;
import org.customizedemployment.reports.explained.FindingBlocks;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.report.DecisionView;

/**
 * A claim explained to the minute and cent (CT-29, SEM-25): each line with its payable, not payable and undecided minutes, totals that add up, what
 * would change it, the reason for each piece, units and price step by step, what is left of each limit after each line, the exceptions it rests on, and
 * whom to turn to. The job seeker's copy leaves out what only those who bill need.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class BillReport extends DecisionPage {
    public static final String ID = "bill";

    public BillReport() {
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
                        "findings",
                        "parameters",
                        "basis"));
    }

    @Override
    public boolean isOfClaims() {
        return true;
    }

    @Override
    List<Block> blocks(DecisionView view, Wording words, FindingBlocks findings) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Content.paragraph(words.text("bill.about"), "SEM-25"));
        blocks.addAll(new BillBlocks(view, words).lines());
        boolean bills = view.caseView().getAudience() != Audience.JOB_SEEKER;
        if (bills && !view.decision().getFindings().isEmpty()) {
            blocks.add(Content.section(
                            words.text("bill.findings"),
                            findings.list(view.decision().getFindings()))
                    .named("findings"));
        }
        blocks.addAll(findings.parameters());
        blocks.add(findings.basis());
        return blocks;
    }

    @Override
    String title(DecisionView view, Wording words) {
        return words.text(
                "bill.title",
                "name",
                new CaseWording(view.caseView(), words).jobSeeker(),
                "programme",
                programmes(view.decision(), words));
    }
}
