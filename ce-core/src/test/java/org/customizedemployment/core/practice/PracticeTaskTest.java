package org.customizedemployment.core.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.id.TaskId;
import org.customizedemployment.core.service.ServiceComponent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PracticeTaskTest {
    @Test
    @Tag("ICF-G1")
    void four_components_have_eleven_five_nine_and_six_tasks() {
        assertThat(PracticeComponent.values())
                .extracting(one -> one.getTasks().size())
                .containsExactly(11, 5, 9, 6);
        assertThat(PracticeComponent.values())
                .extracting(PracticeComponent::getService)
                .containsExactly(
                        ServiceComponent.DISCOVERY,
                        ServiceComponent.JOB_SEARCH_PLANNING,
                        ServiceComponent.JOB_DEVELOPMENT,
                        ServiceComponent.POST_PLACEMENT_SUPPORT);
        assertThat(PracticeComponent.of(ServiceComponent.JOB_DEVELOPMENT)).contains(PracticeComponent.JOB_DEVELOPMENT);
        assertThat(PracticeComponent.of(ServiceComponent.of("night-shift"))).isEmpty();
    }

    @Test
    void thirty_one_tasks_are_numbered_in_the_order_of_the_source() {
        List<String> ids = Arrays.stream(PracticeTask.values())
                .map(task -> task.getId().value())
                .toList();
        assertThat(ids).hasSize(31).startsWith("ICF-T1", "ICF-T2").endsWith("ICF-T30", "ICF-T31");
        assertThat(PracticeTask.find(TaskId.of("ICF-T15"))).contains(PracticeTask.PLAN_DISCLOSURE);
        assertThat(PracticeTask.find(TaskId.of("agency-7"))).isEmpty();
        assertThat(PracticeTask.PLAN_DISCLOSURE.getCitation().value()).isEqualTo("ICF-T15");
    }

    @ParameterizedTest
    @EnumSource(PracticeTask.class)
    @Tag("ICF-G2")
    void a_task_builds_on_earlier_ones_only(PracticeTask task) {
        assertThat(task.getBuildsOn())
                .doesNotHaveDuplicates()
                .isSorted()
                .allSatisfy(earlier -> assertThat(earlier).isLessThan(task));
    }

    @ParameterizedTest
    @EnumSource(PracticeTask.class)
    void every_task_has_signs_in_kinds_of_entries_that_exist(PracticeTask task) {
        assertThat(task.getSigns().needed()).isNotEmpty();
        assertThat(task.getSigns().all())
                .doesNotHaveDuplicates()
                .allSatisfy(sign -> assertThat(EntryTypes.all()).contains(sign.getType()));
    }

    @Test
    void every_sign_speaks_for_some_task() {
        assertThat(TaskSign.values())
                .allSatisfy(sign -> assertThat(PracticeTask.values())
                        .anyMatch(task -> task.getSigns().all().contains(sign)));
        assertThat(TaskSign.OBSERVATION_NOTED.getCode()).isEqualTo("observation-noted");
    }
}
