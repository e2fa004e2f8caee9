package org.customizedemployment.core.strategy.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.core.strategy.standard.Designs.CHECKER;
import static org.customizedemployment.core.strategy.standard.Designs.all;
import static org.customizedemployment.core.strategy.standard.Designs.flags;
import static org.customizedemployment.core.strategy.standard.Designs.freed;
import static org.customizedemployment.core.strategy.standard.Designs.job;
import static org.customizedemployment.core.strategy.standard.Designs.problems;

import java.util.List;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.design.DesignDifference;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.JobChange;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.PlannedWork;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.employer.PrimaryResponsibility;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.Bakery;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.core.value.WeeklyWindow;
import org.customizedemployment.core.work.CollectiveAgreement;
import org.customizedemployment.core.work.Company;
import org.customizedemployment.core.work.PayBasis;
import org.customizedemployment.core.work.Popularity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RenegotiationDefinitionsTest {
    @Test
    @Tag("ODEP-S4")
    @Tag("ICF-K1")
    void restructuring_keeps_the_holder_and_swaps_only_side_tasks() {
        JobDesign.Builder design = job(StrategyId.RESTRUCTURING)
                .existingJob(EntryId.of("baker"))
                .holder(ActorId.of("holder-1"))
                .addTasks(all("bake", 1200), all("label", 240), all("boxes", 300))
                .addChanges(
                        new JobChange(JobChange.Kind.GIVES_TO, EntryId.of("trays"), EntryId.of("seller"), null),
                        new JobChange(JobChange.Kind.TAKES_FROM, EntryId.of("boxes"), EntryId.of("seller"), null));
        assertThat(problems(design.build(), Bakery.open().brief())).isEmpty();
        assertThat(CHECKER.applicableTags(design.build(), Bakery.open().brief()))
                .containsExactly(StrategyId.RESTRUCTURING);
        JobDesign primary = job(StrategyId.RESTRUCTURING)
                .existingJob(EntryId.of("baker"))
                .holder(ActorId.of("holder-2"))
                .addTasks(all("label", 240))
                .addChanges(new JobChange(JobChange.Kind.GIVES_TO, EntryId.of("bake"), EntryId.of("seller"), null))
                .build();
        assertThat(problems(primary, Bakery.open().brief()))
                .containsExactly("strategy.restructuring.other-holder", "strategy.restructuring.primary-swapped");
        assertThat(problems(
                        job(StrategyId.RESTRUCTURING)
                                .addTasks(all("label", 240))
                                .build(),
                        Bakery.open().brief()))
                .containsExactly("strategy.restructuring.no-existing-job");
    }

    @Test
    @Tag("SEM-29")
    void what_has_to_be_looked_at_in_any_case_is_flagged_and_breaks_nothing() {
        Bakery bakery = Bakery.open();
        bakery.add(WorkplaceJob.builder()
                .header(EntryHeader.first("seller"))
                .employer(Bakery.EMPLOYER)
                .title("Seller")
                .holder(ActorId.of("holder-2"))
                .collectiveAgreement(CollectiveAgreement.COVERED)
                .addPayBases(PayBasis.TIPS)
                .build());
        for (String id : List.of("boxes", "trays")) {
            WorkTask task = bakery.brief().task(EntryId.of(id)).orElseThrow();
            bakery.add(WorkTask.builder()
                    .from(task)
                    .company(Company.ALONE)
                    .popularity(Popularity.UNPOPULAR)
                    .build());
        }
        JobDesign design = job(StrategyId.TASK_REASSIGNMENT)
                .addTasks(all("trays", 180), all("boxes", 300))
                .addFreedTime(freed("baker", "bake", 180), freed("seller", "sell", 300))
                .build();
        assertThat(problems(design, bakery.brief())).isEmpty();
        assertThat(flags(design, bakery.brief()))
                .containsExactly(
                        "strategy.flag.collective-agreement",
                        "strategy.flag.piece-or-tip-pay",
                        "strategy.flag.isolation",
                        "strategy.flag.bundled-chores");
        JobDesign displacing =
                job(StrategyId.CARVING).addTasks(all("label", 240)).build();
        assertThat(flags(displacing, bakery.brief())).containsExactly("strategy.flag.displacement");
    }

    @Test
    void planned_work_lies_in_open_times_one_task_at_a_time_and_is_long_enough() {
        JobDesign design = job(StrategyId.CARVING)
                .addTasks(all("label", 240))
                .addPlannedWork(
                        new PlannedWork(EntryId.of("label"), WeeklyWindow.parse("monday 04:00-06:00")),
                        new PlannedWork(EntryId.of("label"), WeeklyWindow.parse("tuesday 08:00-09:00")),
                        new PlannedWork(EntryId.of("boxes"), WeeklyWindow.parse("tuesday 08:30-09:00")))
                .build();
        assertThat(problems(design, Bakery.open().brief()))
                .containsExactly(
                        "strategy.schedule.outside",
                        "strategy.schedule.overlap",
                        "strategy.schedule.other-task",
                        "strategy.schedule.short");
    }

    @Test
    @Tag("ICF-T29")
    @Tag("SEM-6")
    void a_renegotiation_is_the_difference_of_two_designs() {
        JobDesign before = job(StrategyId.CARVING)
                .addTasks(all("label", 240), all("trays", 180))
                .pay(Rate.parse("USD 17.00 per hour"))
                .build();
        JobDesign after = job(StrategyId.CARVING, StrategyId.MICROBOARD)
                .addTasks(all("label", 120), all("boxes", 300))
                .pay(Rate.parse("USD 18.00 per hour"))
                .build();
        DesignDifference difference = DesignDifference.between(before, after);
        assertThat(difference.added()).extracting(DesignTask::task).containsExactly(EntryId.of("boxes"));
        assertThat(difference.removed()).extracting(DesignTask::task).containsExactly(EntryId.of("trays"));
        assertThat(difference.changed())
                .containsExactly(
                        new DesignDifference.ChangedTask(EntryId.of("label"), Minutes.of(240), Minutes.of(120)));
        assertThat(difference.weeklyAfter()).isEqualTo(Minutes.of(420));
        assertThat(difference.strategiesAdded()).containsExactly(StrategyId.MICROBOARD);
        assertThat(difference.isEmpty()).isFalse();
        assertThat(DesignDifference.between(before, before).isEmpty()).isTrue();
    }

    @Test
    @Tag("SC-5")
    @Tag("SEM-28")
    void a_primary_task_taken_is_refused_with_the_question_that_would_change_it() {
        Bakery bakery = Bakery.open().task("cool", "baker", 60, PrimaryResponsibility.UNKNOWN, "baking");
        JobDesign design = job(StrategyId.CARVING)
                .addTasks(all("bake", 1200), all("cool", 60))
                .build();
        List<RuleFinding> findings = CHECKER.findings(design, bakery.brief());
        assertThat(findings)
                .filteredOn(one -> one.finding().outcome() == Outcome.NOT_MET)
                .extracting(one -> one.finding().reason().code())
                .containsExactly("strategy.primary.taken", "strategy.primary.unknown");
    }
}
