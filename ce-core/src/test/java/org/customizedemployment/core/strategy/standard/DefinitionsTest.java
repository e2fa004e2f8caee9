package org.customizedemployment.core.strategy.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.core.strategy.standard.Designs.CHECKER;
import static org.customizedemployment.core.strategy.standard.Designs.all;
import static org.customizedemployment.core.strategy.standard.Designs.flags;
import static org.customizedemployment.core.strategy.standard.Designs.freed;
import static org.customizedemployment.core.strategy.standard.Designs.job;
import static org.customizedemployment.core.strategy.standard.Designs.problems;

import java.util.List;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.Remainder;
import org.customizedemployment.core.design.Sharer;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.employer.NeedStatus;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.Bakery;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.work.TaskKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DefinitionsTest {
    @Test
    @Tag("SC-5")
    @Tag("ASERT-S2")
    void one_task_is_a_carve_and_its_remainder_is_assigned() {
        DesignTask half =
                new DesignTask(EntryId.of("label"), Minutes.of(120), Remainder.staysWith(EntryId.of("baker")));
        JobDesign design = job(StrategyId.CARVING).addTasks(half).build();
        assertThat(problems(design, Bakery.open().brief())).isEmpty();
    }

    @Test
    @Tag("SEM-29")
    @Tag("ASERT-S1")
    void a_design_is_tagged_with_all_that_apply() {
        JobDesign carve = job(StrategyId.CARVING)
                .addTasks(all("label", 240))
                .addFreedTime(freed("baker", "bake", 240))
                .build();
        assertThat(CHECKER.applicableTags(carve, Bakery.open().brief()))
                .containsExactly(StrategyId.CARVING, StrategyId.TASK_REASSIGNMENT);
        JobDesign created = job(StrategyId.CREATION)
                .addTasks(all("label", 240), all("photos", 120))
                .addFreedTime(freed("baker", "bake", 240))
                .addNeeds(EntryId.of("need-1"))
                .build();
        assertThat(CHECKER.applicableTags(
                        created,
                        Bakery.open()
                                .need("need-1", NeedStatus.NOTICED, "photos")
                                .brief()))
                .containsExactly(StrategyId.TASK_REASSIGNMENT, StrategyId.CREATION);
    }

    @Test
    @Tag("ASERT-S1")
    void reassignment_goes_to_a_new_employee_and_leaves_everyone_a_task() {
        JobDesign same = job(StrategyId.TASK_REASSIGNMENT)
                .addTasks(all("label", 240))
                .addFreedTime(freed("baker", "bake", 240))
                .holder(ActorId.of("holder-2"))
                .build();
        assertThat(problems(same, Bakery.open().brief())).containsExactly("strategy.reassignment.holds-a-job");
    }

    @Test
    @Tag("ICF-K1")
    @Tag("SEM-28")
    void creation_needs_a_need_and_no_description_before() {
        JobDesign needless =
                job(StrategyId.CREATION).addTasks(all("photos", 120)).build();
        assertThat(problems(needless, Bakery.open().brief())).containsExactly("strategy.creation.no-need");
        JobDesign vacant = job(StrategyId.CREATION)
                .addTasks(all("dough", 300), all("photos", 120))
                .addNeeds(EntryId.of("need-1"))
                .build();
        assertThat(problems(
                        vacant,
                        Bakery.open()
                                .need("need-1", NeedStatus.NOTICED, "photos")
                                .brief()))
                .containsExactly("strategy.creation.vacant-description");
        JobDesign carve = job(StrategyId.CREATION).addTasks(all("label", 240)).build();
        assertThat(problems(carve, Bakery.open().brief())).containsExactly("strategy.creation.one-description");
    }

    @Test
    @Tag("ASERT-S3")
    @Tag("ODEP-P10")
    void a_shared_job_covers_every_task_by_strengths_with_an_agreement_for_each() {
        Sharer one = new Sharer(
                ActorId.of("job-seeker"),
                List.of(EntryId.of("dough")),
                List.of(TaskKind.of("baking")),
                true,
                ActorId.of("provider-1"));
        Sharer other = new Sharer(
                ActorId.of("partner"),
                List.of(EntryId.of("scrub")),
                List.of(TaskKind.of("washing")),
                true,
                ActorId.of("provider-1"));
        JobDesign.Builder design = job(StrategyId.SHARING).addTasks(all("dough", 300), all("scrub", 300));
        assertThat(problems(design.addSharers(one, other).build(), Bakery.open().brief()))
                .isEmpty();
        assertThat(flags(design.build(), Bakery.open().brief())).containsExactly("strategy.flag.one-provider");
        Sharer together = new Sharer(ActorId.of("partner"), List.of(), List.of(), false, null);
        JobDesign bad = job(StrategyId.SHARING)
                .addTasks(all("dough", 300))
                .addSharers(one, together)
                .build();
        assertThat(problems(bad, Bakery.open().brief()))
                .containsExactly(
                        "strategy.sharing.uncovered", "strategy.sharing.no-strength", "strategy.sharing.one-agreement");
        assertThat(problems(
                        job(StrategyId.SHARING)
                                .addTasks(all("dough", 300))
                                .addSharers(one)
                                .build(),
                        Bakery.open().brief()))
                .containsExactly("strategy.sharing.one-person");
    }
}
