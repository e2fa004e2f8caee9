package org.customizedemployment.example.agency;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.pursuit.SupportContact;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.DescribedReport;
import org.customizedemployment.spi.text.Messages;

/** Every visit after the start of work, a line each, with what was said where the audience may read it. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
// snippet: report
public final class VisitsReport extends DescribedReport<CaseView> {
    public VisitsReport() {
        super("visits", CaseView.class, List.of(Audience.JOB_SEEKER, Audience.TEAM), List.of("visits"));
    }

    @Override
    public Document build(CaseView view, Messages words) {
        List<Block.Row> rows = view.entries(SupportContact.TYPE).stream()
                .map(visit -> row(view, visit, words))
                .toList();
        Block table = new Block.Table(
                words.text("visits.title"),
                List.of(
                        Block.Column.header(words.text("visits.day")),
                        Block.Column.text(words.text("visits.by")),
                        Block.Column.text(words.text("visits.said"))),
                rows);
        Block section = new Block.Section("visits", words.text("visits.title"), List.of(table));
        return new Document(
                getId(), words.text("visits.title"), words.getLocale(), view.getAudience(), null, List.of(section));
    }

    /** Each figure has its value for spreadsheets, and the entry that it comes from. */
    private static Block.Row row(CaseView view, SupportContact visit, Messages words) {
        return Block.Row.of(
                Cell.of(words.date(visit.getOn()), List.of(visit.toRef()))
                        .worth(new ArgumentValue.OfDate(visit.getOn())),
                Cell.of(view.nameOf(visit.getBy()).orElse("")),
                Cell.of(visit.getWords()
                        .flatMap(said -> view.text(Sensitivity.HEALTH, said))
                        .orElse("")));
    }
}
// end
