package org.customizedemployment.reports.workplace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.strategy.DonorChange;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.reports.wording.Figures;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.BeforeAfter;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The workplace before and after a design (SEM-30): who did what, who does what now. Only jobs that the design touches are drawn; the others
 * are counted in a sentence. The table beside it says the same for those who read or hear it.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class WorkPicture {
    private static final String NONE = "–";

    private final JobDesign design;
    private final WorkWording work;
    private final Wording words;
    private final boolean cited;
    private final int mostLanes;
    private final int mostLines;

    private WorkPicture(JobDesign design, WorkWording work, boolean cited, int mostLanes, int mostLines) {
        this.design = design;
        this.work = work;
        this.words = work.getWords();
        this.cited = cited;
        this.mostLanes = mostLanes;
        this.mostLines = mostLines;
    }

    /** With up to eight current jobs, each figure with the entries that it comes from. */
    public static WorkPicture cited(JobDesign design, WorkWording work) {
        return new WorkPicture(design, work, true, 8, 20);
    }

    /** Without entry ids, as for an employer. */
    public static WorkPicture plain(JobDesign design, WorkWording work) {
        return new WorkPicture(design, work, false, 8, 20);
    }

    /** Without entry ids and small enough for one side of paper with other things on it. */
    public static WorkPicture small(JobDesign design, WorkWording work) {
        return new WorkPicture(design, work, false, 2, 3);
    }

    public Block.Figure figure() {
        Lanes lanes = new Lanes(design, work);
        List<Lanes.Lane> touched = lanes.touched();
        List<Lanes.Lane> drawn = Stream.concat(touched.stream().limit(mostLanes), Stream.of(lanes.about()))
                .toList();
        List<Lanes.Lane> all =
                Stream.concat(touched.stream(), Stream.of(lanes.about())).toList();
        String rest = rest(lanes);
        String about = description(touched.size()) + (rest == null ? "" : " " + rest);
        String title = words.text("picture.title", "title", design.getJobTitle());
        return new Block.Figure(title, about, picture(drawn, rest), table(title, all));
    }

    private BeforeAfter picture(List<Lanes.Lane> lanes, @Nullable String rest) {
        List<BeforeAfter.Lane> drawn = lanes.stream()
                .map(lane -> new BeforeAfter.Lane(lane.name(), lane.set(), lines(lane)))
                .toList();
        List<BeforeAfter.Mark> marks = drawn.stream()
                .flatMap(lane -> lane.lines().stream())
                .flatMap(line -> Stream.concat(line.before().parts().stream(), line.after().parts().stream()))
                .filter(part -> part.length() > 0)
                .map(BeforeAfter.Part::mark)
                .toList();
        List<BeforeAfter.Key> keys = Arrays.stream(BeforeAfter.Mark.values())
                .filter(marks::contains)
                .map(mark -> new BeforeAfter.Key(mark, words.constant("picture.mark", mark)))
                .toList();
        return new BeforeAfter(words.text("picture.before"), words.text("picture.after"), drawn, keys, rest);
    }

    /** As many as there is room for; the others are one line, and in the table one by one. */
    private List<BeforeAfter.Line> lines(Lanes.Lane lane) {
        int most = lane.set() ? mostLines + 1 : mostLines;
        List<LaneRow> rows = lane.rows();
        if (rows.size() <= most) {
            return rows.stream().map(LaneRow::line).toList();
        }
        List<BeforeAfter.Line> lines = new ArrayList<>(
                rows.subList(0, most - 1).stream().map(LaneRow::line).toList());
        lines.add(new LaneRows(work).together(rows.subList(most - 1, rows.size())));
        return lines;
    }

    /** Jobs that are not drawn: those that stay as they are, and those for which there is no room. */
    private @Nullable String rest(Lanes lanes) {
        WorkplaceBrief brief = work.getBrief();
        var touched = lanes.touchedJobs();
        List<String> sentences = new ArrayList<>();
        if (touched.size() > mostLanes) {
            Minutes moved = touched.stream()
                    .skip(mostLanes)
                    .map(job -> DonorChange.moved(design, brief, job))
                    .reduce(Minutes.ZERO, Minutes::plus);
            sentences.add(words.count("picture.more", touched.size() - (long) mostLanes, "time", work.time(moved)));
        }
        var same = brief.jobs().stream()
                .filter(job -> !touched.contains(job.id())
                        && design.getExistingJob().filter(job.id()::equals).isEmpty())
                .toList();
        if (!same.isEmpty()) {
            long tasks = same.stream()
                    .mapToLong(job -> brief.tasksOf(job.id()).size())
                    .sum();
            sentences.add(words.count("picture.same", same.size(), "tasks", words.count("picture.tasks", tasks)));
        }
        return sentences.isEmpty() ? null : String.join(" ", sentences);
    }

    private String description(int jobs) {
        Minutes moved = DonorChange.donors(design, work.getBrief()).stream()
                .map(job -> DonorChange.moved(design, work.getBrief(), job))
                .reduce(Minutes.ZERO, Minutes::plus);
        String first = words.text(
                design.getExistingJob().isPresent() ? "picture.description.changed" : "picture.description",
                "job",
                design.getJobTitle(),
                "tasks",
                words.count("picture.tasks", design.getTasks().size()),
                "time",
                work.time(design.weeklyMinutes()));
        return jobs == 0 || moved.isZero()
                ? first
                : first + " " + words.count("picture.description.moved", jobs, "time", work.time(moved));
    }

    private Block.Table table(String title, List<Lanes.Lane> lanes) {
        List<Block.Row> rows = new ArrayList<>();
        for (Lanes.Lane lane : lanes) {
            for (LaneRow row : lane.rows()) {
                rows.add(Block.Row.of(
                        Cell.of(lane.brief()),
                        Cell.of(row.label()),
                        time(row.before(), row.sources()),
                        time(row.after(), row.sources()),
                        Cell.of(row.change().isEmpty() ? words.text("picture.stays") : words.capital(row.change()))));
            }
        }
        return new Block.Table(
                words.text("picture.table", "title", title),
                List.of(
                        Block.Column.header(words.text("picture.job")),
                        Block.Column.text(words.text("picture.task")),
                        Block.Column.number(words.text("picture.before")),
                        Block.Column.number(words.text("picture.after")),
                        Block.Column.text(words.text("picture.change"))),
                rows);
    }

    private Cell time(Minutes minutes, List<EntryRef> sources) {
        String time = minutes.isZero() ? NONE : work.time(minutes);
        return Figures.minutes(time, minutes, cited ? sources : List.of());
    }
}
