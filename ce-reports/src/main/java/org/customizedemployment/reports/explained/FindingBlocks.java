package org.customizedemployment.reports.explained;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.NamedDate;
import org.customizedemployment.core.decision.PackRef;
import org.customizedemployment.core.decision.ParameterRead;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.report.DecisionView;

/** What a decision consists of, in words: findings, what is missing, parameters, dates, packs. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class FindingBlocks {
    private static final int SHORT_DIGEST = 19;

    private final DecisionView view;
    private final Wording words;

    public FindingBlocks(DecisionView view, Wording words) {
        this.view = view;
        this.words = words;
    }

    /** One line: outcome, reason, requirements, evidence, what is missing, and the rule for those who look it up. */
    public List<Inline> line(RuleFinding one) {
        Finding finding = one.finding();
        List<Inline> line = new ArrayList<>();
        line.add(new Inline.Strong(words.capital(words.constant("outcome", finding.outcome()))));
        line.add(new Inline.Words(": " + words.sentence(finding.reason())));
        line.add(new Inline.Requirements(one.citations()));
        line.add(new Inline.Sources(finding.evidence()));
        String missing = missing(finding);
        if (!missing.isEmpty()) {
            line.add(new Inline.Words(" " + words.text("finding.missing", "missing", missing)));
        }
        if (view.caseView().getAudience() != Audience.JOB_SEEKER) {
            line.add(new Inline.Words(" " + rule(one.rule().value())));
        }
        return line;
    }

    private String rule(String id) {
        String key = "rule." + id;
        return words.has(key)
                ? words.text("finding.rule.named", "rule", id, "words", words.text(key))
                : words.text("finding.rule", "rule", id);
    }

    public String missing(Finding finding) {
        return finding.missing().stream().map(this::missing).collect(Collectors.joining("; "));
    }

    /** Everything that findings which do not pass lack, each once. */
    public List<String> missing() {
        return view.decision().getFindings().stream()
                .filter(one -> !one.finding().outcome().passes())
                .flatMap(one -> one.finding().missing().stream())
                .map(this::missing)
                .distinct()
                .toList();
    }

    private String missing(Missing missing) {
        return words.text("missing." + Wording.word(missing.kind()), "what", words.code(missing.what()));
    }

    public Block.Listing list(List<RuleFinding> findings) {
        return new Block.Listing(false, findings.stream().map(this::line).toList());
    }

    /** The parameters that the findings read, each once. */
    public List<Block> parameters() {
        List<ParameterRead> read = view.decision().getFindings().stream()
                .flatMap(finding -> finding.parametersRead().stream())
                .distinct()
                .toList();
        if (read.isEmpty()) {
            return List.of();
        }
        List<Block.Row> rows = new ArrayList<>();
        for (ParameterRead one : read) {
            rows.add(new Block.Row(
                    List.of(
                            Cell.of(words.named("parameter", one.id().value())),
                            new Cell(Inline.words(value(one)), List.of(), one.value()),
                            Cell.of(words.range(one.effective())),
                            new Cell(source(one), List.of())),
                    false));
        }
        return List.of(Content.section(
                        words.text("decision.parameters"),
                        new Block.Table(
                                words.text("decision.parameters.caption"),
                                List.of(
                                        Block.Column.header(words.text("decision.parameter")),
                                        Block.Column.text(words.text("decision.parameter.value")),
                                        Block.Column.text(words.text("decision.parameter.in-force")),
                                        Block.Column.text(words.text("decision.parameter.source"))),
                                rows))
                .named("parameters"));
    }

    public String value(ParameterRead one) {
        ArgumentValue value = one.value();
        return value == null
                ? words.text("decision.parameter.not-supplied")
                : words.getMessages().value(value);
    }

    private List<Inline> source(ParameterRead one) {
        List<Inline> source = new ArrayList<>();
        if (one.pack() != null) {
            source.add(new Inline.Words(one.pack().value()));
        }
        if (one.citation() != null) {
            source.add(new Inline.Requirements(List.of(one.citation())));
        }
        return source;
    }

    /** By which dates, process and packs it was decided. */
    public Block basis() {
        List<Block.LabelledValue> values = basisValues();
        return Content.section(
                        words.text("decision.basis"),
                        values.isEmpty()
                                ? Content.paragraph(words.text("decision.basis.none"))
                                : new Block.LabelledValues(values))
                .named("basis");
    }

    public List<Block.LabelledValue> basisValues() {
        List<Block.LabelledValue> values = new ArrayList<>();
        for (NamedDate date : view.decision().getDates()) {
            values.add(Content.value(
                    words.constant("date.name", date.name()),
                    words.date(date.date()) + (date.given() ? "" : " " + words.text("date.defaulted"))));
        }
        view.decision()
                .getProcess()
                .ifPresent(process -> values.add(
                        Content.value(words.text("decision.process"), process.id() + " " + process.version())));
        for (PackRef pack : view.decision().getPacks()) {
            values.add(Content.value(words.text("decision.pack"), pack(pack)));
        }
        view.decision()
                .getReferencesId()
                .ifPresent(id -> values.add(Content.value(words.text("decision.references"), id)));
        return values;
    }

    /** The beginning of the digest tells two packs apart; the decision itself holds all of it. A job seeker does not need it. */
    private String pack(PackRef pack) {
        String name = pack.id() + " " + pack.version();
        String digest = pack.digest().toString();
        return view.caseView().getAudience() == Audience.JOB_SEEKER
                ? name
                : name + " (" + digest.substring(0, Math.min(SHORT_DIGEST, digest.length())) + "…)";
    }
}
