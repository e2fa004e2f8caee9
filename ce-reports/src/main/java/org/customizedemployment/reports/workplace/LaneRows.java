package org.customizedemployment.reports.workplace;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.Remainder;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.BeforeAfter;
import org.customizedemployment.spi.document.BeforeAfter.Mark;
import org.customizedemployment.spi.document.BeforeAfter.Part;
import org.customizedemployment.spi.document.BeforeAfter.Side;

/** Makes the rows of lanes: what stays, goes, comes and grows. Minutes are the typical ones. */
final class LaneRows {
    private final WorkWording work;
    private final Wording words;

    LaneRows(WorkWording work) {
        this.work = work;
        this.words = work.getWords();
    }

    /** Nothing changes. Several tasks are one line, so that what changes is seen. */
    LaneRow stays(List<WorkTask> tasks) {
        Minutes all = tasks.stream().map(LaneRows::typical).reduce(Minutes.ZERO, Minutes::plus);
        String label = tasks.size() == 1 ? tasks.get(0).getName() : words.count("picture.others", tasks.size());
        Side side = bar(all, new Part(all.value(), Mark.STAYS));
        return row(label, tasks, all, all, side, side, "");
    }

    /** Some or all of a task goes. */
    LaneRow gives(WorkTask task, DesignTask line, EntryId from, String to) {
        Minutes before = typical(task);
        Minutes share = line.weekly().min(before);
        Remainder remainder = line.remainder();
        boolean keeps = remainder != null
                && remainder.kind() == Remainder.Kind.STAYS_WITH
                && Optional.ofNullable(remainder.job()).filter(from::equals).isPresent();
        Minutes rest = keeps ? before.minusUpToZero(share) : Minutes.ZERO;
        Side left = bar(
                before,
                new Part(share.value(), Mark.MOVES),
                new Part(before.minusUpToZero(share).value(), Mark.STAYS));
        Side right = rest.isZero()
                ? Side.arrow(words.text("picture.to", "job", to))
                : bar(rest, new Part(rest.value(), Mark.STAYS));
        String change = words.text("picture.moves", "time", work.time(line.weekly()), "job", to);
        return row(
                task.getName(),
                List.of(task),
                before,
                rest,
                left,
                right,
                withRest(change, remainder, before, share, from));
    }

    /** Where the rest goes that neither the new job nor its holder so far has. */
    private String withRest(
            String change,
            @org.jspecify.annotations.Nullable Remainder remainder,
            Minutes before,
            Minutes share,
            EntryId from) {
        if (remainder == null || share.compareTo(before) >= 0) {
            return change;
        }
        EntryId job = remainder.job();
        if (remainder.kind() == Remainder.Kind.EMPLOYER_DROPS) {
            return change + "; " + words.text("remainder.employer-drops");
        }
        return job == null || job.equals(from)
                ? change
                : change + "; " + words.text("picture.rest", "job", work.job(job));
    }

    /** The rest of someone else's task comes. */
    LaneRow receives(WorkTask task, Minutes weekly, String from) {
        return row(
                task.getName(),
                List.of(task),
                Minutes.ZERO,
                weekly,
                Side.arrow(words.text("picture.from", "job", from)),
                bar(weekly, new Part(weekly.value(), Mark.MOVES)),
                words.text("picture.comes", "job", from));
    }

    /** All of a task goes to a co-worker. */
    LaneRow goes(WorkTask task, String to) {
        Minutes before = typical(task);
        return row(
                task.getName(),
                List.of(task),
                before,
                Minutes.ZERO,
                bar(before, new Part(before.value(), Mark.MOVES)),
                Side.arrow(words.text("picture.to", "job", to)),
                words.text("picture.moves", "time", work.time(before), "job", to));
    }

    /** Core work gets time back (ASERT-S1). */
    LaneRow gains(WorkTask task, Minutes more) {
        Minutes before = typical(task);
        Minutes after = before.plus(more);
        return row(
                task.getName(),
                List.of(task),
                before,
                after,
                bar(before, new Part(before.value(), Mark.STAYS)),
                bar(after, new Part(before.value(), Mark.STAYS), new Part(more.value(), Mark.GAINS)),
                words.text("picture.gains", "time", work.time(more)));
    }

    /** Work that nobody does today. */
    LaneRow isNew(WorkTask task, Minutes weekly) {
        return row(
                task.getName(),
                List.of(task),
                Minutes.ZERO,
                weekly,
                Side.words(words.text("picture.nobody")),
                bar(weekly, new Part(weekly.value(), Mark.NEW)),
                words.text("picture.nobody.change"));
    }

    /** Several lines as one: the sum of each mark. */
    BeforeAfter.Line together(List<LaneRow> several) {
        Minutes before = several.stream().map(LaneRow::before).reduce(Minutes.ZERO, Minutes::plus);
        Minutes after = several.stream().map(LaneRow::after).reduce(Minutes.ZERO, Minutes::plus);
        long tasks = several.stream().mapToLong(row -> row.sources().size()).sum();
        return new BeforeAfter.Line(
                words.count("picture.others", tasks),
                side(before, several.stream().map(row -> row.line().before()).toList()),
                side(after, several.stream().map(row -> row.line().after()).toList()));
    }

    private Side side(Minutes time, List<Side> sides) {
        return time.isZero() ? Side.words("–") : bar(time, sums(sides));
    }

    private static Part[] sums(List<Side> sides) {
        return Arrays.stream(Mark.values())
                .map(mark -> new Part(
                        sides.stream()
                                .flatMap(side -> side.parts().stream())
                                .filter(part -> part.mark() == mark)
                                .mapToLong(Part::length)
                                .sum(),
                        mark))
                .toArray(Part[]::new);
    }

    private Side bar(Minutes minutes, Part... parts) {
        return Side.bar(work.time(minutes), parts);
    }

    static Minutes typical(WorkTask task) {
        return task.getWeekly().typical();
    }

    private static LaneRow row(
            String label, List<WorkTask> tasks, Minutes before, Minutes after, Side left, Side right, String change) {
        return new LaneRow(
                label,
                tasks.stream().map(WorkTask::toRef).toList(),
                before,
                after,
                new BeforeAfter.Line(label, left, right),
                change);
    }
}
