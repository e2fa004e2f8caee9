package org.customizedemployment.reports.caseload;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.caseload.CaseloadView;
import org.customizedemployment.core.caseload.CountedCases;
import org.customizedemployment.core.caseload.Division;
import org.customizedemployment.core.caseload.Figure;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.DescribedReport;
import org.customizedemployment.spi.text.Messages;

/**
 * A caseload on a day: phases, what is due, who works and how much, time used of what is authorized and of caps; each with its chart and the table
 * of its figures. For the funder and the public small counts are withheld, together with what they could be worked out from (FED-PRIV-1).
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CaseloadReport extends DescribedReport<CaseloadView> {
    public static final String ID = "caseload";

    public CaseloadReport() {
        super(
                ID,
                CaseloadView.class,
                List.of(Audience.TEAM, Audience.PROVIDER, Audience.FUNDER, Audience.PUBLIC),
                List.of("phases", "deadlines", "outcomes", "hours", "counted"));
    }

    @Override
    public boolean isOfOneCase() {
        return false;
    }

    @Override
    public Document build(CaseloadView view, Messages messages) {
        Wording words = new Wording(messages, view.getAudience());
        CountBlocks counts = new CountBlocks(view, words);
        HoursBlocks hours = new HoursBlocks(view, words);
        List<Block> blocks = new ArrayList<>(about(view, words, counts));
        blocks.add(Content.section(
                        words.text("caseload.phases"),
                        counts.figure(Figure.PHASE, "caseload.phases", view.getPhases(), words::codeTitle))
                .named("phases"));
        blocks.add(new Block.Section("deadlines", words.text("caseload.deadlines"), deadlines(view, words, counts)));
        blocks.add(Content.section(
                        words.text("caseload.outcomes"),
                        counts.figure(
                                Figure.WORK,
                                "caseload.work",
                                view.getWork(),
                                key -> words.text("caseload.work." + key)),
                        counts.figure(
                                Figure.WEEKLY,
                                "caseload.weekly",
                                view.getWeekly(),
                                key -> words.text("caseload.weekly." + key)))
                .named("outcomes"));
        blocks.add(new Block.Section("hours", words.text("caseload.hours"), hours.blocks()));
        blocks.add(Content.section(words.text("caseload.counted"), Content.list(counted(view, words)))
                .named("counted"));
        return new Document(
                ID,
                words.text("caseload.title", "date", words.date(view.getOn())),
                messages.getLocale(),
                view.getAudience(),
                null,
                blocks);
    }

    private static List<String> counted(CaseloadView view, Wording words) {
        List<String> how = new ArrayList<>();
        for (String what : List.of("people", "deadlines", "work", "hours")) {
            how.add(words.text("caseload.counted." + what));
        }
        if (view.isCaseByCase()) {
            how.add(words.text("caseload.counted.cases", "most", Integer.toString(CountedCases.MOST)));
        }
        return how;
    }

    private static List<Block> about(CaseloadView view, Wording words, CountBlocks counts) {
        List<Block> blocks = new ArrayList<>();
        Division all = view.getPhases();
        blocks.add(Block.Paragraph.of(
                all.people() == null
                        ? words.text("caseload.people.few", "smallest", Integer.toString(view.getSmallest()))
                        : words.count("caseload.people", all.people())));
        if (view.getNotRead() > 0) {
            blocks.add(new Block.Notice(
                    words.text("caseload.not-read.title"),
                    List.of(Block.Paragraph.of(words.count("caseload.not-read", view.getNotRead())))));
        }
        if (view.getSmallest() > 1) {
            blocks.add(new Block.Notice(
                    words.text("caseload.small.title"),
                    List.of(Content.paragraph(
                            words.text(
                                    "caseload.small",
                                    "withheld",
                                    counts.withheld(),
                                    "smallest",
                                    Integer.toString(view.getSmallest())),
                            "FED-PRIV-1"))));
        }
        return blocks;
    }

    private static List<Block> deadlines(CaseloadView view, Wording words, CountBlocks counts) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(counts.figure(
                Figure.DEADLINE,
                "caseload.deadline",
                view.getDeadlines(),
                key -> words.text("caseload.deadline." + key)));
        if (!view.getOverdue().isEmpty()) {
            blocks.add(counts.table(
                    Figure.OVERDUE,
                    "caseload.overdue",
                    view.getOverdue(),
                    key -> words.capital(words.text("todo.kind." + key)),
                    List.of()));
        }
        if (!view.getDue().isEmpty()) {
            blocks.add(counts.due());
        }
        return blocks;
    }
}
