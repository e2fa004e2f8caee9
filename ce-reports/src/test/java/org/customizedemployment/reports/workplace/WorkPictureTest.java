package org.customizedemployment.reports.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.FreedTime;
import org.customizedemployment.core.design.JobChange;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.Remainder;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.MinutesRange;
import org.customizedemployment.reports.fixture.Rendered;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.BeforeAfter;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Inline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEM-30")
class WorkPictureTest {
    private static final EntryId EMPLOYER = EntryId.of("employer");

    private static WorkplaceBrief workplace(int jobs, int tasks) {
        List<WorkplaceJob> allJobs = new ArrayList<>();
        List<WorkTask> allTasks = new ArrayList<>();
        for (int j = 1; j <= jobs; j++) {
            allJobs.add(WorkplaceJob.builder()
                    .header(EntryHeader.first("job-" + j))
                    .employer(EMPLOYER)
                    .title("Job " + j)
                    .holder(ActorId.of("staff-" + j))
                    .build());
            for (int t = 1; t <= tasks; t++) {
                allTasks.add(WorkTask.builder()
                        .header(EntryHeader.first("task-" + j + "-" + t))
                        .employer(EMPLOYER)
                        .job(EntryId.of("job-" + j))
                        .name("Task " + j + "-" + t)
                        .weekly(MinutesRange.exactly(Minutes.of(100)))
                        .build());
            }
        }
        return new WorkplaceBrief(EMPLOYER, allJobs, allTasks, List.of(), List.of(), List.of());
    }

    private static BeforeAfter drawn(Block.Figure figure) {
        return (BeforeAfter) figure.picture();
    }

    /** The first task of each of so many jobs, whose time goes to the last task there. */
    private static JobDesign design(int donors, int last, int share, Remainder.Kind rest) {
        JobDesign.Builder design = JobDesign.builder();
        design.header(EntryHeader.first("design"))
                .employer(EMPLOYER)
                .addStrategies(StrategyId.TASK_REASSIGNMENT)
                .jobTitle("Assistant");
        for (int j = 1; j <= donors; j++) {
            EntryId job = EntryId.of("job-" + j);
            Remainder remainder =
                    switch (rest) {
                        case STAYS_WITH -> Remainder.staysWith(job);
                        case MOVES_TO -> new Remainder(rest, EntryId.of("job-" + (donors + 1)));
                        default -> new Remainder(rest, null);
                    };
            design.addTasks(new DesignTask(EntryId.of("task-" + j + "-1"), Minutes.of(share), remainder));
            design.addFreedTime(new FreedTime(job, EntryId.of("task-" + j + "-" + last), Minutes.of(share)));
        }
        return design.build();
    }

    private static WorkWording words(WorkplaceBrief brief) {
        return new WorkWording(brief, new Wording(Rendered.english(), Audience.TEAM), id -> Optional.empty());
    }

    private static List<String> table(Block.Figure figure) {
        return figure.table().rows().stream()
                .map(row -> String.join(
                        " | ", row.cells().stream().map(WorkPictureTest::words).toList()))
                .toList();
    }

    private static String words(Cell cell) {
        return cell.content().stream()
                .filter(Inline.Words.class::isInstance)
                .map(one -> ((Inline.Words) one).text())
                .reduce("", String::concat);
    }

    @Test
    @Tag("ASERT-S1")
    void one_job_of_three_tasks_shows_what_goes_what_grows_and_what_stays() {
        WorkplaceBrief brief = workplace(1, 3);
        Block.Figure figure = WorkPicture.cited(design(1, 3, 100, Remainder.Kind.NONE_LEFT), words(brief))
                .figure();
        assertThat(table(figure))
                .containsExactly(
                        "Job 1 | Task 1-1 | 1 h 40 min | – | 1 h 40 min to the new job",
                        "Job 1 | Task 1-3 | 1 h 40 min | 3 h 20 min | Gets 1 h 40 min more",
                        "Job 1 | Task 1-2 | 1 h 40 min | 1 h 40 min | Stays as it is",
                        "The new job | Task 1-1 | – | 1 h 40 min | From Job 1");
        assertThat(drawn(figure).rest()).isNull();
        assertThat(figure.description())
                .isEqualTo("The new job \"Assistant\" has 1 task and takes 1 h 40 min a week. 1 h 40 min a week of that"
                        + " come from 1 current job.");
        assertThat(figure.table().rows().get(0).cells().get(2).sources())
                .extracting(ref -> ref.id().value())
                .containsExactly("task-1-1");
    }

