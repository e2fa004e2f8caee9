package org.customizedemployment.reports.employer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.FreedTime;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.Remainder;
import org.customizedemployment.core.disclosure.EmployerView;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.DonorChange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Figures;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.reports.workplace.WorkWording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.jspecify.annotations.Nullable;

/** Each current job that gives tasks, task by task: its description before and after (ASERT-S1). Typical minutes a week. */
final class DonorTables {
    private final EmployerView view;
    private final WorkWording work;
    private final Wording words;

    DonorTables(EmployerView view, WorkWording work) {
        this.view = view;
        this.work = work;
        this.words = work.getWords();
    }

    /** A section for each; empty without a design. */
    List<Block> sections() {
        return view.getDesign().stream()
                .flatMap(design -> view.getDonorChanges().stream().map(change -> section(design, change)))
                .toList();
    }

    private Block section(JobDesign design, DonorChange change) {
        List<Block.Row> rows = new ArrayList<>();
        Minutes before = Minutes.ZERO;
        Minutes after = Minutes.ZERO;
        List<Line> lines = new ArrayList<>();
        view.getWorkplace().tasksOf(change.job()).forEach(task -> lines.add(line(design, change, task)));
        lines.addAll(received(design, change.job()));
        for (Line line : lines) {
            rows.add(Block.Row.of(
                    Cell.of(line.task()),
                    Figures.minutes(time(line.before()), line.before()),
                    Figures.minutes(time(line.after()), line.after()),
                    Cell.of(line.what())));
            before = before.plus(line.before());
            after = after.plus(line.after());
        }
        rows.add(Block.Row.total(
                Cell.of(words.text("employer.total")),
                Figures.minutes(work.time(before), before),
                Figures.minutes(work.time(after), after),
                Cell.of("")));
        String job = work.job(change.job());
        return Content.section(
                job,
                new Block.Table(
                        words.text("job-description.caption", "job", job),
                        List.of(
                                Block.Column.header(words.text("employer.task")),
                                Block.Column.number(words.text("job-description.before")),
                                Block.Column.number(words.text("job-description.after")),
                                Block.Column.text(words.text("job-description.what"))),
                        rows));
    }

    private String time(Minutes minutes) {
        return minutes.isZero() ? "" : work.time(minutes);
    }

    private record Line(String task, Minutes before, Minutes after, String what) {}

    private Line line(JobDesign design, DonorChange change, WorkTask task) {
        Minutes before = task.getWeekly().typical();
        Optional<DesignTask> taken = design.getTasks().stream()
                .filter(one -> one.task().equals(task.id()))
                .findFirst();
        if (taken.isPresent()) {
            Minutes rest = keeps(taken.get().remainder(), change.job())
                    ? before.minusUpToZero(taken.get().weekly())
                    : Minutes.ZERO;
            return new Line(
                    task.getName(),
                    before,
                    rest,
                    words.text("picture.moves", "time", work.time(taken.get().weekly()), "job", design.getJobTitle()));
        }
        Minutes more = change.freed().stream()
                .filter(one -> one.primaryTask().equals(task.id()))
                .map(FreedTime::weekly)
                .reduce(Minutes.ZERO, Minutes::plus);
        return new Line(
                task.getName(),
                before,
                before.plus(more),
                more.isZero()
                        ? words.text("job-description.stays")
                        : words.text("picture.gains", "time", work.time(more)));
    }

    /** A rest of which nobody said where it goes stays where it is. */
    private static boolean keeps(@Nullable Remainder remainder, EntryId donor) {
        return remainder == null || (remainder.kind() == Remainder.Kind.STAYS_WITH && donor.equals(remainder.job()));
    }

    /** What the new job leaves of other tasks and someone moves here. */
    private List<Line> received(JobDesign design, EntryId job) {
        List<Line> lines = new ArrayList<>();
        for (DesignTask taken : design.getTasks()) {
            Remainder remainder = taken.remainder();
            Optional<WorkTask> task = view.getWorkplace().task(taken.task());
            boolean comes = remainder != null
                    && job.equals(remainder.job())
                    && task.isPresent()
                    && !task.get().getJob().filter(job::equals).isPresent();
            if (comes) {
                Minutes rest = task.get().getWeekly().typical().minusUpToZero(taken.weekly());
                String from = task.get().getJob().map(work::job).orElseGet(() -> words.text("picture.nobody"));
                lines.add(new Line(task.get().getName(), Minutes.ZERO, rest, words.text("picture.comes", "job", from)));
            }
        }
        return lines;
    }
}
