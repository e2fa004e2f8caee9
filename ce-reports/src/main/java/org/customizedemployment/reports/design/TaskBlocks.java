package org.customizedemployment.reports.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.design.JobChange;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.discovery.SupportGiver;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.brief.FitLevel;
import org.customizedemployment.core.strategy.brief.TaskFit;
import org.customizedemployment.core.strategy.offer.DesignAccount;
import org.customizedemployment.core.strategy.offer.LeftOut;
import org.customizedemployment.core.strategy.offer.TaskAccount;
import org.customizedemployment.core.work.WorkCondition;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Figures;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;

/** The tasks of a job design: why each goes with the person, and what was left out. It speaks of tasks, never grades a person (SEM-20). */
final class TaskBlocks {
    private final DesignPage page;
    private final Wording words;

    TaskBlocks(DesignPage page) {
        this.page = page;
        this.words = page.words();
    }

    Block.Table fit(String caption, DesignAccount account) {
        List<Block.Row> rows = new ArrayList<>();
        for (TaskAccount task : account.tasks()) {
            rows.add(Block.Row.of(
                    Cell.of(page.work().task(task.task().id())),
                    Figures.minutes(page.work().time(task.share()), task.share(), List.of(task.task())),
                    Cell.of(fit(task.fit())),
                    page.statements(task.fit().because()),
                    Cell.of(support(task.fit()))));
        }
        rows.add(Block.Row.total(
                Cell.of(words.text("employer.total")),
                Figures.minutes(
                        page.work().time(account.weekly()),
                        account.weekly(),
                        account.tasks().stream().map(TaskAccount::task).toList()),
                Cell.of(""),
                Cell.of(""),
                Cell.of("")));
        return new Block.Table(
                caption,
                List.of(
                        Block.Column.header(words.text("employer.task")),
                        Block.Column.number(words.text("employer.time")),
                        Block.Column.text(words.text("fit.how")),
                        Block.Column.text(words.text("fit.because")),
                        Block.Column.text(words.text("fit.support"))),
                rows);
    }

    private String fit(TaskFit fit) {
        List<String> parts = new ArrayList<>();
        parts.add(words.constant("design.fit", fit.level()));
        if (!fit.with().isEmpty()) {
            parts.add(words.text("fit.with", "conditions", conditions(fit.with())));
        }
        if (!fit.without().isEmpty()) {
            parts.add(words.text("fit.without", "conditions", conditions(fit.without())));
        }
        return words.capital(String.join("; ", parts)) + ".";
    }

    private String conditions(List<WorkCondition> conditions) {
        return words.list(conditions.stream().map(page.work()::condition).toList());
    }

    private String support(TaskFit fit) {
        SupportGiver giver = fit.giver();
        if (giver != null) {
            return words.capital(words.constant("support.giver", giver));
        }
        return fit.level() == FitLevel.SUPPORT_OPEN ? words.text("fit.support.open") : "";
    }

    /** Who does what, where people share a job. */
    Optional<Block> sharers(JobDesign design) {
        List<String> lines = design.getSharers().stream()
                .map(one -> words.text(
                        "designs.sharer",
                        "name",
                        Optional.ofNullable(one.person())
                                .map(page.caseWords()::person)
                                .orElseGet(() -> words.text("designs.sharer.open")),
                        "tasks",
                        words.list(one.tasks().stream().map(page.work()::task).toList())))
                .toList();
        return section("designs.sharers", lines);
    }

    /** What changes for the tasks of someone who keeps their job. */
    Optional<Block> changes(JobDesign design) {
        List<String> lines = design.getChanges().stream().map(this::change).toList();
        return section("designs.changes", lines);
    }

    private String change(JobChange change) {
        EntryId job = change.job();
        String what = words.constant("job.change", change.kind());
        String task = page.work().task(change.task());
        return job == null
                ? words.text("designs.change", "task", task, "what", what)
                : words.text(
                        "designs.change.job",
                        "task",
                        task,
                        "what",
                        what,
                        "job",
                        page.work().job(job));
    }

    private Optional<Block> section(String title, List<String> lines) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Content.section(words.text(title), Content.list(lines)));
    }

    Block leftOut(DesignAccount account) {
        String title = words.text("left-out.title");
        if (account.leftOut().isEmpty()) {
            return Content.section(title, Content.paragraph(words.text("left-out.none")));
        }
        List<Block.Row> rows = new ArrayList<>();
        for (LeftOut one : account.leftOut()) {
            rows.add(Block.Row.of(
                    Cell.of(page.work().task(one.task().id()), List.of(one.task())),
                    Cell.of(page.work().reason(one.why())),
                    Cell.of(page.work().change(one.why()))));
        }
        return Content.section(
                title,
                new Block.Table(
                        words.text("left-out.caption"),
                        List.of(
                                Block.Column.header(words.text("employer.task")),
                                Block.Column.text(words.text("left-out.why")),
                                Block.Column.text(words.text("left-out.change"))),
                        rows));
    }
}
