package org.customizedemployment.reports.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.HistoryView;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Verdict;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Figures;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.report.DescribedReport;
import org.customizedemployment.spi.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The audit trail: every line of the journal with who wrote it, when, what was done, to which entries, how it was decided, and why something was
 * corrected. Entries are named, never told; what was erased is shown as erased (FED-RET-1).
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class AuditTrailReport extends DescribedReport<HistoryView> {
    public static final String ID = "audit-trail";

    public AuditTrailReport() {
        super(ID, HistoryView.class, List.of(Audience.JOB_SEEKER, Audience.TEAM, Audience.FUNDER), List.of("lines"));
    }

    @Override
    public Document build(HistoryView view, Messages messages) {
        Wording words = new Wording(messages, view.getCaseView().getAudience());
        CaseWording caseWords = new CaseWording(view.getCaseView(), words);
        List<Block> blocks = new ArrayList<>();
        caseWords.reportDate().ifPresent(blocks::add);
        blocks.add(Content.paragraph(words.text("trail.about"), "FED-RET-1", "SEM-5"));
        blocks.add(Content.section(
                        words.text("trail.lines"),
                        view.getLines().isEmpty()
                                ? Content.paragraph(words.text("trail.none"))
                                : new Trail(words, caseWords).table(view.getLines()))
                .named("lines"));
        return new Document(
                ID,
                words.text("trail.title", "name", caseWords.jobSeeker()),
                messages.getLocale(),
                view.getCaseView().getAudience(),
                caseWords.recordedState(DocumentType.of(ID)),
                blocks);
    }

    /** The table of one trail. */
    private record Trail(Wording words, CaseWording caseWords) {
        Block table(List<HistoryView.Line> lines) {
            return new Block.Table(
                    words.count("trail.caption", lines.size()),
                    List.of(
                            Block.Column.number(words.text("trail.line")),
                            Block.Column.text(words.text("trail.recorded")),
                            Block.Column.text(words.text("trail.by")),
                            Block.Column.header(words.text("trail.what")),
                            Block.Column.text(words.text("trail.entries")),
                            Block.Column.text(words.text("trail.answer")),
                            Block.Column.text(words.text("trail.reason"))),
                    lines.stream().map(this::row).toList());
        }

        private Block.Row row(HistoryView.Line line) {
            return Block.Row.of(
                    Figures.number(Long.toString(line.revision()), line.revision()),
                    Cell.of(words.getMessages().time(line.recordedAt()))
                            .worth(new ArgumentValue.OfTime(line.recordedAt())),
                    Cell.of(caseWords.person(line.by())),
                    Cell.of(what(line)),
                    entries(line),
                    Cell.of(answer(line.outcome())),
                    Cell.of(reason(line)));
        }

        private String what(HistoryView.Line line) {
            String what = words.constant("trail.kind", line.kind());
            if (line.to() != null) {
                what = what + ": " + words.codeTitle(line.to().value());
            }
            LocalDate since = line.effectiveOn();
            return since == null ? what : words.text("trail.since", "what", what, "date", words.date(since));
        }

        /** Kind by kind with what became of them; one that is gone is cited by nothing. */
        private Cell entries(HistoryView.Line line) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            List<EntryRef> sources = new ArrayList<>();
            for (HistoryView.Touched one : line.entries()) {
                String kind = one.kind().isEmpty() ? words.text("trail.entry") : words.code(one.kind());
                boolean erased = one.gone() || one.became() == HistoryView.Became.ERASED;
                String became = erased ? "erased" : Wording.word(one.became());
                counts.merge(words.text("trail.became." + became, "kind", kind), 1, Integer::sum);
                if (!erased && one.version() > 0) {
                    sources.add(new EntryRef(one.entry(), one.version()));
                }
            }
            List<String> parts = new ArrayList<>();
            counts.forEach((text, count) ->
                    parts.add(count == 1 ? text : words.text("trail.times", "what", text, "count", count.toString())));
            if (line.others() > 0) {
                parts.add(words.count("trail.others", line.others()));
            }
            return parts.isEmpty()
                    ? Cell.of("")
                    : new Cell(Inline.words(words.capital(String.join("; ", parts))), sources);
        }

        private String answer(@Nullable Verdict answer) {
            return answer instanceof Outcome outcome ? words.capital(words.constant("outcome", outcome)) : "";
        }

        private String reason(HistoryView.Line line) {
            if (line.kind() != HistoryView.Kind.CORRECTED) {
                return "";
            }
            return Optional.ofNullable(line.reason()).orElseGet(() -> words.text("trail.reason.not-shown"));
        }
    }
}
