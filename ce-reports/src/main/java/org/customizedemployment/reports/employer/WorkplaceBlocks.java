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
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.DonorChange;
import org.customizedemployment.core.strategy.offer.DesignQuestion;
import org.customizedemployment.core.strategy.offer.EmployerQuestions;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Figures;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.reports.workplace.WorkPicture;
import org.customizedemployment.reports.workplace.WorkWording;
import org.customizedemployment.reports.workplace.Worth;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;

/**
 * The workplace's part of what an employer gets: needs and what they are worth, tasks, what changes for the staff (ASERT-S1). On one side of
 * paper only so many lines have room; what is left out is counted.
 */
final class WorkplaceBlocks {
    /** More of a kind would not fit on one side; the proposal has all of them. */
    private static final int MOST_LINES = 3;

    private static final int ALL = 100_000;

    private final EmployerView view;
    private final Wording words;
    private final WorkWording work;
    private final boolean oneSide;
    private final int most;

    /** @param oneSide whether it has to fit on one side of paper */
    WorkplaceBlocks(EmployerView view, Wording words, boolean oneSide) {
        this.view = view;
        this.words = words;
        this.work = new WorkWording(view.getWorkplace(), words, id -> Optional.empty());
        this.oneSide = oneSide;
        this.most = oneSide ? MOST_LINES : ALL;
    }

    WorkWording work() {
        return work;
    }

