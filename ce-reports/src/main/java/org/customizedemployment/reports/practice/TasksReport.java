package org.customizedemployment.reports.practice;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.planning.TaskState;
import org.customizedemployment.core.practice.PracticeComponent;
import org.customizedemployment.core.practice.PracticeTask;
import org.customizedemployment.core.practice.TaskOverview;
import org.customizedemployment.core.practice.TaskStanding;
import org.customizedemployment.core.practice.TaskSuggestion;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.report.DescribedReport;
import org.customizedemployment.spi.text.Messages;

/**
 * The 31 tasks of practice in this case (ICF-T1 to T31): how each stands, what the case shows of it with its entries, and what may help
 * first. It suggests and decides nothing (SEM-20).
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class TasksReport extends DescribedReport<CaseView> {
    public static final String ID = "tasks";

    public TasksReport() {
        super(
                ID,
                CaseView.class,
                List.of(Audience.JOB_SEEKER, Audience.TEAM),
                List.of("component", "advice", "others"));
    }

    @Override
    public Document build(CaseView view, Messages messages) {
        Wording words = new Wording(messages, view.getAudience());
        CaseWording caseWords = new CaseWording(view, words);
        TaskOverview overview = TaskOverview.of(view);
        TaskTable table = new TaskTable(view, words);
        List<Block> blocks = new ArrayList<>();
        caseWords.reportDate().ifPresent(blocks::add);
        blocks.add(Content.paragraph(words.text("tasks.about"), "ICF-G2"));
        blocks.add(Content.paragraph(words.text("tasks.suggestion"), "SEM-20"));
        for (PracticeComponent component : PracticeComponent.values()) {
            blocks.add(section(component, overview, table, words));
        }
        advice(overview, words, blocks);
        others(overview, words, blocks);
        return new Document(
                ID,
                words.text("tasks.title", "name", caseWords.jobSeeker()),
                messages.getLocale(),
                view.getAudience(),
                null,
                blocks);
    }

    private static Block section(PracticeComponent component, TaskOverview overview, TaskTable table, Wording words) {
        String code = component.getService().value();
        String title = words.codeTitle(code);
        return Content.section(
                        title,
                        Content.paragraph(words.text("component." + code + ".about"), "ICF-G1"),
                        table.of(words.text("tasks.caption", "component", title), overview.getStandings(component)))
                .named("component");
    }

    /** Only where a task has begun: a list of everything that is not there yet helps nobody. */
    private static void advice(TaskOverview overview, Wording words, List<Block> blocks) {
        List<String> lines = overview.getStandings().stream()
                .filter(one -> one.recorded() == TaskState.OPEN || one.suggestion() == TaskSuggestion.LOOKS_BEGUN)
                .filter(one -> !one.openBefore().isEmpty())
                .map(one -> line(one, words))
                .toList();
        if (!lines.isEmpty()) {
            blocks.add(Content.section(
                            words.text("tasks.advice"),
                            Content.paragraph(words.text("tasks.advice.about"), "ICF-G2"),
                            Content.list(lines))
                    .named("advice"));
        }
    }

    private static String line(TaskStanding one, Wording words) {
        List<String> earlier = one.openBefore().stream()
                .map(task -> "\"" + title(task, words) + "\"")
                .toList();
        return words.text("tasks.advice.line", "task", title(one.task(), words), "earlier", words.list(earlier));
    }

    private static void others(TaskOverview overview, Wording words, List<Block> blocks) {
        List<EntryRef> records = overview.getOtherRecords();
        if (!records.isEmpty()) {
            blocks.add(Content.section(
                            words.text("tasks.others"),
                            new Block.Paragraph(List.of(
                                    new Inline.Words(words.count("tasks.others.about", records.size())),
                                    new Inline.Sources(records))))
                    .named("others"));
        }
    }

    static String title(PracticeTask task, Wording words) {
        return words.text("task." + task.getId());
    }
}
