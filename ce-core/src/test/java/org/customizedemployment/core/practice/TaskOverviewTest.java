package org.customizedemployment.core.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.TaskId;
import org.customizedemployment.core.planning.TaskRecord;
import org.customizedemployment.core.planning.TaskState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TaskOverviewTest {
    private static CaseFile file(Entry... entries) {
        CaseFileBuilder builder = CaseFile.builder(CaseId.of("case-1"));
        List.of(entries).forEach(builder::put);
        return builder.build();
    }

    private static TaskStanding standing(PracticeTask task, Entry... entries) {
        return TaskOverview.of(file(entries)).standing(task);
    }

    private static EntryRef ref(String id) {
        return new EntryRef(EntryId.of(id), 1);
    }

    @Test
    @Tag("SEM-20")
    void an_empty_case_suggests_nothing() {
        TaskOverview overview = TaskOverview.of(file());
        assertThat(overview.getStandings()).hasSize(31).allSatisfy(one -> {
            assertThat(one.state()).isEmpty();
            assertThat(one.suggestion()).isEqualTo(TaskSuggestion.NONE);
            assertThat(one.allEvidence()).isEmpty();
            assertThat(one.missing()).isEqualTo(one.task().getSigns().needed());
        });
        assertThat(overview.getStandings(PracticeComponent.JOB_SEARCH_PLANNING)).hasSize(5);
    }

    @Test
    @Tag("ICF-T7")
    @Tag("SEM-20")
    void an_observation_without_anything_noted_looks_begun_and_with_a_statement_from_it_done() {
        Entry visit = Signs.activity("visit", "home-visit", "discovery").build();
        TaskStanding bare = standing(PracticeTask.OBSERVE_FAMILIAR_SETTINGS, visit);
        assertThat(bare.suggestion()).isEqualTo(TaskSuggestion.LOOKS_BEGUN);
        assertThat(bare.missing()).containsExactly(TaskSign.OBSERVATION_NOTED);
        TaskStanding noted =
                standing(PracticeTask.OBSERVE_FAMILIAR_SETTINGS, visit, Signs.learnedIn("likes-dogs", "visit"));
        assertThat(noted.suggestion()).isEqualTo(TaskSuggestion.LOOKS_DONE);
        assertThat(noted.state()).isEmpty();
        assertThat(noted.found().get(0)).isEqualTo(new SignFound(TaskSign.OBSERVATION_NOTED, List.of(ref("visit"))));
    }

    @Test
    @Tag("ICF-G2")
    @Tag("SEM-20")
    void what_people_said_stands_and_no_sign_overrides_it() {
        Entry visit = Signs.activity("visit", "home-visit", "discovery")
                .notes("calm with dogs")
                .build();
        for (TaskState state : TaskState.values()) {
            TaskStanding said =
                    standing(PracticeTask.OBSERVE_FAMILIAR_SETTINGS, visit, record("r-1", "ICF-T7", state, "visit"));
            assertThat(said.state()).contains(state);
            assertThat(said.evidence()).containsExactly(ref("visit"));
            assertThat(said.suggestion())
                    .isEqualTo(state == TaskState.OPEN ? TaskSuggestion.LOOKS_DONE : TaskSuggestion.NONE);
        }
    }

    @Test
    @Tag("ICF-G2")
    void a_task_may_be_done_again_and_the_last_record_counts() {
        TaskStanding again = standing(
                PracticeTask.JOIN_NOVEL_ACTIVITY,
                record("r-1", "ICF-T8", TaskState.DONE),
                record("r-2", "ICF-T8", TaskState.DONE),
                record("r-3", "ICF-T8", TaskState.OPEN));
        assertThat(again.state()).contains(TaskState.OPEN);
        assertThat(again.records()).containsExactly(ref("r-1"), ref("r-2"), ref("r-3"));
        assertThat(again.settled()).isFalse();
    }

    @Test
    void a_record_of_a_hosts_own_task_is_not_lost() {
        TaskOverview overview = TaskOverview.of(file(record("r-1", "agency-99", TaskState.DONE)));
        assertThat(overview.getOtherRecords()).containsExactly(ref("r-1"));
        assertThat(overview.getStandings())
                .allSatisfy(one -> assertThat(one.records()).isEmpty());
    }

    @Test
    @Tag("ICF-G2")
    void earlier_tasks_that_are_open_are_advice_until_done_not_needed_or_looking_done() {
        Entry consent = Signs.consent("consent", "use-discovery-information").build();
        Entry person = Signs.person();
        assertThat(standing(PracticeTask.BEGIN_DISCOVERY).openBefore())
                .containsExactly(PracticeTask.COMPLETE_INTAKE_FORMS, PracticeTask.CHOOSE_PROFILE_FORMAT);
        assertThat(standing(PracticeTask.BEGIN_DISCOVERY, consent, person).openBefore())
                .containsExactly(PracticeTask.CHOOSE_PROFILE_FORMAT);
        Entry notNeeded = record("r-1", "ICF-T4", TaskState.NOT_NEEDED);
        assertThat(standing(PracticeTask.BEGIN_DISCOVERY, consent, person, notNeeded)
                        .openBefore())
                .isEmpty();
        Entry later = record("r-2", "ICF-T6", TaskState.NOT_NEEDED);
        assertThat(standing(PracticeTask.BEGIN_DISCOVERY, later).openBefore()).isEmpty();
        Entry done = record("r-3", "ICF-T6", TaskState.DONE);
        assertThat(standing(PracticeTask.BEGIN_DISCOVERY, done).state()).contains(TaskState.DONE);
    }

    @Test
    @Tag("SEM-5")
    void what_the_person_set_aside_is_no_sign_and_is_cited_to_nobody_else() {
        Entry visit = Signs.activity("visit", "home-visit", "discovery").build();
        Entry setAside = Signs.setAside("statement", "visit");
        Entry said = record("r-1", "ICF-T7", TaskState.DONE, "statement", "visit");
        CaseFile file = file(visit, setAside, said);
        assertThat(TaskOverview.of(file).standing(PracticeTask.BEGIN_DISCOVERY).missing())
                .containsExactly(TaskSign.PROFILE_STATEMENT);
        TaskOverview team = TaskOverview.of(CaseView.of(file, Audience.TEAM, List.of()));
        assertThat(team.standing(PracticeTask.OBSERVE_FAMILIAR_SETTINGS).allEvidence())
                .containsExactly(ref("visit"));
        TaskOverview own = TaskOverview.of(CaseView.of(file, Audience.JOB_SEEKER, List.of()));
        assertThat(own.standing(PracticeTask.OBSERVE_FAMILIAR_SETTINGS).evidence())
                .containsExactly(ref("statement"), ref("visit"));
    }

    @Property(tries = 200)
    @net.jqwik.api.Tag("SEM-20")
    @net.jqwik.api.Tag("ICF-G2")
    void suggestions_change_nothing_and_cite_only_what_is_there(
            @ForAll @Size(max = 40) List<SignedEntry> some, @ForAll @Size(max = 6) List<TaskState> states) {
        CaseFileBuilder builder = CaseFile.builder(CaseId.of("case-1"));
        some.forEach(
                one -> builder.put(Signs.all().get(one.ordinal() % Signs.all().size())));
        for (int i = 0; i < states.size(); i++) {
            builder.put(record("r-" + i, "ICF-T" + (1 + i * 5), states.get(i), "visit"));
        }
        CaseFile file = builder.build();
        List<Entry> before = file.allEntries();
        TaskOverview overview = TaskOverview.of(file);
        assertThat(file.allEntries()).isEqualTo(before);
        List<EntryRef> refs = file.allEntries().stream().map(Entry::toRef).toList();
        for (TaskStanding one : overview.getStandings()) {
            assertThat(refs).containsAll(one.allEvidence()).containsAll(one.records());
            assertThat(one.state().isPresent()).isEqualTo(!one.records().isEmpty());
            assertThat(one.suggestion() == TaskSuggestion.NONE)
                    .isEqualTo(one.settled() || one.found().isEmpty());
            if (one.suggestion() == TaskSuggestion.LOOKS_DONE) {
                assertThat(one.found())
                        .extracting(SignFound::sign)
                        .containsAll(one.task().getSigns().needed());
            }
            assertThat(one.task().getBuildsOn()).containsAll(one.openBefore());
        }
        assertThat(TaskOverview.of(CaseView.of(file, Audience.JOB_SEEKER, List.of()))
                        .getStandings())
                .isEqualTo(overview.getStandings());
    }

    /** Which of the sample entries goes in; only its place counts. */
    enum SignedEntry {
        A,
        B,
        C,
        D,
        E,
        F,
        G,
        H,
        I,
        J,
        K,
        L,
        M,
        N,
        O,
        P,
        Q,
        R,
        S,
        T,
        U,
        V,
        W,
        X,
        Y,
        Z
    }

    static TaskRecord record(String id, String task, TaskState state, String... evidence) {
        TaskRecord.Builder builder = TaskRecord.builder();
        builder.header(Signs.header(id)).task(TaskId.of(task)).state(state);
        for (String one : evidence) {
            builder.addEvidence(EntryId.of(one));
        }
        if (state == TaskState.DONE) {
            builder.doneOn(LocalDate.of(2026, 3, 1));
        }
        return builder.build();
    }
}
