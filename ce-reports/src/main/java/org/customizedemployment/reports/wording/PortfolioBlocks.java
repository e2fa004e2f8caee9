package org.customizedemployment.reports.wording;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.planning.PortfolioDecision;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Inline;

/** Whether there is to be a portfolio, and who said so (ICF-T16). */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class PortfolioBlocks {
    private final Wording words;
    private final CaseWording caseWords;

    public PortfolioBlocks(Wording words, CaseWording caseWords) {
        this.words = words;
        this.caseWords = caseWords;
    }

    /** The answer with its source. What someone else decided is not told as the person's own wish (SEM-3). */
    public Block decided(PortfolioDecision decision, String requirement) {
        HumanDecision by = decision.getDecision();
        String key = decision.isWanted() ? "portfolio.wanted" : "portfolio.not-wanted";
        String answer = by.capacity() == Capacity.JOB_SEEKER
                ? words.text(key, "name", caseWords.jobSeeker(), "date", words.date(by.on()))
                : words.text(
                        key + ".other",
                        "by",
                        caseWords.person(by.by()),
                        "capacity",
                        words.constant("capacity", by.capacity()),
                        "name",
                        caseWords.jobSeeker(),
                        "date",
                        words.date(by.on()));
        List<Inline> line = new ArrayList<>(Content.cited(answer, requirement));
        line.add(new Inline.Sources(List.of(decision.toRef())));
        return new Block.Paragraph(line);
    }
}