    /** What we noticed and who said so; a need that nobody confirmed is put as a question (SEM-28). */
    Block needs() {
        List<EmployerNeed> needs = shownNeeds();
        String title = words.text("employer.noticed");
        if (needs.isEmpty()) {
            return Content.section(title, Block.Paragraph.of(words.text("employer.noticed.none")));
        }
        List<Block.Row> rows = new ArrayList<>();
        needs.stream().limit(most).forEach(need -> rows.add(need(need)));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                words.text("employer.noticed.caption"),
                List.of(
                        Block.Column.header(words.text("employer.need")),
                        Block.Column.text(words.text("employer.need.why")),
                        Block.Column.text(words.text("employer.need.source")),
                        Block.Column.text(words.text("employer.need.beneficiary")),
                        Block.Column.text(words.text("employer.need.worth"))),
                rows));
        more(blocks, needs.size());
        return new Block.Section(title, blocks);
    }

    private void more(List<Block> blocks, int all) {
        if (all > most) {
            blocks.add(Block.Paragraph.of(words.count("employer.more", all - (long) most)));
        }
    }

    private Block.Row need(EmployerNeed need) {
        return Block.Row.of(
                Cell.of(need.getDescription()),
                Cell.of(words.constant("need.kind", need.getNeedKind())),
                Cell.of(source(need)),
                Cell.of(need.getBeneficiary().orElse("")),
                Cell.of(new Worth(work).of(need)));
    }

    String source(EmployerNeed need) {
        return words.text(
                need.getStatus() == NeedStatus.CONFIRMED_BY_EMPLOYER
                        ? "need.status.confirmed-by-employer"
                        : "need.source."
                                + Wording.word(need.getHeader().provenance().how()));
    }

    /** Those that the design meets, else all. */
    List<EmployerNeed> shownNeeds() {
        List<EntryId> met = view.getDesign().map(JobDesign::getNeeds).orElse(List.of());
        List<EmployerNeed> all = view.getWorkplace().needs();
        return met.isEmpty()
                ? all
                : all.stream().filter(need -> met.contains(need.id())).toList();
    }

    Block.Section tasks() {
        String title = words.text("employer.tasks");
        Optional<JobDesign> design = view.getDesign();
        if (design.isEmpty()) {
            return Content.section(title, Block.Paragraph.of(words.text("employer.tasks.none")));
        }
        List<Block.Row> rows = new ArrayList<>();
        List<DesignTask> tasks = design.get().getTasks();
        for (DesignTask task : tasks.subList(0, Math.min(tasks.size(), most + 1))) {
            rows.add(Block.Row.of(
                    Cell.of(work.task(task.task())),
                    Cell.of(work.schedule(design.get(), task.task())),
                    Figures.minutes(work.time(task.weekly()), task.weekly())));
        }
        if (tasks.size() > most + 1) {
            List<DesignTask> others = tasks.subList(most + 1, tasks.size());
            Minutes time = others.stream().map(DesignTask::weekly).reduce(Minutes.ZERO, Minutes::plus);
            rows.add(Block.Row.of(
                    Cell.of(words.count("picture.others", others.size())),
                    Cell.of(""),
                    Figures.minutes(work.time(time), time)));
        }
        rows.add(Block.Row.total(
                Cell.of(words.text("employer.total")),
                Cell.of(""),
                Figures.minutes(
                        work.time(design.get().weeklyMinutes()), design.get().weeklyMinutes())));
        return Content.section(
                title,
                new Block.Table(
                        words.text(
                                "employer.tasks.caption", "title", design.get().getJobTitle()),
                        List.of(
                                Block.Column.header(words.text("employer.task")),
                                Block.Column.text(words.text("employer.when")),
                                Block.Column.number(words.text("employer.time"))),
                        rows));
    }

    /** Who does what before and after, then what staff get back and for which core work; time that goes nowhere is named as open. */
    Optional<Block> beforeAndAfter() {
        Optional<JobDesign> design = view.getDesign();
        if (design.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(picture(design.get()).figure());
        List<String> back = givenBack();
        if (!back.isEmpty()) {
            blocks.add(Content.list(back));
        }
        return Optional.of(new Block.Section(words.text("employer.back"), blocks));
    }

    private WorkPicture picture(JobDesign design) {
        return oneSide ? WorkPicture.small(design, work) : WorkPicture.plain(design, work);
    }

    private List<String> givenBack() {
        List<String> lines = new ArrayList<>();
        for (DonorChange change : view.getDonorChanges()) {
            Minutes open = change.moved();
            for (FreedTime freed : change.freed()) {
                lines.add(words.text(
                        "back.line",
                        "job",
                        work.job(change.job()),
                        "time",
                        work.time(freed.weekly()),
                        "task",
                        work.task(freed.primaryTask())));
                open = open.minusUpToZero(freed.weekly());
            }
            if (!open.isZero()) {
                lines.add(words.text("back.open", "job", work.job(change.job()), "time", work.time(open)));
            }
        }
        if (lines.size() <= most) {
            return lines;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, most));
        shown.add(words.count("employer.more", lines.size() - (long) most));
        return shown;
    }

    /** The tasks that stay with each donor. */
    Optional<Block> staysTheSame() {
        int few = Math.max(1, most - 1);
        List<DonorChange> keeping = view.getDonorChanges().stream()
                .filter(change -> !change.keeps().isEmpty())
                .toList();
        List<String> items = new ArrayList<>(keeping.stream()
                .limit(few)
                .map(change -> words.text(
                        "employer.stays.keeps", "job", work.job(change.job()), "tasks", tasks(change.keeps())))
                .toList());
        if (keeping.size() > few) {
            items.add(words.count("employer.more", keeping.size() - (long) few));
        }
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(Content.section(words.text("employer.stays"), Content.list(items)));
    }

    private String tasks(List<EntryId> tasks) {
        int few = Math.max(1, most - 1);
        List<String> names =
                new ArrayList<>(tasks.stream().limit(few).map(work::task).toList());
        if (tasks.size() > few) {
            names.add(words.count("picture.others", tasks.size() - (long) few));
        }
        return words.list(names);
    }

    /** What only the employer can say; found from its own workplace and the design, not from anything about the person. */
    Optional<Block> questions() {
        List<String> all = view.getDesign().stream()
                .flatMap(design -> EmployerQuestions.of(design, view.getWorkplace()).stream())
                .map(DesignQuestion::question)
                .map(work::reason)
                .distinct()
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Content.list(all.stream().limit(most).toList()));
        more(blocks, all.size());
        return Optional.of(new Block.Section(words.text("employer.questions"), blocks));
    }
}
