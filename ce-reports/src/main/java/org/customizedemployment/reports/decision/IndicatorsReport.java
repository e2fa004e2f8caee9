package org.customizedemployment.reports.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.reports.explained.FindingBlocks;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.report.DecisionView;

/**
 * The seven indicators of Customized Employment (ODEP-I1 to I7), each with its outcome, why, on what it rests and what is missing. Never a
 * score: all must be present, and each is its own answer.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class IndicatorsReport extends DecisionPage {
    public static final String ID = "indicators";

    private static final List<Citation> INDICATORS = List.of(
            Citation.of("ODEP-I1"),
            Citation.of("ODEP-I2"),
            Citation.of("ODEP-I3"),
            Citation.of("ODEP-I4"),
            Citation.of("ODEP-I5"),
            Citation.of("ODEP-I6"),
            Citation.of("ODEP-I7"));

    public IndicatorsReport() {
        super(ID, List.of("indicator", "others", "parameters", "basis"));
    }

    @Override
    public List<String> getChecks() {
        return List.of(ID);
    }

    @Override
    List<Block> blocks(DecisionView view, Wording words, FindingBlocks findings) {
        return new Builder(view, words, findings).build();
    }

    @Override
    String title(DecisionView view, Wording words) {
        return words.text("indicators.title", "name", new CaseWording(view.caseView(), words).jobSeeker());
    }

    /** One report in the making. */
    private record Builder(DecisionView view, Wording words, FindingBlocks findings) {
        List<Block> build() {
            List<Block> blocks = new ArrayList<>();
            blocks.add(Content.paragraph(words.text("indicators.about")));
            blocks.add(overview());
            INDICATORS.forEach(indicator -> blocks.add(section(indicator)));
            List<RuleFinding> others = view.decision().getFindings().stream()
                    .filter(one -> one.citations().stream().noneMatch(INDICATORS::contains))
                    .toList();
            if (!others.isEmpty()) {
                blocks.add(Content.section(words.text("indicators.others"), findings.list(others))
                        .named("others"));
            }
            blocks.addAll(findings.parameters());
            blocks.add(findings.basis());
            return blocks;
        }

        private List<RuleFinding> of(Citation indicator) {
            return view.decision().getFindings().stream()
                    .filter(one -> one.citations().contains(indicator))
                    .toList();
        }

        private Block overview() {
            List<Block.Row> rows = new ArrayList<>();
            for (Citation indicator : INDICATORS) {
                List<RuleFinding> some = of(indicator);
                List<String> outcomes = some.stream()
                        .map(one -> words.capital(
                                words.constant("outcome", one.finding().outcome())))
                        .distinct()
                        .toList();
                rows.add(Block.Row.of(
                        new Cell(Content.cited(words.text("indicator." + indicator), indicator.value()), List.of()),
                        Cell.of(
                                outcomes.isEmpty()
                                        ? words.text("indicators.not-checked")
                                        : String.join("; ", outcomes))));
            }
            return new Block.Table(
                    words.text("indicators.caption"),
                    List.of(
                            Block.Column.header(words.text("indicators.indicator")),
                            Block.Column.text(words.text("indicators.outcome"))),
                    rows);
        }

        private Block section(Citation indicator) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(Content.paragraph(words.text("indicator." + indicator + ".means"), indicator.value()));
            List<RuleFinding> some = of(indicator);
            if (some.isEmpty()) {
                blocks.add(Content.paragraph(words.text("indicators.not-checked.why")));
            }
            some.forEach(one -> blocks.add(finding(one)));
            return new Block.Section("indicator", words.text("indicator." + indicator), blocks);
        }

        private Block finding(RuleFinding one) {
            Finding finding = one.finding();
            List<Block.LabelledValue> values = new ArrayList<>();
            values.add(new Block.LabelledValue(
                    words.text("indicators.outcome"),
                    List.of(new Inline.Strong(words.capital(words.constant("outcome", finding.outcome()))))));
            values.add(new Block.LabelledValue(
                    words.text("indicators.why"),
                    List.of(new Inline.Words(words.sentence(finding.reason())), new Inline.Requirements(others(one)))));
            values.add(new Block.LabelledValue(
                    words.text("indicators.evidence"),
                    finding.evidence().isEmpty()
                            ? Inline.words(words.text("indicators.evidence.none"))
                            : List.of(
                                    new Inline.Words(words.count(
                                            "indicators.evidence.count",
                                            finding.evidence().size())),
                                    new Inline.Sources(finding.evidence())),
                    new ArgumentValue.OfNumber(
                            BigDecimal.valueOf(finding.evidence().size()))));
            if (!finding.missing().isEmpty()) {
                values.add(Content.value(words.text("indicators.missing"), findings.missing(finding)));
            }
            return new Block.LabelledValues(values);
        }

        private static List<Citation> others(RuleFinding one) {
            return one.citations().stream()
                    .filter(citation -> !INDICATORS.contains(citation))
                    .toList();
        }
    }
}
