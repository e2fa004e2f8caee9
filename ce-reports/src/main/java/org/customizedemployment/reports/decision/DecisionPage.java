package org.customizedemployment.reports.decision;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.reports.explained.FindingBlocks;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.DecisionView;
import org.customizedemployment.spi.report.DescribedReport;
import org.customizedemployment.spi.text.Messages;

/** A report about a decision: for all who may see a case, headed by the outcome. */
abstract class DecisionPage extends DescribedReport<DecisionView> {
    DecisionPage(String id, List<String> blocks) {
        super(
                id,
                DecisionView.class,
                List.of(Audience.JOB_SEEKER, Audience.TEAM, Audience.PROVIDER, Audience.FUNDER),
                blocks);
    }

    @Override
    public final Document build(DecisionView view, Messages messages) {
        Wording words = new Wording(messages, view.caseView().getAudience());
        return new Document(
                getId(),
                title(view, words),
                messages.getLocale(),
                view.caseView().getAudience(),
                verdict(view.decision(), words),
                blocks(view, words, new FindingBlocks(view, words)));
    }

    /** The page under its title and outcome. */
    abstract List<Block> blocks(DecisionView view, Wording words, FindingBlocks findings);

    /** What was decided on. */
    String title(DecisionView view, Wording words) {
        Decision decision = view.decision();
        String subject = decision.getKind().isClaim() ? programmes(decision, words) : words.code(decision.getSubject());
        return words.text("decision.title." + Wording.word(decision.getKind()), "subject", subject);
    }

    /** The programme by whose terms a claim was decided; all of them where several payers were asked in turn. */
    static String programmes(Decision decision, Wording words) {
        return Stream.of(decision.getSubject().split(", ", -1))
                .map(one -> words.named("programme", one))
                .collect(Collectors.joining(", "));
    }

    static String verdict(Decision decision, Wording words) {
        String word = decision.getOutcome()
                .map(outcome -> words.constant("outcome", outcome))
                .or(() -> decision.getClaimOutcome().map(outcome -> words.constant("line", outcome)))
                .orElseGet(() -> words.text("outcome.not-applicable"));
        return words.capital(word);
    }
}
