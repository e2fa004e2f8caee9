package org.customizedemployment.core.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.core.practice.TaskSuggestion.LOOKS_DONE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.document.Review;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.person.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TaskSignsTest {
    private static TaskSuggestion suggestion(PracticeTask task, List<Entry> entries) {
        CaseFileBuilder builder = CaseFile.builder(CaseId.of("case-1"));
        entries.forEach(builder::put);
        return TaskOverview.of(builder.build()).standing(task).suggestion();
    }

    @ParameterizedTest
    @EnumSource(PracticeTask.class)
    @Tag("ICF-T1")
    @Tag("ICF-T2")
    @Tag("ICF-T3")
    @Tag("ICF-T4")
    @Tag("ICF-T5")
    @Tag("ICF-T6")
    @Tag("ICF-T7")
    @Tag("ICF-T8")
    @Tag("ICF-T9")
    @Tag("ICF-T10")
    @Tag("ICF-T11")
    @Tag("ICF-T12")
    @Tag("ICF-T13")
    @Tag("ICF-T14")
    @Tag("ICF-T15")
    @Tag("ICF-T16")
    @Tag("ICF-T17")
    @Tag("ICF-T18")
    @Tag("ICF-T19")
    @Tag("ICF-T20")
    @Tag("ICF-T21")
    @Tag("ICF-T22")
    @Tag("ICF-T23")
    @Tag("ICF-T24")
    @Tag("ICF-T25")
    @Tag("ICF-T26")
    @Tag("ICF-T27")
    @Tag("ICF-T28")
    @Tag("ICF-T29")
    @Tag("ICF-T30")
    @Tag("ICF-T31")
    void a_task_looks_done_with_what_it_needs_and_not_with_any_less(PracticeTask task) {
        List<Entry> entries = Signs.needed().get(task);
        assertThat(suggestion(task, entries)).isEqualTo(LOOKS_DONE);
        for (Entry one : entries) {
            List<Entry> less = new ArrayList<>(entries);
            less.remove(one);
            assertThat(suggestion(task, less)).as("without " + one.id()).isNotEqualTo(LOOKS_DONE);
        }
    }

    @Test
    @Tag("ICF-T3")
    void a_consent_that_the_person_did_not_give_or_took_back_is_no_sign() {
        PracticeTask task = PracticeTask.COMPLETE_INTAKE_FORMS;
        String scope = "use-discovery-information";
        Entry no = Signs.consent("c", scope).jobSeekerAnswer(Answer.NO).build();
        Entry back =
                Signs.consent("c", scope).revokedOn(LocalDate.of(2026, 4, 1)).build();
        assertThat(suggestion(task, List.of(Signs.person(), no))).isEqualTo(TaskSuggestion.LOOKS_BEGUN);
        assertThat(suggestion(task, List.of(Signs.person(), back))).isEqualTo(TaskSuggestion.LOOKS_BEGUN);
    }

    @Test
    @Tag("ICF-T12")
    @Tag("SEM-3")
    void a_review_by_a_guardian_or_the_team_is_not_the_persons_own() {
        PracticeTask task = PracticeTask.REVIEW_PROFILE_WITH_PERSON;
        Entry guardian = Signs.document("d", DocumentType.DISCOVERY_REPORT)
                .addReviews(new Review(ActorId.of("g"), Capacity.GUARDIAN, LocalDate.of(2026, 3, 1)))
                .build();
        Entry team = Signs.document("d", DocumentType.DISCOVERY_REPORT)
                .state(DocumentState.REVIEWED_BY_TEAM)
                .build();
        Entry person = Signs.document("d", DocumentType.DISCOVERY_REPORT)
                .state(DocumentState.REVIEWED_BY_PERSON)
                .build();
        assertThat(suggestion(task, List.of(guardian))).isEqualTo(TaskSuggestion.NONE);
        assertThat(suggestion(task, List.of(team))).isEqualTo(TaskSuggestion.NONE);
        assertThat(suggestion(task, List.of(person))).isEqualTo(LOOKS_DONE);
    }

    @Test
    @Tag("ICF-T24")
    void a_meeting_about_the_job_without_the_person_only_looks_begun() {
        Entry meeting =
                Signs.activity("m", "customized-job-meeting", "job-development").build();
        assertThat(suggestion(PracticeTask.HOLD_JOB_MEETING, List.of(Signs.person(), meeting)))
                .isEqualTo(TaskSuggestion.LOOKS_BEGUN);
    }
}
