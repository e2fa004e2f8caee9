package org.customizedemployment.reports.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.TaskId;
import org.customizedemployment.core.planning.TaskRecord;
import org.customizedemployment.core.planning.TaskState;
import org.customizedemployment.reports.fixture.Rendered;
import org.customizedemployment.reports.fixture.SampleCase;
import org.customizedemployment.reports.fixture.Tables;
import org.customizedemployment.reports.format.TextFormat;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TasksReportTest {
    private static Document report(CaseFile file, Audience audience) {
        return new TasksReport().build(Rendered.view(file, audience), Rendered.english());
    }

    private static List<Block.Row> rows(Document document) {
        List<Block.Row> rows = new ArrayList<>();
        document.blocks().stream()
                .filter(Block.Section.class::isInstance)
                .flatMap(block -> ((Block.Section) block).blocks().stream())
                .filter(Block.Table.class::isInstance)
                .forEach(table -> rows.addAll(((Block.Table) table).rows()));
        return rows;
    }

    private static String text(Cell cell) {
        return ((Inline.Words) cell.content().get(0)).text();
    }

    private static Block.Row row(Document document, int task) {
        return rows(document).get(task - 1);
    }

    private static TaskRecord.Builder record(String id, String task, TaskState state) {
        TaskRecord.Builder builder = TaskRecord.builder();
        builder.header(SampleCase.header(id)).task(TaskId.of(task)).state(state);
        return builder;
    }

    @Test
    @Tag("ICF-T5")
    @Tag("SEM-20")
    void a_task_that_looks_done_is_suggested_with_its_entries() {
        Document document = report(SampleCase.full(), Audience.TEAM);
        assertThat(rows(document)).hasSize(31);
        Block.Row team = row(document, 5);
        assertThat(text(team.cells().get(0))).isEqualTo("Bring a support team together");
        assertThat(text(team.cells().get(1))).isEqualTo("Looks done, not said by anyone yet");
        assertThat(text(team.cells().get(2))).startsWith("Team members with a role");
        assertThat(team.cells().get(2).sources())
                .contains(new EntryRef(EntryId.of("team-01"), 1), new EntryRef(EntryId.of("team-03"), 1));
    }

    @Test
    @Tag("ICF-T3")
    void a_task_that_looks_begun_says_what_is_not_seen() {
        assertThat(text(row(report(SampleCase.full(), Audience.TEAM), 3).cells().get(1)))
                .isEqualTo("Looks begun; not seen here: consent to use what Discovery shows, not said by anyone yet");
    }

    @Test
    @Tag("ICF-G2")
    void what_people_recorded_is_shown_with_their_reason_and_how_often() {
        CaseFile file = SampleCase.full()
                .with(record("t-1", "ICF-T8", TaskState.DONE).build())
                .with(record("t-2", "ICF-T8", TaskState.DONE).build())
                .with(record("t-3", "ICF-T16", TaskState.NOT_NEEDED)
                        .reason("would rather talk")
                        .build())
                .with(record("t-4", "ours-1", TaskState.DONE).build());
        Document document = report(file, Audience.JOB_SEEKER);
        assertThat(text(row(document, 8).cells().get(1))).isEqualTo("Done, recorded 2 times");
        assertThat(row(document, 8).cells().get(1).sources()).hasSize(2);
        assertThat(text(row(document, 16).cells().get(1))).isEqualTo("Not needed, recorded once: would rather talk");
        assertThat(Rendered.as(new TextFormat(), document, Rendered.english()))
                .containsPattern(Pattern.compile("1\\s+record\\s+is\\s+about\\s+a\\s+task"));
    }

    @Test
    @Tag("ICF-G2")
    void advice_names_earlier_tasks_only_where_one_has_begun() {
        String page = Rendered.as(new TextFormat(), report(SampleCase.full(), Audience.TEAM), Rendered.english());
        assertThat(page).contains("What may help first");
        assertThat(Rendered.as(new TextFormat(), report(SampleCase.empty(), Audience.TEAM), Rendered.english()))
                .doesNotContain("What may help first")
                .contains("Nothing recorded");
    }

    /** Nothing on the page can be read as so many out of so many, and a task that is not needed is as good an answer as one that is done. */
    @Test
    @Tag("CT-21")
    void the_checklist_is_a_menu_and_no_quota() {
        CaseFile file = SampleCase.full()
                .with(record("t-1", "ICF-T16", TaskState.NOT_NEEDED).build());
        for (Audience audience : List.of(Audience.JOB_SEEKER, Audience.TEAM, Audience.FUNDER)) {
            Document document = report(file, audience);
            assertThat(Rendered.as(new TextFormat(), document, Rendered.english()))
                    .doesNotContainPattern("\\d ?(%|of 31|/ ?31|out of)");
            assertThat(Tables.of(document))
                    .allSatisfy(table -> assertThat(table.rows()).noneMatch(Block.Row::total));
            assertThat(text(row(document, 16).cells().get(1))).isEqualTo("Not needed, recorded once");
        }
    }

    @Test
    @Tag("ICF-G1")
    void the_last_component_has_its_name_for_job_seekers() {
        assertThat(Rendered.as(new TextFormat(), report(SampleCase.full(), Audience.JOB_SEEKER), Rendered.english()))
                .contains("Support on the job");
    }
}
