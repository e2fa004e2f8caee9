package org.customizedemployment.reports.employer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.FreedTime;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.disclosure.EmployerView;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.employer.NeedStatus;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.DonorChange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;

/** The workplace's part of the employer page: needs, tasks, and what changes for the staff (ASERT-S1). */
final class WorkplaceBlocks {
    private final EmployerView view;
    private final Wording words;

    WorkplaceBlocks(EmployerView view, Wording words) {
        this.view = view;
        this.words = words;
    }

    /** What we noticed and who said so; a need that nobody confirmed is put as a question (SEM-28). */
    Block needs() {
        List<EmployerNeed> needs = shownNeeds();
        String title = words.text("employer.noticed");
        if (needs.isEmpty()) {
            return Content.section(title, Block.Paragraph.of(words.text("employer.noticed.none")));
        }
        List<Block.Row> rows = new ArrayList<>();
        for (EmployerNeed need : needs) {
            rows.add(Block.Row.of(
                    Cell.of(need.getDescription()),
                    Cell.of(words.constant("need.kind", need.getNeedKind())),
                    Cell.of(words.text(
                            need.getStatus() == NeedStatus.CONFIRMED_BY_EMPLOYER
                                    ? "need.status.confirmed-by-employer"
                                    : "need.source."
                                            + Wording.word(need.getHeader()
                                                    .provenance()
                                                    .how()))),
                    Cell.of(need.getBeneficiary().orElse(""))));
        }
        return Content.section(
                title,
                new Block.Table(
                        words.text("employer.noticed.caption"),
                        List.of(
                                Block.Column.header(words.text("employer.need")),
                                Block.Column.text(words.text("employer.need.why")),
                                Block.Column.text(words.text("employer.need.source")),
                                Block.Column.text(words.text("employer.need.beneficiary"))),
                        rows));
    }

    /** Those that the design meets, else all. */
    private List<EmployerNeed> shownNeeds() {
        List<EntryId> met = view.getDesign().map(JobDesign::getNeeds).orElse(List.of());
        List<EmployerNeed> all = view.getWorkplace().needs();
        return met.isEmpty()
                ? all
                : all.stream().filter(need -> met.contains(need.id())).toList();
    }

    Block tasks() {
        String title = words.text("employer.tasks");
        Optional<JobDesign> design = view.getDesign();
        if (design.isEmpty()) {
            return Content.section(title, Block.Paragraph.of(words.text("employer.tasks.none")));
        }
        List<Block.Row> rows = new ArrayList<>();
        for (DesignTask task : design.get().getTasks()) {
            rows.add(Block.Row.of(Cell.of(task(task.task())), Cell.of(weekly(task.weekly()))));
        }
        rows.add(Block.Row.total(
                Cell.of(words.text("employer.total")),
                Cell.of(weekly(design.get().weeklyMinutes()))));
        return Content.section(
                title,
                new Block.Table(
                        words.text(
                                "employer.tasks.caption", "title", design.get().getJobTitle()),
                        List.of(
                                Block.Column.header(words.text("employer.task")),
                                Block.Column.number(words.text("employer.time"))),
                        rows));
    }

    /** Before, after, and the core work that gets the time, for each current job that gives tasks. */
    Optional<Block> givenBack() {
        List<DonorChange> changes = view.getDonorChanges();
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        List<Block.Row> rows = new ArrayList<>();
        for (DonorChange change : changes) {
            rows.add(Block.Row.of(
                    Cell.of(job(change.job())),
                    Cell.of(weekly(change.before())),
                    Cell.of(weekly(change.moved())),
                    Cell.of(freed(change)),
                    Cell.of(weekly(change.after()))));
        }
        return Optional.of(Content.section(
                words.text("employer.back"),
                new Block.Table(
                        words.text("employer.back.caption"),
                        List.of(
                                Block.Column.header(words.text("employer.back.job")),
                                Block.Column.number(words.text("employer.back.before")),
                                Block.Column.number(words.text("employer.back.moved")),
                                Block.Column.text(words.text("employer.back.freed")),
                                Block.Column.number(words.text("employer.back.after"))),
                        rows)));
    }

    private String freed(DonorChange change) {
        List<String> parts = new ArrayList<>();
        for (FreedTime freed : change.freed()) {
            parts.add(words.text(
                    "employer.back.goes-to", "time", weekly(freed.weekly()), "task", task(freed.primaryTask())));
        }
        return parts.isEmpty() ? words.text("employer.back.open") : String.join("; ", parts);
    }

    /** The tasks that stay with each donor. */
    Optional<Block> staysTheSame() {
        List<String> items = view.getDonorChanges().stream()
                .filter(change -> !change.keeps().isEmpty())
                .map(change -> words.text(
                        "employer.stays.keeps",
                        "job",
                        job(change.job()),
                        "tasks",
                        words.list(change.keeps().stream().map(this::task).toList())))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(Content.section(words.text("employer.stays"), Content.list(items)));
    }

    private String weekly(Minutes minutes) {
        return words.getMessages().minutes(minutes);
    }

    private String task(EntryId id) {
        return view.getWorkplace().task(id).map(WorkTask::getName).orElseGet(() -> words.text("employer.task.unnamed"));
    }

    private String job(EntryId id) {
        return view.getWorkplace()
                .job(id)
                .map(WorkplaceJob::getTitle)
                .orElseGet(() -> words.text("employer.job.unnamed"));
    }
}
