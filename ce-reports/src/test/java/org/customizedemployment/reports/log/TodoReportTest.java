package org.customizedemployment.reports.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.customizedemployment.core.benefits.BenefitsPlan;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.planning.PlanTask;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.todo.TodoKind;
import org.customizedemployment.core.todo.TodoList;
import org.customizedemployment.reports.fixture.Rendered;
import org.customizedemployment.reports.fixture.SampleCase;
import org.customizedemployment.reports.format.HtmlFormat;
import org.customizedemployment.reports.text.BundleMessages;
import org.customizedemployment.spi.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TodoReportTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");

    private static TodoList list() {
        CaseFile file = CaseFile.empty(CaseId.of("case-1"))
                .with(PlanTask.builder()
                        .header(EntryHeader.first("t-1"))
                        .text("CANARY text")
                        .assignee(ActorId.of("aunt"))
                        .dueOn(LocalDate.parse("2026-03-09"))
                        .build())
                .with(BenefitsPlan.builder()
                        .header(EntryHeader.first("b-1"))
                        .planner(ActorId.of("planner"))
                        .madeOn(TODAY)
                        .build());
        return TodoList.of(file, TODAY, References.NONE, Parameters.none());
    }

    @Test
    @Tag("ICF-T13")
    @Tag("SEM-21")
    void it_says_what_is_due_and_what_is_missing_and_names_no_one() {
        Messages english = BundleMessages.of(Locale.ENGLISH);
        String text = Rendered.as(new HtmlFormat(), new TodoReport().build(list(), english), english);
        assertThat(text)
                .contains("What is due, as of March 10, 2026")
                .contains("March 9, 2026 (overdue)")
                .contains("Task of the plan")
                .contains("which the agency must supply")
                .doesNotContain("CANARY");
    }

    @Test
    @Tag("ICF-T13")
    void it_says_whose_it_is_by_role() {
        CaseFile file = SampleCase.full();
        Messages english = BundleMessages.of(Locale.ENGLISH);
        PlanTask.Builder own = PlanTask.builder();
        own.header(EntryHeader.first("t-2"))
                .text("CANARY text")
                .assignee(SampleCase.ROBIN)
                .dueOn(LocalDate.parse("2026-03-11"));
        TodoList list = TodoList.of(file.with(own.build()), TODAY, References.NONE, Parameters.none());
        String text = Rendered.as(new HtmlFormat(), new TodoReport().build(list, english), english)
                .replaceAll("<[^>]*>", " ");
        assertThat(text)
                .contains("Community member (" + SampleCase.TEACHER + ")", "Job seeker")
                .doesNotContain("Lee Moran", "Robin Álvarez");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void every_kind_has_its_words(String language) {
        var words = BundleMessages.of(Locale.forLanguageTag(language));
        for (TodoKind kind : TodoKind.values()) {
            assertThat(words.has("todo.kind." + kind.word())).as(kind.word()).isTrue();
            assertThat(words.has("todo.calendar." + kind.word()))
                    .as(kind.word())
                    .isTrue();
            assertThat(words.has("todo." + kind.word())).as(kind.word()).isTrue();
        }
    }
}
