package org.customizedemployment.reports.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.reports.explained.FindingBlocks;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Figures;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.DecisionView;
import org.customizedemployment.spi.report.DecisionsView;
import org.customizedemployment.spi.report.DescribedReport;
import org.customizedemployment.spi.text.Messages;

/**
 * How a service conforms to what is asked of it: each framework with its rules, outcome by outcome and with the entries it rests on, IPS only where the
 * case follows it, and ratings of the service by an instrument, where what could not be rated is said and is no low score. It rates services and
 * never a person, and adds nothing up across frameworks.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ConformanceReport extends DescribedReport<DecisionsView> {
    public static final String ID = "conformance";

    public ConformanceReport() {
        super(
                ID,
                DecisionsView.class,
                List.of(Audience.TEAM, Audience.PROVIDER, Audience.FUNDER),
                List.of("framework", "ratings"));
    }

    @Override
    public List<String> getChecks() {
        return List.of("indicators", "principles", "essential-elements", "ips", "conflicts");
    }

    @Override
    public Document build(DecisionsView view, Messages messages) {
        Wording words = new Wording(messages, view.caseView().getAudience());
        CaseWording caseWords = new CaseWording(view.caseView(), words);
        List<Block> blocks = new ArrayList<>();
        caseWords.reportDate().ifPresent(blocks::add);
        blocks.add(Content.paragraph(words.text("conformance.about"), "SEM-9"));
        List<Decision> frameworks =
                view.decisions().stream().filter(one -> !isRating(one)).toList();
        List<Decision> ratings =
                view.decisions().stream().filter(ConformanceReport::isRating).toList();
        if (!frameworks.isEmpty()) {
            blocks.add(overview(frameworks, words));
        }
        frameworks.forEach(one -> blocks.add(Content.named("framework", framework(view, one, words))));
        ratings.forEach(one -> blocks.add(Content.named("ratings", new RatingBlocks(one, words).section())));
        if (ratings.isEmpty()) {
            blocks.add(Content.section(
                            words.text("conformance.ratings"),
                            Content.paragraph(words.text("conformance.ratings.none")))
                    .named("ratings"));
        }
        return new Document(
                ID,
                words.text("conformance.title", "name", caseWords.jobSeeker()),
                messages.getLocale(),
                view.caseView().getAudience(),
                null,
                blocks);
    }

    /** By the reasons that an instrument gives. */
    private static boolean isRating(Decision decision) {
        return decision.getFindings().stream()
                .anyMatch(one -> one.finding().reason().code().startsWith("instrument."));
    }

    private static Block overview(List<Decision> frameworks, Wording words) {
        List<Block.Row> rows = new ArrayList<>();
        for (Decision one : frameworks) {
            Map<Outcome, Integer> counts = new LinkedHashMap<>();
            one.getFindings().forEach(finding -> counts.merge(finding.finding().outcome(), 1, Integer::sum));
            List<String> said = counts.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(entry -> words.text(
                            "conformance.count",
                            "outcome",
                            words.constant("outcome", entry.getKey()),
                            "number",
                            words.number(entry.getValue())))
                    .toList();
            rows.add(Block.Row.of(
                    Cell.of(title(one, words)),
                    Cell.of(
                            applies(one)
                                    ? words.capital(String.join(", ", said))
                                    : words.text("conformance.not-asked")),
                    Figures.number(
                            words,
                            one.getFindings().size(),
                            one.getFindings().stream()
                                    .flatMap(finding -> finding.finding().evidence().stream())
                                    .distinct()
                                    .toList())));
        }
        return new Block.Table(
                words.text("conformance.caption"),
                List.of(
                        Block.Column.header(words.text("conformance.framework")),
                        Block.Column.text(words.text("indicators.outcome")),
                        Block.Column.number(words.text("conformance.rules"))),
                rows);
    }

    private static boolean applies(Decision decision) {
        return decision.getFindings().stream().anyMatch(one -> one.finding().outcome() != Outcome.NOT_APPLICABLE);
    }

    private static String title(Decision decision, Wording words) {
        return words.named("conformance", decision.getSubject());
    }

    private static Block framework(DecisionsView view, Decision decision, Wording words) {
        if (!applies(decision)) {
            return Content.section(title(decision, words), Content.paragraph(words.text("conformance.not-asked.why")));
        }
        FindingBlocks findings = new FindingBlocks(new DecisionView(view.caseView(), decision), words);
        List<Block> blocks = new ArrayList<>();
        List<RuleFinding> open = decision.getFindings().stream()
                .filter(one -> !one.finding().outcome().passes())
                .toList();
        List<RuleFinding> met = decision.getFindings().stream()
                .filter(one -> one.finding().outcome().passes() && one.finding().outcome() != Outcome.NOT_APPLICABLE)
                .toList();
        if (!open.isEmpty()) {
            blocks.add(Content.section(words.text("conformance.open"), findings.list(open)));
        }
        if (!met.isEmpty()) {
            blocks.add(Content.section(words.text("conformance.met"), findings.list(met)));
        }
        blocks.add(findings.basis());
        return new Block.Section(title(decision, words), blocks);
    }
}