    @Test
    @Tag("SEM-29")
    void the_rest_of_a_task_is_where_the_design_says() {
        WorkplaceBrief brief = workplace(2, 2);
        assertThat(table(WorkPicture.cited(design(1, 2, 40, Remainder.Kind.STAYS_WITH), words(brief))
                        .figure()))
                .contains("Job 1 | Task 1-1 | 1 h 40 min | 1 h | 40 min to the new job");
        assertThat(table(WorkPicture.cited(design(1, 2, 40, Remainder.Kind.MOVES_TO), words(brief))
                        .figure()))
                .contains(
                        "Job 1 | Task 1-1 | 1 h 40 min | – | 40 min to the new job; the rest to Job 2",
                        "Job 2 | Task 1-1 | – | 1 h | From Job 1");
        assertThat(table(WorkPicture.cited(design(1, 2, 40, Remainder.Kind.EMPLOYER_DROPS), words(brief))
                        .figure()))
                .contains("Job 1 | Task 1-1 | 1 h 40 min | – | 40 min to the new job; the employer drops the rest");
    }

    @Test
    void of_fifty_jobs_only_those_touched_are_drawn_and_the_others_are_counted_in_words() {
        WorkplaceBrief brief = workplace(50, 20);
        Block.Figure figure = WorkPicture.cited(design(10, 20, 100, Remainder.Kind.NONE_LEFT), words(brief))
                .figure();
        assertThat(drawn(figure).lanes()).hasSize(9);
        assertThat(drawn(figure).rest())
                .isEqualTo("2 more current jobs give 3 h 20 min a week. 40 other current jobs"
                        + " with 800 tasks stay as they are.");
        assertThat(figure.description()).endsWith(drawn(figure).rest());
        assertThat(table(figure)).anyMatch(row -> row.startsWith("Job 10 | Task 10-1 |"));
        assertThat(drawn(figure).lanes().get(0).lines())
                .extracting(BeforeAfter.Line::label)
                .containsExactly("Task 1-1", "Task 1-20", "18 other tasks");
        Block.Figure small = WorkPicture.small(design(10, 20, 100, Remainder.Kind.NONE_LEFT), words(brief))
                .figure();
        assertThat(drawn(small).lanes()).hasSize(3);
        BeforeAfter.Lane about = drawn(small).lanes().get(2);
        assertThat(about.lines()).hasSize(4);
        assertThat(about.lines().get(3).label()).isEqualTo("7 other tasks");
        assertThat(about.lines().get(3).after().length()).isEqualTo(700);
        assertThat(small.table().rows().toString()).doesNotContain("task-1-1");
    }

    @Test
    @Tag("ICF-K1")
    void a_changed_job_shows_what_it_swaps_with_a_co_worker() {
        WorkplaceBrief brief = workplace(2, 2);
        EntryId other = EntryId.of("job-2");
        JobDesign design = JobDesign.builder()
                .header(EntryHeader.first("design"))
                .employer(EMPLOYER)
                .addStrategies(StrategyId.RESTRUCTURING)
                .jobTitle("Job 1")
                .existingJob(EntryId.of("job-1"))
                .addChanges(
                        new JobChange(JobChange.Kind.GIVES_TO, EntryId.of("task-1-1"), other, null),
                        new JobChange(JobChange.Kind.TAKES_FROM, EntryId.of("task-2-1"), other, null))
                .addTasks(
                        new DesignTask(EntryId.of("task-1-2"), Minutes.of(100), Remainder.NONE_LEFT),
                        new DesignTask(EntryId.of("task-2-1"), Minutes.of(100), Remainder.NONE_LEFT))
                .build();
        Block.Figure figure = WorkPicture.plain(design, words(brief)).figure();
        assertThat(table(figure))
                .containsExactly(
                        "Job 2 | Task 2-1 | 1 h 40 min | – | 1 h 40 min to Job 1",
                        "Job 2 | Task 1-1 | – | 1 h 40 min | From Job 1",
                        "Job 2 | Task 2-2 | 1 h 40 min | 1 h 40 min | Stays as it is",
                        "Job 1 | Task 2-1 | – | 1 h 40 min | From Job 2",
                        "Job 1 | Task 1-1 | 1 h 40 min | – | 1 h 40 min to Job 2",
                        "Job 1 | Task 1-2 | 1 h 40 min | 1 h 40 min | Stays as it is");
        assertThat(figure.description()).startsWith("The job \"Job 1\" is changed for its holder.");
    }
}
