package org.customizedemployment.core.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.strategy.standard.StandardStrategies;
import org.customizedemployment.core.value.Minutes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DesignCheckerTest {
    private static final WorkplaceBrief BRIEF = Salon.brief();

    @Test
    @Tag("ASERT-S2")
    void some_tasks_of_one_job_are_a_carve() {
        JobDesign design = Salon.design(StrategyId.CARVING)
                .addTasks(Salon.all("wash", 300), Salon.all("sweep", 150))
                .build();
        assertThat(check(design).getOutcome()).contains(Outcome.MET);
        assertThat(check(design).getKind()).isEqualTo(DecisionKind.DESIGN);
    }

    @Test
    @Tag("ASERT-S2")
    @Tag("SC-5")
    void all_tasks_of_a_job_are_not_a_carve_not_even_at_a_fifth_each() {
        JobDesign whole = Salon.design(StrategyId.CARVING)
                .addTasks(Salon.all("feed", 300), Salon.all("walk", 300))
                .build();
        JobDesign fifth = Salon.design(StrategyId.CARVING)
                .addTasks(Salon.part("feed", 60, Salon.KENNEL), Salon.part("walk", 60, Salon.KENNEL))
                .build();
        assertThat(codes(whole)).containsExactly("strategy.carving.all-tasks");
        assertThat(codes(fifth)).containsExactly("strategy.carving.all-tasks");
        assertThat(check(whole).getFindings())
                .anySatisfy(one -> assertThat(one.citations()).contains(Citation.of("ASERT-S2")));
    }

    @Test
    @Tag("SEM-29")
    void from_a_vacant_job_any_task_may_be_carved() {
        JobDesign design = Salon.design(StrategyId.CARVING)
                .addTasks(Salon.all("feed", 300))
                .build();
        assertThat(check(design).getOutcome()).contains(Outcome.MET);
    }

    @Test
    @Tag("SEM-28")
    @Tag("SC-5")
    void a_primary_responsibility_of_a_holder_stays_and_an_unknown_one_becomes_a_question() {
        JobDesign design = Salon.design(StrategyId.CARVING)
                .addTasks(Salon.part("cut", 100, Salon.GROOMER), Salon.all("dry", 100))
                .build();
        assertThat(codes(design)).containsExactly("strategy.primary.taken", "strategy.primary.unknown");
    }

    @Test
    @Tag("ASERT-S2")
    void tasks_of_two_jobs_or_of_none_are_not_a_carve() {
        assertThat(codes(Salon.design(StrategyId.CARVING)
                        .addTasks(Salon.all("wash", 300), Salon.all("towels", 200))
                        .build()))
                .containsExactly("strategy.carving.one-job");
        assertThat(codes(Salon.design(StrategyId.CARVING)
                        .addTasks(Salon.all("wash", 300), Salon.all("photos", 60))
                        .build()))
                .containsExactly("strategy.carving.one-job");
    }

    @Test
    @Tag("SEM-29")
    void every_remainder_has_a_place() {
        DesignTask half = new DesignTask(EntryId.of("wash"), Minutes.of(150), null);
        assertThat(codes(Salon.design(StrategyId.CARVING).addTasks(half).build()))
                .containsExactly("strategy.remainder.missing");
        assertThat(codes(Salon.design(StrategyId.CARVING)
                        .addTasks(Salon.part("wash", 150, EntryId.of("elsewhere")))
                        .build()))
                .containsExactly("strategy.remainder.unknown-job");
    }

    @Test
    @Tag("ASERT-S1")
    void reassignment_moves_tasks_of_several_staff_and_names_the_primary_work_that_gets_their_time() {
        JobDesign design = Salon.design(StrategyId.TASK_REASSIGNMENT)
                .addTasks(Salon.all("wash", 300), Salon.part("sweep", 100, Salon.GROOMER), Salon.all("towels", 200))
                .addFreedTime(Salon.freed(Salon.GROOMER, "cut", 400), Salon.freed(Salon.RECEPTION, "phone", 200))
                .build();
        assertThat(check(design).getOutcome()).contains(Outcome.MET);
        List<DonorChange> changes = DonorChange.of(design, BRIEF);
        assertThat(changes).extracting(DonorChange::job).containsExactly(Salon.GROOMER, Salon.RECEPTION);
        assertThat(changes.get(0).before()).isEqualTo(Minutes.of(1450));
        assertThat(changes.get(0).after()).isEqualTo(Minutes.of(1050));
        assertThat(changes.get(0).keeps()).extracting(EntryId::value).containsExactly("cut", "dry");
        assertThat(design.weeklyMinutes()).isEqualTo(Minutes.of(600));
    }

    @Test
    @Tag("ASERT-S1")
    void reassignment_is_refused_where_freed_time_is_not_accounted_for_or_goes_to_side_work() {
        JobDesign.Builder design = Salon.design(StrategyId.TASK_REASSIGNMENT).addTasks(Salon.all("wash", 300));
        assertThat(codes(design.build())).containsExactly("strategy.reassignment.freed-differs");
        assertThat(codes(design.addFreedTime(Salon.freed(Salon.GROOMER, "sweep", 300))
                        .build()))
                .containsExactly("strategy.reassignment.freed-not-primary");
    }

    @Test
    @Tag("ASERT-S1")
    void work_that_nobody_does_is_not_reassigned() {
        assertThat(codes(Salon.design(StrategyId.TASK_REASSIGNMENT)
                        .addTasks(Salon.all("photos", 60))
                        .build()))
                .containsExactly("strategy.reassignment.no-donor");
    }

    @Test
    void hostile_designs_are_answered_not_thrown() {
        assertThat(codes(Salon.design(StrategyId.CARVING).build())).contains("strategy.tasks.none");
        assertThat(codes(Salon.design(StrategyId.CARVING)
                        .addTasks(Salon.all("nothing", 10), Salon.all("wash", 301), Salon.all("sweep", 0))
                        .build()))
                .contains("strategy.tasks.unknown", "strategy.tasks.minutes");
        assertThat(codes(Salon.design(StrategyId.CARVING)
                        .addTasks(Salon.all("wash", 300), Salon.all("wash", 300))
                        .build()))
                .contains("strategy.tasks.twice");
        JobDesign untagged = Salon.design(StrategyId.of("of-our-own"))
                .addTasks(Salon.all("wash", 300))
                .build();
        assertThat(check(untagged).getOutcome()).contains(Outcome.CANNOT_TELL);
    }

    private static Decision check(JobDesign design) {
        Facts facts = Facts.of(Salon.caseFile(), AsOf.none(), References.NONE, Parameters.none());
        return StandardStrategies.checker().check(design, BRIEF, RuleBook.empty(), facts);
    }

    private static List<String> codes(JobDesign design) {
        return check(design).getFindings().stream()
                .filter(one -> one.severity() == Severity.BLOCKS
                        && !one.finding().outcome().passes())
                .map(one -> one.finding().reason().code())
                .toList();
    }
}
