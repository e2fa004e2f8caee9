package org.customizedemployment.core.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.JobChange;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.PlannedWork;
import org.customizedemployment.core.design.Remainder;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.employer.PrimaryResponsibility;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.standard.StandardStrategies;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.WeeklyWindow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whether work lies in the person's times is told from what is planned; of a job that stays as it is, from the job. */
@Tag("ODEP-P2")
@Tag("ICF-D2")
class PersonTimesTest {
    private static final String MET = "strategy.person.times.met MET";
    private static final String OPEN = "strategy.person.times-open CANNOT_TELL";

    private static Bakery counter() {
        return Bakery.open()
                .job("counter", "job-seeker")
                .task("serve", "counter", 240, PrimaryResponsibility.YES, "selling");
    }

    private static JobDesign.Builder design(String task, StrategyId... strategies) {
        JobDesign.Builder design = JobDesign.builder();
        design.header(EntryHeader.first("design-1"))
                .employer(Bakery.EMPLOYER)
                .jobTitle("Helper")
                .addStrategies(strategies)
                .addTasks(new DesignTask(EntryId.of(task), Minutes.of(240), Remainder.NONE_LEFT));
        return design;
    }

    private static List<String> times(JobDesign.Builder design, Bakery bakery) {
        return StandardStrategies.checker().findings(design.build(), bakery.brief(), bakery.person()).stream()
                .filter(one -> one.rule().value().equals("strategy.person.times"))
                .map(one -> one.finding().reason().code() + " " + one.finding().outcome())
                .toList();
    }

    @Test
    void without_planned_work_nobody_can_tell() {
        Bakery bakery = Bakery.open().works("09:00-13:00");
        assertThat(times(design("label", StrategyId.CARVING), bakery)).containsExactly(OPEN);
        assertThat(times(design("label", StrategyId.CARVING, StrategyId.RESTRUCTURING), bakery))
                .containsExactly(OPEN);
        assertThat(times(
                        design("label", StrategyId.CARVING)
                                .addPlannedWork(
                                        new PlannedWork(EntryId.of("label"), WeeklyWindow.parse("monday 09:00-13:00"))),
                        bakery))
                .containsExactly(MET);
    }

    @Test
    void someone_who_stated_no_times_is_not_asked_for_a_plan() {
        assertThat(times(design("label", StrategyId.CARVING), Bakery.open())).containsExactly(MET);
    }

    @Test
    @Tag("ODEP-S4")
    void a_job_that_its_holder_keeps_stays_in_their_times_unless_something_moves() {
        Bakery bakery = counter().works("09:00-13:00");
        assertThat(times(design("serve", StrategyId.RESTRUCTURING), bakery)).containsExactly(MET);
        JobChange when = new JobChange(JobChange.Kind.WHEN, EntryId.of("serve"), null, null);
        assertThat(times(design("serve", StrategyId.RESTRUCTURING).addChanges(when), bakery))
                .containsExactly(OPEN);
    }

    @Test
    @Tag("ODEP-S4")
    void a_task_that_can_only_be_done_at_other_times_leaves_it_open() {
        Bakery bakery = counter().works("09:00-13:00");
        WorkTask serve = bakery.brief().task(EntryId.of("serve")).orElseThrow();
        bakery.add(WorkTask.builder()
                .from(serve)
                .addWindows(WeeklyWindow.parse("monday 14:00-18:00"))
                .build());
        assertThat(times(design("serve", StrategyId.RESTRUCTURING), bakery)).containsExactly(OPEN);
    }
}
