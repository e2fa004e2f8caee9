package org.customizedemployment.reports.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.disclosure.EmployerView;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.reports.fixture.Rendered;
import org.customizedemployment.reports.fixture.SampleCase;
import org.customizedemployment.reports.fixture.Working;
import org.customizedemployment.spi.document.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class JobDescriptionReportTest {
    private static Document description(CaseFile file) {
        return new JobDescriptionReport().build(Rendered.employer(file), Rendered.english());
    }

    private static String text(Document document) {
        return Rendered.text(document).replaceAll("\\s+", " ");
    }

    @Test
    @Tag("ODEP-I1")
    @Tag("ODEP-D1")
    void an_agreed_job_is_described_as_agreed() {
        Document document = description(Working.file());
        assertThat(document.state()).isEqualTo("As agreed on March 16, 2026");
        assertThat(text(document))
                .contains("Prepares dogs for the groomers", "Brush and bathe dogs", "Hours: 10 h a week")
                .contains("Where: drying room", "September 14, 2026")
                .doesNotContain("picture list of the steps", "Robin");
    }

    @Test
    @Tag("SEM-20")
    void what_is_only_designed_is_a_draft_and_without_both_nothing_is_made_up() {
        CaseFile designed = SampleCase.full();
        for (Agreement agreed : designed.entries(Agreement.TYPE)) {
            designed = designed.without(agreed.id());
        }
        assertThat(description(designed).state()).startsWith("Draft");
        EmployerView bare =
                EmployerView.of(SampleCase.full(), EntryId.of("employer-02"), Optional.empty(), SampleCase.DAY);
        assertThat(text(new JobDescriptionReport().build(bare, Rendered.english())))
                .contains("No job is designed or agreed yet");
    }

    /** Each donor's minutes, worked out anew from the tasks and the design. */
    @Test
    @Tag("ASERT-S1")
    void each_job_that_gives_tasks_is_shown_before_and_after_to_the_minute() {
        CaseFile file = Working.file();
        JobDesign design = Rendered.employer(file).getDesign().orElseThrow();
        String text = text(description(file));
        for (DesignTask taken : design.getTasks()) {
            WorkTask task = file.find(WorkTask.TYPE, taken.task()).orElseThrow();
            String before = Rendered.english().minutes(task.getWeekly().typical());
            String after = Rendered.english().minutes(task.getWeekly().typical().minusUpToZero(taken.weekly()));
            assertThat(text).contains(task.getName() + " " + before + " " + after);
        }
        assertThat(text).contains("In all 30 h 30 h", "In all 19 h 19 h");
    }

    @Test
    @Tag("CT-24")
    @Tag("FED-PRIV-2")
    void a_visual_resume_holds_what_was_released_to_that_employer_and_else_says_so() {
        assertThat(text(new VisualResumeReport().build(Rendered.employer(Working.file()), Rendered.english())))
                .contains("This is Robin Álvarez", "Calms nervous dogs", "Picture: Robin brushing", "Lee Moran")
                .doesNotContain("Dogs, and everything about their coats", "picture list");
        CaseFile closed = Working.file().without(EntryId.of("consent-01"));
        assertThat(text(new VisualResumeReport().build(Rendered.employer(closed), Rendered.english())))
                .contains("Someone you may want to meet", "We will talk about this when we meet.")
                .doesNotContain("Robin", "Lee", "dogs");
    }
}
